/** The web server's process: begun, asked whether it still answers, ended. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { OperatorError } from '../progress';
import { mainThreadTime } from './main-thread-time';

/** Milliseconds. */
const START = 120_000;
const PING = 5_000;
const FINISH = 4_500;
/** Pings without an answer after which the server is taken to hang, if it used so much of a processor meanwhile. */
const MISSED = 4;
const BUSY_MS = 10_000;
/** And after which it is taken to hang whatever it did: on a crowded machine its turn may be long in coming. */
const MISSED_AT_ALL = 24;
/**
 * Megabytes of the server's own heap, of which it needs some hundred and fifty. Without a bound Node takes up to four gigabytes,
 * and then lets what is old grow to four times its size before it looks what of it is still used.
 */
const HEAP_MB = 512;

/**
 * Linux's malloc keeps what was freed: an arena for each thread, and pieces up to 32 megabytes in them once such a one was
 * freed. With these, buffers of loading and answers go back to the system.
 */
const ALLOCATOR = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};

export interface WebServer {
  child: ChildProcess;
  /** Settles with why it has ended. */
  ended: Promise<string>;
  /** Has it say that it ends, take nothing more of the queue, and go on answering. */
  drain(): void;
  /** Lets open requests finish for a while, then ends it whatever it does. */
  stop(): Promise<void>;
}

export interface WebServerSettings {
  development: boolean;
  /** Where the bundled server lies. */
  distFolder: string;
  env: Record<string, string>;
  signal: AbortSignal;
}

function launch({ development, distFolder, env }: WebServerSettings): ChildProcess {
  return fork(join(distFolder, 'serve', 'serve.mjs'), [], {
    // Else it would get those of this process.
    execArgv: [],
    env: {
      ...ALLOCATOR,
      ...process.env,
      NODE_ENV: development ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // What the operator says comes later, and holds. In development the tools build in the same process.
      ...(!development && {
        NODE_OPTIONS: `--max-old-space-size=${HEAP_MB} ${process.env.NODE_OPTIONS ?? ''}`.trim(),
      }),
      ...env,
    },
    // The fifth is never written to: its end tells lib/server/watch-parent.ts of ours.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc', 'pipe'],
    // A group of its own: Ctrl-C reaches this process alone, which stops the site first and then the database.
    detached: true,
  });
}

/** Kills a server that answers no more. */
function watchAnswers(child: ChildProcess): () => void {
  let missed = 0;
  let usedBefore = mainThreadTime(child.pid);
  child.on('message', (message) => {
    if (message !== 'pong') return;
    missed = 0;
    usedBefore = mainThreadTime(child.pid);
  });
  const timer = setInterval(() => {
    const used = mainThreadTime(child.pid);
    const loops = used === null || usedBefore === null || used - usedBefore >= BUSY_MS;
    if ((missed >= MISSED && loops) || missed >= MISSED_AT_ALL) child.kill('SIGKILL');
    missed += 1;
    if (child.connected) child.send('ping', () => undefined);
  }, PING);
  return () => clearInterval(timer);
}

/** Begins a server and waits until it takes requests. Throws `OperatorError` where it ends or stays silent. */
export async function beginWebServer(settings: WebServerSettings): Promise<WebServer> {
  const { signal } = settings;
  signal.throwIfAborted();
  const child = launch(settings);
  const kill = () => child.kill('SIGKILL');
  const ended = new Promise<string>((done) => {
    child.once('exit', (code, cause) => done(cause ?? `exit code ${code}`));
    child.once('error', (error) => done(error.message));
  });
  signal.addEventListener('abort', kill);
  const late = setTimeout(kill, START);
  const ready = new Promise<true>((done) =>
    child.on('message', (message) => {
      if (message === 'ready') done(true);
    }),
  );
  const outcome = await Promise.race([ready, ended]);
  clearTimeout(late);
  signal.removeEventListener('abort', kill);
  if (outcome !== true)
    throw new OperatorError(`The server ended while it was starting (${outcome}); its words stand above.`);
  const unwatch = watchAnswers(child);
  void ended.then(unwatch);
  return {
    child,
    ended,
    drain() {
      if (child.connected) child.send('drain', () => undefined);
    },
    async stop() {
      if (child.connected) child.send('stop', () => undefined);
      const timer = setTimeout(kill, FINISH);
      await ended;
      clearTimeout(timer);
    },
  };
}
