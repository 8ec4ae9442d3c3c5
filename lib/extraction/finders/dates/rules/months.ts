import { fullYear, monthAlone, monthOf } from '../completion';
import type { DateRule, Match } from '../rule';
import { type DateValue, edtfOf, monthValue, span } from '../value';
import { monthFits } from './named-day';

function monthYear(match: Match): DateValue | null {
  if (!monthFits(match)) return null;
  const calendar = match.token('m').word?.calendar;
  if (calendar !== undefined)
    return match.find('y') ? monthOf(match, calendar, match.number('m'), match.number('y')) : null;
  const short = match.find('z');
  return monthValue(short ? fullYear(short.number) : match.number('y'), match.number('m'));
}

/** "April Glaspie", "General August Pinochet", "an august body": names and words, not months. */
function isName(match: Match): boolean {
  const token = match.token('m');
  if (token.word?.key !== 'name') return false;
  if (match.written(token) === 'august') return !match.isWholeText && match.before?.symbol !== 'IN';
  const introduced = ['X', 'DOT', 'COMMA', 'BREAK', 'OPEN', 'AND'].includes(match.before?.symbol ?? 'BREAK');
  return introduced && /^ \p{Lu}\p{Ll}/u.test(match.context.text.slice(token.end, token.end + 3));
}

/** A bare month that is also a word has to be a capital letter after a preposition, or stand alone. */
function doubtfulMonth(match: Match): DateValue | null {
  const token = match.token('m');
  const capital = /^(?:\p{Lu}|\p{Lo})/u.test(match.written(token));
  if (!capital || match.context.ref === null) return null;
  return monthAlone(match, token.number);
}

/** "Jan-Mar 2017", "from Jan 2017 to Feb 2018": up to where the last month begins, as in all spans of months. */
function months(match: Match): DateValue | null {
  if (match.find('m')?.word?.calendar || match.find('n')?.word?.calendar) return null;
  const [last, right] = [match.number('z'), match.number('n')];
  const left = match.number('m');
  const first = match.find('y')?.number ?? (left > right ? last - 1 : last);
  const [a, b] = [monthValue(first, left), monthValue(last, right)];
  if (a.from === null || b.from === null || b.from <= a.from) return null;
  return span('span', a.from, b.from, { edtf: `${edtfOf(a)}/${edtfOf(b)}` });
}

/** "in April and May 1994", "between May and June 2020": the year of the second month is that of the first. */
function sharedYear(match: Match): DateValue | null {
  const [first, second] = [match.token('m'), match.token('n')];
  if (first.word?.calendar || second.word?.calendar || first.number >= second.number) return null;
  if (first.symbol === 'MONTHQ' && !/^\p{Lu}/u.test(match.written(first))) return null;
  return monthValue(match.number('y'), first.number);
}

export const monthRules: DateRule[] = [
  { name: 'months-of-year', pattern: '{FROM|BETWEEN}? m=M .? (,? y=Y)? TILL n=M .? ,? z=Y', read: months },
  { name: 'month-of-shared-year', pattern: 'm=M post={AND|OR|COMMA} n=M .? ,? y=Y', read: sharedYear },
  { name: 'month-year-words', pattern: 'm=M .? (,|-|/|OF|IN)? ,? (THE? UNIT)? y=Y AD?', read: monthYear },
  { name: 'month-short-year', pattern: "m=M .? ' z=N99", read: monthYear },
  { name: 'year-month-words', pattern: 'y=Y (-|/|,)? m=M', read: monthYear },
  {
    name: 'month',
    pattern: 'm=MONTH',
    read: (match) => (isName(match) ? null : monthAlone(match, match.number('m'))),
  },
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
        'MID',
        'EARLY',
        'LATE',
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
];
