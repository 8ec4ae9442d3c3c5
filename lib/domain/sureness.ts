/** How sure the reader is of a field of its draft, while what it read stands there untouched. */
import type { Proposal } from './draft';
import type { FieldConfidence } from './extraction';

/** Below it a field deserves a look before all others: one in three is wrong. */
const DOUBTFUL = 0.67;

type Measured = Pick<
  Proposal,
  'fieldConfidence' | 'confirmed' | 'date' | 'location' | 'participants' | 'relationships'
>;

const isMeasured = (field: string): field is keyof FieldConfidence =>
  ['date', 'type', 'parties', 'location', 'participants'].includes(field);

const isBlank = ({ date, location, participants, relationships }: Measured, field: keyof FieldConfidence) =>
  ({
    date: date === '',
    type: false,
    parties: relationships.length === 0,
    location: location === null,
    participants: participants.length === 0,
  })[field];

/**
 * @param field as evidence names it, or `participants` for all of them
 * @returns null for a field that the reader does not measure, that an editor has changed or confirmed, and in drafts
 *   that no reader made; `percent` is a share from 0 to 1; `blank`: it is sure that the text tells none
 */
export function sureness(
  proposal: Measured,
  field: string,
): { percent: number; doubtful: boolean; blank: boolean } | null {
  const { fieldConfidence, confirmed } = proposal;
  if (fieldConfidence === null || !isMeasured(field)) return null;
  const decided =
    field === 'participants'
      ? confirmed.some((name) => name.startsWith('participant'))
      : confirmed.includes(field);
  if (decided) return null;
  const percent = fieldConfidence[field];
  return { percent, doubtful: percent < DOUBTFUL, blank: isBlank(proposal, field) };
}
