/**
 * A folder of an older PostgreSQL becomes one of ours: its own programs serve it once more, a backup of it is restored into a
 * new folder, and the two change places. The old folder stays. Until the new one is whole on the disk nothing else has
 * changed, so that whatever breaks in between is begun anew by the next start.
 */
import { execFile } from 'node:child_process';
import { access, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries';
import { EmbeddedDatabaseError } from './embedded-error';
import { ensureDatabase, initialise } from './make-cluster';
import { findOldPostgres } from './old-binaries';
import { type Cluster, endOwnServer } from './own-server';
import { end, freePort, launch } from './server-process';
import { syncPath } from './sync-folder';

const run = promisify(execFile);

/** In a new folder that is whole; PostgreSQL knows no file of this name. */
export const MARK = 'dragoman-converted';
/** Milliseconds that a server gets to write everything down. */
const PATIENCE = 5 * 60_000;

export interface Conversion {
  binaries: Binaries;
  /** The major version that made the folder. */
  made: number;
  signal: AbortSignal | undefined;
  /** Told what is done; absent: nothing is converted. */
  convert: ((line: string) => void) | undefined;
}

const nextOf = ({ folder }: Pick<Cluster, 'folder'>) => join(dirname(folder), 'postgres-next');
const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function majorOf({ postgres }: Binaries): Promise<number> {
  // "postgres (PostgreSQL) 18.4"
  const { stdout } = await run(postgres, ['--version']);
  return Number(/ (\d+)/.exec(stdout)?.[1]);
}

/** Serves a folder for the while of `work`, which is given the addresses of the superuser and of the application. */
async function served<T>(
  postgres: string,
  cluster: Cluster,
  signal: AbortSignal | undefined,
  work: (superuser: string, application: string) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const server = await launch(postgres, cluster, port, { flags: [], signal });
  const address = (role: string, database: string) =>
    `postgresql://${role}:${cluster.password}@127.0.0.1:${port}/${database}`;
  try {
    return await work(address('postgres', 'postgres'), address('dragoman', 'dragoman'));
  } finally {
    await end(server, PATIENCE);
  }
}

/** The new folder in the place of the old one, which is gone from there. */
async function moveIn(cluster: Cluster): Promise<void> {
  await rename(nextOf(cluster), cluster.folder);
  await syncPath(dirname(cluster.folder));
}

/**
 * Whether there is a database in a data folder: in its place, or whole beside it, where a conversion ended between its two
 * renames and the next start moves it in.
 */
export async function isClusterThere(dataDir: string): Promise<boolean> {
  const cluster = { folder: join(dataDir, 'postgres') };
  return (await isThere(join(cluster.folder, 'PG_VERSION'))) || (await isThere(join(nextOf(cluster), MARK)));
}

/** What a conversion needs only while it goes on: the whole database as a backup, and programs half got. */
const LEFT = /^postgres-(?:\d+\.zip(?:\.part)?|programs-\d+\.part)$/;

/** Removes what a conversion left that a power cut ended after the new folder had come into its place. */
async function removeLeft(dataDir: string): Promise<void> {
  const names = await readdir(dataDir);
  for (const name of names.filter((one) => LEFT.test(one)))
    await rm(join(dataDir, name), { recursive: true, force: true });
}

/** Goes on where a start ended between the two renames: the old folder is away and the new one not yet in its place. */
export async function finishConversion(cluster: Cluster): Promise<void> {
  if (await isThere(join(cluster.folder, 'PG_VERSION'))) return;
  if (!(await isThere(join(nextOf(cluster), MARK)))) return;
  // Empty, where a start made it.
  await rmdir(cluster.folder).catch(() => undefined);
  await moveIn(cluster);
}

async function convertCluster(cluster: Cluster, { binaries, made, signal }: Conversion): Promise<string> {
  const { folder } = cluster;
  const dataDir = dirname(folder);
  const kept = join(dataDir, `postgres-${made}`);
  if (await isThere(kept))
    throw new EmbeddedDatabaseError(
      `${kept} is there already, where the old folder of the database is to be kept. Move it away and start again.`,
    );
  // Loaded when they are needed: a start that converts nothing has no use for the engine of migrations yet.
  const [{ writeBackup }, { restoreBackup }] = await Promise.all([
    import('../backup/write-backup'),
    import('../backup/restore-backup'),
  ]);
  const old = await findOldPostgres(made, dataDir, signal);
  const next: Cluster = { ...cluster, folder: nextOf(cluster) };
  const archive = join(dataDir, `postgres-${made}.zip`);
  for (const left of [archive, `${archive}.part`]) await rm(left, { force: true });
  const taken = await served(old, cluster, signal, (_, url) => writeBackup(url, archive));
  signal?.throwIfAborted();
  // Of a start that was killed in the midst of this.
  await endOwnServer(next);
  await initialise(binaries, next, signal);
  await served(binaries.postgres, next, signal, async (superuser, url) => {
    await ensureDatabase(superuser, cluster.password ?? '');
    // Compares each table with what was taken, its checksum and its number of rows.
    await restoreBackup(url, archive);
  });
  signal?.throwIfAborted();
  await writeFile(join(next.folder, MARK), `${taken.takenAt}\n`);
  await run(binaries.initdb, ['--sync-only', '-D', next.folder], { ...cluster.user, cwd: next.folder });
  await rename(folder, kept);
  await moveIn(cluster);
  await rm(archive, { force: true });
  return kept;
}

/** Sees to it that our PostgreSQL can serve the folder, and that nothing of a conversion lies beside it. Throws `EmbeddedDatabaseError` where it cannot. */
export async function bringToVersion(cluster: Cluster, conversion: Conversion): Promise<void> {
  const { binaries, made, convert } = conversion;
  const ours = await majorOf(binaries);
  if (made === ours) return removeLeft(dirname(cluster.folder));
  if (!(made < ours))
    throw new EmbeddedDatabaseError(
      `The database in ${cluster.folder} was made by PostgreSQL ${made}, and this version of Dragoman brings ${ours}. Start the later version that made it.`,
    );
  if (!convert)
    throw new EmbeddedDatabaseError(
      `The database in ${cluster.folder} was made by PostgreSQL ${made}, and this version of Dragoman brings ${ours}. "npm start" converts it.`,
    );
  convert(`The database was made by PostgreSQL ${made} and is converted to ${ours}; the old folder stays.`);
  const kept = await convertCluster(cluster, conversion);
  convert(`Converted. The old folder is ${kept}: remove it when all is as it was. Everybody signs in again.`);
}
