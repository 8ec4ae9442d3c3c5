/**
 * Years and fiscal years.
 * Matches: "2019", "in 2019", "the year 2019", "circa 1990", "1441 AH", "1399 SH". Near miss: "2000 pieces", "Resolution 1701", "flight 2005",
 * fiscal year 2019 (left alone).
 */
import { besideNumbers } from '../../../lexicon/dates/beside-numbers';
import { type Calendar, dayInCalendar } from '../calendars';
import type { DateRule, Match } from '../rule';
import { type DateValue, span, yearValue } from '../value';

/** A year of the Solar Hijri calendar in Persian, of the Islamic calendar in Arabic. */
function otherYear(match: Match, year: number): DateValue | null {
  return year < 1250 ? null : yearOfCalendar(match.habits.calendar ?? 'islamic', year);
}

function yearOfCalendar(calendar: Calendar, year: number): DateValue | null {
  const [from, to] = [dayInCalendar(calendar, year, 1, 1), dayInCalendar(calendar, year + 1, 1, 1)];
  return from === null || to === null ? null : span('span', from, to);
}

const NOUN_AFTER = /^\s+\p{Ll}{2,}/u;
const SMALL_WORD_AFTER = new RegExp(`^\\s+(?:${besideNumbers('afterYear')})\\b`, 'u');
const IDENTIFIED = new RegExp(
  `(?:\\b(?:${besideNumbers('numbered')})|\\+\\d[\\d ]*)(?:\\s\\d{4},?(?:\\s(?:${besideNumbers('and')}))?)*\\s$`,
  'iu',
);
const STREET = new RegExp(`^ (?:\\p{Lu}\\p{L}+ )?(?:${besideNumbers('streets')})\\b`, 'u');

/** "Resolution 1701", "flight 2005", "Call +964 1 719 2000", "2010 Main Street". */
function isIdentifier(text: string, token: { start: number; end: number }): boolean {
  const left = text.slice(Math.max(0, token.start - 50), token.start);
  return IDENTIFIED.test(left) || /\d{4} $/.test(left) || STREET.test(text.slice(token.end, token.end + 40));
}

/** A four-digit number that can be a year. Without a reference day nothing tells it from a quantity. */
function bareYear(match: Match): DateValue | null {
  const token = match.token('y');
  const { text, ref } = match.context;
  if (ref === null || token.number < 1000 || token.number > 2200) return null;
  const left = text.slice(Math.max(0, token.start - 2), token.start);
  const right = text.slice(token.end, token.end + 40);
  if (/[$€£#=%_+\d.,:/\-–]$/.test(left) && !/[\s\p{L}][.,:/\-–]$/u.test(left)) return null;
  if (/^(?:[%°$€£_]|[.,:/\-–]\d|[\p{L}]|\s+\d)/u.test(right)) return null;
  const { caseless = false } = match.habits;
  if (caseless && match.find('pre') === null && token.word?.key !== 'year') return null;
  if (token.number < 1500 && caseless) return otherYear(match, token.number);
  if (isIdentifier(text, token)) return null;
  const value = yearValue(token.number);
  if (token.word?.key === 'year') return value;
  const before = match.before?.symbol ?? '';
  const noun = NOUN_AFTER.test(right) && !SMALL_WORD_AFTER.test(right);
  const pre = match.find('pre')?.symbol;
  // "in 2007 and 2009", but not "and 1500 stayed".
  const introduced = pre !== undefined && (pre !== 'AND' || match.before?.symbol === 'YR');
  if (match.isWholeText) return value;
  if (introduced)
    return noun &&
      /^\s+\p{Ll}+s\b/u.test(right) &&
      ['OF', 'TO', 'BY', 'FROM', 'BETWEEN'].includes(match.find('pre')?.symbol ?? '')
      ? null
      : value;
  if (token.spelled) return null;
  if (token.number < 1800 || token.number > 2100) return null;
  if (before === 'THE' || before === 'OPEN') return value;
  // "the president's 1995 decision"
  if (/['’]s $/.test(text.slice(Math.max(0, token.start - 3), token.start))) return value;
  if (before === 'MORE' || (before === 'AROUND' && match.before?.word?.key !== 'circa')) return null;
  // Between two capitals a number belongs to a name: "the Nasdaq 2000 Index".
  if (
    before === 'X' &&
    /^ \p{Lu}/u.test(right) &&
    /\p{Lu}[\p{L}]* $/u.test(text.slice(Math.max(0, token.start - 30), token.start))
  )
    return null;
  // "WWDC 2005", "the Beijing Olympics 2008", "in a 2004 speech", "…, 2005."
  return noun && before !== 'ART' ? null : { ...value, weak: false };
}

export const yearRules: DateRule[] = [
  { name: 'bare-year', pattern: 'y=Y', read: bareYear },
  {
    name: 'introduced-year',
    pattern: 'pre={IN|SINCE|UNTIL|BY|FROM|DURING|BEFORE|AFTER|OF|BETWEEN|TO|AND|THIS} y=Y',
    read: bareYear,
  },
  { name: 'year-of-era', pattern: 'y=Y AD', read: (match) => yearValue(match.number('y')) },
  {
    name: 'year-of-hijra',
    pattern: '{IN|DURING|SINCE|UNTIL|FROM}? (THE? UNIT)? y=Y era={AH|SH}',
    read: (match) =>
      yearOfCalendar(match.token('era').symbol === 'SH' ? 'persian' : 'islamic', match.number('y')),
  },
  {
    name: 'the-year',
    pattern: '(ALL|THE)? u=UNIT n=NUM',
    read: (match) => {
      const number = match.number('n');
      if (match.token('u').word?.unit !== 'year' || /s$/.test(match.token('u').text)) return null;
      return number > 99 && number < 3000 ? yearValue(number) : null;
    },
  },
  {
    name: 'fiscal-year',
    pattern: 'FISCAL UNIT? (NUM|YR) ({DASH|SLASH} {DIGITS|YR})?',
    read: () => ({ ...yearValue(2000), silent: true }),
  },
  {
    name: 'relative-fiscal-year',
    pattern: 'MOD? FISCAL UNIT',
    read: () => ({ ...yearValue(2000), silent: true }),
  },
];
