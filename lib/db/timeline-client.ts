/** A connection of its own for whoever follows the events; it is made again after it was lost. */
import { once } from 'node:events';
import { Client, Query } from 'pg';

export type { Client } from 'pg';

/** Milliseconds, as for a visitor; the load of everything takes its own time. */
const STATEMENT = 10_000;
const CONNECT = 5_000;

export interface Connection {
  /** The client, connected. Throws where the database cannot be reached. */
  connect(): Promise<Client>;
  close(): Promise<void>;
}

/** Told of each statement that is over, and how many milliseconds it took. */
export type NoteQuery = (sql: string, ms: number) => void;

type Ask = (...words: unknown[]) => unknown;

/**
 * Several may ask at once on one connection, which takes one question after the other: the line before it is ours, because
 * the driver's own goes with its next version.
 */
function inLine(client: Client, note: NoteQuery): void {
  const ask: Ask = client.query.bind(client);
  let last: Promise<unknown> = Promise.resolve();
  async function run(words: unknown[]): Promise<unknown> {
    const [asked] = words as [string | { text?: string } | Query];
    const begun = performance.now();
    try {
      // One that is read row by row is no promise.
      if (!(asked instanceof Query)) return await ask(...words);
      const over = once(asked, 'end');
      ask(asked);
      return await over;
    } finally {
      note(
        typeof asked === 'string' ? asked : ((asked as { text?: string }).text ?? ''),
        performance.now() - begun,
      );
    }
  }
  const query: Ask = (...words) => {
    const answer = last.then(() => run(words));
    // Whoever asked is told of a failure, and nobody else.
    last = answer.catch(() => undefined);
    return words[0] instanceof Query ? words[0] : answer;
  };
  Object.assign(client, { query });
}

/** `statement`: milliseconds of one. */
export function openConnection(
  url: string,
  statement = STATEMENT,
  note: NoteQuery = () => undefined,
): Connection {
  let client: Promise<Client> | null = null;
  async function open(lost: () => void): Promise<Client> {
    const fresh = new Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT,
      statement_timeout: statement,
      keepAlive: true,
    });
    // Without a listener the loss of a connection would end the thread.
    fresh.on('error', lost);
    fresh.on('end', lost);
    await fresh.connect();
    inLine(fresh, note);
    return fresh;
  }
  return {
    connect() {
      if (client) return client;
      // A connection ends some time after its error; another may have been made by then.
      const lost = () => {
        if (client === opened) client = null;
      };
      const opened = open(lost).catch((error: unknown) => {
        lost();
        throw error;
      });
      client = opened;
      return opened;
    },
    async close() {
      const last = client;
      client = null;
      await (await last?.catch(() => null))?.end().catch(() => undefined);
    },
  };
}
