/**
 * `npm run backup -- [FILE]`: a backup of the database while the site runs, to FILE or to a file named by the moment in
 * BACKUP_DIR (else here). What is needed beside it to run the site elsewhere is AUTH_SECRET.
 */
import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { nameOfBackup, pruneBackups } from '@/lib/db/backup/kept-backups';
import { fingerprintOf, writeBackup } from '@/lib/db/backup/write-backup';
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { findRunningDatabase } from '@/lib/db/running-database';
import { type Environment, environment } from '@/lib/env';
import { findAuthSecret } from './auth-secret';
import { explain, OperatorError } from './progress';

const say = (text: string) => process.stdout.write(`${text}\n`);
const MB = 1024 * 1024;

/** The database as it is: a backup neither makes one nor brings it up to date, so that it can be taken before an update. */
async function withDatabase<T>(env: Environment, work: (url: string) => Promise<T>): Promise<T> {
  const known = env.DATABASE_URL ?? (await findRunningDatabase(env.DATA_DIR));
  if (known) return work(known);
  if (!existsSync(join(env.DATA_DIR, 'postgres', 'PG_VERSION')))
    throw new OperatorError(
      `There is no database in ${resolve(env.DATA_DIR)}. Set DATA_DIR or DATABASE_URL.`,
    );
  const own = await startEmbeddedDatabase(env.DATA_DIR);
  try {
    return await work(own.url);
  } finally {
    await own.stop();
  }
}

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const env = environment();
  const [named, ...more] = process.argv.slice(2);
  if (more.length > 0 || named?.startsWith('-')) throw new OperatorError('Write: npm run backup -- [FILE]');
  const folder = env.BACKUP_DIR ?? '.';
  if (!named) await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = resolve(named ?? join(folder, nameOfBackup(new Date())));
  const begun = performance.now();
  const secret = await findAuthSecret(env);
  const { tables, takenAt } = await withDatabase(env, (url) =>
    writeBackup(url, path, { secret: secret && fingerprintOf(secret) }),
  );
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const size = (await stat(path)).size / MB;
  const seconds = (performance.now() - begun) / 1_000;
  say(
    `${path}: ${rows} rows of ${tables.length} tables as of ${takenAt}, ${size.toFixed(1)} MB, ${seconds.toFixed(1)} s.`,
  );
  // A site that nobody can sign in to has never begun: it replaces no backup of one that has.
  const isInUse = tables.some((table) => table.name === 'app_user' && table.rows > 0);
  if (!named && env.BACKUP_DIR && isInUse) {
    const gone = await pruneBackups(env.BACKUP_DIR, env.BACKUP_KEEP);
    if (gone.length > 0) say(`Removed as older than the ${env.BACKUP_KEEP} last: ${gone.join(', ')}.`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
