/** The one thread that holds the index of events: a line of bounded length before it, a deadline, and another when it dies. */
import { Worker } from 'node:worker_threads';
import { noteOutage } from '@/lib/db/outages';
import { noteQuery } from '@/lib/db/query-timings';
import { log } from '@/lib/log';
import type { TimelineAsk, TimelineReport, TimelineTask } from './timeline-work';

export type TimelineOutcome =
  /** JSON in UTF-8. */
  | { ok: true; json: Uint8Array }
  /** `missing`: no such relationship; `busy`: too many wait; `late`: not in time; `failed`: the thread or the database broke. */
  | { ok: false; reason: 'missing' | 'busy' | 'late' | 'failed' };

export interface TimelineThread {
  ask(question: TimelineAsk): Promise<TimelineOutcome>;
  close(): Promise<void>;
}

export interface ThreadOptions {
  /** Path of the worker's bundle (`lib/cli/build-readers.ts`). */
  worker: string;
  /** Of the database. */
  url: string;
  /** Questions that may be open at once. */
  line?: number;
  /** Milliseconds in which some question is answered, while the index is there; whoever is later is ended. */
  deadline?: number;
  /** Milliseconds in which the index is loaded, or brought past many changes. */
  loading?: number;
  /** Milliseconds from which on a statement is named in the log. */
  slowMs?: number;
}

const MEMORY_MB = 192;
/** Of it for what is young; more is taken and never given back. */
const YOUNG_MB = 8;

interface Open {
  settle(outcome: TimelineOutcome): void;
}

interface Running {
  worker: Worker;
  ready: boolean;
  open: Map<number, Open>;
  /** Runs out while questions are open and none is answered. */
  watch: NodeJS.Timeout | null;
}

export function openTimelineThread({
  worker: file,
  url,
  line = 400,
  deadline = 15_000,
  loading = 300_000,
  slowMs = Number.POSITIVE_INFINITY,
}: ThreadOptions): TimelineThread {
  let running: Running | null = null;
  let last = 0;

  function end(thread: Running, reason: 'late' | 'failed'): void {
    if (running === thread) running = null;
    if (thread.watch) clearTimeout(thread.watch);
    for (const { settle } of thread.open.values()) settle({ ok: false, reason });
    thread.open.clear();
    void thread.worker.terminate();
  }

  function watch(thread: Running): void {
    if (thread.watch) clearTimeout(thread.watch);
    thread.watch = null;
    if (thread.open.size === 0) {
      thread.worker.unref();
      return;
    }
    thread.watch = setTimeout(
      () => {
        log().error('The timeline’s thread did not answer in time and is replaced.');
        end(thread, 'late');
      },
      thread.ready ? deadline : loading,
    );
    thread.watch.unref();
  }

  function hear(thread: Running, report: TimelineReport): void {
    if (report.kind === 'query') {
      noteQuery(report.sql, report.ms, slowMs);
      return;
    }
    if (report.kind === 'loading') thread.ready = false;
    else if (report.kind === 'ready') thread.ready = true;
    else {
      const open = thread.open.get(report.id);
      thread.open.delete(report.id);
      if (report.kind === 'failure') {
        if (report.outage) noteOutage(report.outage);
        log().warn(`The timeline could not be asked: ${report.message}`);
        open?.settle({ ok: false, reason: 'failed' });
      } else open?.settle(report.json ? { ok: true, json: report.json } : { ok: false, reason: 'missing' });
    }
    watch(thread);
  }

  function begin(): Running {
    const worker = new Worker(file, {
      workerData: { url },
      // Nothing of the process's environment is of use to it, nor are the loaders of a command.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const thread: Running = { worker, ready: false, open: new Map(), watch: null };
    worker.on('message', (report: TimelineReport) => hear(thread, report));
    worker.on('error', (error) => {
      log().error({ err: error }, 'The timeline’s thread died and is replaced.');
      end(thread, 'failed');
    });
    worker.on('exit', () => end(thread, 'failed'));
    return thread;
  }

  return {
    ask(question) {
      running ??= begin();
      const thread = running;
      if (thread.open.size >= line) return Promise.resolve({ ok: false, reason: 'busy' });
      last += 1;
      const task: TimelineTask = { id: last, ask: question };
      return new Promise((settle) => {
        thread.open.set(task.id, { settle });
        // While somebody waits the process stays for the answer; else the thread keeps nobody from ending.
        thread.worker.ref();
        if (!thread.watch) watch(thread);
        thread.worker.postMessage(task);
      });
    },
    async close() {
      const thread = running;
      running = null;
      if (!thread) return;
      for (const { settle } of thread.open.values()) settle({ ok: false, reason: 'failed' });
      thread.open.clear();
      await thread.worker.terminate();
    },
  };
}
