/** Whether the database answers, watched over a connection of its own. */
import { Client } from 'pg';
import { noteOutage } from './outages';

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
  const connected = new WeakSet<Client>();

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
