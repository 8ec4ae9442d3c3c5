/** Addresses that once named a page of the list by its number: where that page about begins now. */
import { addDays } from '@/lib/domain/civil-date';
import type { DensityAnswer } from '@/lib/domain/timeline-question';

/**
 * The cursor (latest first) nearest to where page `page` of `size` events began, as exactly as the bars of the strip
 * tell; null for the first page. A page beyond the end is the last.
 */
export function cursorOfPage(
  { from, days, bars, matching }: Pick<DensityAnswer, 'from' | 'days' | 'bars' | 'matching'>,
  page: number,
  size: number,
): string | null {
  const skipped = Math.min((page - 1) * size, Math.max(0, matching - size));
  let passed = 0;
  let day: string | null = null;
  for (const [place, good, even, bad] of [...bars].reverse()) {
    const count = good + even + bad;
    if (passed + count > skipped) break;
    passed += count;
    day = addDays(from, place * days);
  }
  return day === null ? null : `${day}~0`;
}
