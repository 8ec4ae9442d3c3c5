/** Completes dates that leave something out (the year, the month) from the reference day and the tense. */
import {
  civilDayOfNumber,
  dayNumber,
  daysInMonth,
  isCivilDay,
  weekdayOfNumber,
} from '@/lib/domain/civil-date';
import { type Calendar, dayInCalendar, yearInCalendar } from './calendars';
import type { Match, Tense } from './rule';
import { type DateValue, dayValue, monthValue, shiftMonths, span } from './value';

/** Two-digit years: 00–49 are 2000–2049, 50–99 are 1950–1999. */
export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits < 50 ? 2000 : 1900);
}

/**
 * The candidate that a tense asks for. Without a tense the nearest, where what lies further back than
 * `memory` counts as forgotten: an undated "May 5" rarely means one of half a year ago.
 */
function pick(candidates: number[], ref: number, tense: Tense, memory: number): number | undefined {
  if (tense === 'past') return candidates.filter((day) => day <= ref).at(-1) ?? candidates[0];
  if (tense === 'future') return candidates.find((day) => day >= ref) ?? candidates.at(-1);
  const recent = candidates.filter((day) => day >= ref - memory);
  return recent.reduce<number | undefined>(
    (best, day) => (best === undefined || Math.abs(day - ref) <= Math.abs(best - ref) ? day : best),
    undefined,
  );
}

/**
 * Day and month without a year. Past tense: the latest such day up to the reference day, future: the next
 * one, otherwise the nearest; a weekday that agrees with one of the years decides. Without a reference
 * day the year stays open: `XXXX-05-27`.
 */
export function monthDay(match: Match, month: number, day: number, weekday?: number): DateValue | null {
  const calendar = match.find('m')?.word?.calendar;
  if (calendar !== undefined) return monthDayOf(match, calendar, month, day);
  if (!isCivilDay(2000, month, day)) return { ...dayValue(0), silent: true };
  const { ref } = match.context;
  const more = { month, day, yearStated: false, ...(weekday === undefined ? {} : { weekday }) };
  if (ref === null) {
    const pad = (part: number) => String(part).padStart(2, '0');
    return { ...dayValue(0, more), from: null, to: null, edtf: `XXXX-${pad(month)}-${pad(day)}` };
  }
  const { year } = civilDayOfNumber(ref);
  const years: number[] = [];
  for (let y = year - 4; y <= year + 4; y += 1) {
    if (isCivilDay(y, month, day)) years.push(dayNumber(y, month, day));
  }
  const near = years.filter((number) => Math.abs(number - ref) <= 732 || (month === 2 && day === 29));
  const agreeing = weekday === undefined ? [] : near.filter((number) => weekdayOfNumber(number) === weekday);
  const tense = tenseOfDate(match, ref, month);
  const fitting = agreeing.filter(
    (number) => tense === null || (tense === 'past' ? number <= ref : number >= ref),
  );
  const chosen = pick(fitting.length > 0 ? fitting : near, ref, tense, weekday === undefined ? 150 : 400);
  return chosen === undefined ? null : dayValue(chosen, more);
}

/** Day and month of another calendar, turned into the nearest day of ours. */
function monthDayOf(match: Match, calendar: Calendar, month: number, day: number): DateValue | null {
  const { ref } = match.context;
  if (ref === null) return null;
  const year = yearInCalendar(calendar, ref);
  const days = [year - 1, year, year + 1]
    .map((at) => dayInCalendar(calendar, at, month, day))
    .filter((number) => number !== null);
  const chosen = pick(days, ref, null, 200);
  if (chosen === undefined) return { ...dayValue(0), silent: true };
  const civil = civilDayOfNumber(chosen);
  return dayValue(chosen, { month: civil.month, day: civil.day });
}

/** The tense decides only where it moves the date by less than ten months: "May 5" said on May 4. */
function tenseOfDate(match: Match, ref: number, month: number): Tense {
  const refMonth = civilDayOfNumber(ref).month;
  const distance = Math.min((month - refMonth + 12) % 12, (refMonth - month + 12) % 12);
  return distance <= 1 ? null : match.tense;
}

/** A month without a year, by the same rule; the month of the reference day counts as past and as future. */
export function monthAlone(match: Match, month: number): DateValue | null {
  const calendar = match.find('m')?.word?.calendar;
  if (calendar !== undefined) return monthOf(match, calendar, month);
  const { ref } = match.context;
  const more = { month, yearStated: false };
  if (ref === null) {
    return {
      ...monthValue(2000, month, more),
      from: null,
      to: null,
      edtf: `XXXX-${String(month).padStart(2, '0')}`,
    };
  }
  const now = civilDayOfNumber(ref);
  const at = now.year * 12 + now.month - 1;
  const candidates = [now.year - 1, now.year, now.year + 1].map((year) => year * 12 + month - 1);
  const chosen = pick(candidates, at, match.tense, 5) ?? at;
  return monthValue(Math.floor(chosen / 12), (chosen % 12) + 1, more);
}

/** A month of another calendar is a span of days in ours. */
export function monthOf(match: Match, calendar: Calendar, month: number, year?: number): DateValue | null {
  const { ref } = match.context;
  if (year === undefined && ref === null) return null;
  const near = yearInCalendar(calendar, ref ?? 0);
  const years = year === undefined ? [near - 1, near, near + 1] : [year];
  const starts = years.map((at) => dayInCalendar(calendar, at, month, 1)).filter((day) => day !== null);
  const from = year === undefined ? pick(starts, ref ?? 0, null, 200) : starts[0];
  if (from === undefined) return null;
  const at = yearInCalendar(calendar, from);
  const to = month === 12 ? dayInCalendar(calendar, at + 1, 1, 1) : dayInCalendar(calendar, at, month + 1, 1);
  return to === null ? null : span('span', from, to);
}

/** A bare weekday: past tense the latest up to the reference day, otherwise the next from it. */
export function weekdayAlone(match: Match, weekday: number): DateValue | null {
  const { ref } = match.context;
  if (ref === null) return null;
  const today = weekdayOfNumber(ref);
  const back = (today - weekday + 7) % 7;
  const forth = (weekday - today + 7) % 7;
  const { tense } = match;
  // Said on Thursday in London of a Friday in Wellington.
  if (match.context.localDayAhead && forth === 1 && tense === 'past')
    return dayValue(ref + 1, { weekday, deictic: true });
  const past = tense === 'past' || (tense === null && !match.isWholeText && back <= forth);
  return dayValue(past ? ref - back : ref + forth, { weekday, deictic: true });
}

/** A day of the month alone ("the 18th"): past the latest, otherwise the next. */
export function dayOfMonthAlone(match: Match, day: number, weekday?: number): DateValue | null {
  const { ref } = match.context;
  if (ref === null || day < 1 || day > 31) return null;
  const found: number[] = [];
  for (
    let offset = weekday === undefined ? -2 : -14;
    offset <= (weekday === undefined ? 2 : 14);
    offset += 1
  ) {
    const { year, month } = civilDayOfNumber(shiftMonths(ref - civilDayOfNumber(ref).day + 1, offset));
    if (day > daysInMonth(year, month)) continue;
    const number = dayNumber(year, month, day);
    if (weekday === undefined || weekdayOfNumber(number) === weekday) found.push(number);
  }
  const chosen = pick(found, ref, weekday === undefined ? (match.tense ?? 'future') : match.tense, 430);
  return chosen === undefined
    ? null
    : dayValue(chosen, { day, deictic: true, ...(weekday ? { weekday } : {}) });
}

/** Gives a date whose year was inferred another year. */
export function withYear(value: DateValue, year: number): DateValue {
  if (value.month === undefined) return value;
  if (value.grain === 'month') return monthValue(year, value.month, { yearStated: true });
  if (value.day === undefined || !isCivilDay(year, value.month, value.day)) return value;
  return dayValue(dayNumber(year, value.month, value.day), { month: value.month, day: value.day });
}
