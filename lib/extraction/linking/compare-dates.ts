/**
 * How well two dates agree.
 *
 * Matches: 2020-09-16 and 2020-09-16~; 2020-09 (uncertain within it) and 2020-09-16; an implied day and the day before.
 * Near miss: 2020-09-16 and 2020-09-17, both stated: two days, unless one is marked as uncertain.
 */
import { numberOfIso } from '@/lib/domain/civil-date';
import type { LikenessReason } from '@/lib/domain/comparison';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import type { ComparedEvent } from './compared-event';

export interface DayBounds {
  /** Day numbers, inclusive. */
  from: number;
  to: number;
  /** Marked with ~ or ?. */
  loose: boolean;
}

const cache = new Map<string, DayBounds | null>();
const CACHED = 5_000;

/** Outer bounds of an EDTF date as day numbers; null where there is no date or an end is open. */
export function boundsOf(edtf: string | null): DayBounds | null {
  if (edtf === null) return null;
  const known = cache.get(edtf);
  if (known !== undefined) return known;
  const parsed = parseEdtfDate(edtf);
  const bounds =
    !parsed.ok || parsed.date.openStart || parsed.date.openEnd
      ? null
      : {
          from: numberOfIso(parsed.date.startsOn),
          to: numberOfIso(parsed.date.endsOn),
          loose: parsed.date.approximate || parsed.date.uncertain,
        };
  if (cache.size >= CACHED) cache.clear();
  cache.set(edtf, bounds);
  return bounds;
}

/** The days by which an implied or uncertain date may be off: a report made the day after. */
export const LOOSE_DAYS = 2;

export interface DateAgreement {
  /** 0 (cannot be the same) to 1 (the same day). */
  score: number;
  reason: LikenessReason;
  /** True where one of them has no date that could agree or differ. */
  unknown: boolean;
}

export function compareDates(a: ComparedEvent, b: ComparedEvent): DateAgreement {
  const [x, y] = [boundsOf(a.date), boundsOf(b.date)];
  if (x === null || y === null) return { score: 0.5, reason: { code: 'date-unknown' }, unknown: true };
  const [long, short] = [Math.max(x.to - x.from, y.to - y.from), Math.min(x.to - x.from, y.to - y.from)];
  if (x.from <= y.to && y.from <= x.to) {
    if (x.from === y.from && x.to === y.to)
      return { score: long === 0 ? 1 : long > 31 ? 0.5 : 0.9, reason: { code: 'same-date' }, unknown: false };
    // A day within a longer span: the longer the span, the less it says.
    const score = long <= 7 ? 0.8 : long <= 31 ? 0.6 : 0.3;
    return {
      score,
      reason: { code: short === 0 ? 'day-within' : 'dates-overlap' },
      unknown: false,
    };
  }
  const gap = Math.max(x.from - y.to, y.from - x.to);
  const loose = x.loose || y.loose || !a.dateStated || !b.dateStated;
  if (loose && gap <= LOOSE_DAYS)
    return {
      score: gap === 1 ? 0.75 : 0.5,
      reason: { code: 'dates-near', days: gap },
      unknown: false,
    };
  return { score: 0, reason: { code: 'dates-differ', days: gap }, unknown: false };
}
