/**
 * A PostgreSQL that outlived its starter (kill -9) is found and ended here. `postmaster.pid` is only a hint: its number
 * may have become a stranger's. A process is signalled when it is proven to be ours: it answers with our password and
 * names our folder as its own, or the system says that it is a PostgreSQL whose working folder is ours.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, realpath, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { z } from 'zod';
import { EmbeddedDatabaseError } from './embedded-error';

export interface SystemUser {
  uid: number;
  gid: number;
}

export interface Cluster {
  /** PostgreSQL's own folder. */
  folder: string;
  /** The superuser's password; null when none was ever made. */
  password: string | null;
  /** Under root, the user as whom PostgreSQL runs. */
  user: SystemUser | undefined;
}

interface Hint {
  pid: number;
  port: number;
}

const run = promisify(execFile);
const answerSchema = z.tuple([z.object({ folder: z.string().max(4_096), status: z.string().max(10_000) })]);

/** States in which PostgreSQL turns connections away for a while: it starts, stops or recovers. */
const CANNOT_CONNECT_NOW = '57P03';

/** Milliseconds of an orderly end, then of an immediate one, before an own server is killed. */
const FAST = 5_000;
const IMMEDIATE = 3_000;

function parseStatus(text: string): Hint | null {
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!Number.isInteger(pid) || pid < 2) return null;
  return { pid, port: Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0 };
}

const statusPath = (folder: string) => join(folder, 'postmaster.pid');

async function readHint(folder: string): Promise<Hint | null> {
  return parseStatus(await readFile(statusPath(folder), 'utf8').catch(() => ''));
}

const samePath = async (one: string, other: string) => {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => path)));
  return first === second;
};

const STRANGER: Answer = { kind: 'stranger' };
type Answer = { kind: 'own'; pid: number } | { kind: 'busy' | 'nobody' | 'stranger' };

/** Who answers at the port: SCRAM lets neither side pass without our password. */
export async function askPort(folder: string, port: number, password: string): Promise<Answer> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    database: 'postgres',
    password,
    connectionTimeoutMillis: 3_000,
    query_timeout: 3_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      "SELECT current_setting('data_directory') AS folder, pg_read_file('postmaster.pid') AS status",
    );
    const [{ folder: named, status }] = answerSchema.parse(rows);
    const hint = parseStatus(status);
    return hint && (await samePath(named, folder)) ? { kind: 'own', pid: hint.pid } : { kind: 'stranger' };
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === CANNOT_CONNECT_NOW) return { kind: 'busy' };
    return { kind: code === 'ECONNREFUSED' ? 'nobody' : 'stranger' };
  } finally {
    // A server that hangs would keep us waiting for its good-bye.
    await Promise.race([client.end().catch(() => undefined), pause(1_000)]);
  }
}

/** On Linux the PostgreSQL processes whose working folder is the cluster; elsewhere null, because nobody can tell. */
async function listOwnProcesses({ folder, user }: Cluster): Promise<number[] | null> {
  if (process.platform !== 'linux') return null;
  // Asked as PostgreSQL's own user: in a container not even root may look at the processes of others.
  const script =
    'for p in /proc/[0-9]*; do [ "$p/cwd" -ef "$1" ] && echo "$(basename "$p") $(readlink "$p/exe")"; done; true';
  const { stdout } = await run('sh', ['-c', script, 'sh', folder], { ...user, cwd: '/' });
  return stdout.split('\n').flatMap((line) => {
    const [pid, ...path] = line.split(' ');
    const name = basename(path.join(' ').replace(/ \(deleted\)$/, ''));
    return /^postgres(\.exe)?$/.test(name) && Number(pid) > 1 ? [Number(pid)] : [];
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function until(done: () => Promise<boolean>, patience: number): Promise<boolean> {
  for (const end = performance.now() + patience; ; await pause(50)) {
    if (await done()) return true;
    if (performance.now() > end) return false;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Ends a server that was proven to be ours: cleanly, else at once, else by force. */
async function endServer(cluster: Cluster, pid: number): Promise<void> {
  // A process that nobody waits for stays in the list when it has ended; its file goes with a clean end.
  const gone = async () => !isAlive(pid) || (await readHint(cluster.folder))?.pid !== pid;
  signal(pid, 'SIGINT');
  if (await until(gone, FAST)) return;
  signal(pid, 'SIGQUIT');
  if (await until(gone, IMMEDIATE)) return;
  signal(pid, 'SIGKILL');
  await until(gone, IMMEDIATE);
}

/** Ends what a killed server leaves behind; such processes end by themselves unless they are in the midst of work. */
async function endLeftovers(cluster: Cluster): Promise<void> {
  const none = async () => ((await listOwnProcesses(cluster)) ?? []).length === 0;
  if (await until(none, 1_000)) return;
  for (const pid of (await listOwnProcesses(cluster)) ?? []) signal(pid, 'SIGKILL');
  await until(none, IMMEDIATE);
}

async function askUntilReady(folder: string, port: number, password: string): Promise<Answer> {
  const end = performance.now() + 10_000;
  let answer = await askPort(folder, port, password);
  while (answer.kind === 'busy' && performance.now() < end) {
    await pause(100);
    answer = await askPort(folder, port, password);
  }
  return answer;
}

async function findProvenPid(cluster: Cluster, hint: Hint): Promise<number | null> {
  const { folder, password } = cluster;
  const answer = password ? await askUntilReady(folder, hint.port, password) : STRANGER;
  if (answer.kind === 'own') return answer.pid;
  const own = await listOwnProcesses(cluster);
  if (own) return own.includes(hint.pid) ? hint.pid : null;
  if (answer.kind === 'nobody' || !isAlive(hint.pid)) return null;
  throw new EmbeddedDatabaseError(
    `${statusPath(folder)} says that PostgreSQL runs as process ${hint.pid}, and it cannot be proven whether that is ours. ` +
      'End that process if it is a PostgreSQL of this folder, else remove the file.',
  );
}

/** A power cut leaves the file empty or broken off; PostgreSQL refuses to start until it is gone. */
async function dropDamagedStatus(cluster: Cluster): Promise<void> {
  const path = statusPath(cluster.folder);
  if (!existsSync(path)) return;
  if ((await listOwnProcesses(cluster)) === null)
    throw new EmbeddedDatabaseError(
      `${path} is damaged, and it cannot be proven whether a PostgreSQL still runs on this folder. ` +
        'Make sure that none does, and remove the file.',
    );
  await endLeftovers(cluster);
  await rm(path, { force: true });
}

/**
 * Makes sure that no server runs on the cluster, ending ours if one does, and that a file left behind neither names a
 * stranger nor keeps PostgreSQL from starting. Throws `EmbeddedDatabaseError` where that cannot be known.
 */
export async function endOwnServer(cluster: Cluster): Promise<void> {
  const hint = await readHint(cluster.folder);
  if (!hint) return dropDamagedStatus(cluster);
  const pid = await findProvenPid(cluster, hint);
  if (pid !== null) await endServer(cluster, pid);
  await endLeftovers(cluster);
  // PostgreSQL takes a living stranger of this number for a server of the folder and refuses to start.
  if (isAlive(hint.pid)) await rm(statusPath(cluster.folder), { force: true });
}

/** The port of the server that runs on the cluster and is proven to be ours, or null. */
export async function findOwnPort(folder: string, password: string): Promise<number | null> {
  const hint = await readHint(folder);
  if (!hint?.port) return null;
  return (await askPort(folder, hint.port, password)).kind === 'own' ? hint.port : null;
}
