/** A light guess at when a clause lies, from the verbs near a date. */
import type { DateLexicon } from '../../lexicon/dates/lexicon';
import type { Tense } from './rule';

const BEFORE = 140;
const AFTER = 60;
// "should be completed in": the participle after a modal is no past tense.
const PARTICIPLE = 26;
const SENTENCE_END = /[.!?؟。]\s+(?=\p{Lu}|[^\p{Ll}\d])|\n/gu;

/** The end of the last match of an expression in a text, or -1. */
function lastMatch(text: string, expression: RegExp): number {
  let at = -1;
  expression.lastIndex = 0;
  for (let hit = expression.exec(text); hit !== null; hit = expression.exec(text))
    at = hit.index + hit[0].length;
  return at;
}

function firstMatch(text: string, expression: RegExp): number {
  expression.lastIndex = 0;
  return expression.exec(text)?.index ?? -1;
}

/**
 * The tense of the clause round a span: of the cue nearest before it in the same sentence, otherwise of the
 * nearest after it. `null` where there is none.
 */
export function guessTense(text: string, start: number, end: number, lexicon: DateLexicon): Tense {
  let left = text.slice(Math.max(0, start - BEFORE), start);
  const cut = lastMatch(left, SENTENCE_END);
  if (cut >= 0) left = left.slice(cut);
  const past = lastMatch(left, lexicon.past);
  const future = lastMatch(left, lexicon.future);
  if (past >= 0 || future >= 0) return future >= past - PARTICIPLE && future >= 0 ? 'future' : 'past';
  let right = text.slice(end, end + AFTER);
  const stop = firstMatch(right, SENTENCE_END);
  if (stop >= 0) right = right.slice(0, stop);
  const pastAfter = firstMatch(right, lexicon.past);
  const futureAfter = firstMatch(right, lexicon.future);
  if (pastAfter < 0 && futureAfter < 0) return null;
  if (futureAfter >= 0 && (pastAfter < 0 || futureAfter <= pastAfter)) return 'future';
  return 'past';
}
