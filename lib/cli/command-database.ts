/** The database for a command: DATABASE_URL, else the embedded one, whether the site runs on it or not. */
import { type Database, openDatabase } from '@/lib/db/client';
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { applyMigrations } from '@/lib/db/migrate';
import { findRunningDatabase } from '@/lib/db/running-database';
import type { Environment } from '@/lib/env';

/** Hands the database to `work` and closes it after. Throws `EmbeddedDatabaseError` as `npm start` does. */
export async function withCommandDatabase<T>(
  env: Pick<Environment, 'DATABASE_URL' | 'DATA_DIR'>,
  work: (db: Database, url: string) => Promise<T>,
): Promise<T> {
  const known = env.DATABASE_URL ?? (await findRunningDatabase(env.DATA_DIR));
  const own = known ? null : await startEmbeddedDatabase(env.DATA_DIR);
  const url = known ?? own?.url ?? '';
  try {
    if (own) await applyMigrations(url);
    const { db, close } = openDatabase(url);
    try {
      return await work(db, url);
    } finally {
      await close();
    }
  } finally {
    await own?.stop();
  }
}
