/** What is asked for with every page and seldom changes: read once for all who ask within a while. */
import { reading as noted } from '@/lib/made-of';
import type { Queryable } from './client';
import { writtenSince } from './writes';

/**
 * `read`, whose answer is given for `fresh` milliseconds from when it was begun; one for the database and one for its replica.
 * A reading that fails is forgotten, and fails for those who waited for it. `overWrites`: it is dear to read, and given for all
 * of its time whatever is written meanwhile; else whoever writes here finds what they wrote.
 */
export function keptBriefly<T>(
  fresh: number,
  read: (db: Queryable) => Promise<T>,
  { overWrites = false } = {},
): (db: Queryable) => Promise<T> {
  const known = new WeakMap<Queryable, { at: number; answer: Promise<T> }>();
  const kept = (db: Queryable): Promise<T> => {
    const last = known.get(db);
    const now = performance.now();
    if (last && now - last.at < fresh && (overWrites || !writtenSince(last.at))) return last.answer;
    const reading = { at: now, answer: read(db) };
    known.set(db, reading);
    reading.answer.catch(() => {
      if (known.get(db) === reading) known.delete(db);
    });
    return reading.answer;
  };
  // What one page reads is kept for all: none of them is made of the statements by which it is read.
  return (db) => noted(() => kept(db), { isKept: true });
}
