/** Imports at work: each is held by one process at a time, by a claim that it renews. */
import { AT_WORK } from '@/lib/domain/import';
import { isUuid } from './articles';
import type { Queryable } from './client';
import { newId } from './ids';
import { findImport, type ImportDetail } from './imports';

/** The most that are told at once. */
const MOST = 50;

const free = (now: Date) => ({ OR: [{ claimedUntil: null }, { claimedUntil: { lt: now } }] });

/** Ids of imports on which something is to be done that nobody does. */
export async function listDueImports(db: Queryable, now: Date): Promise<string[]> {
  const rows = await db.import.findMany({
    where: { status: { in: [...AT_WORK] }, ...free(now) },
    orderBy: { updatedAt: 'asc' },
    select: { id: true },
    take: MOST,
  });
  return rows.map(({ id }) => id);
}

/** Takes an import at work until `until`; null where there is nothing to do, or another does it. */
export async function claimImport(
  db: Queryable,
  id: string,
  now: Date,
  until: Date,
): Promise<(ImportDetail & { claim: string }) | null> {
  if (!isUuid(id)) return null;
  const claim = newId();
  const { count } = await db.import.updateMany({
    where: { id, status: { in: [...AT_WORK] }, ...free(now) },
    data: { claim, claimedUntil: until, tries: { increment: 1 } },
  });
  if (count === 0) return null;
  const found = await findImport(db, id);
  return found && { ...found, claim };
}

/** Holds an import for longer; false where it was cancelled or taken by another. `done`: rows of this step so far. */
export async function renewImport(
  db: Queryable,
  { id, claim }: { id: string; claim: string },
  until: Date,
  done?: number,
): Promise<boolean> {
  const { count } = await db.import.updateMany({
    where: { id, claim, status: { in: [...AT_WORK] } },
    data: { claimedUntil: until, ...(done !== undefined && { done }) },
  });
  return count === 1;
}

/** Leaves an import at work to whoever takes it next; what came `further` was not tried in vain. */
export async function releaseImport(
  db: Queryable,
  { id, claim }: { id: string; claim: string },
  further: boolean,
): Promise<void> {
  await db.import.updateMany({
    where: { id, claim },
    data: { claim: null, claimedUntil: null, ...(further && { tries: 0 }) },
  });
}
