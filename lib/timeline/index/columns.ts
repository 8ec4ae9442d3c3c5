/** The events of one relationship as columns of numbers, in the order of first day and number. */
import { significanceOfPacked } from '@/lib/domain/event-attributes';
import type { Difference, RemovedRow } from './changes';

/** One event; days count from 1970-01-01. */
export interface IndexRow {
  number: number;
  start: number;
  end: number;
  /** As `packAttributes` writes them. */
  attributes: number;
}

export interface Columns {
  length: number;
  numbers: Uint32Array;
  starts: Int32Array;
  ends: Int32Array;
  attributes: Uint32Array;
  /** Significance with a hash of the number below it, which breaks ties the same way at every zoom. */
  prominences: Uint32Array;
}

/** Places kept free behind the last event, so that one more seldom moves all. */
const SLACK = 1_024;

/** 24 bits that look thrown (Murmur3's last step). */
function hash24(number: number): number {
  let h = number;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) & 0xffffff;
}

export const prominenceOf = (number: number, attributes: number) =>
  significanceOfPacked(attributes) * 0x1000000 + hash24(number);

export function emptyColumns(events = 0): Columns {
  const capacity = events + SLACK;
  return {
    length: 0,
    numbers: new Uint32Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    attributes: new Uint32Array(capacity),
    prominences: new Uint32Array(capacity),
  };
}

const parts = (columns: Columns) =>
  [columns.numbers, columns.starts, columns.ends, columns.attributes, columns.prominences] as const;

function setRow(columns: Columns, at: number, { number, start, end, attributes }: IndexRow): void {
  columns.numbers[at] = number;
  columns.starts[at] = start;
  columns.ends[at] = end;
  columns.attributes[at] = attributes;
  columns.prominences[at] = prominenceOf(number, attributes);
}

/** First place at which an event of this first day and number, or a later one, stands. */
export function placeOf({ starts, numbers, length }: Columns, start: number, number: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const day = starts[middle] ?? 0;
    if (day < start || (day === start && (numbers[middle] ?? 0) < number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function grown(columns: Columns, capacity: number): Columns {
  const wide = emptyColumns(capacity - SLACK);
  wide.length = columns.length;
  const to = parts(wide);
  for (const [index, from] of parts(columns).entries()) to[index]?.set(from.subarray(0, columns.length));
  return wide;
}

/** Takes out the events whose numbers are given, and answers which they were. */
function without(columns: Columns, numbers: ReadonlySet<number>): RemovedRow[] {
  const gone: RemovedRow[] = [];
  let kept = 0;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  let copied = 0;
  const all = parts(columns);
  const moveUpTo = (end: number) => {
    if (kept !== copied) for (const part of all) part.copyWithin(kept, copied, end);
    kept += end - copied;
  };
  for (let at = 0; at < columns.length; at += 1) {
    const number = columns.numbers[at] ?? 0;
    if (number < least || number > most || !numbers.has(number)) continue;
    gone.push({ place: at, number, start: columns.starts[at] ?? 0 });
    moveUpTo(at);
    copied = at + 1;
  }
  moveUpTo(columns.length);
  columns.length = kept;
  return gone;
}

/** Puts in rows, which are in order and not there yet; moves what stands behind each once. Their places come after the columns. */
function withRows(columns: Columns, rows: readonly IndexRow[]): [Columns, number[]] {
  const length = columns.length + rows.length;
  const wide =
    length > columns.numbers.length ? grown(columns, length + Math.max(SLACK, length >> 4)) : columns;
  const all = parts(wide);
  const places: number[] = [];
  let end = columns.length;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index] as IndexRow;
    const place = placeOf(wide, row.start, row.number);
    for (const part of all) part.copyWithin(place + index + 1, place, end);
    setRow(wide, place + index, row);
    places.push(place + index);
    end = place;
    // What stands behind is no longer in order for the search of the rows before it.
    wide.length = end;
  }
  wide.length = length;
  return [wide, places.reverse()];
}

/** The columns after a change, and what of them it was: without the events numbered `numbers`, with `rows` (in any order). */
export function spliced(
  columns: Columns,
  numbers: ReadonlySet<number>,
  rows: readonly IndexRow[],
): [Columns, Difference] {
  const removed = numbers.size > 0 ? without(columns, numbers) : [];
  const sorted = [...rows].sort((a, b) => a.start - b.start || a.number - b.number);
  const [wide, added] = withRows(columns, sorted);
  return [wide, { removed, added }];
}

/** Puts rows behind all others, `[number, start, end, attributes, …]` in any order: for the first load, before `putInOrder`. */
export function appended(columns: Columns, rows: Int32Array): Columns {
  const length = columns.length + rows.length / 4;
  const wide = length > columns.numbers.length ? grown(columns, length + (length >> 2)) : columns;
  for (let [at, offset] = [columns.length, 0]; at < length; at += 1, offset += 4)
    setRow(wide, at, {
      number: rows[offset] ?? 0,
      start: rows[offset + 1] ?? 0,
      end: rows[offset + 2] ?? 0,
      attributes: rows[offset + 3] ?? 0,
    });
  wide.length = length;
  return wide;
}

/** Brings appended rows into the order of first day and number. Numbers reach over less than 2³⁰. */
export function putInOrder(columns: Columns): void {
  const { length, numbers, starts } = columns;
  let [first, last, day] = [Infinity, -1, Infinity];
  for (let at = 0; at < length; at += 1) {
    first = Math.min(first, numbers[at] ?? 0);
    last = Math.max(last, numbers[at] ?? 0);
    day = Math.min(day, starts[at] ?? 0);
  }
  const range = length === 0 ? 0 : last - first + 1;
  // Day and number as one number each, which are sorted natively: comparing by a function takes five times as long.
  const keys = new Float64Array(length);
  const placeOfNumber = new Uint32Array(range);
  for (let at = 0; at < length; at += 1) {
    const number = (numbers[at] ?? 0) - first;
    placeOfNumber[number] = at;
    keys[at] = ((starts[at] ?? 0) - day) * range + number;
  }
  keys.sort();
  const order = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) order[at] = placeOfNumber[(keys[at] ?? 0) % range] ?? 0;
  // One column after the other through the same room, so that never two of a million events are held.
  const before = new Uint32Array(length);
  for (const part of parts(columns)) {
    before.set(part.subarray(0, length));
    for (let at = 0; at < length; at += 1) part[at] = before[order[at] ?? 0] ?? 0;
  }
}
