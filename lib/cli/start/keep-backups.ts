/** Backups at their time while the site runs: each by a process of its own, so that no visitor waits for it. */
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { isAhead, listBackups, momentOfBackup } from '@/lib/db/backup/kept-backups';

const HOUR = 60 * 60 * 1_000;
/** After one that failed. */
const AGAIN = HOUR / 4;
/** Later ones are for those who have a lot; this one wakes up early enough for all. */
const LONGEST_SLEEP = HOUR;

export interface BackupPlan {
  folder: string;
  /** Hours from one to the next. */
  every: number;
  /** The database as it is reached now. */
  env: () => Record<string, string>;
  log: (line: string) => void;
  signal: AbortSignal;
}

/** Milliseconds until a backup is due: at once where there is none, or where the last is older than it may be. */
export async function dueIn(
  { folder, every }: Pick<BackupPlan, 'folder' | 'every'>,
  now: number,
): Promise<number> {
  const [last] = await listBackups(folder, now);
  return last && !isAhead(last, now) ? Math.max(0, momentOfBackup(last) + every * HOUR - now) : 0;
}

/** Runs `npm run backup`; answers what it said where it failed, else null. */
function takeBackup({ env, signal }: BackupPlan): Promise<string | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/backup.ts', '--due'], {
    env: { ...process.env, ...env() },
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2_000);
  });
  return new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('close', (code) => done(code === 0 ? null : said.trim() || `It ended with ${code}.`));
  });
}

/** Takes a backup whenever one is due, until `signal`; of several instances with one folder one at a time, by what stands in it then. */
export async function keepBackups(plan: BackupPlan): Promise<void> {
  const { signal, log } = plan;
  while (!signal.aborted) {
    const wait = await dueIn(plan, Date.now());
    const fault = wait > 0 ? null : await takeBackup(plan);
    if (fault !== null && !signal.aborted) log(`No backup was taken: ${fault}`);
    const rest = fault !== null ? AGAIN : wait > 0 ? Math.min(wait, LONGEST_SLEEP) : 1_000;
    await pause(rest, undefined, { signal }).catch(() => undefined);
  }
}
