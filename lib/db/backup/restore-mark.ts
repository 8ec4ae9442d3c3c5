/**
 * The mark of a restore: a schema of its own, in a database from before the first migration of a restore until its last. Once all
 * rows are there it says of which backup they are.
 */
import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { BackupManifest } from './manifest';

export const MARK = 'dragoman_restore';
const SAID = `obj_description(to_regnamespace('${MARK}')::oid, 'pg_namespace')`;

const nameOf = (manifest: BackupManifest) =>
  createHash('sha256').update(JSON.stringify(manifest)).digest('hex');

/** Whether a restore was begun here whose rows are not there: no backup's, neither this one's nor another's. */
export async function isWithoutRows(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ marked: boolean }>(
    `SELECT to_regnamespace($1) IS NOT NULL AND ${SAID} IS NULL AS marked`,
    [MARK],
  );
  return rows[0]?.marked === true;
}

/** Whether all rows of this backup are there, and migrations may be missing. */
export async function hasRowsOf(client: ClientBase, manifest: BackupManifest): Promise<boolean> {
  const { rows } = await client.query<{ said: string | null }>(`SELECT ${SAID} AS said`);
  return rows[0]?.said === nameOf(manifest);
}

/** To be called in the transaction that brings the rows. */
export async function markRowsOf(client: ClientBase, manifest: BackupManifest): Promise<void> {
  await client.query(`COMMENT ON SCHEMA ${MARK} IS '${nameOf(manifest)}'`);
}

/** Takes the mark away where all rows are there; to be called when all migrations are applied, by whomever. */
export async function endRestore(client: Pick<ClientBase, 'query'>): Promise<void> {
  await client.query(`DO $$ BEGIN IF ${SAID} IS NOT NULL THEN DROP SCHEMA IF EXISTS ${MARK}; END IF; END $$`);
}
