/** What was merged, split or undone, or why not, as it stands behind the question mark of a page. */
import { z } from 'zod';
import catalogue from '../messages/en/merges.json';
import { param } from '../request-query';

export type MergeRefusal = keyof typeof catalogue.merges.refused;
const REFUSALS = Object.keys(catalogue.merges.refused) as [MergeRefusal, ...MergeRefusal[]];

/** For `readQuery`: what was done, and what could not be. */
export const MERGE_QUERY = {
  merge: param(z.enum(['merged', 'unmerged', 'unsplit']), undefined),
  unmerged: param(z.enum(REFUSALS), undefined),
};

/** A refusal of a workflow as one that has words. */
export const mergeRefusal = (reason: string): MergeRefusal =>
  REFUSALS.find((each) => each === reason) ?? 'invalid';
