/**
 * Which events are shown one by one. Time is cut into tiles of 1, 2, 4 … days that begin at multiples of their length;
 * of each tile the most prominent of each lane are shown, as many of one lane as of another while it has them, or one more. A tile
 * of half the length shows at least what its part of the whole showed, so events stay while one zooms in; and tiles do
 * not move with the window, so they stay while one pans. A tile shows all it has where each window of this width that
 * touches it has room for all its events: that too depends on no window, and holds for its halves when one zooms in.
 */
import { differenceSince } from './changes';
import type { Columns } from './columns';
import type { RelationshipIndex } from './event-index';
import { countBefore, type LanedView } from './lanes';
import { mendPlaces } from './mending';
import { keep } from './view-store';

/** A window with its margins is as wide as so many tiles at most; with whole stacks at its ends it touches two more. */
const TILES = 8;
/** Part of the places that the tiles may fill; the rest is for events that began before the first of them. */
const SHARE_OF_TILES = 0.75;
/** What is chosen of tiles with more events than this is kept. */
const DENSE = 2_048;

export interface Tiling {
  /** Days of a tile. */
  days: number;
  /** At most so many events of one tile. */
  quota: number;
  /** A window touches so many tiles at most. */
  run: number;
  /** Events of a run that may all be shown. */
  room: number;
}

/** For a window of `days` (margins included) in which `slots` events may be shown. */
export function tilingFor(days: number, slots: number): Tiling {
  const level = Math.max(0, Math.ceil(Math.log2(days / TILES)));
  const room = Math.floor(slots * SHARE_OF_TILES);
  return {
    days: 2 ** level,
    quota: Math.max(1, Math.floor(room / (TILES + 2))),
    run: Math.ceil(days / 2 ** level) + 2,
    room,
  };
}

export const tileOf = ({ days }: Tiling, day: number) => Math.floor(day / days);

/** The greatest number that every lane may show, so that all together show at most `quota`. */
export function fairShare(counts: readonly number[], quota: number): number {
  if (counts.reduce((sum, count) => sum + count, 0) <= quota) return quota;
  const sorted = [...counts].sort((a, b) => a - b);
  let left = quota;
  for (const [at, count] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - at));
    if (count > share) return share;
    left -= count;
  }
  return quota;
}

/** Below zero where `a` is less prominent than `b`; of equals the later, so that a tile and its halves choose alike. */
const compare = ({ prominences }: Columns, a: number, b: number): number =>
  (prominences[a] ?? 0) - (prominences[b] ?? 0) || b - a;

/** Puts a place in where the least prominent of a heap stood, and brings the least to the front again. */
function sink(heap: Uint32Array, columns: Columns, place: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && compare(columns, heap[child + 1] ?? 0, heap[child] ?? 0) < 0) child += 1;
    if (compare(columns, place, heap[child] ?? 0) <= 0) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = place;
}

/** The `count` most prominent of some places. */
function mostProminent(columns: Columns, places: Uint32Array, count: number): Uint32Array {
  if (places.length <= count) return places;
  if (count === 0) return new Uint32Array(0);
  const heap = places.slice(0, count);
  heap.sort((a, b) => compare(columns, a, b));
  for (let at = count; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    if (compare(columns, place, heap[0] ?? 0) > 0) sink(heap, columns, place);
  }
  return heap;
}

/** The place of the least prominent. */
const leastOf = (columns: Columns, places: Uint32Array): number =>
  places.reduce((least, place) => (compare(columns, place, least) < 0 ? place : least));

/**
 * Of each lane its fair share; and what no whole share can be made of goes to the most prominent of those who would be next, one
 * of a lane at most. With more than one of a lane, a tile of half the length might show less of it.
 */
function chooseFairly(columns: Columns, parts: readonly Uint32Array[], quota: number): Uint32Array[] {
  const counts = parts.map((part) => part.length);
  const share = fairShare(counts, quota);
  const left = quota - counts.reduce((sum, count) => sum + Math.min(count, share), 0);
  const tops = parts.map((part) => mostProminent(columns, part, share + 1));
  const next = tops.map((top) => (top.length > share ? leastOf(columns, top) : null));
  const waiting = next.filter((place) => place !== null);
  waiting.sort((a, b) => compare(columns, b, a));
  const more = new Set(waiting.slice(0, left));
  return tops.map((top, lane) => {
    const last = next[lane] ?? null;
    return last === null || more.has(last) ? top : top.filter((place) => place !== last);
  });
}

/** Whether every run of tiles with this one in it has room for all its events. */
function hasRoom(columns: Columns, view: LanedView, { days, run, room }: Tiling, tile: number): boolean {
  const before = Array.from({ length: 2 * run }, (_, at) =>
    view.lanes.reduce(
      (sum, { places }) => sum + countBefore(columns.starts, places, (tile - run + 1 + at) * days),
      0,
    ),
  );
  for (let first = 0; first < run; first += 1)
    if ((before[first + run] ?? 0) - (before[first] ?? 0) > room) return false;
  return true;
}

function chooseNow(columns: Columns, view: LanedView, tiling: Tiling, tile: number): Uint32Array {
  const [from, until] = [tile * tiling.days, (tile + 1) * tiling.days];
  const parts = view.lanes.map(({ places }) =>
    places.subarray(countBefore(columns.starts, places, from), countBefore(columns.starts, places, until)),
  );
  return inOrder(hasRoom(columns, view, tiling, tile) ? parts : chooseFairly(columns, parts, tiling.quota));
}

/** All places of some lists, ascending. */
function inOrder(chosen: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(chosen.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of chosen) {
    all.set(part, at);
    at += part.length;
  }
  return all.sort();
}

/** Places of the events of a tile that are shown, ascending; of dense tiles they are kept, until something changes within them. */
export function chooseOfTile(
  { columns, log, store }: Pick<RelationshipIndex, 'columns' | 'log' | 'store'>,
  view: LanedView,
  tiling: Tiling,
  tile: number,
): Uint32Array {
  const [from, until] = [tile * tiling.days, (tile + 1) * tiling.days];
  const events = view.lanes.reduce(
    (sum, { places }) =>
      sum + countBefore(columns.starts, places, until) - countBefore(columns.starts, places, from),
    0,
  );
  const choose = () => chooseNow(columns, view, tiling, tile);
  // What a tile with room shows depends on those beside it; with more events than the room it has none.
  if (events <= Math.max(DENSE, tiling.room)) return choose();
  const isWithin = (day: number) => day >= from && day < until;
  return keep(
    store,
    `tile ${view.id} ${tiling.days} ${tiling.quota} ${tile}`,
    choose,
    (chosen) => chosen.buffer.byteLength,
    (chosen, since) => {
      const difference = differenceSince(log, since);
      if (!difference) return undefined;
      const { removed, added } = difference;
      if (removed.some(({ start }) => isWithin(start))) return undefined;
      if (added.some((place) => isWithin(columns.starts[place] ?? 0))) return undefined;
      return mendPlaces(chosen, difference, []);
    },
  );
}
