/**
 * Dates in digits alone.
 * Matches: "1441-01-27 AH", "2019-03-14", "14/03/2019", "14 03 2019", "3/14/2019", "14.3.2019", "03/2019", "2019/3".
 * Near miss: "123-12-1234", "10.0.0.12", "8/32/2014", "ratio of 1/3", "Version: 1.10.30".
 */

import { dayNumber, isCivilDay } from '@/lib/domain/civil-date';
import { besideNumbers } from '../../../lexicon/dates/beside-numbers';
import { type Calendar, dayInCalendar } from '../calendars';
import { fullYear, monthDay } from '../completion';
import type { DateRule, Match } from '../rule';
import { type DateValue, dayValue, monthValue, span } from '../value';
import { NO_DAY } from './named-day';

/** False where the digits go on beyond the match with the same kind of sign, or belong to an amount. */
function standsAlone(match: Match): boolean {
  const { text } = match.context;
  const left = text.slice(Math.max(0, match.start - 2), match.start);
  const right = text.slice(match.end, match.end + 2);
  if (/[$€£#=%_+]$|[\p{L}\d]$/u.test(left)) return false;
  // 10/1-11/2 are two dates; 123-12-1234 is none.
  const dashed = match.find('s')?.symbol !== 'SLASH';
  if ((dashed ? /\d[.,:/\-–]$/ : /\d[.,:/]$/).test(left)) return false;
  // The T of 2021-06-15T08:30.
  if (/^T\d/.test(right)) return true;
  return !(dashed ? /^(?:[%°$€£_]|[.:/\-–]\d|,\d|[\p{L}])/u : /^(?:[%°$€£_]|[.:/]\d|[\p{L}])/u).test(right);
}

/** Day and month in the order of the text, or the other where only that is possible. */
function ordered(match: Match): { month: number; day: number } | null {
  const [a, b] = [match.number('a'), match.number('b')];
  const monthFirst = match.context.order === 'MDY';
  if (a > 12 || (b <= 12 && !monthFirst))
    return b <= 12 && a <= 31 && a >= 1 && b >= 1 ? { month: b, day: a } : null;
  return a >= 1 && b >= 1 && b <= 31 ? { month: a, day: b } : null;
}

function dayMonthYear(match: Match): DateValue | null {
  if (!standsAlone(match)) return null;
  const parts = ordered(match);
  const short = match.find('z');
  if (short && short.text.length !== 2) return null;
  if (match.find('s')?.text !== (match.find('t')?.text ?? match.find('s')?.text)) return null;
  if (parts === null) return NO_DAY;
  const year = short ? fullYear(short.number) : match.number('y');
  return isCivilDay(year, parts.month, parts.day)
    ? dayValue(dayNumber(year, parts.month, parts.day), { month: parts.month, day: parts.day })
    : NO_DAY;
}

/** "13 12 2016", but not the telephone number "13 12 2016 44", and not "5 20 2016". */
function spacedDay(match: Match): DateValue | null {
  const { text } = match.context;
  const around = `${text.slice(Math.max(0, match.start - 2), match.start)}#${text.slice(match.end, match.end + 2)}`;
  const written = text.slice(match.start, match.end);
  return /^\p{Nd}{2} \p{Nd}{2} \p{Nd}{4}$/u.test(written) && !/[\d+][\s-]?#|#\s?\d/.test(around)
    ? dayMonthYear(match)
    : null;
}

function yearMonthDay(match: Match): DateValue | null {
  if (!standsAlone(match)) return null;
  const year = match.number('y');
  if (year < 1500) return otherCalendar(match, year);
  let [month, day] = [match.number('a'), match.number('b')];
  if (month > 12 && day <= 12) [month, day] = [day, month];
  return isCivilDay(match.number('y'), month, day)
    ? dayValue(dayNumber(match.number('y'), month, day), { month, day })
    : NO_DAY;
}

const DIVIDED = new RegExp(`\\b(?:${besideNumbers('divided')})\\.?\\s$`, 'i');

/** 1399/06/26 is Solar Hijri; in Arabic texts a year like 1442 is Islamic. */
function otherCalendar(match: Match, year: number): DateValue | null {
  if (year < 1250) return NO_DAY;
  const calendar = match.habits.calendar ?? 'persian';
  const day = dayInCalendar(calendar, year, match.number('a'), match.number('b'));
  return day === null ? NO_DAY : dayValue(day);
}

/** "1441-01-27 AH", "27/1/1441 AH", "1398-06-25 SH": the mark says which calendar, whatever the language. */
const calendarOf = (match: Match): Calendar => (match.token('era').symbol === 'SH' ? 'persian' : 'islamic');

function dayOfHijra(match: Match): DateValue | null {
  const parts = [match.number('a'), match.number('b')];
  // The year stands first or last, and the day at the other end.
  const [month = 0, date = 0] = match.token('y').start < match.token('a').start ? parts : parts.reverse();
  const day = dayInCalendar(calendarOf(match), match.number('y'), month, date);
  return day === null ? NO_DAY : dayValue(day);
}

function monthOfHijra(match: Match): DateValue | null {
  const [calendar, year, month] = [calendarOf(match), match.number('y'), match.number('a')];
  const from = dayInCalendar(calendar, year, month, 1);
  const to =
    month < 12 ? dayInCalendar(calendar, year, month + 1, 1) : dayInCalendar(calendar, year + 1, 1, 1);
  return from === null || to === null ? null : span('span', from, to);
}

function monthYear(match: Match): DateValue | null {
  const [month, year] = [match.number('a'), match.number('y')];
  return standsAlone(match) && month >= 1 && month <= 12 && year >= 1500 ? monthValue(year, month) : null;
}

function dayMonth(match: Match): DateValue | null {
  const parts = standsAlone(match) && match.context.ref !== null ? ordered(match) : null;
  return parts ? monthDay(match, parts.month, parts.day) : null;
}

/** "3/4" without a year can be a fraction: it needs a word before it, or to stand alone. */
function slashedDayMonth(match: Match): DateValue | null {
  const lead = match.context.text.slice(Math.max(0, match.start - 12), match.start);
  if (DIVIDED.test(lead)) return null;
  const [a, b] = [match.number('a'), match.number('b')];
  const named = [
    'ON',
    'FROM',
    'TO',
    'UNTIL',
    'BY',
    'SINCE',
    'BETWEEN',
    'DASH',
    'VDAY',
    'WDAY',
    'WDAYQ',
    'NEXT',
    'THIS',
    'BEFORE',
    'AFTER',
  ];
  const before = match.before?.symbol ?? '';
  // "24/7" and "the 9/11 attacks" are names, "by 12-3" is a vote.
  if (a === 24 && b === 7 && before !== 'ON') return null;
  const isName = match.habits.namedFigures?.includes(`${a}/${b}`) === true;
  if (isName && before !== 'ON' && !match.isWholeText) return null;
  if (before === 'BY' && match.find('s')?.symbol === 'DASH') return null;
  if (
    a < b &&
    a <= 4 &&
    b <= 10 &&
    a * b !== 0 &&
    !named.includes(before) &&
    !match.isWholeText &&
    match.find('s')?.text !== '-'
  )
    return null;
  if (match.find('s')?.symbol !== 'SLASH' && !named.includes(before) && !match.isWholeText) return null;
  return dayMonth(match);
}

export const numericRules: DateRule[] = [
  { name: 'day-of-hijra', pattern: 'y=YR SEP a=DIGITS SEP b=DIGITS era={AH|SH}', read: dayOfHijra },
  { name: 'day-of-hijra', pattern: 'era={AH|SH} y=YR SEP a=DIGITS SEP b=DIGITS', read: dayOfHijra },
  { name: 'day-of-hijra', pattern: 'a=DIGITS SEP b=DIGITS SEP y=YR era={AH|SH}', read: dayOfHijra },
  { name: 'month-of-hijra', pattern: 'y=YR SEP a=DIGITS era={AH|SH}', read: monthOfHijra },
  { name: 'iso-day', pattern: 'y=YR SEP a=DIGITS SEP b=DIGITS', read: yearMonthDay },
  { name: 'spaced-iso-day', pattern: 'y=YR a=N12 b={N12|N31}', read: yearMonthDay },
  { name: 'spaced-day', pattern: 'a=DIGITS b=DIGITS y=YR', read: spacedDay },
  { name: 'slashed-day', pattern: 'a=DIGITS s=SEP b=DIGITS t=SEP y=YR', read: dayMonthYear },
  { name: 'slashed-day-comma-year', pattern: 'a=DIGITS / b=DIGITS , y=YR', read: dayMonthYear },
  {
    name: 'slashed-day-short-year',
    pattern: 'a=DIGITS s=SEP b=DIGITS t=SEP z=DIGITS',
    read: (match) => {
      // Dotted numbers with three short parts are versions or chapters unless they can only be a date.
      const first = match.find('s')?.text;
      if (first === '.' && match.number('a') <= 12 && match.number('b') <= 12) return null;
      if (
        first === '-' &&
        match.token('a').text.length + match.token('b').text.length < 3 &&
        match.number('z') < 13
      )
        return null;
      return dayMonthYear(match);
    },
  },
  {
    name: 'year-month',
    pattern: 'y=YR SEP a=DIGITS',
    read: (match) =>
      match.token('a').text.length === 2 || match.find('y')?.end !== match.end ? monthYear(match) : null,
  },
  { name: 'month-year', pattern: 'a=DIGITS SEP y=YR', read: monthYear },
  {
    name: 'slashed-month-day',
    pattern: 'a=DIGITS s=SEP b=DIGITS',
    read: (match) => {
      const first = match.find('s');
      // The Friday before "7.6" makes it a date; alone it is a decimal number.
      if (first?.symbol === 'DOT' && !['WDAY', 'WDAYQ', 'VDAY'].includes(match.before?.symbol ?? ''))
        return null;
      return slashedDayMonth(match);
    },
  },
  {
    name: 'two-iso-dates',
    // 2018-10-01/2018-10-07
    pattern: 'y=YR - a=DIGITS - b=DIGITS s={SLASH|DASH} x=YR - c=DIGITS - d=DIGITS',
    read: (match) => {
      const [y, a, b] = [match.number('y'), match.number('a'), match.number('b')];
      const [x, c, d] = [match.number('x'), match.number('c'), match.number('d')];
      if (!isCivilDay(y, a, b) || !isCivilDay(x, c, d) || !standsAlone(match)) return null;
      const [from, to] = [dayNumber(y, a, b), dayNumber(x, c, d)];
      return to < from ? null : span('span', from, to + 1);
    },
  },
  {
    name: 'two-numeric-dates',
    pattern: 'a=DIGITS s=SEP b=DIGITS t=SEP y=YR - c=DIGITS SEP d=DIGITS SEP x=YR',
    read: (match) => {
      const { text } = match.context;
      if (/[\d/.-]$/.test(text.slice(0, match.start).slice(-1)) || !standsAlone(match)) return null;
      const pair = (first: number, second: number, year: number) => {
        const monthFirst = first <= 12 && (second > 12 || match.context.order === 'MDY');
        const [month, day] = monthFirst ? [first, second] : [second, first];
        return isCivilDay(year, month, day) ? dayNumber(year, month, day) : null;
      };
      const from = pair(match.number('a'), match.number('b'), match.number('y'));
      const to = pair(match.number('c'), match.number('d'), match.number('x'));
      if (from === null || to === null || to < from) return null;
      return span('span', from, to + 1);
    },
  },
];
