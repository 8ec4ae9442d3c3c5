/** Keys made here rather than by the database, so that rows of one event can be written in a few statements. */
import { createHash, randomBytes } from 'node:crypto';

function asUuid(bytes: Buffer, version: number): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const SIZE = 16;
/** Random bytes for some hundred keys: to ask the system for each costs as much as all else of a key. */
let pool = { bytes: Buffer.alloc(0), at: 0 };
function randomKey(): Buffer {
  if (pool.at === pool.bytes.length) pool = { bytes: randomBytes(512 * SIZE), at: 0 };
  pool.at += SIZE;
  return pool.bytes.subarray(pool.at - SIZE, pool.at);
}

let last = { at: 0, count: 0 };

/**
 * A new UUID, version 7: in the order of time, so that rows written together lie together; within a millisecond in
 * the order in which they were asked for (a counter in `rand_a`, RFC 9562, 6.2), so that the names of an actor come
 * back as they were written.
 */
export function newId(): string {
  const bytes = randomKey();
  const at = Date.now();
  last = { at, count: at === last.at ? last.count + 1 : 0 };
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt16BE(last.count & 0x0fff, 6);
  return asUuid(bytes, 7);
}

/** The UUID (version 8) that always stands for a name; for rows that have no other key. */
export function idOfName(name: string): string {
  return asUuid(createHash('sha256').update(name).digest().subarray(0, 16), 8);
}
