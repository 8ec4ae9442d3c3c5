/** The stretch of time that is shown: where it begins, and how it moves within the history. */
import type { DensityAnswer } from '@/lib/domain/timeline-question';
import { DAY, endOfDay, type Stretch, startOfDay } from './instants';

/** The narrowest window: a day. */
export const NARROWEST = DAY;

/**
 * How far the reader may go: from before the first event until after the last, and today always within.
 * The margin is a sixtieth of the history on each side, at least two months.
 */
export function historyOf(from: string, to: string, today: string): Stretch {
  const first = startOfDay(from);
  const last = Math.max(endOfDay(to), endOfDay(today));
  const margin = Math.max((last - first) / 60, 60 * DAY);
  return { from: first - margin, to: last + margin };
}

/** From the first day of all to the last; an empty relationship has the time about today. */
export function historyOfAll(
  densities: readonly Pick<DensityAnswer, 'first' | 'last'>[],
  today: string,
): Stretch {
  const firsts = densities.flatMap(({ first }) => first ?? []).sort();
  const lasts = densities.flatMap(({ last }) => last ?? []).sort();
  return historyOf(firsts[0] ?? today, lasts.at(-1) ?? today, today);
}

/** Moves and, where it is too wide or too narrow, resizes a window to lie within the history. */
export function fitWithin(window: Stretch, history: Stretch): Stretch {
  const widest = history.to - history.from;
  const width = Math.min(Math.max(window.to - window.from, NARROWEST), widest);
  const centre = (window.from + window.to) / 2;
  const from = Math.min(Math.max(centre - width / 2, history.from), history.to - width);
  return { from, to: from + width };
}

/** Wider (factor over 1) or narrower, round the middle or another instant. */
export function zoom(window: Stretch, factor: number, history: Stretch, round?: number): Stretch {
  const centre = round ?? (window.from + window.to) / 2;
  const wanted = {
    from: centre - (centre - window.from) * factor,
    to: centre + (window.to - centre) * factor,
  };
  return fitWithin(wanted, history);
}

/** Later (positive) or earlier by a part of the window's width. */
export function pan(window: Stretch, part: number, history: Stretch): Stretch {
  const step = (window.to - window.from) * part;
  return fitWithin({ from: window.from + step, to: window.to + step }, history);
}

/** The window round an instant, as wide as before. */
export function centreOn(window: Stretch, instant: number, history: Stretch): Stretch {
  const half = (window.to - window.from) / 2;
  return fitWithin({ from: instant - half, to: instant + half }, history);
}
