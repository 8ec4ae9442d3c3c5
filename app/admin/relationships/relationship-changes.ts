/** What changed from one version of a relationship to the next. */
import type { RelationshipState } from '@/lib/domain/record-revision';
import { wordDifference } from '@/lib/domain/text-difference';
import type { FieldChange } from '../../messages/event-changes';

const FIELDS = ['title', 'description'] as const;

export function relationshipChanges(
  before: RelationshipState,
  after: RelationshipState,
): FieldChange<(typeof FIELDS)[number]>[] {
  return FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    lines: false,
    parts: wordDifference(before[field], after[field]),
  }));
}
