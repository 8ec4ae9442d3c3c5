/** The letter and the shade by which a field of the form and its words in the article know each other. */
import type { Proposal } from '@/lib/domain/draft';

export interface FieldMark {
  letter: string;
  /** 1–8: a shade of review.css. */
  shade: number;
}

const FIXED = ['title', 'date', 'type', 'status', 'location', 'parties', 'topics'] as const;
const SHADES = 8;

function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** Marks by evidence field (`date`, `participant:NAME`), in the order of the form. */
export function fieldMarks(proposal: Pick<Proposal, 'participants'>): Map<string, FieldMark> {
  const fields = [...FIXED, ...new Set(proposal.participants.map(({ name }) => `participant:${name}`))];
  return new Map(
    fields.map((field, index) => [field, { letter: letterOf(index), shade: (index % SHADES) + 1 }]),
  );
}
