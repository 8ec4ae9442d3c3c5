/** What is asked for with every page and seldom changes: read once for all who ask within a while. */
import type { Queryable } from './client';

/**
 * `read`, whose answer is given for `fresh` milliseconds from when it was begun; one for the database and one for its replica.
 * A reading that fails is forgotten, and fails for those who waited for it.
 */
export function keptBriefly<T>(
  fresh: number,
  read: (db: Queryable) => Promise<T>,
): (db: Queryable) => Promise<T> {
  const known = new WeakMap<Queryable, { at: number; answer: Promise<T> }>();
  return (db) => {
    const last = known.get(db);
    if (last && performance.now() - last.at < fresh) return last.answer;
    const reading = { at: performance.now(), answer: read(db) };
    known.set(db, reading);
    reading.answer.catch(() => {
      if (known.get(db) === reading) known.delete(db);
    });
    return reading.answer;
  };
}
