/** How many rows some tables have in all: what writing is measured by. */
import type { Database } from '@/lib/db/client';

/** @param tables of names that are written in the program, never of what somebody typed */
export async function countRows(db: Database, tables: readonly string[]): Promise<number> {
  const counts = tables.map((name) => `(SELECT count(*) FROM "${name}")`).join(' + ');
  const [row] = await db.$queryRawUnsafe<{ count: bigint }[]>(`SELECT ${counts} AS count`);
  return Number(row?.count ?? 0);
}
