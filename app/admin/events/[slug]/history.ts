/** What changed from one version of an event to the next, field by field. */
import type { Proposal } from '@/lib/domain/draft';
import { fieldInWords, sayInWords } from '../../../messages/field-words';
import { dateInWords } from '../../desk-words';

const FIELDS = [
  'title',
  'summary',
  'date',
  'type',
  'status',
  'cameo',
  'location',
  'participants',
  'relationships',
  'topics',
  'sources',
  'contradictions',
  'editorNote',
] as const;
type Field = (typeof FIELDS)[number];

export interface FieldChange {
  field: Field;
  before: string;
  after: string;
}

function inWords(proposal: Proposal, field: Field): string {
  const { location, participants, sources, contradictions } = proposal;
  switch (field) {
    case 'date':
      return dateInWords(proposal.date);
    case 'location':
      return location ? [location.name, location.country].filter(Boolean).join(', ') : '';
    case 'participants':
      return participants
        .map(({ name, role, capacity }) => [name, capacity, role].filter(Boolean).join(', '))
        .join('; ');
    case 'sources':
      return sources.map(({ title, publisher, url }) => title ?? publisher ?? url ?? '').join('; ');
    case 'contradictions':
      return contradictions
        .map(({ field: on, says }) => `${fieldInWords(on)}: ${sayInWords(on, says)}`)
        .join('; ');
    case 'relationships':
    case 'topics':
      return proposal[field].join(', ');
    default:
      return proposal[field] ?? '';
  }
}

/** Changed fields with both wordings, in the order of the form. */
export function changesBetween(before: Proposal, after: Proposal): FieldChange[] {
  return FIELDS.map((field) => ({
    field,
    before: inWords(before, field),
    after: inWords(after, field),
  })).filter((change) => change.before !== change.after);
}
