/**
 * `/healthz`: this process answers. `/readyz`: it can serve, else 503 with what is missing; how the queue is stands beside it
 * and decides nothing. For balancers and monitors, open to anybody: neither tells a secret, and however often they are asked the
 * database is asked once in a few seconds.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { countPendingMigrations, doesQueueClockGo } from '@/lib/db/readiness';
import type { DatabaseWatch } from '@/lib/db/watch-database';
import { isQueueWorking, queueBeganAt } from '@/lib/jobs/queue';
import { inTime } from './in-time';
import { probeOf, type Readiness, sendProbe } from './probe';

const OK = 'ok';
/** Milliseconds for which an answer of the database stands, while all is well and while it is not. */
const WELL = 10_000;
const ILL = 2_000;
const PATIENCE = 2_000;
/** Milliseconds for which a queue that has just begun need not have set its clock. */
const BEGINNING = 180_000;

export interface ProbeSources {
  records: Pick<DatabaseWatch, 'isUp'>;
  isEnding(): boolean;
}

/** What is asked of the database, at most once in `WELL` or `ILL` ms, by one question however many ask. */
function askedNowAndThen<Answer>(ask: () => Promise<Answer>, isWell: (answer: Answer) => boolean) {
  let [last, due, asking]: [Answer | null, number, Promise<void> | null] = [null, 0, null];
  return async (): Promise<Answer | null> => {
    if (performance.now() >= due)
      asking ??= inTime(ask(), PATIENCE)
        .then(
          (answer) => {
            last = answer;
          },
          () => {
            last = null;
          },
        )
        .finally(() => {
          due = performance.now() + (last !== null && isWell(last) ? WELL : ILL);
          asking = null;
        });
    await asking;
    return last;
  };
}

/**
 * What an answer to a reader needs. The queue is not among it: its clock is one for all instances on a database, so that a full
 * disk would take every one of them from the balancer while each could serve its pages.
 */
const NEEDED = ['server', 'database', 'migrations'] as const satisfies readonly (keyof Readiness)[];

const UNKNOWN = 'not known, as the database did not answer';

/** Answers probes; false where a request is none. */
export function openProbes({ records, isEnding }: ProbeSources) {
  const pending = askedNowAndThen(
    () => countPendingMigrations(),
    (count) => count === 0,
  );
  const clock = askedNowAndThen(
    () => doesQueueClockGo(),
    (goes) => goes,
  );

  async function queueNow(): Promise<string> {
    if (!isQueueWorking()) return 'has not begun';
    const began = queueBeganAt() ?? performance.now();
    if (performance.now() - began < BEGINNING) return OK;
    const goes = await clock();
    return goes === null ? UNKNOWN : goes ? OK : 'its clock stands still';
  }

  async function look(): Promise<Readiness> {
    const server = isEnding() ? 'is ending' : OK;
    if (!(await records.isUp()))
      return { server, database: 'does not answer', migrations: UNKNOWN, queue: UNKNOWN };
    const [count, queue] = await Promise.all([pending(), queueNow()]);
    const migrations = count === null ? UNKNOWN : count === 0 ? OK : `${count} not applied`;
    return { server, database: OK, migrations, queue };
  }

  return async function answerProbe(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const probe = probeOf(request);
    if (probe === null) return false;
    if (probe === 'healthz') {
      sendProbe(request, response, 200, { status: 'alive' });
      return true;
    }
    const checks = await look();
    const ready = NEEDED.every((name) => checks[name] === OK);
    sendProbe(request, response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', checks });
    return true;
  };
}
