/** PostgreSQL's process on a cluster: its port, its start, its end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedDatabaseError } from './embedded-error';
import { askPort, type Cluster } from './own-server';

/** Whether nobody listens on a port of this machine; 0 asks for any free one. Answers the port, or 0. */
async function tryPort(port: number): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().once('error', () => done(0));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(address && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** Whether a port of this machine can be listened on. */
export const isFree = async (port: number) => (await tryPort(port)) === port;

/** Any free port of this machine. */
export async function freePort(): Promise<number> {
  const port = await tryPort(0);
  if (port) return port;
  throw new EmbeddedDatabaseError('There is no free port on 127.0.0.1 for PostgreSQL.');
}

/** A replica takes those that only read. */
const READY = /ready to accept (read-only )?connections/;

const hasEnded = (server: ChildProcess) => server.exitCode !== null || server.signalCode !== null;

/** PostgreSQL's process, ready for connections, and the promise of its last words when it has ended. */
export interface Launched {
  server: ChildProcess;
  ended: Promise<string>;
}

/** Milliseconds before a server that says nothing is asked, between two questions, and in which it has to answer at all. */
const SILENT = 1_000;
const BETWEEN = 500;
const PATIENCE = 60_000;
/** Milliseconds of an orderly end where the start failed. */
const FAST = 1_000;

/**
 * Asks a server until it takes connections: whose folder has `logging_collector`, or words in another language, says nothing of it
 * where we listen. As long as it answers that it recovers it has its time. False where nobody of ours answers, or it has ended.
 */
async function answers(
  { folder, password }: Cluster,
  port: number,
  { over, patience }: { over: () => boolean; patience: number },
): Promise<boolean> {
  let last = performance.now();
  for (let wait = SILENT; !over() && performance.now() < last + patience; wait = BETWEEN) {
    await pause(wait, undefined, { ref: false });
    const { kind } = over() ? { kind: 'nobody' } : await askPort(folder, port, password ?? '');
    if (kind === 'own') return true;
    if (kind === 'busy') last = performance.now();
  }
  return false;
}

/**
 * Starts the program `postgres` and waits until it takes connections, `patience` milliseconds while it says nothing at all.
 * Throws `EmbeddedDatabaseError` with its words.
 */
export async function launch(
  postgres: string,
  cluster: Cluster,
  port: number,
  {
    flags,
    signal,
    patience = PATIENCE,
  }: { flags: string[]; signal: AbortSignal | undefined; patience?: number },
): Promise<Launched> {
  signal?.throwIfAborted();
  const { folder, user } = cluster;
  const server = spawn(
    postgres,
    ['-D', folder, '-p', String(port), '-h', '127.0.0.1', '-k', '', ...flags],
    // A group of its own: Ctrl-C reaches the starter alone, which stops the site first and then the database.
    { ...user, cwd: folder, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const giveUp = () => server.kill('SIGQUIT');
  signal?.addEventListener('abort', giveUp);
  let log = '';
  const ended = new Promise<string>((done) =>
    server.once('exit', (code, cause) => done(cause ?? log.trim().split('\n').at(-1) ?? `exit code ${code}`)),
  );
  let settled = false;
  try {
    await new Promise<void>((ready, fail) => {
      server.stderr?.on('data', (chunk: Buffer) => {
        log = (log + chunk.toString('utf8')).slice(-4_000);
        if (READY.test(log)) ready();
      });
      server.once('error', fail);
      void ended.then((words) =>
        fail(new EmbeddedDatabaseError(`PostgreSQL did not start in ${folder}: ${words}`)),
      );
      const silent =
        `PostgreSQL was started in ${folder}, and nobody answered on its port by the password of this folder. ` +
        'Look at its log, and whether postgresql.conf or pg_hba.conf there were changed.';
      answers(cluster, port, { over: () => settled, patience }).then(
        (taken) => (taken ? ready() : fail(new EmbeddedDatabaseError(silent))),
        fail,
      );
    });
  } catch (error) {
    if (server.pid !== undefined) await end({ server, ended }, FAST);
    throw error;
  } finally {
    settled = true;
    signal?.removeEventListener('abort', giveUp);
  }
  return { server, ended };
}

/** Ends the server cleanly; after `patience` ms at once, which its next start mends, and then by force. */
export async function end({ server, ended }: Launched, patience: number): Promise<void> {
  if (hasEnded(server)) return;
  server.kill('SIGINT');
  const timers = [
    setTimeout(() => server.kill('SIGQUIT'), patience),
    setTimeout(() => server.kill('SIGKILL'), patience + 1_000),
  ];
  await ended;
  for (const timer of timers) clearTimeout(timer);
}
