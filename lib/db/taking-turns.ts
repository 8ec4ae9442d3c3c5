/** Work of which only one process on a database may do any at a time, on whatever machine. */
import { Client } from 'pg';

/** Names of such work; the number of its lock is made of it. */
export type TurnName = 'prepare' | 'backup';

/**
 * Does the work when no other process on the database does any of this name; `onWait` is called once where one has to
 * wait. The lock is held by a connection of its own, so that it goes with the process that has it. Throws what the
 * database and the work throw.
 */
export async function takingTurns<T>(
  url: string,
  name: TurnName,
  work: () => Promise<T>,
  onWait: () => void = () => undefined,
): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
  // Without a listener its loss would end the process; the work finds out by itself that the database is gone.
  client.on('error', () => undefined);
  await client.connect();
  try {
    // Whoever waits, waits for as long as it takes.
    await client.query('SET statement_timeout = 0; SET lock_timeout = 0; SET idle_session_timeout = 0');
    const key = [`dragoman ${name}`];
    const { rows } = await client.query<{ taken: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken',
      key,
    );
    if (!rows[0]?.taken) {
      onWait();
      await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', key);
    }
    return await work();
  } finally {
    await client.end().catch(() => undefined);
  }
}
