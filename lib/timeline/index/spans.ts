/** Events of more than a day among the places of a list, found by what they reach into. */
import type { Difference } from './changes';
import type { Columns } from './columns';
import { mendPlaces } from './mending';

const BLOCK = 64;

export interface Spans {
  /** Places in the columns, ascending, of events that end after they begin. */
  places: Uint32Array;
  /** The last day of each 64 of them. */
  lastDays: Int32Array;
}

const isLongIn =
  ({ starts, ends }: Columns) =>
  (place: number) =>
    (ends[place] ?? 0) > (starts[place] ?? 0);

function lastDaysOf({ ends }: Columns, places: Uint32Array): Int32Array {
  const lastDays = new Int32Array(Math.ceil(places.length / BLOCK)).fill(-0x80000000);
  for (let at = 0; at < places.length; at += 1) {
    const block = Math.floor(at / BLOCK);
    lastDays[block] = Math.max(lastDays[block] ?? 0, ends[places[at] ?? 0] ?? 0);
  }
  return lastDays;
}

/** Of the places, ascending; null for all. */
export function spansOf(columns: Columns, places: Uint32Array | null): Spans {
  const { length } = columns;
  const isLong = isLongIn(columns);
  const all = places?.length ?? length;
  const placeAt = (at: number) => (places ? (places[at] ?? 0) : at);
  let count = 0;
  for (let at = 0; at < all; at += 1) if (isLong(placeAt(at))) count += 1;
  const long = new Uint32Array(count);
  count = 0;
  for (let at = 0; at < all; at += 1) {
    const place = placeAt(at);
    if (!isLong(place)) continue;
    long[count] = place;
    count += 1;
  }
  return { places: long, lastDays: lastDaysOf(columns, long) };
}

/** After a difference, of which `wanted` belong to the list. The old ones are not used again. */
export function mendSpans(
  columns: Columns,
  spans: Spans,
  difference: Difference,
  wanted: readonly number[],
): Spans {
  const places = mendPlaces(spans.places, difference, wanted.filter(isLongIn(columns)));
  return { places, lastDays: lastDaysOf(columns, places) };
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
