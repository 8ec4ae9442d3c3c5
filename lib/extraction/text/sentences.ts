/** Cuts a text into sentences by a single pass; offsets count UTF-16 code units. */
import { ABBREVIATIONS, SENTENCE_OPENERS } from '../lexicon/abbreviations';

export interface Span {
  start: number;
  end: number;
}

const ENDS = new Set(['.', '!', '?', '؟', '۔', '。', '…']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '“']);
/** A sentence longer than this is cut at a space: no prose needs it, and hostile input must not make rules slow. */
const LONGEST = 2_000;

function endsAbbreviation(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from < 8 && /[\p{L}.]/u.test(text[from - 1] as string)) from -= 1;
  const word = text.slice(from, dot);
  // Initials: "J. Smith", "M.M. Zebari".
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}

/** An abbreviation may still end a sentence when a common sentence opener follows. */
function opensSentence(text: string, at: number): boolean {
  const [, first = ''] = /^(\p{L}+)\s/u.exec(text.slice(at, at + 12)) ?? [];
  return SENTENCE_OPENERS.has(first);
}

/** Spans of the sentences of `text.slice(from, to)`, trimmed; a line break always ends one. */
export function splitSentences(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  let start = from;
  const close = (end: number): void => {
    let [a, b] = [start, end];
    while (a < b && /\s/.test(text[a] as string)) a += 1;
    while (b > a && /\s/.test(text[b - 1] as string)) b -= 1;
    if (b > a) spans.push({ start: a, end: b });
    start = end;
  };
  for (let i = from; i < to; i += 1) {
    const letter = text[i] as string;
    if (letter === '\n') {
      close(i);
      continue;
    }
    if (i - start > LONGEST && (letter === ' ' || i - start > 1.5 * LONGEST)) {
      close(i);
      continue;
    }
    if (!ENDS.has(letter)) continue;
    let end = i + 1;
    while (end < to && end - i < 6 && (CLOSERS.has(text[end] as string) || ENDS.has(text[end] as string)))
      end += 1;
    if (end >= to) continue;
    if (!/\s/.test(text[end] as string)) continue;
    let next = end;
    while (next < to && next - end < 4 && text[next] === ' ') next += 1;
    const following = text[next] ?? '';
    if (/[\p{Ll},;]/u.test(following)) continue;
    if (
      letter === '.' &&
      endsAbbreviation(text, i) &&
      !(i - 2 >= from && /\p{Lu}\.\p{Lu}/u.test(text.slice(i - 3, i)) && opensSentence(text, next))
    )
      continue;
    close(end);
  }
  close(to);
  return spans;
}
