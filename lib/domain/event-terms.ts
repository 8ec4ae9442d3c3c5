/**
 * What an event can be found by: its words, folded as names are, and terms that nobody can type (`actor=nato`,
 * `year=2004`), because folded words hold only letters and digits. Words and terms stand in one index, so that any
 * filter with any words is one question to it.
 */
import { civilDayOf, dayNumber, isoDay, isoOfNumber, LAST_DAY, numberOfIso } from './civil-date';
import { cutText } from './cut-text';
import { foldName } from './fold-name';

/** Longer words are cut, in questions as in texts; so are those of a text that is no prose. */
const LONGEST_WORD = 60;
/** What an address may name; publishers may be called longer. */
const LONGEST_KEY = 80;

/** The words of a text, folded. */
export function wordsOfText(text: string): string[] {
  const folded = foldName(text);
  if (folded === '') return [];
  return folded.split(' ').map((word) => cutText(word, LONGEST_WORD));
}

/** A publisher as terms and addresses name it: `Al Jazeera` = `al-jazeera`; '' where the name has no letter. */
export function publisherKey(name: string): string {
  return cutText(wordsOfText(name).join('-'), LONGEST_KEY);
}

/** A place as terms and addresses name it; '' where the name has no letter. */
export function placeKey(name: string): string {
  return wordsOfText(name).join('-');
}

const TERM_KINDS = [
  'actor',
  'certainty',
  'day',
  'month',
  'place',
  'relationship',
  'significance',
  'source',
  'tone',
  'topic',
  'type',
  'year',
] as const;
type TermKind = (typeof TERM_KINDS)[number];

export function termOf(kind: TermKind, value: string | number): string {
  return `${kind}=${value}`;
}

/** Years in which events can be found by year; an open end reaches to the last of them. */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2199;
/** Longer spans can be found by their years, and by the months in which they begin and end. */
const MOST_MONTHS = 12;
const MOST_DAYS = 31;

const pad = (year: number) => String(year).padStart(4, '0');
const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
const yearTerms = (from: number, to: number) =>
  range(Math.max(from, FIRST_YEAR), Math.min(to, LAST_YEAR)).map((year) => termOf('year', pad(year)));
/** Months counted from the year 0. */
const monthOf = (day: string) => civilDayOf(day).year * 12 + civilDayOf(day).month - 1;
const monthTerm = (month: number) =>
  termOf('month', isoDay(Math.floor(month / 12), (month % 12) + 1, 1).slice(0, 7));

interface Dated {
  edtf: string;
  /** Outer bounds, YYYY-MM-DD. */
  startsOn: string;
  endsOn: string;
}

/** The years, months and days of an event; days only where its date names days. */
export function termsOfDate({ edtf, startsOn, endsOn }: Dated): string[] {
  const year = startsOn.slice(0, 4);
  // One day, as most events have: the same that comes out below, at a tenth of the cost.
  if (edtf === startsOn && edtf === endsOn && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR)
    return [termOf('year', year), termOf('month', edtf.slice(0, 7)), termOf('day', edtf)];
  const years = yearTerms(civilDayOf(startsOn).year, civilDayOf(endsOn).year);
  const ends = edtf.split('/').map((end) => end.replace(/[~?%]$/, ''));
  const [first, last] = [monthOf(startsOn), monthOf(endsOn)];
  const bounds = [...(ends[0] === '..' ? [] : [first]), ...(ends.at(-1) === '..' ? [] : [last])];
  const months = last - first < MOST_MONTHS ? range(first, last) : bounds;
  const named = ends.filter((end) => end.length === 10);
  const [from, to] = [numberOfIso(startsOn), numberOfIso(endsOn)];
  const days =
    named.length === ends.length && to - from < MOST_DAYS ? range(from, to).map(isoOfNumber) : named;
  return [...years, ...months.map(monthTerm), ...days.map((day) => termOf('day', day))];
}

/**
 * Terms of which an event that touches the days has one; of a span that is no whole number of months or years, the
 * months that it touches. Null where nothing can be found by it: outside of the years that are known.
 */
export function termsTouching(from: string, to: string): string[] | null {
  if (from === to) return [termOf('day', from)];
  const [a, b] = [civilDayOf(from), civilDayOf(to)];
  const wholeYears = from.endsWith('-01-01') && (to.endsWith('-12-31') || to === LAST_DAY);
  const [first, last] = [monthOf(from), monthOf(to)];
  if (!wholeYears && last - first < MOST_MONTHS)
    return dayNumber(b.year, b.month, b.day) - dayNumber(a.year, a.month, a.day) < 8
      ? range(numberOfIso(from), numberOfIso(to)).map((day) => termOf('day', isoOfNumber(day)))
      : range(first, last).map(monthTerm);
  const years = yearTerms(a.year, b.year);
  return years.length > 0 ? years : null;
}
