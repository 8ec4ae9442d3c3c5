/** A light guess at when a clause lies, from the verbs near a date. */
import type { DateLexicon } from '../../lexicon/dates/lexicon';
import type { Tense } from './rule';

const BEFORE = 140;
const AFTER = 60;
// "should be completed in": the participle after a modal is no past tense.
const PARTICIPLE = 26;
const SENTENCE_END = /[.!?؟。]\s+(?=\p{Lu}|[^\p{Ll}\d])|\n/gu;

/** Ends of all matches in a text, ascending. */
function endsOf(text: string, expression: RegExp): number[] {
  const ends: number[] = [];
  for (const hit of text.matchAll(expression)) ends.push(hit.index + hit[0].length);
  return ends;
}

/** Index of the first entry above a limit. */
function firstAbove(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Reads the cues of a text once, so that each question costs two look-ups. */
export class TenseGuesser {
  private readonly past: number[];
  private readonly future: number[];
  private readonly stops: number[];

  constructor(text: string, lexicon: DateLexicon) {
    this.past = endsOf(text, lexicon.past);
    this.future = endsOf(text, lexicon.future);
    this.stops = endsOf(text, SENTENCE_END);
  }

  /**
   * The tense of the clause round a span: of the cue nearest before it in the same sentence, otherwise of
   * the nearest after it. `null` where there is none.
   */
  at(start: number, end: number): Tense {
    const stop = firstAbove(this.stops, start);
    const left = Math.max(start - BEFORE, this.stops[stop - 1] ?? 0);
    const past = this.past[firstAbove(this.past, start) - 1] ?? -1;
    const future = this.future[firstAbove(this.future, start) - 1] ?? -1;
    if (past > left || future > left) return future > left && future >= past - PARTICIPLE ? 'future' : 'past';
    const right = Math.min(end + AFTER, this.stops[firstAbove(this.stops, end)] ?? Number.POSITIVE_INFINITY);
    const pastAfter = this.past[firstAbove(this.past, end)] ?? Number.POSITIVE_INFINITY;
    const futureAfter = this.future[firstAbove(this.future, end)] ?? Number.POSITIVE_INFINITY;
    if (pastAfter > right && futureAfter > right) return null;
    return futureAfter <= pastAfter ? 'future' : 'past';
  }
}
