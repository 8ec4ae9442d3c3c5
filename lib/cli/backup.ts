/**
 * `npm run backup -- [FILE]`: a backup of the database while the site runs, to FILE or to a file named by the moment in
 * BACKUP_DIR (else here); `--due`: to BACKUP_DIR, where the last one there is older than it may be. What is needed beside it to run the site elsewhere is AUTH_SECRET.
 */
import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { nameOfBackup, pruneBackups } from '@/lib/db/backup/kept-backups';
import { fingerprintOf, writeBackup } from '@/lib/db/backup/write-backup';
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { isClusterThere } from '@/lib/db/run/convert-cluster';
import { findRunningDatabase } from '@/lib/db/running-database';
import { takingTurns } from '@/lib/db/taking-turns';
import { type Environment, environment } from '@/lib/env';
import { findAuthSecret } from './auth-secret';
import { explain, OperatorError } from './progress';
import { dueIn } from './start/keep-backups';

const say = (text: string) => process.stdout.write(`${text}\n`);
const MB = 1024 * 1024;

/** The database as it is: a backup neither makes one nor brings it up to date, so that it can be taken before an update. */
async function withDatabase<T>(env: Environment, work: (url: string) => Promise<T>): Promise<T> {
  const known = env.DATABASE_URL ?? (await findRunningDatabase(env.DATA_DIR));
  if (known) return work(known);
  if (!(await isClusterThere(env.DATA_DIR)))
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

/** Takes one to `named`, or to the folder under the name of this moment. */
async function take(env: Environment, url: string, named: string | undefined): Promise<void> {
  const folder = env.BACKUP_DIR ?? '.';
  const path = resolve(named ?? join(folder, nameOfBackup(new Date())));
  const begun = performance.now();
  const secret = await findAuthSecret(env);
  const { tables, takenAt } = await writeBackup(url, path, { secret: secret && fingerprintOf(secret) });
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
    if (gone.length > 0)
      say(`Removed as older than the ${env.BACKUP_KEEP} last, or broken off: ${gone.join(', ')}.`);
  }
}

/** Of several instances that look at one folder at the same time, the first takes it and the others find it there. */
const takeWhereDue = (env: Environment, url: string, folder: string): Promise<void> =>
  takingTurns(url, 'backup', async () => {
    if ((await dueIn({ folder, every: env.BACKUP_HOURS }, Date.now())) === 0)
      return take(env, url, undefined);
    say('None is due.');
  });

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const env = environment();
  const [asked, ...more] = process.argv.slice(2);
  const { BACKUP_DIR } = env;
  if (more.length > 0 || (asked?.startsWith('-') && asked !== '--due'))
    throw new OperatorError('Write: npm run backup -- [FILE | --due]');
  if (asked === '--due' && !BACKUP_DIR) throw new OperatorError('Set BACKUP_DIR: --due looks there.');
  const named = asked === '--due' ? undefined : asked;
  if (!named) await mkdir(BACKUP_DIR ?? '.', { recursive: true, mode: 0o700 });
  await withDatabase(env, (url) =>
    asked === '--due' && BACKUP_DIR ? takeWhereDue(env, url, BACKUP_DIR) : take(env, url, named),
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
