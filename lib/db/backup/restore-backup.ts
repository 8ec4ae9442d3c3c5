/**
 * A backup into an empty database, of the same PostgreSQL or another: first the migrations that it had, then its rows
 * in one transaction, then the migrations that came since. All of it or nothing; one that was broken off is begun anew by the
 * next, and where all rows are there gone on with.
 */
import { pipeline } from 'node:stream/promises';
import { Client, escapeIdentifier } from 'pg';
import copyStreams from 'pg-copy-streams';
import { applyMigrations, listMigrationNames } from '../migrate';
import { type BackedUpTable, BackupError, type BackupManifest } from './manifest';
import { type OpenBackup, openBackup } from './read-backup';
import { hasRowsOf, isWithoutRows, MARK, markRowsOf } from './restore-mark';
import { listApplied, listTables, target } from './tables';

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/**
 * Whether what stands in a database is what a restore left that was broken off: its sign, no rows of any backup, nobody who could
 * ever have used it, and no migration that this backup does not know.
 */
async function isBrokenOff(client: Client, { migrations }: BackupManifest): Promise<boolean> {
  if (!(await isWithoutRows(client))) return false;
  const applied = await listApplied(client);
  if (!applied.every((name) => migrations.includes(name))) return false;
  const { rows } = await client.query<{ people: boolean }>(
    "SELECT to_regclass('public.app_user') IS NOT NULL AS people",
  );
  if (!rows[0]?.people) return true;
  return (await client.query('SELECT 1 FROM app_user LIMIT 1')).rows.length === 0;
}

/** Whether anything stands in a database, but what a restore left that was broken off. */
async function requireEmpty(client: Client, manifest: BackupManifest): Promise<void> {
  if (await isBrokenOff(client, manifest)) return;
  const { rows } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'p') LIMIT 1",
  );
  if (rows[0])
    throw new BackupError(
      'The database is not empty, and a restore overwrites nothing. Name an empty one (DATABASE_URL, or an empty folder as DATA_DIR).',
    );
}

/** Migrations of the backup that this version does not know, or that it would apply in between. */
function requireKnown({ migrations }: BackupManifest, known: readonly string[]): void {
  const strangers = migrations.filter((name) => !known.includes(name));
  if (strangers.length > 0)
    throw new BackupError(
      `The backup is of a later version of Dragoman (${strangers[0]}). Restore it with that version or a later one.`,
    );
}

async function listForeignKeys(client: Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY 1, 2`);
  return rows;
}

/** Sequences go on after the highest number that came in. */
async function advanceSequences(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    SELECT c.relname AS "table", a.attname AS "column",
      pg_get_serial_sequence(quote_ident(c.relname), a.attname) AS sequence
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      AND pg_get_serial_sequence(quote_ident(c.relname), a.attname) IS NOT NULL`);
  for (const { table, column, sequence } of rows) {
    const highest = `SELECT max(${escapeIdentifier(column)}) FROM ${escapeIdentifier(table)}`;
    await client.query(`SELECT setval($1::regclass, coalesce((${highest}), 1), (${highest}) IS NOT NULL)`, [
      sequence,
    ]);
  }
}

async function takeRows(client: Client, backup: OpenBackup, table: BackedUpTable): Promise<void> {
  const into = client.query(copyStreams.from(`COPY ${target(table)} FROM STDIN`));
  await pipeline(await backup.rowsOf(table), into);
  if (into.rowCount !== table.rows)
    throw new BackupError(
      `The backup is damaged: of ${table.rows} rows of ${table.name} ${into.rowCount} are there.`,
    );
}

/** Rows come as they were: no trigger acts on them again, and keys are compared once all are there. */
async function takeAll(client: Client, backup: OpenBackup, onTable?: (table: BackedUpTable) => void) {
  const there = await listTables(client);
  const { tables } = backup.manifest;
  const keys = await listForeignKeys(client);
  for (const { table, name } of keys)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${escapeIdentifier(name)}`);
  for (const { name } of there)
    await client.query(`ALTER TABLE ${escapeIdentifier(name)} DISABLE TRIGGER USER`);
  // Rows that migrations themselves write, as the settings of the site, come from the backup.
  for (const { name } of there) await client.query(`DELETE FROM ${escapeIdentifier(name)}`);
  for (const table of tables) {
    await takeRows(client, backup, table);
    onTable?.(table);
  }
  for (const { table, name, definition } of keys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${escapeIdentifier(name)} ${definition}`);
  await advanceSequences(client);
  for (const { name } of there)
    await client.query(`ALTER TABLE ${escapeIdentifier(name)} ENABLE TRIGGER USER`);
}

/**
 * Restores the backup at `path` into the empty database at `url`, whose role owns it. Throws `BackupError` where an
 * operator can do something; the database has no rows then, and takes a restore again.
 */
export async function restoreBackup(
  url: string,
  path: string,
  { onTable }: { onTable?: (table: BackedUpTable) => void } = {},
): Promise<BackupManifest> {
  const backup = await openBackup(path);
  const client = new Client({ connectionString: url, application_name: 'dragoman restore' });
  client.on('error', () => undefined);
  try {
    const { manifest } = backup;
    requireKnown(manifest, await listMigrationNames());
    await client.connect();
    // Of two at once the second waits, and finds the rows of the first.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [MARK]);
    if (!(await hasRowsOf(client, manifest))) {
      await requireEmpty(client, manifest);
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${MARK}`);
      await applyMigrations(url, { only: manifest.migrations });
      await client.query('BEGIN');
      try {
        await takeAll(client, backup, onTable);
        await markRowsOf(client, manifest);
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    }
    await client.query('ANALYZE');
    await applyMigrations(url);
    return manifest;
  } finally {
    backup.close();
    await client.end().catch(() => undefined);
  }
}
