/** Whether the database answers, watched over a connection of its own. */
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { noteOutage } from './outages';

/** Milliseconds for which an answer stands, while it is well and while it is not. */
const WELL = 1_000;
const ILL = 250;
const PATIENCE = 2_000;
/** A timer that comes so late tells of this process, which was busy, and not of the database. */
const LATE = 200;
/** Times that the database is given its time anew because this process had none to listen. */
const MOST_EXCUSES = 5;

export interface DatabaseWatch {
  /** Whether the database answers, asked of it at most once a second, and four times while it does not. */
  isUp(): Promise<boolean>;
  close(): Promise<void>;
}

/** Throws where there is no answer within `PATIENCE`, as long as this process could have heard it. */
async function inTime(answer: Promise<unknown>): Promise<void> {
  for (let excuses = 0; ; excuses += 1) {
    const due = performance.now() + PATIENCE;
    const stop = new AbortController();
    const overdue = pause(PATIENCE, undefined, { signal: stop.signal }).then(() => performance.now() - due);
    const late = await Promise.race([answer.then(() => null), overdue.catch(() => null)]);
    stop.abort();
    if (late === null) return;
    if (late < LATE || excuses >= MOST_EXCUSES) throw new Error('The database did not answer in time.');
  }
}

/** Keeps one connection, whose end tells at once that the database is gone. */
export function watchDatabase(url: string): DatabaseWatch {
  let client: Client | null = null;
  let [up, askedAt] = [true, Number.NEGATIVE_INFINITY];
  let asking: Promise<void> | null = null;
  const connected = new WeakSet<Client>();

  function fail(failed: Client): void {
    if (client !== failed) return;
    [client, up] = [null, false];
    noteOutage('unreachable');
    void failed.end().catch(() => undefined);
  }

  async function ask(): Promise<void> {
    if (!client) {
      const fresh = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
      client = fresh;
      fresh.on('error', () => fail(fresh));
      fresh.on('end', () => fail(fresh));
    }
    const asked = client;
    try {
      if (!connected.has(asked)) await asked.connect();
      connected.add(asked);
      await inTime(asked.query('SELECT 1'));
      up = client === asked;
    } catch {
      fail(asked);
    }
    askedAt = performance.now();
  }

  return {
    async isUp() {
      if (asking) {
        // While it is known to be ill, one waits for the next answer and the others do not.
        if (up) await asking;
      } else if (performance.now() - askedAt > (up ? WELL : ILL)) {
        asking = ask().finally(() => {
          asking = null;
        });
        await asking;
      }
      return up;
    },
    async close() {
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
  };
}
