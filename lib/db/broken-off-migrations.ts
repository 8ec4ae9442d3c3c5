/**
 * Migrations that were killed on their way. Prisma notes that one begins, runs it, and notes that it has ended, each by
 * itself; what is left between these it calls failed (P3009), and refuses from then on. Here the work and the note of its
 * end are one transaction, so that a note without an end stands for work of which nothing is there.
 */
import type { Pool } from 'pg';

/** The lock that Prisma's engine takes while it migrates, whichever process runs it. */
const ENGINE_LOCK = 72_707_369;

const UNFINISHED = 'finished_at IS NULL AND rolled_back_at IS NULL';

/** Stands behind a migration's script: as long as the lock is held there is one without an end, which is this. */
export const FINISH_WITH_SCRIPT = `\n;UPDATE _prisma_migrations SET finished_at = now() WHERE ${UNFINISHED};`;

/** Milliseconds after which the database ends the work of a client that is gone. */
const GONE_AFTER = 1_000;

/**
 * Takes the engine's lock for the one connection of the pool, on which the engine takes it again without waiting. Alone it
 * gives up after ten seconds, and a migration of another process may take longer. `onWait` is called once where one has to
 * wait.
 */
export async function holdEngineLock(pool: Pool, onWait: () => void = () => undefined): Promise<void> {
  await pool.query('SET statement_timeout = 0; SET lock_timeout = 0; SET idle_session_timeout = 0');
  // Else a script goes on when its process was killed, waits for locks, and holds this one. Not every system that
  // PostgreSQL runs on can tell; there the next waits for its end.
  await pool.query(`SET client_connection_check_interval = ${GONE_AFTER}`).catch(() => undefined);
  const { rows } = await pool.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
    ENGINE_LOCK,
  ]);
  if (rows[0]?.taken) return;
  onWait();
  await pool.query('SELECT pg_advisory_lock($1)', [ENGINE_LOCK]);
}

/**
 * Forgets beginnings without an end, so that they are begun again; call it with the lock held. One that says that its step
 * was done is an earlier version's, killed before it could note the end.
 */
export async function forgetBrokenOff(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ there: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there",
  );
  if (!rows[0]?.there) return;
  await pool.query(
    `UPDATE _prisma_migrations SET finished_at = now() WHERE ${UNFINISHED} AND applied_steps_count > 0`,
  );
  await pool.query(`DELETE FROM _prisma_migrations WHERE ${UNFINISHED}`);
}
