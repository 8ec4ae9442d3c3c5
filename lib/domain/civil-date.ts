/**
 * Arithmetic on civil days (`YYYY-MM-DD`, proleptic Gregorian calendar, years 1–9999) without time zones.
 * Day numbers count from 1970-01-01 = 0.
 */

export const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

export interface CivilDay {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month, `month` 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a day that exists in the years 1–9999. */
export function isCivilDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** `YYYY-MM-DD` from numbers; the caller vouches that the day exists. */
export function isoDay(year: number, month: number, day: number): string {
  const y = String(year).padStart(4, '0');
  return `${y}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The parts of a valid `YYYY-MM-DD`; what follows the tenth character is not read. */
export function civilDayOf(iso: string): CivilDay {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/**
 * Day number of a civil day. Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
 * days_from_civil.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil day of a day number (Hinnant, civil_from_days). */
export function civilDayOfNumber(days: number): CivilDay {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Day number of a valid `YYYY-MM-DD`. */
export function numberOfIso(iso: string): number {
  const { year, month, day } = civilDayOf(iso);
  return dayNumber(year, month, day);
}

/** `YYYY-MM-DD` of a day number. */
export function isoOfNumber(days: number): string {
  const { year, month, day } = civilDayOfNumber(days);
  return isoDay(year, month, day);
}

/** Monday 1 … Sunday 7, as ISO 8601 counts. */
export function isoWeekday(iso: string): number {
  return weekdayOfNumber(numberOfIso(iso));
}

/** Monday 1 … Sunday 7 of a day number. */
export function weekdayOfNumber(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

export function addDays(iso: string, count: number): string {
  return isoOfNumber(numberOfIso(iso) + count);
}
