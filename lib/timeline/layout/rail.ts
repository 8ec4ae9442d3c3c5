/** The rail at the foot of a lane: what stands in no row, as dots where they fit and as exact counts where not. */
import type { TimelineStack } from '@/lib/domain/timeline-question';
import { DAY, type Stretch, startOfDay } from '../instants';

/** A stack stands where there is room to press it: as wide as a full line of dots, and as what is asked of a target (24 pixels). */
const NARROWEST_BUCKET = 26;
/** Up to so many are drawn as dots, in four lines of six, before a number takes their place. */
const MOST_DOTS = 24;

/** Events of one lane that begin within a stretch. */
export interface LeftOut extends Stretch {
  lane: string;
  count: number;
}

/** What stands in one place of the rail. */
export interface RailMark extends LeftOut {
  /** The instant at which its middle is drawn. */
  at: number;
  /** The instant at the middle of what is pressed, which holds what is drawn and meets no other of its lane. */
  target: number;
  /** Drawn as this many dots, or as a number. */
  dots: boolean;
}

/** The stacks of an answer as stretches of the axis. */
export function stacksOf(
  stacks: readonly TimelineStack[],
  stackDays: number,
  lanes: readonly { id: string }[],
): LeftOut[] {
  return stacks.flatMap(({ lane, from, count }) => {
    const id = lanes[lane]?.id;
    const start = startOfDay(from);
    return id === undefined || count < 1
      ? []
      : [{ lane: id, from: start, to: start + stackDays * DAY, count }];
  });
}

const DOT = 4;
/** Dots side by side in one of the four lines of a rail. */
export const DOTS_A_LINE = 6;

/** What a stack covers, in pixels. */
export const widthOf = (count: number): number =>
  count <= MOST_DOTS ? Math.min(count, DOTS_A_LINE) * DOT + 2 : 10 + 7 * String(count).length;

/** How wide the place is where a stack is pressed, in pixels. */
export const targetWidth = (count: number): number => Math.max(widthOf(count), NARROWEST_BUCKET);

function sumUp(leftOut: readonly LeftOut[], bucket: number, scale: number): RailMark[] {
  const marks = new Map<string, RailMark & { start: number }>();
  for (const { lane, from, to, count } of leftOut) {
    const start = Math.floor(from / bucket) * bucket;
    const key = `${lane} ${start}`;
    const mark = marks.get(key);
    if (mark) {
      mark.count += count;
      mark.from = Math.min(mark.from, from);
      mark.to = Math.max(mark.to, to);
    } else marks.set(key, { lane, from, to, count, at: 0, target: 0, dots: false, start });
  }
  return [...marks.values()]
    .map(({ start, ...mark }) => {
      // In the middle of its events, as far as it stays in its bucket.
      const within = (width: number) => {
        const half = width / 2 / scale;
        return Math.min(Math.max((mark.from + mark.to) / 2, start + half), start + bucket - half);
      };
      const [at, target] = [within(widthOf(mark.count)), within(targetWidth(mark.count))];
      return { ...mark, at, target, dots: mark.count <= MOST_DOTS };
    })
    .sort((a, b) => a.from - b.from);
}

/**
 * Sums what is left out into buckets that are wide enough for their numbers. They begin at multiples of their width
 * since 1970, so that they hold while one pans, and nest while one zooms.
 *
 * @param scale pixels a millisecond
 */
export function railOf(leftOut: readonly LeftOut[], scale: number): RailMark[] {
  let bucket = leftOut.reduce((most, one) => Math.max(most, one.to - one.from), DAY);
  while (bucket * scale < NARROWEST_BUCKET) bucket *= 2;
  let marks = sumUp(leftOut, bucket, scale);
  while (marks.some(({ count }) => targetWidth(count) > bucket * scale)) {
    bucket *= 2;
    marks = sumUp(leftOut, bucket, scale);
  }
  return marks;
}

/**
 * Where most is left out in a lane: the stretch to zoom to, a quarter of the window at most, or null where nothing is.
 *
 * @param narrowest milliseconds that a window is wide at least
 */
export function mostLeftOut(
  leftOut: readonly LeftOut[],
  lane: string,
  window: Stretch,
  narrowest: number,
): Stretch | null {
  const width = Math.max((window.to - window.from) / 4, narrowest);
  const own = leftOut
    .filter((one) => one.lane === lane && one.to > window.from && one.from < window.to)
    .sort((a, b) => a.from - b.from);
  let best: { from: number; to: number; count: number } | null = null;
  for (const [index, first] of own.entries()) {
    let count = 0;
    let to = first.to;
    for (const one of own.slice(index)) {
      if (one.to > first.from + width && one !== first) break;
      count += one.count;
      to = Math.max(to, one.to);
    }
    if (!best || count > best.count) best = { from: first.from, to, count };
  }
  if (!best) return null;
  const middle = (best.from + best.to) / 2;
  const half = Math.max(Math.min(width, (best.to - best.from) * 1.2), narrowest) / 2;
  return { from: middle - half, to: middle + half };
}
