/** Events of more than a day among the places of a list, found by what they reach into. */
import type { Columns } from './columns';

const BLOCK = 64;

export interface Spans {
  /** Places in the columns, ascending, of events that end after they begin. */
  places: Uint32Array;
  /** The last day of each 64 of them. */
  lastDays: Int32Array;
}

/** Of the places, ascending; null for all. */
export function spansOf({ starts, ends, length }: Columns, places: Uint32Array | null): Spans {
  const isLong = (place: number) => (ends[place] ?? 0) > (starts[place] ?? 0);
  const all = places?.length ?? length;
  const placeAt = (at: number) => (places ? (places[at] ?? 0) : at);
  let count = 0;
  for (let at = 0; at < all; at += 1) if (isLong(placeAt(at))) count += 1;
  const long = new Uint32Array(count);
  const lastDays = new Int32Array(Math.ceil(count / BLOCK)).fill(-0x80000000);
  count = 0;
  for (let at = 0; at < all; at += 1) {
    const place = placeAt(at);
    if (!isLong(place)) continue;
    long[count] = place;
    const block = Math.floor(count / BLOCK);
    lastDays[block] = Math.max(lastDays[block] ?? 0, ends[place] ?? 0);
    count += 1;
  }
  return { places: long, lastDays };
}

/** Calls with each place whose event begins before `day` and lasts until it or longer, ascending. */
export function eachReaching(
  { starts, ends }: Columns,
  { places, lastDays }: Spans,
  day: number,
  call: (place: number) => void,
): void {
  for (let block = 0; block < lastDays.length; block += 1) {
    const first = block * BLOCK;
    if ((starts[places[first] ?? 0] ?? 0) >= day) return;
    if ((lastDays[block] ?? 0) < day) continue;
    const end = Math.min(first + BLOCK, places.length);
    for (let at = first; at < end; at += 1) {
      const place = places[at] ?? 0;
      if ((starts[place] ?? 0) >= day) return;
      if ((ends[place] ?? 0) >= day) call(place);
    }
  }
}
