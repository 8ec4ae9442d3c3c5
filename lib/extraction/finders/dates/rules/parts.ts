/**
 * Parts of larger spans, and dates said twice.
 * Matches: "Tuesday, 5 May", "Friday of next week", "first week of October", "end of the month", "early May",
 * "20th of next month", "later this week". Near miss: "the end of the line", "Friday and Monday".
 */
import { civilDayOfNumber, dayNumber, daysInMonth, weekdayOfNumber } from '@/lib/domain/civil-date';
import { monthDay } from '../completion';
import type { DateRule, Match } from '../rule';
import type { Token } from '../tokens';
import {
  type DateValue,
  dayValue,
  edtfOf,
  isoWeek,
  monthValue,
  quarterValue,
  shift,
  span,
  unitAround,
  weekValue,
} from '../value';

/** "Tuesday, 5 May" and "5 May, Tuesday": the date, checked by the weekday where the year was inferred. */
function weekdayAndDay(match: Match): DateValue | null {
  const [a, b] = [match.value('a'), match.value('b')];
  const date = a.month !== undefined && a.day !== undefined ? a : b;
  const other = date === a ? b : a;
  if (date.month === undefined || date.day === undefined || other.month !== undefined) {
    return a.from !== null && a.from === b.from && a.grain === 'day' ? { ...b, weak: false } : null;
  }
  if (other.weekday === undefined) return other.from === date.from ? date : null;
  if (date.yearStated || date.from === null) return date;
  return monthDay(match, date.month, date.day, other.weekday);
}

function weekdayOfWeek(match: Match): DateValue | null {
  const [day, week] = [match.value('a'), match.value('b')];
  if (day.weekday === undefined || day.month !== undefined || week.from === null) return null;
  return dayValue(week.from + day.weekday - 1, { deictic: true, weekday: day.weekday });
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
  const first = within.from + ((day.weekday - weekdayOfNumber(within.from) + 7) % 7);
  const final = within.to - 1 - ((weekdayOfNumber(within.to - 1) - day.weekday + 7) % 7);
  const number = last ? final - 7 * (count - 1) : first + 7 * (count - 1);
  if (number < within.from || number >= within.to) return { ...dayValue(0), silent: true };
  return dayValue(number, { deictic: within.deictic, weekday: day.weekday });
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

/**
 * "early May", "the end of the year": thirds of a month, the first three and last four months of a year,
 * Monday to Wednesday and Friday to Sunday of a week. The expression stays that of the whole.
 */
function edge(match: Match): DateValue | null {
  const value = match.value('b');
  if (value.from === null || value.to === null) return null;
  const symbol = match.token('e').symbol;
  const part = ['EARLY', 'BEGIN', 'EARLYP'].includes(symbol)
    ? 0
    : ['MID', 'MIDDLE', 'MIDP'].includes(symbol)
      ? 1
      : 2;
  const { year, month } = civilDayOfNumber(value.from);
  const more = {
    edtf: edtfOf({ ...value, weak: false }),
    deictic: value.deictic,
    yearStated: value.yearStated,
    rule: 'part',
  };
  // "early June" is as vague as the month; "the beginning of June" is its first third.
  if (symbol === 'EARLY' || symbol === 'LATE') {
    if (value.grain === 'month') return { ...value, ...more, weak: false };
  }
  if (value.grain === 'month') {
    const cut = [0, 10, 20, daysInMonth(year, month)];
    // The middle of a month is read from its 10th.
    return span(
      'span',
      value.from + (cut[part] ?? 0) - (part === 1 ? 1 : 0),
      value.from + (cut[part + 1] ?? 0),
      more,
    );
  }
  if (value.grain === 'week') {
    const cut = [0, 3, 4, 7];
    return span('span', value.from + (cut[part] ?? 0), value.from + (cut[part + 1] ?? 0), more);
  }
  if (value.grain === 'year') {
    // "early 2009" is as vague as the year; "the beginning of 2009" is its first months.
    if (symbol === 'EARLY' || symbol === 'MID' || symbol === 'LATE')
      return { ...value, ...more, weak: false };
    const [from, to] = [
      [1, 4],
      [5, 9],
      [9, 13],
    ][part] ?? [1, 13];
    return span(
      'span',
      dayNumber(year, from ?? 1, 1),
      to === 13 ? value.to : dayNumber(year, to ?? 1, 1),
      more,
    );
  }
  return value.weak ? null : { ...value, ...more };
}

/** "later this week", "earlier this year": up to or from the reference day. */
function laterIn(match: Match): DateValue | null {
  const value = match.value('b');
  const { ref } = match.context;
  if (ref === null || value.from === null || value.to === null || value.grain === 'day') return null;
  const early = match.token('e').symbol === 'EARLIER';
  const more = {
    edtf: value.grain === 'week' ? undefined : edtfOf({ ...value, weak: false }),
    deictic: true,
  };
  if (early) return ref < value.from ? null : span('span', value.from, Math.min(ref + 1, value.to), more);
  return ref >= value.to ? null : span('span', Math.max(ref, value.from), value.to, more);
}

function restOf(match: Match): DateValue | null {
  const value = match.value('b');
  const { ref } = match.context;
  if (ref === null || value.from === null || value.to === null || value.grain === 'day') return null;
  return span('span', Math.max(ref, value.from), value.to, { deictic: true });
}

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
  if (year.grain !== 'year' || year.from === null || half > 2) return null;
  const from = half === 1 ? year.from : dayNumber(civilDayOfNumber(year.from).year, 7, 1);
  return span('half', from, half === 1 ? dayNumber(civilDayOfNumber(year.from).year, 7, 1) : year.to);
}

function monthAndYear(match: Match): DateValue | null {
  const [month, year] = [match.value('a'), match.value('b')];
  if (month.month === undefined || month.yearStated || year.from === null) return null;
  const at = civilDayOfNumber(year.from).year;
  if (month.grain === 'month') return monthValue(at, month.month, { deictic: year.deictic });
  return month.grain === 'day' && month.day !== undefined && month.day <= daysInMonth(at, month.month)
    ? dayValue(dayNumber(at, month.month, month.day), {
        month: month.month,
        day: month.day,
        deictic: year.deictic,
      })
    : null;
}

/** A date and a time are one mention of the day. */
function withTime(match: Match): DateValue | null {
  const day = match.value('a');
  return day.grain === 'day' ? { ...day, weak: false } : null;
}

const IN = '(OF|IN|FROM|COMMA)?';

export const partRules: DateRule[] = [
  {
    name: 'weekday-and-day',
    pattern: 'a=VDAY .? {COMMA|OPEN|DASH|ON}? THE? b=VDAY CLOSE?',
    read: weekdayAndDay,
  },
  { name: 'weekday-of-week', pattern: `a=VDAY ${IN} b=VWEEK`, read: weekdayOfWeek },
  { name: 'week-weekday', pattern: 'b=VWEEK {ON|COMMA}? a=VDAY', read: weekdayOfWeek },
  { name: 'day-of-month', pattern: 'THE? d=DS (k={UNIT|VDAY} OF|OF|IN) b=VMON', read: dayOfMonth },
  { name: 'days-of-month', pattern: 'FROM? THE? d=D (TILL|AND) THE? e=D OF? b=VMON', read: daysOfMonth },
  { name: 'ordinal-unit', pattern: `THE? o=O l=LAST? u=UN (OF|IN)? b=VBIG`, read: ordinalUnit },
  { name: 'last-unit', pattern: 'THE? l=LAST u=UN (OF|IN) b=VBIG', read: ordinalUnit },
  {
    name: 'reduced-last-unit',
    pattern: 'THE? o=O? l=VWEEK (OF|IN) b=VBIG',
    read: (match) =>
      match.value('l').rule === 'last-unit'
        ? nthUnit(match.value('b'), 'week', -(match.find('o')?.number ?? 1))
        : null,
  },
  {
    name: 'reduced-last-day',
    pattern: 'THE? o=O? l=VDAY (OF|IN) b=VBIG',
    read: (match) =>
      match.value('l').rule === 'last-unit'
        ? nthUnit(match.value('b'), 'day', -(match.find('o')?.number ?? 1))
        : null,
  },
  { name: 'nth-weekday', pattern: 'THE? o=O l=LAST? a=VDAY (OF|IN|DURING) b=VBIG', read: nthWeekday },
  { name: 'counted-units', pattern: 'THE? l={ORD|LAST}? d={VDUR|VSPAN} (OF|IN)? b=VBIG', read: countedUnits },
  {
    name: 'same-period',
    pattern: 'THE? SAME {PERIOD|UNIT} b={VYEAR|VDAY}',
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
  { name: 'weekday-nth', pattern: 'a=VDAY o=O (OF|IN) b=VBIG', read: nthWeekday },
  { name: 'final-weekday', pattern: 'l=FINAL a=VDAY (OF|IN) b=VBIG', read: nthWeekday },
  {
    name: 'last-weekday-of',
    pattern: 'THE? a=VDAY (OF|IN) b=VBIG',
    read: (match) => (match.value('a').rule === 'last-weekday' ? nthWeekday(match) : null),
  },
  { name: 'nth-weekday-after', pattern: 'o=O a=VDAY AFTER b=VDAY', read: weekdayAfter },
  { name: 'edge', pattern: 'THE? e=EDGE (-|OF)? THE? AROUND? b=V', read: edge },
  { name: 'edge-after', pattern: 'b=V e={EARLYP|MIDP|LATEP}', read: edge },
  { name: 'later-in', pattern: 'e={LATER|EARLIER} {IN|ON}? b=V', read: laterIn },
  { name: 'rest-of', pattern: 'THE? REST OF? (THE|X)? b=V', read: restOf },
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
  { name: 'quarter-of', pattern: 'THE? q=O u=UN ((OF|IN)? b=VYEAR)?', read: quarterOf },
  { name: 'short-quarter', pattern: 'THE? q=QTR ((OF|IN)? b=VYEAR)?', read: quarterOf },
  { name: 'half-of', pattern: 'THE? o=O HALFWORD (OF|IN)? b=VYEAR', read: halfOf },
  { name: 'month-and-year', pattern: 'a={VMON|VDAY} (OF|IN|COMMA)? b=VYEAR', read: monthAndYear },
  { name: 'year-and-month', pattern: 'b=VYEAR ,? a=VMON', read: monthAndYear },
  { name: 'day-and-part', pattern: 'a=VDAY (AT|COMMA|ON)? (DAYPART|VTIME)', read: withTime },
  {
    name: 'part-and-day',
    pattern: '(THE? {EARLY|LATE}? DAYPART|VTIME) (OF|ON|COMMA)? ,? THE? a=VDAY',
    read: withTime,
  },
  {
    name: 'edge-word',
    pattern: 'THE? c=CONJDAY',
    read: (match) => {
      const { ref } = match.context;
      const word = match.token('c').word;
      if (ref === null || !word?.unit || (word.key === 'soft' && !match.isWholeText)) return null;
      const whole = unitAround(ref, word.unit, 0);
      if (whole.from === null || whole.to === null) return null;
      const { year } = civilDayOfNumber(ref);
      if (word.unit === 'month')
        return word.value === 1
          ? span('span', whole.from, whole.from + 10)
          : span('span', whole.from + 20, whole.to);
      return word.value === 1
        ? span('span', whole.from, dayNumber(year, 4, 1))
        : span('span', dayNumber(year, 9, 1), whole.to);
    },
  },
];
