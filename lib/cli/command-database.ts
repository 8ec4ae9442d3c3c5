/** The database for a command: DATABASE_URL, else the embedded one, whether the site runs on it or not. */
import { Client } from 'pg';
import { type Database, openDatabase } from '@/lib/db/client';
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { applyMigrations } from '@/lib/db/migrate';
import { databaseWasAway } from '@/lib/db/outages';
import { findRunningDatabase } from '@/lib/db/running-database';
import type { Environment } from '@/lib/env';
import { OperatorError } from './progress';

/** Throws `OperatorError`, which says what to do, where nothing answers at this address. */
export async function reachDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  const shown = url.replace(/\/\/[^@/]*@/, '//…@');
  try {
    await client.connect();
  } catch (error) {
    const detail =
      error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
    throw new OperatorError(
      `The database at ${shown} does not answer (${detail}). Check DATABASE_URL and that PostgreSQL runs there, ` +
        'or unset DATABASE_URL to use the embedded one.',
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Hands the database to `work` and closes it after. Throws `EmbeddedDatabaseError` as `npm start` does, and `OperatorError` where
 * the database does not answer, or no longer.
 */
export async function withCommandDatabase<T>(
  env: Pick<Environment, 'DATABASE_URL' | 'DATA_DIR'>,
  work: (db: Database, url: string) => Promise<T>,
): Promise<T> {
  if (env.DATABASE_URL) await reachDatabase(env.DATABASE_URL);
  const known = env.DATABASE_URL ?? (await findRunningDatabase(env.DATA_DIR));
  const own = known ? null : await startEmbeddedDatabase(env.DATA_DIR);
  const url = known ?? own?.url ?? '';
  try {
    if (own) await applyMigrations(url);
    const { db, close } = openDatabase(url);
    try {
      return await work(db, url);
    } catch (error) {
      if (error instanceof OperatorError || !databaseWasAway(error)) throw error;
      throw new OperatorError(
        'The database stopped answering. See that it runs and that its disk has room, then run the command again.',
      );
    } finally {
      await close();
    }
  } finally {
    await own?.stop();
  }
}
