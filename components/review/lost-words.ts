/** Words that supported a field until its value was changed, and what becomes of them. */

import type { Proposal } from '@/lib/domain/draft';
import { BY_EDITOR, type KeptEvidence } from '@/lib/domain/evidence';
import { evidenceStands, supporting, valueOfField } from '@/lib/domain/evidence-support';
import type { WordsRead } from '@/lib/domain/lookup';
import { refusalOfWords } from '@/lib/domain/words';

/** Words of one field that are looked at; a text may say the same thing in many places. */
const MOST = 4;

const spotOf = ({ source, start, end }: KeptEvidence) => `${source} ${start} ${end}`;

/**
 * By field, the words that were read or given for another value than it has now. A field that is blank, or has words
 * for its value, has lost none. Words from the editor come first.
 */
export function lostWords(proposal: Proposal): ReadonlyMap<string, KeptEvidence[]> {
  const lost = new Map<string, KeptEvidence[]>();
  const supported = new Set(
    proposal.evidence.filter((span) => evidenceStands(proposal, span)).map(({ field }) => field),
  );
  const byEditor = (span: KeptEvidence) => Number(span.rule === BY_EDITOR);
  for (const span of [...proposal.evidence].sort((a, b) => byEditor(b) - byEditor(a))) {
    const { field, supports } = span;
    if (supports === null || supported.has(field) || valueOfField(proposal, field) === null) continue;
    const own = lost.get(field) ?? [];
    if (own.length < MOST && !own.some((each) => spotOf(each) === spotOf(span)))
      lost.set(field, [...own, span]);
  }
  return lost;
}

/** What a field says of them. */
export interface LostWords {
  words: readonly KeptEvidence[];
  /** Whether they may be kept for the value as it is now; false: they do not carry it. */
  fit: boolean;
  keep: () => void;
}

/** One question: do these words carry the value that their field has now? */
export const questionOf = (proposal: Proposal, span: KeptEvidence) =>
  `${span.field} ${spotOf(span)} ${valueOfField(proposal, span.field)}`;

/** The answer, from what the server reads in the words. */
export const stillCarry = (proposal: Proposal, span: KeptEvidence, read: WordsRead) =>
  refusalOfWords(proposal, span.field, span.quote, read) === null;

/**
 * The evidence with words given anew, by the editor, for the values that their fields have now. What the editor gave
 * at the same spot before is replaced: a value that is typed letter by letter leaves no trail.
 */
export function keepWords(proposal: Proposal, spans: readonly KeptEvidence[]): Pick<Proposal, 'evidence'> {
  const again = spans
    .filter(({ field }) => valueOfField(proposal, field) !== null)
    .map(({ supports: _, ...span }) => supporting(proposal, { ...span, rule: BY_EDITOR }));
  const replaced = (span: KeptEvidence) =>
    span.rule === BY_EDITOR &&
    again.some((each) => each.field === span.field && spotOf(each) === spotOf(span));
  return { evidence: [...proposal.evidence.filter((span) => !replaced(span)), ...again] };
}
