/** Databases without a table, of the test server's role of the application. */
import { randomBytes } from 'node:crypto';
import { escapeIdentifier } from 'pg';
import { queryOnce } from './query-once';

export interface EmptyDatabase {
  name: string;
  /** By the application's role, which owns it. */
  url: string;
  /** By the superuser. */
  superuser: string;
}

const made: string[] = [];
const server = () => process.env.TEST_DATABASE_SERVER ?? '';

function at(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.toString();
}

export async function emptyDatabase(): Promise<EmptyDatabase> {
  const name = `test_empty_${randomBytes(6).toString('hex')}`;
  await queryOnce(
    server(),
    `CREATE DATABASE ${escapeIdentifier(name)} OWNER dragoman TEMPLATE template0 ENCODING 'UTF8'`,
  );
  made.push(name);
  return { name, url: at(process.env.TEST_DATABASE_ROLE ?? '', name), superuser: at(server(), name) };
}

/** Drops all that this file has made. */
export async function dropEmptyDatabases(): Promise<void> {
  for (const name of made.splice(0))
    await queryOnce(server(), `DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
}
