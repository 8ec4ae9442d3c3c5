/**
 * Rows of events that the timeline's index named. The index follows the database itself, and a read replica is up to two seconds
 * behind it: what the replica has not got yet is read from the database, so that no list and no export passes over an event.
 */
import { primaryBehind, type Queryable } from './client';

/** What `read` finds of these numbers, by number; what is nowhere, or withdrawn, is left out. */
export async function wholeRows<Row extends { number: number }>(
  db: Queryable,
  numbers: readonly number[],
  read: (db: Queryable, numbers: number[]) => Promise<Row[]>,
): Promise<Map<number, Row>> {
  if (numbers.length === 0) return new Map();
  const found = new Map((await read(db, [...numbers])).map((row) => [row.number, row]));
  const missing = numbers.filter((number) => !found.has(number));
  const primary = missing.length > 0 ? primaryBehind(db) : null;
  if (primary) for (const row of await read(primary, missing)) found.set(row.number, row);
  return found;
}
