/**
 * What was worked out for one filter or grouping and is likely to be asked for again. All relationships share one
 * number of bytes, bounded by how many events there are, so that no number of filters, slots or relationships makes it grow; the latest used stays.
 */

interface Held {
  value: unknown;
  bytes: number;
}

/** What all stores of an index hold together, the longest unused in front. */
export interface StoreRoom {
  readonly held: Map<string, Held>;
  bytes: number;
  most: number;
  /** Whether it stays as wide as it was made. */
  readonly isFixed: boolean;
}

/** A part of a room with keys of its own. */
export interface ViewStore {
  readonly room: StoreRoom;
  readonly name: string;
}

/** Some six filters, of four bytes for each event: of a million at least, so that a small index need not be counted. */
const BYTES_AN_EVENT = 24;
const LEAST_BYTES = BYTES_AN_EVENT * 1_048_576;
/** Few enough to be looked through when a relationship changes. */
const MOST_HELD = 4_096;
/** Of an entry beside its value and key. */
const ENTRY_BYTES = 160;

/** A room of so many bytes, or one that is as wide as its events need. */
export const emptyRoom = (most?: number): StoreRoom => ({
  held: new Map(),
  bytes: 0,
  most: most ?? LEAST_BYTES,
  isFixed: most !== undefined,
});

/** Makes room for what is worked out from so many events: a room that cannot hold one view of all makes it anew at each question. */
export function widen(room: StoreRoom, events: number): void {
  if (!room.isFixed) room.most = Math.max(room.most, BYTES_AN_EVENT * events);
}

/** The part of a room with a name; no two of different use may have the same. */
export const storeIn = (room: StoreRoom, name: string): ViewStore => ({ room, name: `${name}\n` });

/** What is held under the key, or made now. `bytesOf` says about how much memory the value takes, without the key. */
export function keep<Value>(
  { room, name }: ViewStore,
  key: string,
  make: () => Value,
  bytesOf: (value: Value) => number,
): Value {
  const whole = name + key;
  const there = room.held.get(whole);
  if (there) {
    // Behind all others, so that those in front are the longest unused.
    room.held.delete(whole);
    room.held.set(whole, there);
    // Each key is made by one maker: its kind stands in front of it.
    return there.value as Value;
  }
  const value = make();
  const bytes = bytesOf(value) + 2 * whole.length + ENTRY_BYTES;
  room.held.set(whole, { value, bytes });
  room.bytes += bytes;
  for (const oldest of room.held.keys()) {
    if (oldest === whole || (room.bytes <= room.most && room.held.size <= MOST_HELD)) break;
    drop(room, oldest);
  }
  return value;
}

function drop(room: StoreRoom, key: string): void {
  room.bytes -= room.held.get(key)?.bytes ?? 0;
  room.held.delete(key);
}

/** Forgets all that the store holds. */
export function forget({ room, name }: ViewStore): void {
  for (const key of room.held.keys()) if (key.startsWith(name)) drop(room, key);
}
