/** The embedded PostgreSQL of a folder while the site runs: its address, for commands beside it. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findOwnPort } from './run/own-server';

/** Connection string of the server that runs on `dataDir`, or null when none does that is proven to be ours. */
export async function findRunningDatabase(dataDir: string): Promise<string | null> {
  const folder = resolve(dataDir);
  const password = await readFile(join(folder, 'database-password'), 'utf8').catch(() => null);
  if (!password) return null;
  const port = await findOwnPort(join(folder, 'postgres'), password.trim());
  return port === null ? null : `postgresql://dragoman:${password.trim()}@127.0.0.1:${port}/dragoman`;
}
