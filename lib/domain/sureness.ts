/** How sure the reader is of a field of its draft, while what it read stands there untouched. */
import type { Proposal } from './draft';
import type { FieldConfidence } from './extraction';

/** Below it a field deserves a look before all others: one in three is wrong. */
const DOUBTFUL = 0.67;

type Measured = Pick<Proposal, 'fieldConfidence' | 'confirmed'>;

const isMeasured = (field: string): field is keyof FieldConfidence =>
  ['date', 'type', 'parties', 'location', 'participants'].includes(field);

/**
 * @param field as evidence names it, or `participants` for all of them
 * @returns null for a field that the reader does not measure, that an editor has changed or confirmed, and in drafts
 *   that no reader made; `percent` is a share from 0 to 1
 */
export function sureness(
  { fieldConfidence, confirmed }: Measured,
  field: string,
): { percent: number; doubtful: boolean } | null {
  if (fieldConfidence === null || !isMeasured(field)) return null;
  const decided =
    field === 'participants'
      ? confirmed.some((name) => name.startsWith('participant'))
      : confirmed.includes(field);
  if (decided) return null;
  const percent = fieldConfidence[field];
  return { percent, doubtful: percent < DOUBTFUL };
}
