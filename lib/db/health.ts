/** Whether the database answers: once for the asker, or watched over a connection of its own. */
import { Client } from 'pg';
import { database } from './client';
import { noteOutage } from './outages';

/** Whether the database answers a trivial query of this process's pool. */
export async function isDatabaseUp(): Promise<boolean> {
  try {
    await database().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds for which an answer stands, while it is well and while it is not. */
const WELL = 1_000;
const ILL = 250;
const PATIENCE = 2_000;

export interface DatabaseWatch {
  /** Whether the database answers, asked of it at most once a second, and four times while it does not. */
  isUp(): Promise<boolean>;
  close(): Promise<void>;
}

/** Keeps one connection, whose end tells at once that the database is gone. */
export function watchDatabase(url: string): DatabaseWatch {
  let client: Client | null = null;
  let [up, askedAt] = [true, Number.NEGATIVE_INFINITY];
  let asking: Promise<void> | null = null;

  function fail(failed: Client): void {
    if (client !== failed) return;
    [client, up] = [null, false];
    noteOutage('unreachable');
    void failed.end().catch(() => undefined);
  }

  async function ask(): Promise<void> {
    if (!client) {
      const fresh = new Client({
        connectionString: url,
        connectionTimeoutMillis: PATIENCE,
        query_timeout: PATIENCE,
      });
      client = fresh;
      fresh.on('error', () => fail(fresh));
      fresh.on('end', () => fail(fresh));
    }
    const asked = client;
    try {
      if (!connected.has(asked)) await asked.connect();
      connected.add(asked);
      await asked.query('SELECT 1');
      up = client === asked;
    } catch {
      fail(asked);
    }
    askedAt = performance.now();
  }
  const connected = new WeakSet<Client>();

  return {
    async isUp() {
      if (performance.now() - askedAt > (up ? WELL : ILL))
        asking ??= ask().finally(() => {
          asking = null;
        });
      // While it is known to be ill nobody else waits for the next answer.
      if (asking) await asking;
      return up;
    },
    async close() {
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
  };
}
