import { Client, escapeIdentifier } from 'pg';
import { listTables } from '@/lib/db/backup/tables';

/** The tables that a backup holds, with the sum of their rows, whatever their order. */
export async function sumsOf(url: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const sums: Record<string, string> = {};
    for (const { name, columns } of await listTables(client)) {
      const row = `md5(ROW(${columns.map(escapeIdentifier).join(', ')})::text)`;
      const { rows } = await client.query<{ count: string; sum: string }>(
        `SELECT count(*), md5(coalesce(string_agg(${row}, '' ORDER BY ${row}), '')) AS sum FROM ${escapeIdentifier(name)}`,
      );
      sums[name] = `${rows[0]?.count} ${rows[0]?.sum}`;
    }
    return sums;
  } finally {
    await client.end();
  }
}
