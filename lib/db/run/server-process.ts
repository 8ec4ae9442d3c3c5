/** PostgreSQL's process on a cluster: its port, its start, its end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { EmbeddedDatabaseError } from './embedded-error';
import type { Cluster } from './own-server';

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

/** Starts the program `postgres` and waits until it takes connections. Throws `EmbeddedDatabaseError` with its words. */
export async function launch(
  postgres: string,
  { folder, user }: Cluster,
  port: number,
  { flags, signal }: { flags: string[]; signal: AbortSignal | undefined },
): Promise<Launched> {
  signal?.throwIfAborted();
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
    });
  } finally {
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
