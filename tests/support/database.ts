/** A real database of its own for each test file, cloned from the migrated template. */
import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { type Database, openDatabase } from '@/lib/db/client';
import { seedDatabase } from '@/lib/db/seed';

export interface TestDatabase {
  db: Database;
  url: string;
  close(): Promise<void>;
}

const TEMPLATE = 'template_dragoman';
/** With the starter data; made by the first file that asks for it. */
const STARTER = 'template_starter';
const HALF_MADE = 'starter_half_made';
/** Of the advisory lock under which it is made. */
const STARTER_LOCK = 4_711;

async function withSuperuser<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: process.env.TEST_DATABASE_SERVER });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const asSuperuser = (sql: string) => withSuperuser((client) => client.query(sql));

function urlOf(name: string): string {
  const address = new URL(process.env.TEST_DATABASE_ROLE ?? '');
  address.pathname = `/${name}`;
  return address.toString();
}

/** Loads the starter data once for all files: it takes longer than most of what they do with it. */
async function makeStarter(): Promise<void> {
  await withSuperuser(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [STARTER_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [STARTER]);
    if (rowCount) return;
    await client.query(`DROP DATABASE IF EXISTS ${HALF_MADE} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${HALF_MADE} TEMPLATE ${TEMPLATE} OWNER dragoman`);
    const { db, close } = openDatabase(urlOf(HALF_MADE));
    await seedDatabase(db).finally(close);
    await client.query(`ALTER DATABASE ${HALF_MADE} RENAME TO ${STARTER}`);
  });
}

async function clone(template: string): Promise<TestDatabase> {
  const name = `test_${process.env.JEST_WORKER_ID ?? '0'}_${randomBytes(6).toString('hex')}`;
  await asSuperuser(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${template} OWNER dragoman`);
  const url = urlOf(name);
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

/** Clones the template and connects as the application's own role; `close` drops the clone. */
export const cloneDatabase = (): Promise<TestDatabase> => clone(TEMPLATE);

/** As `cloneDatabase`, with the starter data in it. */
export async function cloneStarterDatabase(): Promise<TestDatabase> {
  await makeStarter();
  return clone(STARTER);
}
