/** A folder of PostgreSQL, made, and the application's role and database in it. */
import { execFile } from 'node:child_process';
import { chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { Binaries } from './binaries';
import { EmbeddedDatabaseError } from './embedded-error';
import type { Cluster } from './own-server';

const run = promisify(execFile);

/**
 * What PostgreSQL takes for a letter, the first of these that the system has. For C alone only those of ASCII are: names in
 * other scripts would then have no trigrams, and none that is spelt much like another would be found. Order stays that of C.
 */
const LETTERS = ['C.UTF-8', 'en_US.UTF-8', 'C'] as const;
const UNKNOWN_LOCALE = /invalid locale/i;

/** Throws what `initdb` said last. */
async function initdb(
  program: string,
  flags: readonly string[],
  options: { uid?: number; gid?: number; cwd: string; signal: AbortSignal | undefined },
): Promise<void> {
  for (const letters of LETTERS) {
    try {
      await run(program, [...flags, `--lc-ctype=${letters}`], options);
      return;
    } catch (error) {
      const said = (error as { stderr?: string }).stderr ?? '';
      if (letters === LETTERS.at(-1) || !UNKNOWN_LOCALE.test(said)) throw error;
    }
  }
}

/** Makes the folder anew, whatever stood there. Throws `EmbeddedDatabaseError`. */
export async function initialise(
  binaries: Binaries,
  { folder, password, user }: Cluster,
  signal: AbortSignal | undefined,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (user) await chown(folder, user.uid, user.gid);
  const passwordFile = join(folder, '..', 'initial-password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) await chown(passwordFile, user.uid, user.gid);
  try {
    const flags = ['-D', folder, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    const options = { ...user, cwd: folder, signal };
    await initdb(binaries.initdb, [...flags, '--encoding=UTF8', '--locale=C', '--no-sync'], options);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    const detail = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1) ?? String(error);
    throw new EmbeddedDatabaseError(`PostgreSQL could not make its folder ${folder}: ${detail}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Makes the role `dragoman` and its database where they are not there. */
export async function ensureDatabase(superuserUrl: string, password: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const role = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'dragoman'");
    if (role.rowCount === 0)
      await client.query(`CREATE ROLE dragoman LOGIN PASSWORD ${escapeLiteral(password)}`);
    const database = await client.query("SELECT 1 FROM pg_database WHERE datname = 'dragoman'");
    if (database.rowCount === 0) {
      await client.query(
        `CREATE DATABASE ${escapeIdentifier('dragoman')} OWNER dragoman TEMPLATE template0 ENCODING 'UTF8'`,
      );
    }
  } finally {
    await client.end();
  }
}
