/** Worker threads that do one kind of work, each piece within a time: whoever is late or dies is replaced. */
import { basename } from 'node:path';
import { Piscina } from 'piscina';
import { currentRequest } from '@/lib/request';
import { visits } from '@/lib/visits';
import { openLine } from './line';
import type { Report, Stage, Task } from './work';
import { type WorkTiming, workTimings } from './work-timings';

/** Why a piece of work has no result. */
export type PoolFailure =
  /** Too much is waiting already: nothing was begun. */
  | { ok: false; reason: 'busy' }
  /** Not done within its time; its worker was ended. */
  | { ok: false; reason: 'late'; stage: 'starting' | Stage }
  /** The worker died of it, or threw. */
  | { ok: false; reason: 'failed'; error: unknown };
/** Whether work without a result was under way, so that what it was given may be why. */
export const wasBegun = (failure: PoolFailure): boolean =>
  failure.reason === 'failed' || (failure.reason === 'late' && failure.stage !== 'starting');
export type Outcome<Result> = { ok: true; value: Result } | PoolFailure;

export interface PoolOptions {
  /** Path of the worker's bundle (`lib/cli/build-readers.ts`), whose default export does the work. */
  worker: string;
  threads: number;
  /** Threads that stay while there is nothing to do; unset: one. */
  resting?: number;
  /** How many pieces of work may wait for a thread. */
  queue: number;
  /** Milliseconds: of waiting for a thread, of each stage of the work. */
  limits: Readonly<Record<'waiting' | Stage, number>>;
  /** Milliseconds for which a piece of work may let visitors go first, in all; 0 where there are cores for both. */
  makingWay: number;
  /** Of a thread's old generation; a worker that needs more is ended by the engine. */
  memoryMb: number;
  /** Of a thread's young generation; unset: what the engine takes, which is a hundredth of the old one. */
  youngMb?: number;
}

export interface WorkerPool<Work, Result> {
  run(work: Work): Promise<Outcome<Result>>;
  /** Other work for the same threads: what the worker's file exports under this name. */
  runAs<Other, Found>(name: string, work: Other): Promise<Outcome<Found>>;
  /** Ends the threads, whatever they do. */
  close(): Promise<void>;
}

/** Time in which a new thread has to load its bundle and begin: a second of an idle machine. */
const STARTING = 45_000;
/** A third of the weight of the thread that answers requests: enough to be done in time. */
const NICE = 5;
/** A thread beyond the first that has had nothing to do for so long is ended. */
const IDLE = 60_000;

/**
 * Piscina counts no work that can be aborted against its own queue's length, and aborts by the clock of whoever asked,
 * waiting included. So the line before it is ours: what enters the pool has a thread, and its time begins then.
 */
export function openPool<Work, Result>(options: PoolOptions): WorkerPool<Work, Result> {
  const { worker, threads, resting = 1, queue, limits, makingWay, memoryMb, youngMb } = options;
  const line = openLine({ places: threads, length: queue, patience: limits.waiting });
  const pool = new Piscina<Task<unknown>, unknown>({
    filename: worker,
    minThreads: resting,
    maxThreads: threads,
    idleTimeout: IDLE,
    recordTiming: false,
    // Where all cores are taken, requests go first (Linux; elsewhere it counts for nothing).
    niceIncrement: NICE,
    resourceLimits: {
      maxOldGenerationSizeMb: memoryMb,
      ...(youngMb !== undefined && { maxYoungGenerationSizeMb: youngMb }),
    },
    // Nothing of the process's environment (the database's password, the secret) is of use to a worker, nor are the loaders of
    // a command: the bundle is JavaScript already, and is slower for having been taken through them.
    env: {},
    execArgv: [],
  });
  const listeners = new Map<number, (stage: Stage) => void>();
  pool.on('message', ({ task, stage }: Report) => listeners.get(task)?.(stage));
  // A thread that dies with nothing to do is replaced all the same, and is no reason to end the process.
  pool.on('error', () => undefined);
  let last = 0;

  async function runNow<Found>(name: string, work: unknown): Promise<Outcome<Found>> {
    last += 1;
    const id = last;
    const stop = new AbortController();
    let timer = setTimeout(() => stop.abort(), STARTING);
    let stage: 'starting' | Stage = 'starting';
    listeners.set(id, (next) => {
      clearTimeout(timer);
      stage = next;
      timer = setTimeout(() => stop.abort(), limits[next]);
    });
    try {
      // What the worker's export answers: the one place where its type is taken on trust.
      const value = (await pool.run(
        { id, work, visits, patience: makingWay },
        { signal: stop.signal, name },
      )) as Found;
      return { ok: true, value };
    } catch (error) {
      return stop.signal.aborted
        ? { ok: false, reason: 'late', stage }
        : { ok: false, reason: 'failed', error };
    } finally {
      clearTimeout(timer);
      listeners.delete(id);
    }
  }

  function tell(name: string, outcome: Outcome<unknown>, asked: number, begun: number): void {
    const bundle = basename(worker, '.mjs');
    const timing: WorkTiming = {
      work: name === 'default' ? bundle : `${bundle}.${name}`,
      outcome: outcome.ok ? 'done' : outcome.reason,
      waited: (begun - asked) / 1_000,
      worked: (performance.now() - begun) / 1_000,
    };
    workTimings.publish(timing);
  }

  async function runAs<Found>(name: string, work: unknown): Promise<Outcome<Found>> {
    // Who waits for a worker is nobody for whom workers should wait.
    currentRequest()?.endVisit();
    const asked = performance.now();
    const entered = await line.enter();
    const begun = performance.now();
    if (!entered) {
      const busy: Outcome<Found> = { ok: false, reason: 'busy' };
      tell(name, busy, asked, begun);
      return busy;
    }
    try {
      const outcome = await runNow<Found>(name, work);
      tell(name, outcome, asked, begun);
      return outcome;
    } finally {
      line.leave();
    }
  }

  return {
    run: (work) => runAs<Result>('default', work),
    runAs,
    close: () => pool.destroy(),
  };
}
