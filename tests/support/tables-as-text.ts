/** Everything in a database, to be looked through for what should not be there. */
import type { Database } from '@/lib/db/client';

/** All rows of the schema `public` as text, a line each, by table. */
export async function tablesAsText(db: Database): Promise<Map<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`;
  const all = new Map<string, string>();
  for (const { name } of tables) {
    const rows = await db.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`);
    all.set(name, rows.map(({ row }) => row).join('\n'));
  }
  return all;
}
