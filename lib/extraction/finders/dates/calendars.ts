/** Dates of the Solar Hijri (Persian) and the Islamic (Umm al-Qura) calendar as day numbers. */
import { jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js';
import { civilDayOfNumber, dayNumber, isCivilDay } from '@/lib/domain/civil-date';

export type Calendar = 'gregorian' | 'persian' | 'islamic';

const umalqura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** Year, month and day in the Umm al-Qura calendar of the platform's ICU. */
function islamicOf(day: number): { year: number; month: number; day: number } {
  const parts: Record<string, number> = {};
  for (const part of umalqura.formatToParts(new Date(day * 864e5)))
    parts[part.type] = Number.parseInt(part.value, 10);
  return { year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0 };
}

function islamicDay(year: number, month: number, day: number): number | null {
  if (year < 1 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  // A lunar year has 354.367 days, a month 29.5306; 1 Muharram 1 is 622-07-19 (proleptic Gregorian).
  const guess = dayNumber(622, 7, 19) + Math.round((year - 1) * 354.367 + (month - 1) * 29.5306 + day - 1);
  for (let step = -4; step <= 4; step += 1) {
    const found = islamicOf(guess + step);
    if (found.year === year && found.month === month && found.day === day) return guess + step;
  }
  return null;
}

function persianDay(year: number, month: number, day: number): number | null {
  if (year < 1 || year > 3000 || month < 1 || month > 12 || day < 1 || day > jalaaliMonthLength(year, month))
    return null;
  const { gy, gm, gd } = toGregorian(year, month, day);
  return dayNumber(gy, gm, gd);
}

/** The day number of a date in a calendar, or null where there is no such day. */
export function dayInCalendar(calendar: Calendar, year: number, month: number, day: number): number | null {
  if (calendar === 'persian') return persianDay(year, month, day);
  if (calendar === 'islamic') return islamicDay(year, month, day);
  return isCivilDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Years of the common era of which the library knows the Persian one. */
const PERSIAN_KNOWN = { from: 622, to: 3_797 };

function persianYear({ year, month, day }: { year: number; month: number; day: number }): number {
  if (year >= PERSIAN_KNOWN.from && year <= PERSIAN_KNOWN.to) return toJalaali(year, month, day).jy;
  // The year begins about 21 March. That far off nothing depends on the very day.
  return year - (month < 3 || (month === 3 && day < 21) ? 622 : 621);
}

/** The year of a calendar in which a day lies. */
export function yearInCalendar(calendar: Calendar, day: number): number {
  const civil = civilDayOfNumber(day);
  if (calendar === 'persian') return persianYear(civil);
  return calendar === 'islamic' ? islamicOf(day).year : civil.year;
}
