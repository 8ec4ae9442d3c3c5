/**
 * Where each event of a lane stands: its row, and its title where there is room. Marks come first: a title takes only
 * what leaves every mark a row. What fits in no row even as a thin stroke stands on the rail at the foot of the lane.
 *
 * Positions are pixels at the zoom given, counted from 1970, so that they hold while the reader pans.
 */
import type { Mark } from '../mark';
import { LaneLayout, type LayoutInput } from './lane-layout';
import { type Placement, spanOf } from './placement';

/** A stretch narrower than this looks like a point. */
const WIDEST_POINT = 12;

function layOutOnce(input: LayoutInput): Placement[] {
  const looksLike = ({ shape, from, to }: Mark) =>
    shape === 'bar' && (to - from) * input.pixelsPerMillisecond <= WIDEST_POINT ? 'point' : shape;
  const placements = input.marked.map(({ event, mark }): Placement => {
    return {
      event,
      mark,
      shape: looksLike(mark),
      lane: event.laneId,
      row: null,
      size: 0,
      shift: 0,
      icon: false,
      label: null,
    };
  });
  // Lines to captions cross the lanes above that of their mark.
  let lines: number[] = [];
  for (const { lane, rows } of [...input.lanes].reverse()) {
    const own = placements.filter((placement) => placement.lane === lane);
    new LaneLayout(rows, own, input, lines).run();
    const captioned = own.filter(({ event }) => input.captioned.has(event.slug));
    lines = lines.concat(
      captioned.map((placement) => {
        const { from, to } = spanOf(placement, input.pixelsPerMillisecond);
        return placement.shape === 'point' ? (from + to) / 2 : from;
      }),
    );
  }
  return placements;
}

/** The rows of placements, for the next picture. */
export const rowsOf = (placements: readonly Placement[]): Map<string, number> =>
  new Map(placements.flatMap(({ event, row }) => (row === null ? [] : [[event.slug, row] as const])));

/**
 * Lays out all events given. Pure: the same input gives the same picture, and the rows of a picture give that picture
 * again: titles are shared out once more when all marks stand, which finds room for more of them.
 */
export function layOut(input: LayoutInput): Placement[] {
  return layOutOnce({ ...input, before: rowsOf(layOutOnce(input)) });
}
