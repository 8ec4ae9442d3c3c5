/** Civil days as instants of the time axis: milliseconds since 1970 at midnight UTC, so that no zone moves a day. */
import { millisecondsInDay } from 'date-fns/constants';
import { FIRST_DAY, isoOfNumber, LAST_DAY, numberOfIso } from '@/lib/domain/civil-date';

export const DAY = millisecondsInDay;

/** First instant of a day (`YYYY-MM-DD`). */
export const startOfDay = (iso: string): number => numberOfIso(iso) * DAY;

/** The instant at which a day is over: midnight of the next. */
export const endOfDay = (iso: string): number => (numberOfIso(iso) + 1) * DAY;

/** The day in which an instant lies, kept within the years 0001–9999. */
export function dayOf(instant: number): string {
  const number = Math.floor(instant / DAY);
  return isoOfNumber(Math.min(Math.max(number, numberOfIso(FIRST_DAY)), numberOfIso(LAST_DAY)));
}

/** A stretch of the axis in milliseconds; `to` is not part of it. */
export interface Stretch {
  from: number;
  to: number;
}

/** The days that a stretch touches, inclusive. */
export const daysOf = ({ from, to }: Stretch): { from: string; to: string } => ({
  from: dayOf(from),
  to: dayOf(to - 1),
});

/** Whole days as a stretch. */
export const stretchOf = ({ from, to }: { from: string; to: string }): Stretch => ({
  from: startOfDay(from),
  to: endOfDay(to),
});

/** Whether a window shows all of a history, to the day. */
export const isWholeOf = (window: Stretch, history: Stretch): boolean =>
  window.from - history.from < DAY && history.to - window.to < DAY;
