/** PostgreSQL from npm packages, kept in a folder: started, stopped and made ready here. */
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findBinaries, findServerUser, requireReachable } from './run/binaries';
import { bringToVersion, finishConversion } from './run/convert-cluster';
import { lockFolder } from './run/folder-lock';
import { ensureDatabase, initialise } from './run/make-cluster';
import { endOwnServer } from './run/own-server';
import { end, freePort, isFree, launch } from './run/server-process';
import { requireWritableFolder } from './run/writable-folder';

export interface EmbeddedDatabase {
  /** Connection string of the application's own role, which owns the database `dragoman`. */
  url: string;
  /** Connection string of the superuser, for creating test databases. */
  superuserUrl: string;
  /** Settles with the last words of the server that runs now, when it has ended. */
  ended(): Promise<string>;
  /** Starts the server again after its end, on the same port unless that is taken; then `url` changes. */
  restart(): Promise<void>;
  /** Stops the server cleanly, or after `patience` ms at once; further calls do nothing. */
  stop(patience?: number): Promise<void>;
}

async function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

export interface EmbeddedOptions {
  /** False gives up safety at a power cut for speed, for tests. */
  durable?: boolean;
  /** What another start on the folder is told of this one. */
  name?: string;
  /** Ends a start that is under way. */
  signal?: AbortSignal;
  /** Converts a folder of an older PostgreSQL, telling what it does; without it such a folder is refused. */
  convert?: (line: string) => void;
}

/** Takes `dataDir` for this process and ends a server of ours that is still there. */
async function takeFolder(dataDir: string, name: string) {
  await requireWritableFolder(resolve(dataDir));
  // Two ways to one folder lead to one lock.
  const folder = await realpath(dataDir);
  const release = await lockFolder(folder, name);
  try {
    const user = await findServerUser();
    const passwordPath = join(folder, 'database-password');
    const known = (await readText(passwordPath))?.trim() || null;
    const cluster = { folder: join(folder, 'postgres'), password: known, user };
    await endOwnServer(cluster);
    const password = known ?? randomBytes(24).toString('base64url');
    if (!known) await writeFile(passwordPath, `${password}\n`, { mode: 0o600 });
    return { cluster: { ...cluster, password }, release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** The folder of an embedded database, taken for this process; nothing runs on it yet. */
export interface TakenFolder {
  /** Starts its PostgreSQL, making it at the first time. Throws `EmbeddedDatabaseError`. */
  start(): Promise<EmbeddedDatabase>;
  /** Gives the folder back; call it after the database has stopped. */
  release(): Promise<void>;
}

/**
 * Takes a folder for this process: no other start may use it until `release` or this process's end. A server that a
 * killed start left there is ended first. Throws `EmbeddedDatabaseError` where the operator can do something.
 */
export async function takeDatabaseFolder(
  dataDir: string,
  { durable = true, name = 'a command', signal, convert }: EmbeddedOptions = {},
): Promise<TakenFolder> {
  const binaries = await findBinaries();
  const { cluster, release } = await takeFolder(dataDir, name);
  const { folder, password, user } = cluster;
  const flags = durable
    ? []
    : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

  async function start(): Promise<EmbeddedDatabase> {
    await finishConversion(cluster);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (user) await chown(folder, user.uid, user.gid);
    requireReachable(user, folder, binaries.postgres);
    const version = await readText(join(folder, 'PG_VERSION'));
    if (version === null) await initialise(binaries, cluster, signal);
    else await bringToVersion(cluster, { binaries, made: Number(version.trim()), signal, convert });
    let port = await freePort();
    let running = await launch(binaries.postgres, cluster, port, { flags, signal });
    const address = (role: string, database: string) =>
      `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
    const database: EmbeddedDatabase = {
      get url() {
        return address('dragoman', 'dragoman');
      },
      get superuserUrl() {
        return address('postgres', 'postgres');
      },
      ended: () => running.ended,
      async restart() {
        await end(running, 1_000);
        await endOwnServer(cluster);
        // The pools of those who are connected know this port; it moves only when somebody else has taken it.
        if (!(await isFree(port))) port = await freePort();
        running = await launch(binaries.postgres, cluster, port, { flags, signal });
      },
      stop: (patience = 60_000) => end(running, patience),
    };
    try {
      await ensureDatabase(database.superuserUrl, password);
      return database;
    } catch (error) {
      await database.stop();
      throw error;
    }
  }
  return { start, release };
}

/** Takes the folder and starts its PostgreSQL; `stop` gives the folder back too. Throws as `takeDatabaseFolder` does. */
export async function startEmbeddedDatabase(
  dataDir: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> {
  const folder = await takeDatabaseFolder(dataDir, options);
  try {
    const database = await folder.start();
    const { stop } = database;
    database.stop = async (patience) => {
      await stop(patience);
      await folder.release();
    };
    return database;
  } catch (error) {
    await folder.release();
    throw error;
  }
}
