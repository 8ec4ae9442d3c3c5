/** What a stretch of text means: a span of days, with what is needed to join it to its neighbours. */
import {
  civilDayOfNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  isoOfNumber,
  weekdayOfNumber,
} from '@/lib/domain/civil-date';

export type Grain =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'span';
export type DurationUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';
export type Relation = 'before' | 'after' | 'since' | 'until' | 'by' | 'from';

/** Days are numbers as in `civil-date`; `to` is exclusive. Null is an open end. */
export interface DateValue {
  kind: 'date' | 'time' | 'duration' | 'set';
  grain: Grain;
  from: number | null;
  to: number | null;
  /** False where the year was inferred from the reference day or a neighbour. */
  yearStated: boolean;
  /** True where the words mean nothing without a reference day. */
  deictic: boolean;
  /** Month (1–12), day, weekday (Monday 1) as written, for completing the year later. */
  month?: number;
  day?: number;
  weekday?: number;
  /** Overrides the expression derived from grain and span; null: has none. */
  edtf?: string | null;
  relation?: Relation;
  approximate?: boolean;
  uncertain?: boolean;
  /** A bare number or an ambiguous word: counts only beside other date words. */
  weak?: boolean;
  /** Read so that nothing else reads it, but not reported. */
  silent?: boolean;
  length?: { unit: DurationUnit; count: number }[];
  rule?: string;
  /** Counts from the day named before it in the text ("two days later", "the day"); given that day. */
  anchored?: (day: number | null, last: DateValue | null) => DateValue | null;
  /** True for "a year ago": too far off to count from again. */
  counted?: boolean;
  /** The unit that "two weeks ago" counts in, so that a weekday beside it can choose the day. */
  steps?: DurationUnit;
  /** The same day in another year, for holidays: "Easter last year". */
  ofYear?: (year: number) => DateValue | null;
}

export function span(
  grain: Grain,
  from: number | null,
  to: number | null,
  more: Partial<DateValue> = {},
): DateValue {
  return { kind: 'date', grain, from, to, yearStated: true, deictic: false, ...more };
}

export function dayValue(number: number, more: Partial<DateValue> = {}): DateValue {
  return span('day', number, number + 1, more);
}

export function monthValue(year: number, month: number, more: Partial<DateValue> = {}): DateValue {
  const from = dayNumber(year, month, 1);
  return span('month', from, from + daysInMonth(year, month), { month, ...more });
}

export function yearValue(year: number, more: Partial<DateValue> = {}): DateValue {
  return span('year', dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1), more);
}

export function quarterValue(year: number, quarter: number, more: Partial<DateValue> = {}): DateValue {
  const month = quarter * 3 - 2;
  const from = dayNumber(year, month, 1);
  const to = quarter === 4 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 3, 1);
  return span('quarter', from, to, more);
}

export function halfValue(year: number, half: number, more: Partial<DateValue> = {}): DateValue {
  const from = dayNumber(year, half === 1 ? 1 : 7, 1);
  return span('half', from, half === 1 ? dayNumber(year, 7, 1) : dayNumber(year + 1, 1, 1), more);
}

/** Northern seasons by whole months, as in `edtf-date`: 1 spring … 4 winter (December to February). */
export function seasonValue(year: number, season: number, more: Partial<DateValue> = {}): DateValue {
  const from = dayNumber(year, season * 3, 1);
  const to = season === 4 ? dayNumber(year + 1, 3, 1) : dayNumber(year, season * 3 + 3, 1);
  return span('season', from, to, { edtf: `${String(year).padStart(4, '0')}-2${season}`, ...more });
}

/** The week (Monday to Sunday) in which a day lies. */
export function weekValue(number: number, more: Partial<DateValue> = {}): DateValue {
  const monday = number - weekdayOfNumber(number) + 1;
  return span('week', monday, monday + 7, more);
}

/** Moves a day by whole months; the 31st becomes the last day of a shorter month. */
export function shiftMonths(number: number, count: number): number {
  const whole = Math.trunc(count);
  // Half a month is fifteen days.
  if (whole !== count) return shiftMonths(number, whole) + Math.round((count - whole) * 30);
  const { year, month, day } = civilDayOfNumber(number);
  const months = year * 12 + month - 1 + count;
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)));
}

/** Moves a day by a count of units; hours by the whole days in them, smaller parts of a day not at all. */
export function shift(number: number, unit: DurationUnit, count: number): number {
  switch (unit) {
    case 'day':
      return number + Math.trunc(count);
    case 'week':
      return number + Math.trunc(count * 7);
    case 'month':
      return shiftMonths(number, count);
    case 'quarter':
      return shiftMonths(number, Math.round(count * 3));
    case 'year':
      return shiftMonths(number, Math.round(count * 12));
    case 'decade':
      return shiftMonths(number, Math.round(count * 120));
    case 'century':
      return shiftMonths(number, Math.round(count * 1200));
    case 'hour':
      return number + Math.trunc(count / 24);
    default:
      return number;
  }
}

/** The calendar unit (week, month, year …) in which a day lies, moved by a count of such units. */
export function unitAround(
  number: number,
  unit: DurationUnit,
  offset: number,
  more: Partial<DateValue> = {},
): DateValue {
  const at = shift(unit === 'week' || unit === 'day' ? number : firstOfMonth(number), unit, offset);
  const { year, month } = civilDayOfNumber(at);
  switch (unit) {
    case 'week':
      return weekValue(at, more);
    case 'month':
      return monthValue(year, month, more);
    case 'quarter':
      return quarterValue(year, Math.ceil(month / 3), more);
    case 'year':
      return yearValue(year, more);
    case 'decade':
      return decadeValue(year - (year % 10), more);
    case 'century': {
      const first = year - (year % 100);
      return span('century', dayNumber(first, 1, 1), dayNumber(first + 100, 1, 1), more);
    }
    default:
      return dayValue(at, more);
  }
}

export function decadeValue(first: number, more: Partial<DateValue> = {}): DateValue {
  return span('decade', dayNumber(first, 1, 1), dayNumber(first + 10, 1, 1), more);
}

function firstOfMonth(number: number): number {
  const { year, month } = civilDayOfNumber(number);
  return dayNumber(year, month, 1);
}

/** The EDTF expression of a value, or null where it has none (open on both sides, out of range). */
export function edtfOf(value: DateValue): string | null {
  if (value.edtf !== undefined) return value.edtf;
  if (value.kind === 'duration' || value.kind === 'set') return null;
  const mark =
    value.approximate && value.uncertain ? '%' : value.approximate ? '~' : value.uncertain ? '?' : '';
  if (value.from === null || value.to === null) {
    if (value.from !== null) return `${isoOfNumber(value.from)}${mark}/..`;
    return value.to === null ? null : `../${isoOfNumber(value.to - 1)}${mark}`;
  }
  const first = civilDayOfNumber(value.from);
  const year = String(first.year).padStart(4, '0');
  if (first.year < 1 || first.year > 9999 || civilDayOfNumber(value.to - 1).year > 9999) return null;
  switch (value.grain) {
    case 'day':
      return `${isoDay(first.year, first.month, first.day)}${mark}`;
    case 'month':
      return `${year}-${String(first.month).padStart(2, '0')}${mark}`;
    case 'quarter':
      return `${year}-${32 + Math.ceil(first.month / 3)}${mark}`;
    case 'year':
      return `${year}${mark}`;
    case 'decade':
      return first.year % 10 === 0 ? `${year.slice(0, 3)}X${mark}` : `${year}/${String(first.year + 9)}`;
    default:
      return `${isoOfNumber(value.from)}${mark}/${isoOfNumber(value.to - 1)}${mark}`;
  }
}

/** A week by its ISO 8601 number: week 1 holds the 4th of January. */
export function isoWeek(year: number, week: number, more: Partial<DateValue> = {}): DateValue {
  const first = weekValue(dayNumber(year, 1, 4));
  return weekValue((first.from ?? 0) + 7 * (week - 1), more);
}
