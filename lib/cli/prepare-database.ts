/** From nothing to a database that the site can use: started or reached, migrated, filled, administered. */
import { type Database, openDatabase } from '@/lib/db/client';
import type { EmbeddedDatabase, TakenFolder } from '@/lib/db/embedded';
import { applyMigrations } from '@/lib/db/migrate';
import { isEmpty, lacksWorld, seedDatabase } from '@/lib/db/seed';
import { takingTurns } from '@/lib/db/taking-turns';
import type { Environment } from '@/lib/env';
import { ensureFirstAdministrator } from '@/lib/workflows/users/ensure-first-administrator';
import { reachDatabase } from './command-database';
import { step } from './progress';

/** E-mail and, when it was made up just now, the password of the first administrator; null when there is one. */
export type Administrator = { email: string; password: string | null } | null;

/** A database without the world lists would leave the extractor without names: it gets them once, as `npm run seed` does. */
async function seedWhenNeeded(db: Database): Promise<string | null> {
  if (await isEmpty(db)) return `Starter data loaded (${(await seedDatabase(db)).events} events)`;
  if (await lacksWorld(db)) return `World lists loaded (${(await seedDatabase(db)).actors} actors)`;
  return null;
}

/**
 * Reaches the database of DATABASE_URL, or starts the embedded one in the folder taken for it. Throws `OperatorError` or
 * `EmbeddedDatabaseError` where the operator can do something.
 */
export async function startDatabase(
  env: Environment,
  folder: TakenFolder | null,
): Promise<EmbeddedDatabase | null> {
  if (folder) return step('Database started', folder.start);
  await step('Database reached', () => reachDatabase(env.DATABASE_URL ?? ''));
  return null;
}

async function prepare(env: Environment, url: string): Promise<Administrator> {
  const connection = openDatabase(url);
  try {
    await step(
      (names) => (names.length === 0 ? 'Migrations up to date' : `Migrations applied (${names.length})`),
      () =>
        applyMigrations(url, {
          onWait: () => process.stdout.write('  Another process migrates the database …\n'),
        }),
    );
    await step(
      (text) => text ?? 'Data found',
      () => seedWhenNeeded(connection.db),
    );
    const wanted = { email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD };
    return await ensureFirstAdministrator(connection.db, wanted);
  } finally {
    await connection.close();
  }
}

/**
 * Migrates, fills and administers the database; of several instances that start at the same time one after the other.
 * Throws as `startDatabase` does.
 */
export const prepareDatabase = (env: Environment, url: string): Promise<Administrator> =>
  takingTurns(
    url,
    'prepare',
    () => prepare(env, url),
    () => process.stdout.write('  Another instance prepares the database …\n'),
  );
