/**
 * The n-th day, week, month, quarter or weekday of a larger span.
 * Matches: "the first week of October", "last day of May", "20th of next month", "the second Monday of March 2020",
 * "the last three weeks of the year". Near miss: "the second half of the match".
 */
import { civilDayOfNumber, weekdayOfNumber } from '@/lib/domain/civil-date';
import type { DateRule, Match } from '../rule';
import type { Token } from '../token';
import { type DateValue, dayValue, monthValue, quarterValue, span, weekValue } from '../value';

/** The unit of a unit word, also where "the week" was read before. */
export function unitOf(token: Token): string | undefined {
  if (token.word?.unit) return token.word.unit;
  return token.value?.rule === 'the-unit' ? token.value.grain : undefined;
}

/** The n-th unit of a span, counted from its end where `index` is negative. */
export function nthUnit(value: DateValue, unit: string, index: number): DateValue | null {
  if (value.from === null || value.to === null) return null;
  const more = { deictic: value.deictic, yearStated: value.yearStated };
  const first = civilDayOfNumber(value.from);
  switch (unit) {
    case 'day': {
      const day = index > 0 ? value.from + index - 1 : value.to + index;
      return day >= value.from && day < value.to ? dayValue(day, more) : null;
    }
    case 'week': {
      if (index > 53) return null;
      // A week belongs to the month or year in which its Thursday lies (ISO 8601).
      const start = weekValue(value.from).from ?? 0;
      const firstWeek = start + 3 >= value.from ? start : start + 7;
      const end = weekValue(value.to - 1).from ?? 0;
      const lastWeek = end + 3 < value.to ? end : end - 7;
      return weekValue(index > 0 ? firstWeek + 7 * (index - 1) : lastWeek + 7 * (index + 1), more);
    }
    case 'month': {
      const month = index > 0 ? first.month + index - 1 : civilDayOfNumber(value.to - 1).month + index + 1;
      return month >= 1 && month <= 12 ? monthValue(first.year, month, more) : null;
    }
    case 'quarter': {
      const quarter = index > 0 ? index : 5 + index;
      return value.grain === 'year' && quarter >= 1 && quarter <= 4
        ? quarterValue(first.year, quarter, more)
        : null;
    }
    default:
      return null;
  }
}

function dayOfMonth(match: Match): DateValue | null {
  const named = match.find('k');
  if (named && unitOf(named) !== 'day') return null;
  const month = match.value('b');
  const day = match.number('d');
  if (month.from === null || month.to === null || day < 1) return null;
  const number = month.from + day - 1;
  const at = civilDayOfNumber(number);
  return number < month.to
    ? dayValue(number, { deictic: month.deictic, month: at.month, day: at.day })
    : { ...dayValue(0), silent: true };
}

function daysOfMonth(match: Match): DateValue | null {
  const month = match.value('b');
  const [first, last] = [match.number('d'), match.number('e')];
  if (month.from === null || month.to === null || last <= first || month.from + last > month.to) return null;
  return span('span', month.from + first - 1, month.from + last, { deictic: month.deictic });
}

function ordinalUnit(match: Match): DateValue | null {
  const unit = unitOf(match.token('u'));
  const ordinal = match.find('o')?.number ?? 1;
  const fromEnd = match.find('l') !== null;
  return unit ? nthUnit(match.value('b'), unit, fromEnd ? -ordinal : ordinal) : null;
}

/** "the first ten days of May", "the last three weeks of the year". */
function countedUnits(match: Match): DateValue | null {
  const [unit] = match.value('d').length ?? [];
  const within = match.value('b');
  if (!unit || match.value('d').length?.length !== 1) return null;
  const last = match.find('l') === null || match.token('l').symbol === 'LAST';
  if (last && match.find('l') === null && match.value('d').rule !== 'last-count') return null;
  if (!last && match.number('l') !== 1) return null;
  const [a, b] = last
    ? [nthUnit(within, unit.unit, -unit.count), nthUnit(within, unit.unit, -1)]
    : [nthUnit(within, unit.unit, 1), nthUnit(within, unit.unit, unit.count)];
  if (a?.from == null || b?.to == null) return null;
  return span('span', a.from, b.to, { deictic: within.deictic });
}

/** The n-th or last weekday of a month or year; an n-th weekday after a day. */
function nthWeekday(match: Match): DateValue | null {
  const [day, within] = [match.value('a'), match.value('b')];
  if (day.weekday === undefined || day.month !== undefined || within.from === null || within.to === null)
    return null;
  const last = day.rule === 'last-weekday' || match.find('l') !== null;
  const count = match.find('o')?.number ?? 1;
  // الثلاثاء التاسع عشر: the weekday and the day of the month.
  if (count > 5 && within.grain === 'month') return null;
  const first = within.from + ((day.weekday - weekdayOfNumber(within.from) + 7) % 7);
  const final = within.to - 1 - ((weekdayOfNumber(within.to - 1) - day.weekday + 7) % 7);
  const number = last ? final - 7 * (count - 1) : first + 7 * (count - 1);
  if (number < within.from || number >= within.to) return { ...dayValue(0), silent: true };
  return dayValue(number, { deictic: within.deictic, weekday: day.weekday });
}

/** "the first weekend of March", "the last weekend of July". */
function nthWeekend(match: Match): DateValue | null {
  const [{ rule }, within] = [match.value('l'), match.value('b')];
  const nth = match.find('o')?.number;
  if (within.from === null || within.to === null || (rule !== 'weekend' && rule !== 'last-weekend'))
    return null;
  if (nth === undefined && rule === 'weekend') return null;
  const first = within.from + ((6 - weekdayOfNumber(within.from) + 7) % 7);
  const last = within.to - 1 - ((weekdayOfNumber(within.to - 1) - 6 + 7) % 7);
  const saturday = rule === 'last-weekend' ? last - 7 * ((nth ?? 1) - 1) : first + 7 * ((nth ?? 1) - 1);
  if (saturday < within.from || saturday >= within.to) return null;
  return span('span', saturday, saturday + 2, { deictic: within.deictic });
}

function weekdayAfter(match: Match): DateValue | null {
  const [day, from] = [match.value('a'), match.value('b')];
  if (day.weekday === undefined || day.month !== undefined || from.to === null) return null;
  const first = from.to + ((day.weekday - weekdayOfNumber(from.to) + 7) % 7);
  return dayValue(first + 7 * ((match.find('o')?.number ?? 1) - 1), {
    deictic: from.deictic,
    weekday: day.weekday,
  });
}

/** "the Monday after Easter 2021", "the Friday before Christmas". Near miss: "on Monday after Easter" (it stands by itself). */
function weekdayBeside(match: Match): DateValue | null {
  if (match.token('q').symbol === 'AFTER') return weekdayAfter(match);
  const [day, to] = [match.value('a'), match.value('b')];
  if (day.weekday === undefined || day.month !== undefined || to.from === null) return null;
  const back = (weekdayOfNumber(to.from) - day.weekday + 7) % 7 || 7;
  return dayValue(to.from - back, { deictic: to.deictic, weekday: day.weekday });
}

export const nthUnitRules: DateRule[] = [
  { name: 'day-of-month', pattern: 'THE? d=DS (k={UNIT|VDAY} OF|OF|IN) b=VMON', read: dayOfMonth },
  { name: 'days-of-month', pattern: 'FROM? THE? d=D (TILL|AND) THE? e=D OF? b=VMON', read: daysOfMonth },
  { name: 'ordinal-unit', pattern: `THE? o=O l=LAST? u=UN (OF|IN)? b=VBIG`, read: ordinalUnit },
  // "last year's third quarter", "June's first week"
  { name: 'owned-unit', pattern: "b=VBIG ' o=O u=UN", read: ordinalUnit },
  { name: 'last-unit', pattern: 'THE? l=LAST u=UN (OF|IN) b=VBIG', read: ordinalUnit },
  {
    name: 'reduced-last-unit',
    // "the last week of May", "the second-to-last day of May"
    pattern: 'THE? o=O? (-? TO -?)? l={VWEEK|VDAY|VMON|VQTR} (OF|IN) b=VBIG',
    read: (match) => {
      const { rule, grain } = match.value('l');
      return rule === 'last-unit' ? nthUnit(match.value('b'), grain, -(match.find('o')?.number ?? 1)) : null;
    },
  },
  { name: 'nth-weekend', pattern: 'THE? o=O? l=VSPAN (OF|IN) b=VMON', read: nthWeekend },
  { name: 'nth-weekday', pattern: 'THE? o=O l=LAST? a=VDAY (OF|IN|DURING) b=VBIG', read: nthWeekday },
  { name: 'counted-units', pattern: 'THE? l={ORD|LAST}? d={VDUR|VSPAN} (OF|IN)? b=VBIG', read: countedUnits },
  { name: 'weekday-nth', pattern: 'a=VDAY o=O (OF|IN) b=VBIG', read: nthWeekday },
  { name: 'final-weekday', pattern: 'l=FINAL a=VDAY (OF|IN) b=VBIG', read: nthWeekday },
  {
    name: 'last-weekday-of',
    pattern: 'THE? a=VDAY (OF|IN) b=VBIG',
    read: (match) => (match.value('a').rule === 'last-weekday' ? nthWeekday(match) : null),
  },
  { name: 'weekday-beside-day', pattern: 'THE a=VDAY q={AFTER|BEFORE} THE? b=VDAY', read: weekdayBeside },
  { name: 'nth-weekday-after', pattern: 'o=O a=VDAY AFTER b=VDAY', read: weekdayAfter },
];
