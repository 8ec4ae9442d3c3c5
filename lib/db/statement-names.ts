/**
 * Which statements PostgreSQL is to keep, read and planned, in each connection: those that Prisma makes of a page's questions and
 * that come again and again. Twenty such statements make a page, and planning them costs more than answering them.
 *
 * Of our own statements those are kept that say so (`BY_KEY`). Others are planned by the words that they look for, and
 * a plan for any words would be a bad one; Prisma's ask by keys.
 */
import { createHash } from 'node:crypto';

/** A statement is kept from so many times on. */
const OFTEN = 3;
/** Statements kept, some tens of kilobytes each in each connection. */
const MOST = 120;
/** Texts that are counted; beyond, counting begins anew. */
const MOST_COUNTED = 2_000;
const OF_PRISMA = 'SELECT "public".';
const BY_KEY = 'SELECT /* by key */';

const names = new Map<string, string>();
const counts = new Map<string, number>();

/** The name under which a statement is kept, which is the same for the same text; undefined where it is not. */
export function nameOfStatement(sql: string): string | undefined {
  const text = sql.trimStart();
  if (!text.startsWith(OF_PRISMA) && !text.startsWith(BY_KEY)) return undefined;
  const name = names.get(sql);
  if (name !== undefined || names.size >= MOST) return name;
  const count = (counts.get(sql) ?? 0) + 1;
  if (counts.size >= MOST_COUNTED) counts.clear();
  counts.set(sql, count);
  if (count < OFTEN) return undefined;
  counts.delete(sql);
  const made = `p${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
  names.set(sql, made);
  return made;
}
