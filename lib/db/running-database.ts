/** The embedded PostgreSQL of a folder while the site runs: its address, for commands beside it. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Client } from 'pg';

/**
 * Connection string of the server that runs on `dataDir`, or null when none does. PostgreSQL keeps its port
 * on the fourth line of `postmaster.pid`; a file that outlived its server leads to a port that does not answer.
 */
export async function findRunningDatabase(dataDir: string): Promise<string | null> {
  const folder = resolve(dataDir);
  const texts = await Promise.all(
    ['postgres/postmaster.pid', 'database-password'].map((name) =>
      readFile(join(folder, name), 'utf8').catch(() => null),
    ),
  );
  const [status, password] = texts;
  const port = Number(status?.split('\n')[3]);
  if (!password || !Number.isInteger(port) || port < 1 || port > 65_535) return null;
  const url = `postgresql://dragoman:${password.trim()}@127.0.0.1:${port}/dragoman`;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    return url;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}
