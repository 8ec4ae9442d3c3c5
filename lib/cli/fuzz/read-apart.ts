/** A reader in a process of its own, which is ended and replaced when it hangs or dies. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { ArticleInput } from '@/lib/domain/article';
import { limitOf, type Verdict } from './judge';

/**
 * A text hangs when no verdict has come after this long and so many times its limit. This is the clock on the wall, and other
 * programs may have the machine, so it is long.
 */
const HANG_MS = 60_000;
const HANG_TIMES = 20;

/** The fault of a text that gets no verdict. */
export const HANGS = 'hangs';

export interface ReaderOptions {
  /** Path of the module that answers each article with a verdict. */
  module: string;
  /** Milliseconds after which a reader that is silent hangs, whatever the length of the text. */
  hangMs?: number;
}

export class ReaderApart {
  private child: ChildProcess | null = null;
  private readonly end = (): void => void this.child?.kill('SIGKILL');

  constructor(private readonly options: ReaderOptions) {}

  private async ready(): Promise<ChildProcess> {
    if (this.child !== null) return this.child;
    const child = fork(this.options.module, {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2_000);
    });
    const word = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    if (word[0] !== 'ready') throw new Error(`The reader did not start.\n${said}`);
    this.child = child;
    process.once('exit', this.end);
    return child;
  }

  /** The verdict on an article; a reader that hangs or dies over it is a fault of the text. */
  async judge(article: ArticleInput, twice: boolean, hangMs = this.options.hangMs): Promise<Verdict> {
    const child = await this.ready();
    const letters = (article.title?.length ?? 0) + article.body.length;
    const patience = hangMs ?? HANG_MS + HANG_TIMES * limitOf(letters);
    const begun = performance.now();
    const verdict = await new Promise<Verdict | string>((resolve) => {
      const late = setTimeout(() => resolve(HANGS), patience);
      const done = (answer: Verdict | string): void => {
        clearTimeout(late);
        child.removeAllListeners('exit').removeAllListeners('message');
        resolve(answer);
      };
      child.once('message', (answer) => done(answer as Verdict));
      child.once('exit', (code, signal) => done(`the reader died (${signal ?? code})`));
      child.send({ article, twice });
    });
    if (typeof verdict !== 'string') return verdict;
    await this.close();
    return { ms: performance.now() - begun, letters, faults: [verdict] };
  }

  async close(): Promise<void> {
    const { child } = this;
    this.child = null;
    process.off('exit', this.end);
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
}
