/** Keys made here rather than by the database, so that rows of one event can be written in a few statements. */
import { createHash, randomBytes } from 'node:crypto';

function asUuid(bytes: Buffer, version: number): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Hexadecimal digits by chance that a key takes. */
const DIGITS = 16;
/** Those of some hundred keys: to ask the system for each costs as much as all else of a key. */
let pool = { digits: '', at: 0 };
function randomDigits(): string {
  if (pool.at === pool.digits.length) pool = { digits: randomBytes(256 * DIGITS).toString('hex'), at: 0 };
  pool.at += DIGITS;
  return pool.digits.slice(pool.at - DIGITS, pool.at);
}

/** `head`: the key's beginning, which all keys of a millisecond share. */
let last = { at: 0, head: '', count: 0 };
function beginMillisecond(at: number): void {
  const digits = at.toString(16).padStart(12, '0');
  last = { at, head: `${digits.slice(0, 8)}-${digits.slice(8)}-7`, count: -1 };
}

/**
 * A new UUID, version 7: in the order of time, so that rows written together lie together; within a millisecond in
 * the order in which they were asked for (a counter in `rand_a`, RFC 9562, 6.2), so that the names of an actor come
 * back as they were written.
 */
export function newId(): string {
  const at = Date.now();
  if (at !== last.at) beginMillisecond(at);
  last.count += 1;
  const count = (last.count & 0x0fff).toString(16).padStart(3, '0');
  const digits = randomDigits();
  const variant = '89ab'[Number.parseInt(digits.charAt(0), 16) & 3];
  return `${last.head}${count}-${variant}${digits.slice(1, 4)}-${digits.slice(4)}`;
}

/** The UUID (version 8) that always stands for a name; for rows that have no other key. */
export function idOfName(name: string): string {
  return asUuid(createHash('sha256').update(name).digest().subarray(0, 16), 8);
}
