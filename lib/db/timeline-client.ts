/** A connection of its own for whoever follows the events; it is made again after it was lost. */
import { Client } from 'pg';

export type { Client } from 'pg';

/** Milliseconds, as for a visitor; the load of everything takes its own time. */
const STATEMENT = 10_000;
const CONNECT = 5_000;

export interface Connection {
  /** The client, connected. Throws where the database cannot be reached. */
  connect(): Promise<Client>;
  close(): Promise<void>;
}

/** `statement`: milliseconds of one. */
export function openConnection(url: string, statement = STATEMENT): Connection {
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
