/** A real database of its own for each test file, cloned from the migrated template. */
import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { type Database, openDatabase } from '@/lib/db/client';

export interface TestDatabase {
  db: Database;
  url: string;
  close(): Promise<void>;
}

async function asSuperuser(sql: string): Promise<void> {
  const client = new Client({ connectionString: process.env.TEST_DATABASE_SERVER });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Clones the template and connects as the application's own role; `close` drops the clone. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `test_${process.env.JEST_WORKER_ID ?? '0'}_${randomBytes(6).toString('hex')}`;
  await asSuperuser(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE template_dragoman OWNER dragoman`);
  const address = new URL(process.env.TEST_DATABASE_ROLE ?? '');
  address.pathname = `/${name}`;
  const url = address.toString();
  const { db, close } = openDatabase(url);
  return {
    db,
    url,
    close: async () => {
      await close();
      await asSuperuser(`DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`);
    },
  };
}
