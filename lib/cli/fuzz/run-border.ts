/** Tries a border in a process of its own, which is ended where it hangs: that cannot be caught from within. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Milliseconds on the clock in which a case has to end, and in which the process has to be there; others may have the machine. */
const HANGS_AFTER = 120_000;
const STARTS_WITHIN = 900_000;
const MOST_SAID = 4_000;

export interface BorderTrial {
  name: string;
  count: number;
  seed: number;
  hangsAfter?: number;
}

/** Null, or the fault in words. */
export function runBorder({
  name,
  count,
  seed,
  hangsAfter = HANGS_AFTER,
}: BorderTrial): Promise<string | null> {
  const child = fork(join(import.meta.dirname, 'border-child.ts'), [name, String(count), String(seed)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'ipc'],
  });
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  let [last, said] = ['none', ''];
  return new Promise<string | null>((done) => {
    const hangs = () => {
      end();
      done(`hangs at case ${last} of seed ${seed}`);
    };
    let watch = setTimeout(hangs, STARTS_WITHIN);
    const alive = () => {
      clearTimeout(watch);
      watch = setTimeout(hangs, hangsAfter);
    };
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-MOST_SAID);
    });
    (child.stdio[3] as Readable).setEncoding('utf8').on('data', (text: string) => {
      last = text.trimEnd().split('\n').at(-1) ?? last;
      alive();
    });
    child.once('message', ({ fault }: { fault: string | null }) => {
      clearTimeout(watch);
      done(fault);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(watch);
      done(`the process died (${signal ?? code}) after case ${last} of seed ${seed}\n${said}`);
    });
  }).finally(() => process.off('exit', end));
}
