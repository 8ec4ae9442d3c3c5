/** Lists that follow the places of the columns, brought past a change in one walk over what stands behind it. */
import type { Difference } from './changes';

/** Part of a list, and least, that is kept free behind it when it has to grow. */
const [SLACK_PART, SLACK] = [1 / 64, 64];

type Numbers = Uint8Array | Uint32Array;

/** The list with another length, in its own buffer where that is neither too small nor twice too large. */
function resized<List extends Numbers>(list: List, length: number): List {
  const size = list.BYTES_PER_ELEMENT;
  const Kind = list.constructor as { new (buffer: ArrayBufferLike, offset: number, length: number): List };
  const room = length + Math.max(SLACK, Math.ceil(length * SLACK_PART));
  const there = list.buffer.byteLength / size;
  if (length <= there && there <= 2 * room) return new Kind(list.buffer, 0, length);
  const other = new Kind(new ArrayBuffer(room * size), 0, length);
  other.set(list.subarray(0, length));
  return other;
}

/** How many of an ascending list stand before a place. */
export function rankIn(places: Uint32Array, place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes out what is gone, and moves the rest up; answers how many are left. */
function closeUp(places: Uint32Array, removed: Difference['removed']): number {
  if (removed.length === 0) return places.length;
  let kept = rankIn(places, removed[0]?.place ?? 0);
  let gone = 0;
  for (let at = kept; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    while (gone < removed.length && (removed[gone]?.place ?? 0) < place) gone += 1;
    if (removed[gone]?.place === place) continue;
    places[kept] = place - gone;
    kept += 1;
  }
  return kept;
}

/**
 * An ascending list of places (which begins its buffer, and is changed) after the difference: without what is gone, and
 * with those of what has come that are `wanted`, ascending.
 */
export function mendPlaces(
  places: Uint32Array,
  { removed, added }: Difference,
  wanted: readonly number[],
): Uint32Array {
  const kept = closeUp(places, removed);
  const mended = resized(places, kept + wanted.length);
  if (added.length === 0) return mended;
  let [to, next, before] = [mended.length, wanted.length, added.length];
  for (let at = kept - 1; at >= 0; at -= 1) {
    let place = mended[at] ?? 0;
    // What stands at a place after so many others have come before it.
    while (before > 0 && (added[before - 1] ?? 0) > place + before - 1) before -= 1;
    if (before === 0 && next === 0) break;
    place += before;
    while (next > 0 && (wanted[next - 1] ?? 0) > place) {
      to -= 1;
      next -= 1;
      mended[to] = wanted[next] ?? 0;
    }
    to -= 1;
    mended[to] = place;
  }
  while (next > 0) {
    next -= 1;
    mended[next] = wanted[next] ?? 0;
  }
  return mended;
}

/** A value for each place (beginning its buffer, and changed) after the difference; `valueAt` answers those of what has come. */
export function mendValues(
  values: Uint8Array,
  { removed, added }: Difference,
  valueAt: (place: number) => number,
): Uint8Array {
  let kept = removed[0]?.place ?? values.length;
  for (const [at, { place }] of removed.entries()) {
    const end = removed[at + 1]?.place ?? values.length;
    values.copyWithin(kept, place + 1, end);
    kept += end - place - 1;
  }
  const mended = resized(values, kept + added.length);
  let end = kept;
  for (let at = added.length - 1; at >= 0; at -= 1) {
    const place = added[at] ?? 0;
    mended.copyWithin(place + 1, place - at, end);
    mended[place] = valueAt(place);
    end = place - at;
  }
  return mended;
}
