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

/** Pictures at most until one keeps its rows; two do, but for one relationship in some thousand. */
const MOST_TRIES = 6;

/** Whether all marks stand in the rows of a picture, and those that had none there have none. */
const keepsRows = (placements: readonly Placement[], before: LayoutInput['before']) =>
  placements.every(({ event, row }) => row === (before?.get(event.slug) ?? null));

/**
 * Lays out all events given. Pure: the same input gives the same picture, and the rows of a picture give that picture
 * again: marks keep the rows of the picture before and titles are shared out anew, which finds room for more of them and now
 * and then for one more mark, until no row changes.
 */
export function layOut(input: LayoutInput): Placement[] {
  let { before } = input;
  let placements = layOutOnce(input);
  for (let tries = 1; tries < MOST_TRIES && !keepsRows(placements, before); tries += 1) {
    before = rowsOf(placements);
    placements = layOutOnce({ ...input, before });
  }
  return placements;
}
