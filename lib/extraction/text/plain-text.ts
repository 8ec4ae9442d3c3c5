/**
 * A text as a reader sees it, where print and the web left marks in it that nobody reads: the rules read this text,
 * and what they find is told in offsets of the text as it came.
 *
 * Matches: "Stol­ten­berg" with soft hyphens, "Ethio-\npian", lines cut in the middle of a sentence.
 * Near miss: "Anne-\nMarie" keeps its hyphen; a heading, stamp or dateline on a line of its own stays one.
 */
import type { WordClasses } from '../lexicon/compile-pack';
import { foldWord } from './fold';

export interface PlainText {
  text: string;
  /** Offset in the text as it came of a letter of `text`; the end of the text for its end. */
  at(offset: number): number;
}

/** The small words that never end a line of their own. */
export type SmallWords = Pick<WordClasses, 'determiners' | 'markers' | 'and' | 'openers'>;

/** Soft hyphens with the line break after them, zero-width spaces and word joiners. */
const UNSEEN = /\u00ad(?:[ \t]*\r?\n[ \t]*)?|[\u200b\u2060\ufeff]/gu;
/** A hyphen at the end of a line, between small letters. */
const CUT_WORD = /(?<=\p{Ll})[-‐]\r?\n[ \t]*(?=\p{Ll})/gu;
/** A hyphen at the end of a line that belongs to the name: only the line break goes. */
const CUT_NAME = /(?<=\p{L}[-‐])\r?\n[ \t]*(?=\p{Lu}\p{Ll})/gu;

interface Cut {
  /** Where it stood in the text as it came. */
  from: number;
  length: number;
}

function without(text: string): PlainText {
  const cuts: Cut[] = [];
  for (const pattern of [UNSEEN, CUT_WORD, CUT_NAME])
    for (const match of text.matchAll(pattern)) cuts.push({ from: match.index, length: match[0].length });
  if (cuts.length === 0) return { text, at: (offset) => offset };
  cuts.sort((a, b) => a.from - b.from);
  const pieces: string[] = [];
  /** Offsets in the plain text where pieces begin, with how much was cut before them. */
  const starts: number[] = [];
  const shifts: number[] = [];
  let [from, cut, length] = [0, 0, 0];
  const keep = (to: number): void => {
    if (to <= from) return;
    starts.push(length);
    shifts.push(cut);
    pieces.push(text.slice(from, to));
    length += to - from;
  };
  for (const each of cuts) {
    if (each.from < from) continue;
    keep(each.from);
    cut += each.length;
    from = each.from + each.length;
  }
  keep(text.length);
  return {
    text: pieces.join(''),
    at: (offset) => {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= offset) low = middle;
        else high = middle - 1;
      }
      return offset >= length ? text.length : offset + (shifts[low] ?? 0);
    },
  };
}

const ENDED = /[.!?؟۔…:;"”»)\]]\s*$/u;
const OPENS_LOW = /^\s*[\p{Ll}\d(]/u;
const LISTED = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s/u;
const BETWEEN_WORDS = /[^\p{L}\p{M}]+/u;
/** Letters in which the last word of a line is looked for. */
const TAIL = 40;
/** A stamp, clock or dateline that stands alone, a heading in capitals: no beginning of a sentence. */
const STANDS_ALONE = /\d{4}|\d[:/.]\d|^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const SHORT_LINE = 60;
/** Lines of print are about as long as one another. */
const EVEN = 0.75;

/** Whether a line shows of itself that the sentence goes on in the next. */
function goesOn(line: string, next: string, small: SmallWords): boolean {
  if (ENDED.test(line) || LISTED.test(next)) return false;
  if (/[,،]\s*$/u.test(line) || OPENS_LOW.test(next)) return true;
  const word = foldWord(line.trimEnd().slice(-TAIL).split(BETWEEN_WORDS).at(-1) ?? '');
  return small.determiners.has(word) || small.markers.has(word) || small.and.has(word);
}

/** Print without capital letters shows its width: of three lines and more all but the last are about as long. */
function isEven(lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  const lengths = lines.slice(0, -1).map((line) => line.trim().length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return longest >= 30 && lengths.every((length) => length >= EVEN * longest);
}

/** The lines of one paragraph, joined by spaces where print only cut them; the length stays. */
function joinLines(paragraph: string, small: SmallWords): string {
  const lines = paragraph.split('\n');
  if (lines.length < 2) return paragraph;
  const seen = lines.map((line, i) => i + 1 < lines.length && goesOn(line, lines[i + 1] as string, small));
  const even = isEven(lines);
  if (!even && !seen.includes(true)) return paragraph;
  let joined = lines[0] as string;
  for (let i = 1; i < lines.length; i += 1) {
    const before = lines[i - 1] as string;
    const line = lines[i] as string;
    const alone = before.trim().length < SHORT_LINE && STANDS_ALONE.test(before);
    const joins = seen[i - 1] || (!alone && !ENDED.test(before) && !LISTED.test(line));
    joined += (joins ? ' ' : '\n') + line;
  }
  return joined;
}

/** The text as it is read, and where its letters stood. Linear; the same text comes back where nothing is to be mended. */
export function plainText(text: string, small: SmallWords): PlainText {
  const seen = without(text);
  if (!seen.text.includes('\n')) return seen;
  // Blank lines stay what they are: the pieces between them are paragraphs.
  const parts = seen.text.split(/(\n[ \t\r]*\n)/);
  const read = parts.map((part, i) => (i % 2 === 1 ? part : joinLines(part, small))).join('');
  return { text: read, at: seen.at };
}
