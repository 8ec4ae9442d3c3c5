/**
 * What was worked out for one filter or grouping and is likely to be asked for again. All relationships share one
 * number of bytes, bounded by how many events there are, so that no number of filters, slots or relationships makes it grow; the latest used stays.
 */

interface Held {
  value: unknown;
  bytes: number;
  /** Of the room, when it was made or mended. */
  version: number;
  /** Whether it can be brought past a change. */
  isMended: boolean;
}

/** What all stores of an index hold together, the longest unused in front. */
export interface StoreRoom {
  readonly held: Map<string, Held>;
  bytes: number;
  most: number;
  /** Whether it stays as wide as it was made. */
  readonly isFixed: boolean;
  /** Counts the changes of all that is worked out from. */
  version: number;
}

/** A part of a room with keys of its own. */
export interface ViewStore {
  readonly room: StoreRoom;
  readonly name: string;
  /** The version with the last change of what its values are worked out from. */
  changed: number;
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
  version: 0,
});

/** Makes room for what is worked out from so many events: a room that cannot hold one view of all makes it anew at each question. */
export function widen(room: StoreRoom, events: number): void {
  if (!room.isFixed) room.most = Math.max(room.most, BYTES_AN_EVENT * events);
}

/** The part of a room with a name; no two of different use may have the same. */
export const storeIn = (room: StoreRoom, name: string): ViewStore => ({
  room,
  name: `${name}\n`,
  changed: room.version,
});

/** The value as it is now, from what it was at a version; undefined where it has to be made anew. The old one is not used again. */
export type Mend<Value> = (value: Value, since: number) => Value | undefined;

/**
 * What is held under the key, mended where it is of before a change, or made now. `bytesOf` says about how much memory the
 * value takes, without the key.
 */
export function keep<Value>(
  { room, name, changed }: ViewStore,
  key: string,
  make: () => Value,
  bytesOf: (value: Value) => number,
  mend?: Mend<Value>,
): Value {
  const whole = name + key;
  const there = room.held.get(whole);
  if (there && there.version >= changed) {
    // Behind all others, so that those in front are the longest unused.
    room.held.delete(whole);
    room.held.set(whole, there);
    // Each key is made by one maker: its kind stands in front of it.
    return there.value as Value;
  }
  if (there) drop(room, whole);
  const mended = there && mend?.(there.value as Value, there.version);
  const value = mended === undefined ? make() : mended;
  const bytes = bytesOf(value) + 2 * whole.length + ENTRY_BYTES;
  room.held.set(whole, { value, bytes, version: room.version, isMended: mend !== undefined });
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

/** Says that what the store's values are worked out from has changed, with this version of the room: what cannot be mended is forgotten. */
export function outdate(store: ViewStore): void {
  const { room, name } = store;
  store.changed = room.version;
  for (const [key, { isMended }] of room.held) if (!isMended && key.startsWith(name)) drop(room, key);
}
