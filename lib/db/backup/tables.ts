/** The tables of a database as a backup sees them. */
import { type Client, escapeIdentifier } from 'pg';

export interface TableShape {
  name: string;
  /** Without what PostgreSQL makes itself, and without numbers of transactions, which mean nothing in another server. */
  columns: string[];
}

/** Left out: who is signed in, who has a form open, tries that are counted, secrets in use, and what the engine of migrations keeps. */
const PASSING = new Set(['_prisma_migrations', 'session', 'desk_presence', 'rate_limit', 'auth_secret_mark']);

/** All tables of the schema `public` whose rows are kept, by name. */
export async function listTables(client: Client): Promise<TableShape[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    SELECT c.relname AS name,
      array_agg(a.attname::text ORDER BY a.attnum)
        FILTER (WHERE a.attgenerated = '' AND a.atttypid <> 'xid8'::regtype) AS columns
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
    GROUP BY c.relname ORDER BY c.relname`);
  return rows.filter(({ name }) => !PASSING.has(name));
}

/** `"event" ("id", "slug")`, as COPY wants it. */
export const target = ({ name, columns }: TableShape): string =>
  `${escapeIdentifier(name)} (${columns.map(escapeIdentifier).join(', ')})`;

/** Names of the migrations that have been applied, oldest first; none in a database that is not ours. */
export async function listApplied(client: Pick<Client, 'query'>): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS there",
  );
  if (!rows[0]?.there) return [];
  const applied = await client.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name',
  );
  return applied.rows.map(({ name }) => name);
}
