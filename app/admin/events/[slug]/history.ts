/** What changed from one version of an event to the next, as editors see it: their notes too. */
import type { Proposal } from '@/lib/domain/draft';
import { wordDifference } from '@/lib/domain/text-difference';
import { type ChangedField, changesBetween, type FieldChange } from '../../../messages/event-changes';

export type DeskField = ChangedField | 'editorNote';

/** Changed fields in the order of the page, the note at the end. */
export function deskChangesBetween(before: Proposal, after: Proposal): FieldChange<DeskField>[] {
  const changes: FieldChange<DeskField>[] = changesBetween(before, after);
  if ((before.editorNote ?? '') === (after.editorNote ?? '')) return changes;
  const parts = wordDifference(before.editorNote ?? '', after.editorNote ?? '');
  return [...changes, { field: 'editorNote', lines: false, parts }];
}
