/**
 * Months, years, quarters, seasons, decades and centuries.
 * Matches: "in May", "May 2019", "2019", "in 2019", "Q3 2019", "the 1990s", "summer of 2019".
 * Near miss: "it may not", "2000 pieces", "May, the prime minister", fiscal year 2019 (left alone).
 */

import { dayNumber } from '@/lib/domain/civil-date';
import { dayInCalendar } from '../calendars';
import { fullYear, monthAlone, monthOf } from '../completion';
import type { DateRule, Match } from '../rule';
import {
  type DateValue,
  decadeValue,
  halfValue,
  monthValue,
  quarterValue,
  seasonValue,
  span,
  yearValue,
} from '../value';
import { monthFits } from './named-day';

function monthYear(match: Match): DateValue | null {
  if (!monthFits(match)) return null;
  const calendar = match.token('m').word?.calendar;
  if (calendar !== undefined)
    return match.find('y') ? monthOf(match, calendar, match.number('m'), match.number('y')) : null;
  const short = match.find('z');
  return monthValue(short ? fullYear(short.number) : match.number('y'), match.number('m'));
}

/** A bare month that is also a word has to be a capital letter after a preposition, or stand alone. */
function doubtfulMonth(match: Match): DateValue | null {
  const token = match.token('m');
  const capital = /^(?:\p{Lu}|\p{Lo})/u.test(match.written(token));
  if (!capital || match.context.ref === null) return null;
  return monthAlone(match, token.number);
}

/** A year of the Solar Hijri calendar in Persian, of the Islamic calendar in Arabic. */
function otherYear(match: Match, year: number): DateValue | null {
  const calendar = match.context.language === 'fa' ? 'persian' : 'islamic';
  const [from, to] = [dayInCalendar(calendar, year, 1, 1), dayInCalendar(calendar, year + 1, 1, 1)];
  return year < 1250 || from === null || to === null ? null : span('span', from, to);
}

const NOUN_AFTER = /^\s+\p{Ll}{2,}/u;
const SMALL_WORD_AFTER =
  /^\s+(?:and|or|to|in|on|at|of|the|for|with|when|after|before|until|as|by|from|that|which|who|was|were|is|are|has|had|have|will|would|but|while|where|because|between|through|under|during|an?|if|it|he|she|they|et|ve|yıl\p{Ll}*|de|à|en|au|le|la|les)\b/u;

/** A four-digit number that can be a year. Without a reference day nothing tells it from a quantity. */
function bareYear(match: Match): DateValue | null {
  const token = match.token('y');
  const { text, ref } = match.context;
  if (ref === null || token.number < 1000 || token.number > 2200) return null;
  const left = text.slice(Math.max(0, token.start - 2), token.start);
  const right = text.slice(token.end, token.end + 40);
  if (/[$€£#=%_+\d.,:/\-–]$/.test(left) && !/[\s\p{L}][.,:/\-–]$/u.test(left)) return null;
  if (/^(?:[%°$€£_]|[.,:/\-–]\d|[\p{L}]|\s+\d)/u.test(right)) return null;
  const caseless = match.context.language === 'ar' || match.context.language === 'fa';
  if (caseless && match.find('pre') === null && token.word?.key !== 'year') return null;
  if (token.number < 1500 && caseless) return otherYear(match, token.number);
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
  if (before === 'AROUND' || before === 'MORE') return null;
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

export const monthAndYearRules: DateRule[] = [
  { name: 'month-year-words', pattern: 'm=M .? (,|-|/|OF|IN)? ,? (THE? UNIT)? y=Y AD?', read: monthYear },
  { name: 'month-short-year', pattern: "m=M .? ' z=N99", read: monthYear },
  { name: 'year-month-words', pattern: 'y=Y (-|/|,)? m=M', read: monthYear },
  { name: 'month', pattern: 'm=MONTH', read: (match) => monthAlone(match, match.number('m')) },
  {
    name: 'doubtful-month',
    pattern: 'pre={IN|DURING|SINCE|UNTIL|FROM|EARLY|LATE|MID|BETWEEN|BY} m=MONTHQ',
    read: doubtfulMonth,
  },
  {
    name: 'doubtful-month-range',
    pattern: 'm=MONTHQ post={TO|UNTIL|AND|DASH}',
    read: (match) =>
      ['IN', 'FROM', 'BETWEEN', 'SINCE'].includes(match.before?.symbol ?? '') ||
      match.isWholeText ||
      ['TO', 'UNTIL'].includes(match.find('post')?.symbol ?? '')
        ? doubtfulMonth(match)
        : null,
  },
  {
    name: 'doubtful-month-end',
    pattern: 'pre={TO|AND|DASH|THIS|UNTIL|OF} m=MONTHQ',
    read: (match) =>
      match.written(match.token('m')) !== 'may' &&
      [
        'VMON',
        'MONTH',
        'MONTHQ',
        'DASH',
        'N31',
        'N12',
        'END',
        'BEGIN',
        'MIDDLE',
        'UNIT',
        'ORD',
        'WDAY',
        'LAST',
      ].includes(match.before?.symbol ?? '')
        ? doubtfulMonth(match)
        : null,
  },
  {
    name: 'doubtful-month-alone',
    pattern: 'm=MONTHQ',
    read: (match) => (match.isWholeText ? doubtfulMonth(match) : null),
  },
  { name: 'bare-year', pattern: 'y=Y', read: bareYear },
  {
    name: 'introduced-year',
    pattern: 'pre={IN|SINCE|UNTIL|BY|FROM|DURING|BEFORE|AFTER|OF|BETWEEN|TO|AND|THIS} y=Y',
    read: bareYear,
  },
  { name: 'year-of-era', pattern: 'y=Y AD', read: (match) => yearValue(match.number('y')) },
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
    pattern: 'FISCAL UNIT? (NUM|YR)',
    read: () => ({ ...yearValue(2000), silent: true }),
  },
  {
    name: 'relative-fiscal-year',
    pattern: 'MOD? FISCAL UNIT',
    read: () => ({ ...yearValue(2000), silent: true }),
  },
  {
    name: 'quarter-year',
    pattern: 'q=QTR (,|OF|IN|-|/)? y=Y',
    read: (match) => quarterValue(match.number('y'), match.number('q')),
  },
  {
    name: 'year-quarter',
    pattern: 'y=Y (-|/|,)? q=QTR',
    read: (match) => quarterValue(match.number('y'), match.number('q')),
  },
  {
    name: 'short-year-quarter',
    pattern: 'z=N31 q=QTR',
    read: (match) => quarterValue(fullYear(match.number('z')), match.number('q')),
  },
  {
    name: 'half-year',
    pattern: 'h=HALF (,|OF|IN|-|/)? y=Y',
    read: (match) => halfValue(match.number('y'), match.number('h')),
  },
  {
    name: 'year-half',
    pattern: 'y=Y (-|/|,)? h=HALF',
    read: (match) => halfValue(match.number('y'), match.number('h')),
  },
  {
    name: 'season-year',
    pattern: 's=S (OF|,)? THE? y=Y',
    read: (match) => (match.number('s') > 0 ? seasonValue(match.number('y'), match.number('s')) : null),
  },
  {
    name: 'decade',
    pattern: 'THE? d=DECADE',
    read: (match) => {
      const { number } = match.token('d');
      if (number >= 1000) return decadeValue(number);
      const century = number < 20 ? 2000 : 1900;
      return number < 100 && number % 10 === 0 ? decadeValue(century + number) : null;
    },
  },
  {
    name: 'century',
    pattern: 'o=O u=UNIT',
    read: (match) => {
      if (match.token('u').word?.unit !== 'century') return null;
      const first = (match.number('o') - 1) * 100;
      return first < 100 || first > 2900
        ? null
        : span('century', dayNumber(first, 1, 1), dayNumber(first + 100, 1, 1));
    },
  },
];
