/**
 * Which statements PostgreSQL is to keep, read and planned, in each connection: those that Prisma makes of a page's questions and
 * that come again and again. Twenty such statements make a page, and planning them costs more than answering them.
 *
 * Of our own statements those are kept that say so (`BY_KEY`). Others are planned by the words that they look for, and
 * a plan for any words would be a bad one; Prisma's ask by keys. Lists of keys are one text whatever their length
 * (`lists-as-arrays.ts`), so that there are as many texts as ways in which the program asks.
 *
 * A connection forgets none that it was told to keep. So a name whose place is taken by another has been asked for by no connection
 * that still lives: connections live for an hour (`CONNECTION_SECONDS`), and a place is given away after twice as long.
 */
import { createHash } from 'node:crypto';

/** A statement is kept from so many times on. */
const OFTEN = 3;
/** Statements kept, some tens of kilobytes each in each connection. */
const MOST = 120;
/** Texts that are counted; beyond, counting begins anew. */
const MOST_COUNTED = 2_000;
/** In which a connection is ended at its next rest, and all that it keeps with it. */
export const CONNECTION_SECONDS = 3_600;
const FORGOTTEN_MS = 2 * CONNECTION_SECONDS * 1_000;
const OF_PRISMA = 'SELECT "public".';
const BY_KEY = 'SELECT /* by key */';

/** By text, the one that was asked for longest ago first. */
const names = new Map<string, { name: string; asked: number }>();
const counts = new Map<string, number>();

/** Whether there is a place for one more; gives away that of a statement which nobody has asked for in a long time. */
function hasPlace(now: number): boolean {
  if (names.size < MOST) return true;
  const [oldest] = names;
  if (!oldest || now - oldest[1].asked < FORGOTTEN_MS) return false;
  return names.delete(oldest[0]);
}

/**
 * The name under which a statement is kept, which is the same for the same text; undefined where it is not. `now`: milliseconds
 * of a clock that only goes forward.
 */
export function nameOfStatement(sql: string, now: number = performance.now()): string | undefined {
  const text = sql.trimStart();
  if (!text.startsWith(OF_PRISMA) && !text.startsWith(BY_KEY)) return undefined;
  const known = names.get(sql);
  if (known) {
    names.delete(sql);
    names.set(sql, { ...known, asked: now });
    return known.name;
  }
  const count = (counts.get(sql) ?? 0) + 1;
  if (counts.size >= MOST_COUNTED) counts.clear();
  counts.set(sql, count);
  if (count < OFTEN || !hasPlace(now)) return undefined;
  counts.delete(sql);
  const name = `p${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
  names.set(sql, { name, asked: now });
  return name;
}
