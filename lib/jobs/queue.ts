/**
 * The queue of work that nobody waits for, in the database (pg-boss), so that several processes share it and a dead one
 * leaves nothing undone: what is due is found again by its time.
 */
import { setTimeout as pause } from 'node:timers/promises';
import PgBoss from 'pg-boss';
import { noteQuery } from '@/lib/db/query-timings';
import { environment } from '@/lib/env';
import { log } from '@/lib/log';
import { queueFaults } from './work-timings';

const SCHEMA = 'pgboss';
/** Seconds between two looks into the queue; whoever puts something into it in this process wakes it. */
const LOOK = 5;
/** Milliseconds until the queue is begun again that could not begin, doubled each time up to a minute. */
const AGAIN = 2_000;
const LONGEST = 60_000;

/** Names of the kinds of work. */
const KINDS = [
  'feeds',
  'rereadings',
  'imports',
  'publications',
  'lanes',
  'models',
  'words',
  'figures',
  'ended',
] as const;
export type QueueKind = (typeof KINDS)[number];

export interface QueueWork {
  /** Ids of what has to be done now; asked every minute. */
  due(): Promise<readonly string[]>;
  /** Does a piece of it; true where the next piece is to follow at once. */
  work(id: string): Promise<boolean>;
  /** Pieces at a time. */
  atOnce: number;
}

interface Open {
  boss: PgBoss;
  wake(kind: QueueKind): void;
}

// Next bundles this module several times; the queue is the process's.
const shared = globalThis as {
  dragomanQueue?: Promise<Open>;
  dragomanQueueState?: { beganAt: number | null; ending: boolean };
};
shared.dragomanQueueState ??= { beganAt: null, ending: false };
const state = shared.dragomanQueueState;
let ended: Promise<void> | undefined;

/** What went wrong, without words that could quote a secret. */
const reasonOf = (error: unknown): string => {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'unknown');
};

/** One line in the log for work of the queue that came to nothing by a fault of ours. */
export function logFault(what: string, error: unknown): void {
  log().error({ reason: reasonOf(error) }, `the queue: ${what} came to nothing`);
}

/** Work of the queue never throws to it: nobody would be told. */
async function guarded(kind: QueueKind, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    queueFaults.publish(kind);
    logFault(`${kind} ${what}`, error);
  }
}

/** Where ids wait, and where the look for them does. */
const workOf = (kind: QueueKind) => `${kind}.poll`;
const dueOf = (kind: QueueKind) => `${kind}.due`;

/** Names of all queues, as they stand in the database. */
export const QUEUES: readonly string[] = KINDS.flatMap((kind) => [workOf(kind), dueOf(kind)]);

async function put(boss: PgBoss, kind: QueueKind, id: string): Promise<void> {
  await boss.send(workOf(kind), { id }, { singletonKey: id });
}

/** Begins one kind of work; answers how those who do it are woken. */
async function beginKind(
  boss: PgBoss,
  kind: QueueKind,
  { due, work, atOnce }: QueueWork,
): Promise<() => void> {
  const [looking, working] = [dueOf(kind), workOf(kind)];
  await boss.createQueue(looking, { name: looking, policy: 'short', retryLimit: 0, expireInMinutes: 1 });
  // Of one thing only one piece waits; that none is worked on twice at once is the thing's own to see to.
  await boss.createQueue(working, { name: working, policy: 'short', retryLimit: 0, expireInMinutes: 15 });
  const workers: string[] = [];
  const wake = () => {
    for (const worker of workers) boss.notifyWorker(worker);
  };
  for (let count = 0; count < atOnce; count += 1)
    workers.push(
      await boss.work<{ id: string }>(working, { pollingIntervalSeconds: LOOK }, async (jobs) => {
        for (const { data } of jobs)
          await guarded(kind, data.id, async () => {
            // While it ends nothing more is taken; what is left is due again by its own time.
            if (!(await work(data.id)) || state.ending) return;
            await put(boss, kind, data.id);
            // Not before this piece is over.
            setImmediate(wake);
          });
      }),
    );
  await boss.work(looking, { pollingIntervalSeconds: LOOK }, () =>
    guarded(kind, 'that are due', async () => {
      for (const id of await due()) await put(boss, kind, id);
      wake();
    }),
  );
  await boss.schedule(looking, '* * * * *');
  // What an update or a dead process left is not to wait for the minute.
  await boss.send(looking, {});
  return wake;
}

async function begin(boss: PgBoss, works: Readonly<Record<QueueKind, QueueWork>>): Promise<Open> {
  await boss.start();
  const wakers = new Map<QueueKind, () => void>();
  for (const kind of KINDS) wakers.set(kind, await beginKind(boss, kind, works[kind]));
  return { boss, wake: (kind) => wakers.get(kind)?.() };
}

/** What the queue asks of the database is timed as all else is. */
function timeQueries(boss: PgBoss): void {
  const slowMs = environment().SLOW_QUERY_MS;
  const db = boss.getDb();
  const ask = db.executeSql.bind(db);
  db.executeSql = async (text, values) => {
    const begun = performance.now();
    try {
      return await ask(text, values);
    } finally {
      noteQuery(text, performance.now() - begun, slowMs);
    }
  };
}

async function beginAtLast(url: string, works: Readonly<Record<QueueKind, QueueWork>>): Promise<Open> {
  for (let again = AGAIN; ; again = Math.min(LONGEST, 2 * again)) {
    const boss = new PgBoss({
      connectionString: url,
      schema: SCHEMA,
      application_name: 'dragoman queue',
      max: 3,
      archiveCompletedAfterSeconds: 3_600,
      deleteAfterDays: 1,
      retentionDays: 1,
    });
    timeQueries(boss);
    // Without a listener a restart of the database would end the process; the next look reconnects.
    boss.on('error', (error) => log().warn({ reason: reasonOf(error) }, 'the queue had an error'));
    try {
      const open = await begin(boss, works);
      state.beganAt = performance.now();
      return open;
    } catch (error) {
      log().warn({ reason: reasonOf(error) }, 'the queue could not begin');
      await boss.stop({ graceful: false, wait: false }).catch(() => undefined);
      await pause(again, undefined, { ref: false });
    }
  }
}

/** Begins this process's queue, now or as soon as the database lets it. A second call does nothing. */
export function beginQueue(url: string, works: Readonly<Record<QueueKind, QueueWork>>): void {
  shared.dragomanQueue ??= beginAtLast(url, works);
}

/** Whether this process's queue has begun and has not been told to end: then what is due is found and done. */
export const isQueueWorking = (): boolean => state.beganAt !== null && !state.ending;

/** When it began, as `performance.now()` tells; null while it has not. */
export const queueBeganAt = (): number | null => state.beganAt;

/**
 * Takes nothing more and gives what is under way `patience` ms (a second at least); what is not over then is handed back:
 * whatever it was about is due again by its own time, here or in another process.
 */
export function endQueue(patience: number): Promise<void> {
  state.ending = true;
  ended ??= (async () => {
    const queue = state.beganAt !== null ? await shared.dragomanQueue : undefined;
    await queue?.boss
      .stop({ graceful: true, timeout: patience, wait: true })
      .catch((error: unknown) => log().warn({ reason: reasonOf(error) }, 'the queue did not end cleanly'));
  })();
  return ended;
}

/** Has something that is due done as soon as may be; without a queue in this process it waits for the next minute of another. */
export async function askFor(kind: QueueKind, id: string): Promise<void> {
  const queue = shared.dragomanQueue && (await Promise.race([shared.dragomanQueue, pause(100, null)]));
  if (!queue || state.ending) return;
  await guarded(kind, id, () => put(queue.boss, kind, id));
  queue.wake(kind);
}
