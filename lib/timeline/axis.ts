/** Where the lines of the time axis stand: round years, months or days, as far apart as their words need. */
import { daysInMonth, isoOfNumber, numberOfIso } from '@/lib/domain/civil-date';
import { DAY, dayOf, type Stretch, startOfDay } from './instants';

export type TickUnit = 'year' | 'month' | 'day';

export interface Tick {
  at: number;
  /** First day, YYYY-MM-DD. */
  day: string;
  /** Begins a year (of months) or a month (of days). */
  major: boolean;
}

export interface Ticks {
  unit: TickUnit;
  ticks: Tick[];
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];
const MONTH_STEPS = [1, 3, 6];
const DAY_STEPS = [1, 2, 5, 10];
/** Pixels that the words of each unit need. */
const ROOM: Record<TickUnit, number> = { year: 48, month: 44, day: 36 };
const MONTH = 30.44 * DAY;

const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
const isoOf = (year: number, month: number) => `${pad(year, 4)}-${pad(month, 2)}-01`;

function yearTicks(window: Stretch, scale: number): Ticks {
  const step = YEAR_STEPS.find((years) => years * 12 * MONTH * scale >= ROOM.year) ?? 2_000;
  const [first, last] = [Number(dayOf(window.from).slice(0, 4)), Number(dayOf(window.to).slice(0, 4))];
  const ticks: Tick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    if (year < 1) continue;
    const day = isoOf(year, 1);
    const at = startOfDay(day);
    if (at >= window.from) ticks.push({ at, day, major: false });
  }
  return { unit: 'year', ticks };
}

function monthTicks(window: Stretch, step: number): Ticks {
  const first = dayOf(window.from);
  const ticks: Tick[] = [];
  let number = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  number = Math.floor(number / step) * step;
  for (; ; number += step) {
    const year = Math.floor(number / 12);
    if (year > 9999) break;
    const day = isoOf(year, (number % 12) + 1);
    const at = startOfDay(day);
    if (at > window.to) break;
    if (at >= window.from) ticks.push({ at, day, major: number % 12 === 0 });
  }
  return { unit: 'month', ticks };
}

/** The first of each month is always written; what would stand too near before it is left out. */
function dayTicks(window: Stretch, step: number): Ticks {
  const ticks: Tick[] = [];
  const last = numberOfIso(dayOf(window.to));
  for (let number = numberOfIso(dayOf(window.from)); number <= last; number += 1) {
    const day = isoOfNumber(number);
    const ofMonth = Number(day.slice(8));
    const isRound = step === 2 ? ofMonth % 2 === 1 : ofMonth % step === 0;
    const left = daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))) + 1 - ofMonth;
    if (ofMonth === 1 || (isRound && left >= step))
      ticks.push({ at: number * DAY, day, major: ofMonth === 1 });
  }
  return { unit: 'day', ticks };
}

/**
 * The lines of an axis over a window.
 *
 * @param scale pixels a millisecond
 */
export function axisTicks(window: Stretch, scale: number): Ticks {
  const days = DAY_STEPS.find((step) => step * DAY * scale >= ROOM.day);
  if (days !== undefined) return dayTicks(window, days);
  const months = MONTH_STEPS.find((step) => step * MONTH * scale >= ROOM.month);
  return months === undefined ? yearTicks(window, scale) : monthTicks(window, months);
}
