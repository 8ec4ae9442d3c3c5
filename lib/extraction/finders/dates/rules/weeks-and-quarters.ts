/**
 * Weeks named by a day or a number, quarters and halves of a year, months whose year stands apart.
 * Matches: "the week of 5 May", "week 31", "the third quarter of this year", "June next year", "the same month last
 * year". Near miss: "a quarter of the seats", "two halves".
 */
import { civilDayOfNumber, dayNumber, daysInMonth, weekdayOfNumber } from '@/lib/domain/civil-date';
import type { DateRule, Match } from '../rule';
import {
  type DateValue,
  dayValue,
  decadeValue,
  edtfOf,
  isoWeek,
  monthValue,
  quarterValue,
  seasonValue,
  shift,
  span,
  unitAround,
  weekValue,
} from '../value';
import { unitOf } from './nth-unit';

function weekOf(match: Match): DateValue | null {
  const value = match.value('b');
  if (unitOf(match.token('u')) !== 'week' || value.from === null || value.grain !== 'day') return null;
  const starts = match.find('s') !== null && (value.month === undefined || weekdayOfNumber(value.from) === 1);
  return starts
    ? span('week', value.from, value.from + 7, { deictic: value.deictic, edtf: undefined })
    : weekValue(value.from, { deictic: value.deictic });
}

function afterNext(match: Match): DateValue | null {
  const { ref } = match.context;
  const unit = match.value('b').grain;
  if (ref === null || (unit !== 'week' && unit !== 'month' && unit !== 'year')) return null;
  return unitAround(ref, unit, 2, { deictic: true });
}

function numberedWeek(match: Match): DateValue | null {
  const week = match.number('n');
  const now = match.refDay;
  const within = match.find('b')?.value;
  if (
    now === null ||
    unitOf(match.token('u')) !== 'week' ||
    match.token('u').text.endsWith('s') ||
    week < 1 ||
    week > 53
  )
    return null;
  if (within && (within.grain !== 'year' || within.from === null)) return null;
  return isoWeek(within?.from == null ? now.year : civilDayOfNumber(within.from).year, week, {
    deictic: true,
  });
}

function quarterOf(match: Match): DateValue | null {
  const year = match.find('b')?.value;
  const now = match.refDay;
  if (match.find('u') && unitOf(match.token('u')) !== 'quarter') return null;
  const quarter = match.number('q');
  if (quarter < 1 || quarter > 4) return null;
  if (year)
    return year.grain === 'year' && year.from !== null
      ? quarterValue(civilDayOfNumber(year.from).year, quarter, { deictic: year.deictic })
      : null;
  if (now === null) return null;
  // A quarter that has not begun, in a report of the past, is last year's.
  const ahead = quarter > Math.ceil(now.month / 3) && match.tense === 'past';
  return quarterValue(ahead ? now.year - 1 : now.year, quarter, { deictic: true });
}

function halfOf(match: Match): DateValue | null {
  const year = match.value('b');
  const half = match.number('o');
  // "the second half of October", as vague as that
  if (year.grain === 'month' && year.from !== null && year.to !== null && half <= 2) {
    const more = { edtf: edtfOf(year), deictic: year.deictic, yearStated: year.yearStated };
    return half === 1
      ? span('span', year.from, year.from + 15, more)
      : span('span', year.from + 15, year.to, more);
  }
  if (year.grain !== 'year' || year.from === null || half > 2) return null;
  const from = half === 1 ? year.from : dayNumber(civilDayOfNumber(year.from).year, 7, 1);
  return span('half', from, half === 1 ? dayNumber(civilDayOfNumber(year.from).year, 7, 1) : year.to);
}

function monthAndYear(match: Match): DateValue | null {
  const [month, year] = [match.value('a'), match.value('b')];
  if (month.month === undefined || month.yearStated || year.from === null) return null;
  const at = civilDayOfNumber(year.from).year;
  if (month.ofYear) return month.ofYear(at);
  if (month.grain === 'month') return monthValue(at, month.month, { deictic: year.deictic });
  return month.grain === 'day' && month.day !== undefined && month.day <= daysInMonth(at, month.month)
    ? dayValue(dayNumber(at, month.month, month.day), {
        month: month.month,
        day: month.day,
        deictic: year.deictic,
      })
    : null;
}

export const weekAndQuarterRules: DateRule[] = [
  {
    name: 'same-period',
    pattern: 'THE? SAME {PERIOD|UNIT|VMON|VYEAR|VWEEK} b={VYEAR|VDAY}',
    read: (match) => {
      const other = match.value('b');
      if (other.from === null || !other.deictic || match.context.ref === null) return null;
      const years = civilDayOfNumber(match.context.ref).year - civilDayOfNumber(other.from).year;
      // The span named last, as many years back: "in February … the same month a year ago".
      return {
        ...other,
        anchored: (_day, last) =>
          last?.from == null || last.to === null || last.grain === 'year'
            ? null
            : span(last.grain, shift(last.from, 'year', -years), shift(last.to, 'year', -years), {
                deictic: true,
              }),
      };
    },
  },
  { name: 'week-of', pattern: '{ART|THE}? u=UN OF THE? b=VDAY', read: weekOf },
  { name: 'week-starting', pattern: '{ART|THE}? u=UN s={STARTING|BEGIN|FROM} ON? b=VDAY', read: weekOf },
  {
    name: 'reduced-week-of',
    pattern: 'v=VWEEK s={OF|STARTING} ON? THE? b=VDAY',
    read: (match) => {
      const day = match.value('b');
      if (day.from === null || !match.value('v').weak) return null;
      const starts = match.token('s').symbol === 'STARTING' && day.month === undefined;
      return starts
        ? span('week', day.from, day.from + 7, { deictic: true })
        : weekValue(day.from, { deictic: day.deictic });
    },
  },
  {
    name: 'unit-after-next',
    pattern: 'b=V AFTER NEXT',
    read: (match) =>
      match.value('b').weekday !== undefined && match.value('b').month === undefined
        ? dayValue(
            shift(
              (match.context.ref ?? 0) -
                weekdayOfNumber(match.context.ref ?? 0) +
                (match.value('b').weekday ?? 1),
              'week',
              1,
            ),
            { deictic: true },
          )
        : afterNext(match),
  },
  { name: 'numbered-week', pattern: 'u=UN n=DIGITS (OF|IN)? b=VYEAR?', read: numberedWeek },
  {
    name: 'unit-before-last',
    pattern: 'b=V BEFORE LAST',
    read: (match) => {
      const { ref } = match.context;
      const { weekday, month, grain } = match.value('b');
      if (ref === null) return null;
      if (weekday !== undefined && month === undefined) {
        const back = (weekdayOfNumber(ref) - weekday + 7) % 7 || 7;
        return dayValue(ref - back - 7, { deictic: true, weekday });
      }
      return grain === 'week' || grain === 'month' || grain === 'year'
        ? unitAround(ref, grain, -2, { deictic: true })
        : null;
    },
  },
  {
    name: 'week-ending',
    pattern: '{ART|THE}? u=UN ENDING ON? b=VDAY',
    read: (match) => {
      const { to, deictic } = match.value('b');
      return to === null || unitOf(match.token('u')) !== 'week'
        ? null
        : span('week', to - 7, to, { deictic });
    },
  },
  {
    name: 'week-commencing',
    // "w/c Feb 4"
    pattern: 'w=ENDING b=VDAY',
    read: (match) => {
      const { from } = match.value('b');
      return from === null || match.token('w').word?.key !== 'commencing'
        ? null
        : span('week', from, from + 7);
    },
  },
  {
    name: 'numbered-reduced-week',
    pattern: 'w=VWEEK n=DIGITS (OF? b=VYEAR)?',
    read: (match) => {
      const now = match.refDay;
      const year = match.find('b')?.value?.from;
      if (now === null || !match.value('w').weak || match.number('n') > 53 || match.number('n') < 1)
        return null;
      return isoWeek(year == null ? now.year : civilDayOfNumber(year).year, match.number('n'), {
        deictic: true,
      });
    },
  },
  { name: 'quarter-of', pattern: 'THE? q=O -? u=UN ((OF|IN)? b=VYEAR)?', read: quarterOf },
  { name: 'quarter-after-year', pattern: 'b=VYEAR THE? q=O u=UN', read: quarterOf },
  { name: 'quarter-ordinal', pattern: 'THE? u=UN q=O ((OF|IN)? b=VYEAR)?', read: quarterOf },
  { name: 'half-ordinal', pattern: 'HALFWORD o=O (OF|IN)? b=VYEAR', read: halfOf },
  { name: 'short-quarter', pattern: 'THE? q=QTR ((OF|IN)? b=VYEAR)?', read: quarterOf },
  { name: 'half-of', pattern: 'THE? o=O HALFWORD (OF|IN)? b={VYEAR|VMON}', read: halfOf },
  {
    name: 'season-of-year',
    // "spring of last year", "autumn last year"; not "prices fall last year"
    pattern: 'THE? (s=S OF|t=SEASON) b=VYEAR',
    read: (match) => {
      const { from, grain, deictic } = match.value('b');
      const season = (match.find('s') ?? match.token('t')).number;
      if (from === null || grain !== 'year' || season < 1) return null;
      return seasonValue(civilDayOfNumber(from).year, season, { deictic });
    },
  },
  {
    name: 'decade-of-century',
    pattern: 'a=VDEC (OF|IN|FROM)? THE? b=VDEC',
    read: (match) => {
      const [a, b] = [match.value('a'), match.value('b')];
      if (a.grain !== 'decade' || b.grain !== 'century' || a.from === null || b.from === null) return null;
      return decadeValue(civilDayOfNumber(b.from).year + (civilDayOfNumber(a.from).year % 100));
    },
  },
  { name: 'month-and-year', pattern: 'a={VMON|VDAY} (OF|IN|COMMA)? b=VYEAR', read: monthAndYear },
  { name: 'year-and-month', pattern: 'b=VYEAR ,? a=VMON', read: monthAndYear },
];
