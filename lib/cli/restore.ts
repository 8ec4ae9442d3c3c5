/**
 * `npm run restore -- FILE`: a backup into an empty database: that of DATABASE_URL, else the embedded one of a DATA_DIR
 * that has none yet. It overwrites nothing.
 */
import { existsSync } from 'node:fs';
import { restoreBackup } from '@/lib/db/backup/restore-backup';
import { fingerprintOf } from '@/lib/db/backup/write-backup';
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { findRunningDatabase } from '@/lib/db/running-database';
import { type Environment, environment } from '@/lib/env';
import { findAuthSecret } from './auth-secret';
import { explain, OperatorError } from './progress';

const say = (text: string) => process.stdout.write(`${text}\n`);

async function withEmptyDatabase<T>(env: Environment, work: (url: string) => Promise<T>): Promise<T> {
  if (env.DATABASE_URL) return work(env.DATABASE_URL);
  if (await findRunningDatabase(env.DATA_DIR))
    throw new OperatorError(`A site runs on ${env.DATA_DIR}. Stop it and name an empty folder as DATA_DIR.`);
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
  const [path, ...more] = process.argv.slice(2);
  if (!path || more.length > 0 || path.startsWith('-'))
    throw new OperatorError('Write: npm run restore -- FILE');
  const begun = performance.now();
  const manifest = await withEmptyDatabase(env, (url) =>
    restoreBackup(url, path, {
      onTable: ({ name, rows }) => rows > 0 && say(`  ${name.padEnd(24)} ${rows}`),
    }),
  );
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const seconds = (performance.now() - begun) / 1_000;
  say(`${rows} rows as of ${manifest.takenAt} are back, ${seconds.toFixed(1)} s.`);
  const secret = await findAuthSecret(env);
  if (manifest.secret && (!secret || fingerprintOf(secret) !== manifest.secret))
    say(
      'AUTH_SECRET is another one than when the backup was taken: second factors cannot be read with it. Set the one of then, or reset them for each person (npm run users).',
    );
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
