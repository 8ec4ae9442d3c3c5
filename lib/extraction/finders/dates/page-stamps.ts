/**
 * The lines of a pasted page that say when it came out: `findPageStamps`. They are no part of the report.
 *
 * Matches: "Published: 18 March 2019", "18.03.2019 Press Team", "Mon, Mar 18, 2019", "Updated Wed 6 Feb 2019 08:10 GMT",
 * "date 2021-06-10 " before a sentence, "— Newsroom, 13 February 2019" in the last line, "1 hour ago".
 * Near miss: "It was published on 5 May 2019 in Rome." (prose), a chronology with such a line before each entry.
 */
import { PAGE_WORDS } from '../../lexicon/dates/page-words';
import { type FoundDate, findDates } from './find-dates';
import type { Order } from './written-order';

export interface PageStamp {
  /** `YYYY-MM-DD`. */
  day: string;
  /** UTF-16 offsets of the date. */
  start: number;
  end: number;
  kind: 'published' | 'bare' | 'updated';
  /** True for one at the foot of the page. */
  atFoot: boolean;
  /** True where day and month are told by the order of digits alone. */
  ambiguous: boolean;
}

interface Span {
  start: number;
  end: number;
}

const ANY_DAY = '2000-01-15';
const HEAD_LINES = 8;
const HEAD = 1_500;
const FOOT_LINES = 2;
const LONGEST = 160;
/** A date that begins within forty letters, with the figures of its day and year. */
const HEAD_OF_PROSE = 80;
/** A page with more days on lines of their own is a chronology or a list. */
const MOST_BARE = 3;
const MOST_WORDS = 6;
/** Nor is what stands above a stamp, if it is so short and no sentence: section, series, name of the house. */
const SHORT = 80;
const SENTENCE_END = /[\p{L}\p{N}”"»)][.!?؟]["”»)]?\s*$/u;
const MOST_LOOKED_AT = 60;

const spaced = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s');
const all = Object.values(PAGE_WORDS);
const PUBLISHED = spaced(all.flatMap(({ published }) => published));
const UPDATED = spaced(all.flatMap(({ updated }) => updated));
const LABEL = new RegExp(`(?<![\\p{L}\\p{M}])(?:(${UPDATED})|(${PUBLISHED}))(?![\\p{L}\\p{M}])`, 'giu');
const MARK = new RegExp(`${LABEL.source}|\\d[:.h]\\d{2}(?!\\d)|[|•·©()]|^\\s*[–—]`, 'iu');
const BESIDE = new Set(all.flatMap(({ beside }) => beside));
const CLOCK =
  /\b\d{1,2}\s?[:.hH]\s?\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?:\s?\(?(?:GMT|UTC|\p{Lu}{2,4})(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\b\)?)?|\b\d{1,2}\s?[ap]\.?m\b\.?/gu;
const DIGITS_ONLY = /^\D{0,4}\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u;
/** What closes a stamp that a sentence follows on the same line: a clock, a bar, a dash. */
const CLOSED = /^[\s,|•·–—-]*(?:[|•·–—]|\s-\s|\d{1,2}[:.h]\d{2})/u;

/** A line of the body with where it stands. */
function linesOf(body: string): (Span & { text: string })[] {
  const lines: (Span & { text: string })[] = [];
  let start = 0;
  for (const text of body.split('\n')) {
    if (/\S/.test(text)) lines.push({ start, end: start + text.length, text });
    start += text.length + 1;
  }
  return lines;
}

/** The dates of a line; a reference lets "1 hour ago" be seen, and "10 June 2021 on Tuesday" be one. */
function datesOf(line: string, language: string, order: Order, referenceDate: string | null): FoundDate[] {
  return findDates(line, { referenceDate, language, order, tense: () => null }).filter(
    ({ kind }) => kind === 'date' || kind === 'time',
  );
}

const isFull = (date: FoundDate): boolean =>
  date.kind === 'date' && date.grain === 'day' && date.yearStated && !date.deictic && date.from !== null;

/** Without the vowel signs of Arabic, which labels are written with or not. */
const plain = (text: string): string => text.replace(/[\u064b-\u0652]/g, '');

/** The words that a line has besides dates, clocks and labels. */
function wordsBeside(line: string, dates: readonly FoundDate[]): string[] {
  let rest = line;
  for (const { start, end } of dates)
    rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  return (
    plain(rest)
      .replace(CLOCK, ' ')
      .replace(LABEL, ' ')
      .match(/[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}

/** The label that stands nearest before a date of the line, or in the line above it. */
function kindOf(before: string, above: string): PageStamp['kind'] {
  const [, updated, published] =
    [...plain(before).matchAll(LABEL)].at(-1) ?? [...plain(above).matchAll(LABEL)].at(-1) ?? [];
  return updated === undefined ? (published === undefined ? 'bare' : 'published') : 'updated';
}

/** True where the words beside the dates of a line are those of a publisher, not of a sentence. */
function isFurniture(words: readonly string[], marked: boolean): boolean {
  if (words.length === 0) return true;
  if (words.length > MOST_WORDS) return false;
  const strange = words.filter((word) => !BESIDE.has(word.toLowerCase()) && !/^[\d.]+$/.test(word));
  if (strange.length === 0) return true;
  const cased = strange.every((word) => /^\p{Lu}/u.test(word) || /^\d/.test(word));
  const uncased = strange.every((word) => /^\p{Lo}/u.test(word));
  return (cased && (marked || strange.length <= 4)) || (uncased && strange.length <= (marked ? 3 : 1));
}

/** Where the sentence begins that follows a stamp on the same line, or null: "date 2021-06-10 On Tuesday, …". */
function sentenceAfter(line: string, first: FoundDate, head: string): number | null {
  const label = /^\P{L}*$/u.test(head) ? null : head.replace(LABEL, '').trim();
  if (label !== null && label.replace(/\P{L}/gu, '') !== '') return null;
  const after = line.slice(first.end);
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(first.text);
  if (label === null && !iso && !CLOSED.test(after)) return null;
  const [skipped = ''] =
    /^(?:[\s,|•·–—-]*\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]m)?(?:\s?\p{Lu}{2,4}(?=\s))?)?(?:[\s|•·–—-]*)/iu.exec(
      after,
    ) ?? [];
  const publisher = /^\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}\s?[–—|-]\s(?=\p{Lu})/u.exec(
    after.slice(skipped.length),
  );
  const next = first.end + skipped.length + (publisher?.[0].length ?? 0);
  return /^["“«']?\p{Lu}|^["“«']?\p{Lo}/u.test(line.slice(next)) && skipped !== '' ? next : null;
}

function stampsOf(
  line: Span & { text: string },
  above: string,
  first: boolean,
  language: string,
  order: Order,
): { stamps: PageStamp[]; skip: Span } | null {
  const { text, start } = line;
  const long = text.length > LONGEST;
  const ends = /\p{Ll}{3}[.!?؟]\s*$/u.test(text);
  // Prose has a stamp at its head or none, and no day with its year is written without figures.
  if ((long || ends) && !/\p{N}/u.test(text.slice(0, HEAD_OF_PROSE))) return null;
  const dates = datesOf(long ? text.slice(0, LONGEST) : text, language, order, ANY_DAY);
  const full = dates.filter(isFull);
  const stamp = (date: FoundDate, at: number): PageStamp => ({
    day: date.from as string,
    start: start + date.start,
    end: start + date.end,
    kind: kindOf(text.slice(full[at - 1]?.end ?? 0, date.start), at === 0 ? above : ''),
    atFoot: false,
    ambiguous: DIGITS_ONLY.test(date.text) && isAmbiguous(date.text),
  });
  const words = wordsBeside(text, dates);
  const head = full[0] ? text.slice(0, full[0].start) : '';
  const marked = MARK.test(plain(text));
  if (!long && dates.length > 0 && !ends && isFurniture(words, marked)) {
    if (full.length > 0 && (!first || marked || head.trim() === ''))
      return { stamps: full.map(stamp), skip: line };
    // "1 hour ago", "Today at 14:05"
    if (
      full.length === 0 &&
      !first &&
      words.every((word) => BESIDE.has(word)) &&
      dates.every((date) => date.deictic)
    )
      return { stamps: [], skip: line };
  }
  if (full.length === 0 || head.length > 40) return null;
  const only = datesOf(text.slice(0, LONGEST), language, order, null).find(isFull);
  const next = only ? sentenceAfter(text, only, text.slice(0, only.start)) : null;
  if (only === undefined || next === null) return null;
  return { stamps: [stamp(only, 0)], skip: { start, end: start + next } };
}

function isAmbiguous(text: string): boolean {
  const [a = 0, b = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return a <= 12 && b <= 12 && a !== b;
}

/**
 * The stamps of a page at its head and foot, the one to be trusted first, and what of its text is no report. Where the
 * title came apart (`titled`), the first line is none.
 */
export function findPageStamps(
  body: string,
  language: string,
  order: Order,
  titled: boolean,
): { stamps: PageStamp[]; skip: Span[] } {
  const lines = linesOf(body.length > 200_000 ? body.slice(0, 200_000) : body);
  const stamps: PageStamp[] = [];
  const skip: Span[] = [];
  const read = (index: number, atFoot: boolean): void => {
    const line = lines[index];
    if (line === undefined) return;
    const found = stampsOf(line, lines[index - 1]?.text ?? '', index === 0, language, order);
    if (found === null) return;
    stamps.push(...found.stamps.map((stamp) => ({ ...stamp, atFoot })));
    skip.push(found.skip);
  };
  const foot = Math.max(HEAD_LINES, lines.length - FOOT_LINES);
  for (let i = 0; i < HEAD_LINES && (lines[i]?.start ?? HEAD) < HEAD; i += 1) read(i, false);
  const above = lines.filter(({ end, text }, i) => {
    const headline = i === 0 && !titled && /\S\s+\S+\s+\S/.test(text);
    return end < (skip.at(-1)?.start ?? 0) && text.length < SHORT && !SENTENCE_END.test(text) && !headline;
  });
  for (let i = foot; i < lines.length; i += 1) read(i, true);
  if (isChronology(lines, language, order)) return { stamps: [], skip: [] };
  const rank = { published: 0, bare: 1, updated: 3 } as const;
  const worth = (stamp: PageStamp): number => rank[stamp.kind] + (stamp.atFoot ? 1 : 0);
  return {
    stamps: stamps.sort((a, b) => worth(a) - worth(b) || a.start - b.start),
    skip: [...above, ...skip].map(({ start, end }) => ({ start, end })),
  };
}

/** More days on lines of their own than a page has stamps. */
function isChronology(lines: readonly { text: string }[], language: string, order: Order): boolean {
  const bare = lines
    .filter(({ text }) => text.length < 40 && /\p{N}{2}/u.test(text))
    .slice(0, MOST_LOOKED_AT)
    .filter(({ text }) => {
      const dates = datesOf(text, language, order, ANY_DAY);
      return dates.some(isFull) && wordsBeside(text, dates).length === 0;
    });
  return bare.length > MOST_BARE;
}
