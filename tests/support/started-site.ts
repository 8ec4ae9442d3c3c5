/** A start of its own for tests that end its processes: `npm start` on a folder and a port that nobody else has. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** An empty folder that PostgreSQL's user may enter too; `mkdtemp` closes its own to others. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-run-'));
  await chmod(folder, 0o755);
  return folder;
}

export const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true });

export const ADMIN = { ADMIN_EMAIL: 'editor-in-chief@example.org', ADMIN_PASSWORD: 'correct horse battery' };

export interface Start {
  process: ChildProcess;
  /** Everything that it has printed so far. */
  words(): string;
  /** Its exit code. */
  ended: Promise<number | null>;
  /** Settles when the addresses are printed; fails when it ends before. */
  ready: Promise<void>;
}

/** Runs what `npm start`, or `npm run dev`, runs, with settings, in the ways that a test names; `npm`: by npm itself. */
export function start(
  settings: Record<string, string>,
  {
    development = false,
    npm = false,
    ...options
  }: { uid?: number; gid?: number; development?: boolean; npm?: boolean } = {},
): Start {
  const defaults = { HOST: '127.0.0.1', DATABASE_URL: '', PUBLIC_URL: '', AUTH_SECRET: '' };
  const site = spawn(
    npm ? 'npm' : process.execPath,
    npm ? ['start'] : ['--import', 'tsx', 'lib/cli/start.ts', ...(development ? ['--dev'] : [])],
    {
      env: { ...process.env, ...defaults, ...ADMIN, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    },
  );
  let words = '';
  const ended = once(site, 'close').then(() => site.exitCode);
  const ready = new Promise<void>((done, fail) => {
    for (const stream of [site.stdout, site.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        words += chunk.toString('utf8');
        if (words.includes('Press Ctrl-C')) done();
      });
    }
    void ended.then((code) => fail(new Error(`The site did not start (exit code ${code}):\n${words}`)));
  });
  ready.catch(() => undefined);
  return { process: site, words: () => words, ended, ready };
}

/** Process ids of the children of a process, with their command lines. Linux alone. */
export function listChildren(parent: number): { pid: number; command: string }[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [, ppid] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(ppid) !== parent) return [];
      return [{ pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
    } catch {
      return [];
    }
  });
}

/** Whether a process runs: one that has ended and waits to be noticed does not. */
export function runs(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}

/** The start program below an npm, which may have a shell between. */
export function findBelowNpm(npm: number): number {
  for (const { pid, command } of listChildren(npm)) {
    const found = command.includes('\0lib/cli/start.ts') ? pid : findBelowNpm(pid);
    if (found !== 0) return found;
  }
  return 0;
}

const findChild = (start: number, part: string) =>
  listChildren(start).find(({ command }) => command.includes(part))?.pid ?? 0;

/** The web server of a start program, by the numbers of their processes. */
export const findServer = (start: number): number => findChild(start, 'serve.mjs');
/** Its embedded database; 0 where there is none just now. */
export const findDatabase = (start: number): number => findChild(start, 'bin/postgres');

/** The web server and the database of a start; 0 where there is none just now. */
export function findProcesses({ process: { pid = 0 } }: Pick<Start, 'process'>) {
  return { server: findServer(pid), database: findDatabase(pid) };
}

/** Sends a signal to one process; 0 would be this one's whole group. Throws where there is no such process. */
export function signal(pid: number, name: NodeJS.Signals): void {
  if (pid < 2) throw new Error('The process to be signalled is not there.');
  process.kill(pid, name);
}

/** Waits until something holds. Throws after `seconds`. */
export async function until(holds: () => boolean | Promise<boolean>, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`It did not come about within ${seconds} s.`);
    await pause(50);
  }
}

/** The status of an address, or the name of what went wrong. */
export async function statusOf(address: string): Promise<number | string> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(20_000) });
    await answer.arrayBuffer();
    return answer.status;
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    return cause?.code ?? String(error);
  }
}
