/** From nothing to a database that the site can use: started or reached, migrated, filled, administered. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Database, openDatabase } from '@/lib/db/client';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '@/lib/db/embedded';
import { applyMigrations } from '@/lib/db/migrate';
import { isEmpty, seedDatabase } from '@/lib/db/seed';
import type { Environment } from '@/lib/env';
import { ensureFirstAdministrator } from '@/lib/workflows/ensure-first-administrator';
import { OperatorError, step } from './progress';

export interface PreparedDatabase {
  url: string;
  /** E-mail and, when it was made up just now, the password of the first administrator; null when there is one. */
  administrator: { email: string; password: string | null } | null;
  stop(): Promise<void>;
}

async function reach(url: string): Promise<void> {
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

async function seedWhenEmpty(db: Database): Promise<string | null> {
  if (!(await isEmpty(db))) return null;
  const { events } = await seedDatabase(db);
  return `Starter data loaded (${events} events)`;
}

/** Throws `OperatorError` or `EmbeddedDatabaseError` where the operator can do something. */
export async function prepareDatabase(env: Environment): Promise<PreparedDatabase> {
  let embedded: EmbeddedDatabase | undefined;
  if (env.DATABASE_URL) {
    const url = env.DATABASE_URL;
    await step('Database reached', () => reach(url));
  } else {
    embedded = await step('Database started', () => startEmbeddedDatabase(env.DATA_DIR));
  }
  const url = embedded?.url ?? env.DATABASE_URL ?? '';
  const connection = openDatabase(url);
  try {
    await step(
      (names) => (names.length === 0 ? 'Migrations up to date' : `Migrations applied (${names.length})`),
      () => applyMigrations(url),
    );
    await step(
      (text) => text ?? 'Data found',
      () => seedWhenEmpty(connection.db),
    );
    const wanted = { email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD };
    const administrator = await ensureFirstAdministrator(connection.db, wanted);
    await connection.close();
    return { url, administrator, stop: async () => embedded?.stop() };
  } catch (error) {
    await connection.close();
    await embedded?.stop();
    throw error;
  }
}

/** The secret that signs session cookies: AUTH_SECRET, else one made once and kept in DATA_DIR. */
export async function authSecret(env: Environment): Promise<string> {
  if (env.AUTH_SECRET) return env.AUTH_SECRET;
  const path = join(env.DATA_DIR, 'auth-secret');
  const known = await readFile(path, 'utf8').catch(() => null);
  if (known) return known.trim();
  const secret = randomBytes(32).toString('base64url');
  await mkdir(env.DATA_DIR, { recursive: true });
  await writeFile(path, `${secret}\n`, { mode: 0o600 });
  return secret;
}
