/**
 * Days written with a month name.
 * Matches: "on 14 March 2019", "March 14, 2019", "14-Mar-2019", "the 3rd of May", "2019-Mar-14".
 * Near miss: "Section 14 may be changed", "June 31, 2022" (no such day).
 */
import { dayNumber, isCivilDay, weekdayOfNumber } from '@/lib/domain/civil-date';
import { dayInCalendar } from '../calendars';
import { fullYear, monthDay } from '../completion';
import type { DateRule, Match } from '../rule';
import type { Token } from '../token';
import { type DateValue, dayValue } from '../value';

export const NO_DAY: DateValue = { ...dayValue(0), silent: true };

/** The year captured as `y` (four digits) or `z` (two digits), or null; undefined where it is impossible. */
export function capturedYear(match: Match): number | null {
  const full = match.find('y');
  if (full) return full.number;
  const short = match.find('z');
  return short ? fullYear(short.number) : null;
}

/** True where the two digits captured as `z` can be a year: 96, '07, "of 87", or nothing after them. */
function shortYearFits(match: Match): boolean {
  const token = match.find('z');
  if (!token) return true;
  if (token.text.length !== 2) return false;
  const next = match.after;
  // 19-Nov-12
  if (/[-/]\p{L}+\.?[-/]\d{2}$/u.test(match.context.text.slice(match.start, match.end))) return true;
  // "March 8, 40 lorries": a number of things.
  const counts = /,\s?\d{2}$/.test(match.context.text.slice(match.start, match.end)) && next?.symbol === 'X';
  if (counts && match.find('mark') === null) return false;
  if (next && ['COLON', 'AM', 'PM', 'UNIT', 'DASH', 'SLASH', 'MONTH', 'ZONE', 'OCLOCK'].includes(next.symbol))
    return false;
  // "June 14, 15 and 16" are days.
  if (next && ['AND', 'COMMA'].includes(next.symbol) && token.number <= 31 && match.find('mark') === null)
    return false;
  return match.find('mark') !== null || token.number > 31 || next === null || next.symbol !== 'X';
}

const isCommon = ({ word }: Token): boolean => word?.key === 'modal' || word?.key === 'common';

/** "may" and "march" in small letters are words unless a year or an ordinal says otherwise. */
export function monthFits(match: Match): boolean {
  const month = match.token('m');
  if (month.symbol !== 'MONTHQ') return true;
  if (/^\p{Lu}/u.test(match.written(month))) return true;
  if (!isCommon(month)) return true;
  if (match.isWholeText || ['ON', 'SINCE', 'UNTIL', 'BY'].includes(match.before?.symbol ?? '')) return true;
  if (/\sof\s/.test(match.context.text.slice(match.start, match.end))) return true;
  return match.find('y') !== null || ['ORD', 'SEC'].includes(match.find('d')?.symbol ?? '');
}

/** A named month, day and year of any calendar to the day it is. */
export function dayOf(match: Match, year: number | null, month: number, day: number): DateValue | null {
  if (year === null) return monthDay(match, month, day);
  const calendar = match.find('m')?.word?.calendar;
  if (calendar !== undefined) {
    const number = dayInCalendar(calendar, year, month, day);
    return number === null ? NO_DAY : dayValue(number);
  }
  if (!isCivilDay(year, month, day)) return NO_DAY;
  return dayValue(dayNumber(year, month, day), { month, day });
}

/** "1 May–3 May", "June 28-July 2": the dash stands between two dates, not within one. */
function joinsTwoDates(match: Match): boolean {
  const [day, month] = [match.token('d'), match.token('m')];
  if (!/[-–—]/.test(match.context.text.slice(Math.min(day.end, month.end), Math.max(day.start, month.start))))
    return false;
  const [before, after] = [match.before?.symbol ?? '', match.after?.symbol ?? ''];
  const days = ['N12', 'N31', 'ORD'];
  const months = ['MONTH', 'MONTHQ'];
  return day.start > month.start ? days.includes(before) && months.includes(after) : months.includes(before);
}

function read(match: Match): DateValue | null {
  const day = match.token('d');
  if (!monthFits(match) || !shortYearFits(match)) return null;
  // "The first week of May" in the word order of Arabic.
  if (match.before?.symbol === 'UNIT' && day.symbol === 'ORD' && !match.habits.ordinalFirst) return null;
  if (day.symbol === 'CARD' && isCommon(match.token('m')) && match.find('y') === null) return null;
  if (
    /[$€£#%.]/.test(match.context.text.slice(Math.max(0, day.start - 1), day.start)) &&
    day.start === match.start
  )
    return null;
  // A dash between spaces joins two dates: "July 13 - July 15".
  if (/\s[-–—]\s/.test(match.context.text.slice(match.start, match.end))) return null;
  // "May 12:30" is a month and a time.
  if (
    match.find('y') === null &&
    match.find('z') === null &&
    match.after?.symbol === 'COLON' &&
    match.after.end !== match.after.start + 2 &&
    day.end === match.end
  ) {
    return null;
  }
  // "Nov 18 2014-Dec 19": the year belongs to the date before it.
  if (
    match.find('y') &&
    (match.find('y')?.start ?? 0) < match.token('m').start &&
    ['N12', 'N31', 'ORD', 'MONTH', 'MONTHQ'].includes(match.before?.symbol ?? '') &&
    match.find('y')?.start === match.start
  )
    return null;
  if (joinsTwoDates(match)) return null;
  // "mardi 3 juin, 15 diplomates": the month has its day before it.
  const comma = match.context.text.slice(match.token('m').end, day.start).includes(',');
  if (
    comma &&
    match.start === match.token('m').start &&
    ['N12', 'N31', 'ORD'].includes(match.before?.symbol ?? '')
  )
    return null;
  // "March 5,000 miles"
  if (day.end === match.end && /^,\d{3}(?!\d)/.test(match.context.text.slice(match.end, match.end + 5)))
    return null;
  const era = match.find('era')?.symbol;
  if (era === 'BC') return NO_DAY;
  const year = capturedYear(match);
  return dayOf(match, year === null ? null : era === 'BE' ? year - 543 : year, match.number('m'), day.number);
}

const ERA = 'era={AD|BC|BE|AH|SH}?';

export const namedDayRules: DateRule[] = [
  {
    name: 'day-month-year',
    pattern: `d=DS -? THE? (OF|/|.)? m=M .? {OF|IN|DASH|SLASH|COMMA}? ,? y=Y ${ERA}`,
    read,
  },
  { name: 'day-month-short-year', pattern: `d=D -? OF? m=M .? (mark={OF|APOS}|-|/|,)? z=DIGITS`, read },
  { name: 'day-month', pattern: 'd=DS (-|/)? OF? m=M', read },
  { name: 'month-day-year', pattern: `m=M .? ,? (-|/)? THE? d=DS (OF|IN|-|/|.)? ,? OF? y=Y ${ERA}`, read },
  { name: 'month-day-short-year', pattern: `m=M .? THE? d=D (mark=APOS|,|-|/)? z=DIGITS`, read },
  { name: 'month-day', pattern: 'm=M .? ,? (-|/)? THE? d=DS', read },
  { name: 'year-month-day', pattern: 'y=Y ,? (-|/)? m=M (-|/)? d=DS', read },
  { name: 'year-day-month', pattern: 'y=Y (-|/) d=D (-|/) m=M', read },
  { name: 'weekday-nth-month', pattern: 'w=W d=ORD OF m=M (OF|IN)? y=Y', read: nthWeekdayOrDay },
  { name: 'month-day-small-year', pattern: 'm=M d=D ,? n=NUM era={AD|BC}', read: smallYear },
  { name: 'day-month-small-year', pattern: 'd=D m=M ,? n=NUM era={AD|BC}', read: smallYear },
];

/** "10 August, 88 AD". */
function smallYear(match: Match): DateValue | null {
  if (match.token('era').symbol === 'BC') return NO_DAY;
  return dayOf(match, match.number('n'), match.number('m'), match.number('d'));
}

/** الثلاثاء الثالث من أيلول 2014: the third Tuesday, unless the 3rd is a Tuesday. */
function nthWeekdayOrDay(match: Match): DateValue | null {
  const value = dayOf(match, match.number('y'), match.number('m'), match.number('d'));
  const weekday = match.number('w');
  const count = match.number('d');
  if (value?.from == null || value.silent || count > 5 || weekdayOfNumber(value.from) === weekday)
    return value;
  const first = dayNumber(match.number('y'), match.number('m'), 1);
  return dayValue(first + ((weekday - weekdayOfNumber(first) + 7) % 7) + 7 * (count - 1));
}
