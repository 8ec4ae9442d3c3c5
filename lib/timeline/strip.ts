/** The strip above the timeline: how much happened and in what tone, over the whole history. */
import type { MonthDensity } from '@/lib/domain/event';
import { DAY, type Stretch, startOfDay } from './instants';
import { toneOf } from './mark';
import { roundYears } from './years';

/** One bar of the strip; heights are parts of the tallest bar's (0–1), after a square root, so that one event shows. */
export interface StripBar {
  /** Left edge and width as parts of the history (0–1). */
  at: number;
  width: number;
  good: number;
  even: number;
  bad: number;
}

/**
 * Sums months into at most `most` bars of equal width.
 *
 * @param history the stretch that the strip covers
 */
export function stripBars(density: readonly MonthDensity[], history: Stretch, most: number): StripBar[] {
  const width = history.to - history.from;
  const sums = new Map<number, { good: number; even: number; bad: number }>();
  for (const month of density) {
    const middle = startOfDay(month.month) + 15 * DAY;
    const slot = Math.min(Math.max(Math.floor(((middle - history.from) / width) * most), 0), most - 1);
    const sum = sums.get(slot) ?? { good: 0, even: 0, bad: 0 };
    sum[toneOf(month.tone)] += month.events;
    sums.set(slot, sum);
  }
  const total = (sum: { good: number; even: number; bad: number }) => sum.good + sum.even + sum.bad;
  const tallest = Math.max(1, ...[...sums.values()].map(total));
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([slot, sum]) => {
      const height = Math.sqrt(total(sum) / tallest) / total(sum);
      return {
        at: slot / most,
        width: 1 / most,
        good: sum.good * height,
        even: sum.even * height,
        bad: sum.bad * height,
      };
    });
}

/** Years to write under the strip: first of January at a round distance that leaves each `room` of the width. */
export function stripYears(history: Stretch, room: number): { year: number; at: number }[] {
  const width = history.to - history.from;
  const [first, last] = [new Date(history.from).getUTCFullYear() + 1, new Date(history.to).getUTCFullYear()];
  return roundYears(first, last, 1 / room)
    .map((year) => ({
      year,
      at: (startOfDay(`${String(year).padStart(4, '0')}-01-01`) - history.from) / width,
    }))
    .filter(({ at }) => at < 1 - room / 2);
}
