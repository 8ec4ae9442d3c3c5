/** Which drafts may be published without a review: what was read surely, with nothing about it to be looked at twice. */
import type { Proposal } from './draft';
import type { FieldConfidence } from './extraction';
import type { PublishBlocker } from './publish-blockers';
import { disputedFields, type SecondReading, SURE_FROM } from './second-reading';
import { sureness } from './sureness';

/**
 * What makes the event: when, what, between whom. The reader's figure for the participants says that the list is whole
 * and has nobody too many, which it is never nine in ten sure of; that each of them is somebody we know, the blockers say.
 */
const MAIN_FIELDS = ['date', 'type', 'parties'] as const satisfies readonly (keyof FieldConfidence)[];

/** Of the least sure main field, from 0 to 1; null for a draft that no reader made. */
function leastSureness(proposal: Proposal): number | null {
  if (proposal.fieldConfidence === null) return null;
  // A field that an editor has confirmed or changed is as sure as it gets.
  return Math.min(...MAIN_FIELDS.map((field) => sureness(proposal, field)?.percent ?? 1));
}

/**
 * True for the main event of an article, each of whose main fields is at least nine in ten sure, without a warning and
 * with nothing that keeps it from being published, and nothing that a language model read otherwise. What a person began is theirs to finish, so it is never clean.
 *
 * @param seenByEditor nobody has saved it, or the last to do so was an editor: others make nothing sure
 * @param articleWarnings how many things are odd about its article as a whole
 */
export function isClean(
  proposal: Proposal,
  {
    blockers,
    articleWarnings,
    seenByEditor,
    second,
    secondUnreadable,
  }: {
    blockers: readonly PublishBlocker[];
    articleWarnings: number;
    seenByEditor: boolean;
    second: SecondReading | null;
    /** There is a second reading, and nobody can tell what it says. */
    secondUnreadable: boolean;
  },
): boolean {
  const least = leastSureness(proposal);
  return (
    seenByEditor &&
    proposal.main &&
    least !== null &&
    least >= SURE_FROM &&
    proposal.warnings.length === 0 &&
    articleWarnings === 0 &&
    blockers.length === 0 &&
    !secondUnreadable &&
    disputedFields(second, proposal).length === 0
  );
}
