/**
 * Whether a step failed for want of the database, or by another's writing of the same rows, so that it is done again; or by a
 * fault of ours, which would come again.
 */
import { isWriteConflict, outageBehind } from '@/lib/db/errors';
import { outageSince } from '@/lib/db/outages';

/** Prisma's codes: not reached, lost, late, too many connections, no transaction in time. */
const AGAIN: ReadonlySet<unknown> = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037']);
/** Milliseconds between what the driver throws, whose code Prisma does not hand on, and what arrives here. */
const RECENT = 5_000;

export function databaseAway(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  if (outageBehind(error) !== null || AGAIN.has(code) || isWriteConflict(error)) return true;
  return outageSince(performance.now() - RECENT) !== null;
}
