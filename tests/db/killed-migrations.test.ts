/** A process is killed with -9 while it migrates a database that runs on: whoever comes next does the rest. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeBackup } from '@/lib/db/backup/write-backup';
import { cloneStarterDatabase, type TestDatabase } from '../support/database';
import { dropEmptyDatabases, emptyDatabase } from '../support/empty-database';
import { holdMigrations, letMigrationsGo, untilHeld } from '../support/held-migrations';
import { queryOnce } from '../support/query-once';
import { until } from '../support/started-site';
import { sumsOf } from '../support/table-sums';

jest.setTimeout(180_000);
const run = promisify(execFile);

const WHOLE = 10_000;
const BEFORE = 4;

let today: TestDatabase;
let folder: string;
beforeAll(async () => {
  today = await cloneStarterDatabase();
  folder = await mkdtemp(join(tmpdir(), 'dragoman-killed-'));
});
afterAll(async () => {
  await today.close();
  await dropEmptyDatabases();
  await rm(folder, { recursive: true, force: true });
});

const words = (url: string, count: number) => [
  '--import',
  'tsx',
  'tests/support/migrate-to.ts',
  url,
  String(count),
];
const migrate = (url: string, count: number) => run(process.execPath, words(url, count));
const beginToMigrate = (url: string) => spawn(process.execPath, words(url, WHOLE), { stdio: 'ignore' });

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

interface Note {
  name: string;
  ended: boolean;
}
const notesOf = (url: string) =>
  queryOnce<Note>(
    url,
    'SELECT migration_name AS name, finished_at IS NOT NULL AS ended FROM _prisma_migrations ORDER BY 1',
  );

/** Tables, columns, rules and indexes by what they say. */
const shapeOf = (url: string) =>
  queryOnce(
    url,
    `SELECT conrelid::regclass::text AS place, conname AS name, pg_get_constraintdef(oid) AS says
     FROM pg_constraint WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = 'public'
     ORDER BY 1, 2, 3`,
  );

async function expectWhole(url: string): Promise<void> {
  expect(await notesOf(url)).toEqual(await notesOf(today.url));
  expect(await shapeOf(url)).toEqual(await shapeOf(today.url));
}

/** A migration on its way is killed; the database still has its client's work before it. */
async function killInMidst(): Promise<{ url: string; superuser: string }> {
  const { url, superuser } = await emptyDatabase();
  await migrate(url, BEFORE);
  await holdMigrations(superuser);
  const killed = beginToMigrate(url);
  await untilHeld(superuser);
  await kill(killed);
  expect((await notesOf(url)).slice(BEFORE)).toMatchObject([{ ended: false }]);
  return { url, superuser };
}

it('killed within one: its work ends with it, and is begun again by one of two that come at once', async () => {
  const { url, superuser } = await killInMidst();
  await untilHeld(superuser, 0);
  await letMigrationsGo(superuser);
  await Promise.all([migrate(url, WHOLE), migrate(url, WHOLE)]);
  await expectWhole(url);
});

it('killed within one, which the database may still do: it is there once', async () => {
  const { url, superuser } = await killInMidst();
  await Promise.all([migrate(url, WHOLE), migrate(url, WHOLE), letMigrationsGo(superuser)]);
  await expectWhole(url);
});

it('killed after one was done, before Prisma noted its end: it is not done twice', async () => {
  const { url, superuser } = await emptyDatabase();
  await migrate(url, BEFORE);
  // The first note after the work waits.
  await queryOnce(
    superuser,
    `CREATE FUNCTION wait_in_test() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(600); RETURN NEW; END $$;
     CREATE TRIGGER wait_in_test BEFORE UPDATE OF applied_steps_count ON _prisma_migrations
       FOR EACH ROW EXECUTE FUNCTION wait_in_test();`,
  );
  const killed = beginToMigrate(url);
  await untilHeld(superuser);
  await kill(killed);
  await queryOnce(
    superuser,
    'DROP TRIGGER wait_in_test ON _prisma_migrations; DROP FUNCTION wait_in_test();',
  );
  await migrate(url, WHOLE);
  await expectWhole(url);
});

it('failed for what stood in the database: says the same each time, and goes on once that is mended', async () => {
  const { url } = await emptyDatabase();
  await migrate(url, BEFORE);
  await queryOnce(url, 'CREATE TABLE article_reading (of_somebody_else text)');
  for (let turn = 0; turn < 2; turn += 1)
    await expect(migrate(url, WHOLE)).rejects.toMatchObject({
      stderr: expect.stringContaining('relation "article_reading" already exists'),
    });
  expect((await notesOf(url)).slice(BEFORE)).toMatchObject([{ ended: false }]);
  await queryOnce(url, 'DROP TABLE article_reading');
  await migrate(url, WHOLE);
  await expectWhole(url);
});

it('waits as long as another process migrates', async () => {
  const { url, superuser } = await emptyDatabase();
  await migrate(url, BEFORE);
  await holdMigrations(superuser);
  const first = beginToMigrate(url);
  await untilHeld(superuser);
  const second = migrate(url, WHOLE);
  const waiting =
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'advisory'";
  await until(async () => (await queryOnce(superuser, waiting)).length === 1, 60);
  await letMigrationsGo(superuser);
  expect((await once(first, 'exit'))[0]).toBe(0);
  await second;
  await expectWhole(url);
});

it('a restore killed within its migrations can be run again', async () => {
  const path = join(folder, 'whole.zip');
  await writeBackup(today.url, path);
  const { url, superuser } = await emptyDatabase();
  const env = { ...process.env, DATABASE_URL: url, DATA_DIR: join(folder, 'data'), AUTH_SECRET: '' };
  const restore = ['--import', 'tsx', 'lib/cli/restore.ts', path];
  await holdMigrations(superuser);
  const killed = spawn(process.execPath, restore, { env, stdio: 'ignore' });
  await untilHeld(superuser);
  await kill(killed);
  await letMigrationsGo(superuser);
  await run(process.execPath, restore, { env });
  await expectWhole(url);
  expect(await sumsOf(url)).toEqual(await sumsOf(today.url));
});
