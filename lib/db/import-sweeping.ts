/** What imports leave behind, let go of: files of those that are over, rows long after, those for which nobody comes back. */
import { OVER } from '@/lib/domain/import';
import type { Queryable } from './client';
import { Prisma } from './generated/client';

/** The most that are told at once. */
const MOST = 50;
const HOUR = 3_600_000;
/** Rows that one statement lets go of, which has the time of a visitor's. */
const SWEPT_AT_ONCE = 2_000;
/** Files that nobody sends on or decides about are let go; so are the rows of what is long over. */
const WAITS_HOURS = 7 * 24;
const ROWS_KEPT_HOURS = 90 * 24;

/** Lets go of the file of an import that is over, and of what its rows would have become. Nothing where it is not over. */
export async function sweepImport(db: Queryable, id: string): Promise<void> {
  const over = { status: { in: [...OVER] } };
  const where = { importId: id, import: over, outcome: { in: ['waiting', 'new'] } };
  for (;;) {
    const rows = await db.importItem.findMany({
      where,
      orderBy: { position: 'asc' },
      take: SWEPT_AT_ONCE,
      select: { position: true },
    });
    const last = rows.at(-1);
    if (!last) break;
    await db.importItem.updateMany({
      where: { ...where, position: { lte: last.position } },
      data: { outcome: 'left', payload: Prisma.DbNull },
    });
  }
  await db.importPart.deleteMany({ where: { importId: id, import: over } });
}

/** Ids of imports that are over and whose file is still here. */
export async function listUnswept(db: Queryable): Promise<string[]> {
  const where = { status: { in: [...OVER] }, parts: { some: {} } };
  return (await db.import.findMany({ where, select: { id: true }, take: MOST })).map(({ id }) => id);
}

/** Ids of imports that wait for somebody who does not come back. */
export async function listStaleImports(db: Queryable, now: Date): Promise<string[]> {
  const rows = await db.import.findMany({
    where: {
      status: { in: ['receiving', 'mapping', 'checked'] },
      updatedAt: { lt: new Date(now.getTime() - WAITS_HOURS * HOUR) },
    },
    select: { id: true },
    take: MOST,
  });
  return rows.map(({ id }) => id);
}

/** Forgets the rows of imports that are long over; what they became stays. */
export async function dropOldItems(db: Queryable, now: Date): Promise<void> {
  const updatedAt = { lt: new Date(now.getTime() - ROWS_KEPT_HOURS * HOUR) };
  await db.importItem.deleteMany({ where: { import: { status: { in: [...OVER] }, updatedAt } } });
}
