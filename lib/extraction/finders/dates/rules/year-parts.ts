/**
 * Quarters, halves and seasons of a year, decades and centuries.
 * Matches: "Q3 2019", "Q3'18", "summer of 2019", "winter 2019/20", "the 1990s", "the 19th century". Near miss: "in his
 * mid-40s", "the second half".
 */
import { dayNumber } from '@/lib/domain/civil-date';
import { fullYear } from '../completion';
import type { DateRule } from '../rule';
import { decadeValue, halfValue, quarterValue, seasonValue, span } from '../value';

export const yearPartRules: DateRule[] = [
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
      // "in his mid-40s"
      const left = match.context.text.slice(Math.max(0, match.start - 20), match.start);
      if (number < 100 && match.habits.ages?.test(left)) return null;
      if (number >= 1000) return decadeValue(number);
      const century = number < 20 ? 2000 : 1900;
      return number < 100 && number % 10 === 0 ? decadeValue(century + number) : null;
    },
  },
  {
    name: 'winter-of-two-years',
    pattern: 's=S (OF|,)? THE? y=Y {DASH|SLASH} z={YR|DIGITS}',
    read: (match) =>
      match.number('s') === 4 && (match.number('y') + 1) % 100 === match.number('z') % 100
        ? seasonValue(match.number('y'), 4)
        : null,
  },
  {
    name: 'quarter-short-year',
    pattern: "q={QTR|HALF} ' z=DIGITS",
    read: (match) => {
      const year = fullYear(match.number('z'));
      if (match.token('z').text.length !== 2) return null;
      const quarter = match.token('q').symbol === 'QTR';
      return quarter ? quarterValue(year, match.number('q')) : halfValue(year, match.number('q'));
    },
  },
  {
    name: 'year-season',
    // "2020 yazında"
    pattern: 'y=Y s=SEASON',
    read: (match) =>
      match.habits.seasonFirst && !match.isWholeText
        ? null
        : seasonValue(match.number('y'), match.number('s')),
  },
  {
    name: 'century',
    pattern: '(o=O u=UNIT|v=UNIT n={ORD|CARD})',
    read: (match) => {
      if ((match.find('u') ?? match.find('v'))?.word?.unit !== 'century') return null;
      if (match.find('v') && match.habits.ordinalFirst) return null;
      const first = ((match.find('o') ?? match.token('n')).number - 1) * 100;
      return first < 100 || first > 2900
        ? null
        : span('century', dayNumber(first, 1, 1), dayNumber(first + 100, 1, 1));
    },
  },
];
