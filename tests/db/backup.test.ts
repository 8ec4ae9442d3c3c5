/** Backups: all rows as they stood, into an empty database and nowhere else. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { BackupError } from '@/lib/db/backup/manifest';
import { openBackup } from '@/lib/db/backup/read-backup';
import { markRowsOf } from '@/lib/db/backup/restore-mark';
import { writeBackup } from '@/lib/db/backup/write-backup';
import { cloneStarterDatabase, type TestDatabase } from '../support/database';
import { dropEmptyDatabases, emptyDatabase } from '../support/empty-database';
import { queryOnce } from '../support/query-once';
import { sumsOf } from '../support/table-sums';

jest.setTimeout(180_000);
const run = promisify(execFile);

let test: TestDatabase;
let folder: string;
let whole: string;

const emptyUrl = async () => (await emptyDatabase()).url;

async function restore(url: string, path: string): Promise<{ code: number; said: string }> {
  const env = { ...process.env, DATABASE_URL: url, DATA_DIR: join(folder, 'data'), AUTH_SECRET: '' };
  return run(process.execPath, ['--import', 'tsx', 'lib/cli/restore.ts', path], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
  );
}

beforeAll(async () => {
  test = await cloneStarterDatabase();
  folder = await mkdtemp(join(tmpdir(), 'dragoman-backup-'));
  // Signs that a text form could lose.
  await test.db.topic.create({ data: { slug: 'signs', name: 'tab\t, \\N, \\., "quoted", ‎עברית وعربي' } });
  whole = join(folder, 'whole.zip');
  await writeBackup(test.url, whole, { secret: 'abc' });
});

afterAll(async () => {
  await test.close();
  await dropEmptyDatabases();
  await rm(folder, { recursive: true, force: true });
});

it('brings back every row, and the database works on', async () => {
  const url = await emptyUrl();
  expect(await restore(url, whole)).toMatchObject({ code: 0, said: expect.stringContaining('are back') });
  const [before, after] = [await sumsOf(test.url), await sumsOf(url)];
  expect(Object.keys(before).length).toBeGreaterThan(40);
  expect(Number(before.event?.split(' ')[0])).toBeGreaterThan(400);
  expect(after).toEqual(before);
  // Keys hold, rules act, numbers go on.
  await expect(queryOnce(url, 'UPDATE audit_entry SET actor = actor')).rejects.toThrow();
  await expect(
    queryOnce(
      url,
      'INSERT INTO event_topic (event_id, topic_slug) SELECT gen_random_uuid(), slug FROM topic LIMIT 1',
    ),
  ).rejects.toThrow(/foreign key/);
  const [next] = await queryOnce<{ next: string; last: string }>(
    url,
    "SELECT nextval(pg_get_serial_sequence('event', 'number'))::text AS next, (SELECT max(number) FROM event)::text AS last",
  );
  expect(Number(next?.next)).toBe(Number(next?.last) + 1);
});

it('holds one moment, whatever is written meanwhile, and is the owner’s alone', async () => {
  const path = join(folder, 'moment.zip');
  const manifest = await writeBackup(test.url, path, {
    onTable: ({ name }) => {
      if (name === 'actor') void test.db.topic.create({ data: { slug: 'late', name: 'Late' } });
    },
  });
  const topics = manifest.tables.find(({ name }) => name === 'topic');
  const [now] = await queryOnce<{ count: string }>(
    test.url,
    "SELECT count(*) FROM topic WHERE slug <> 'late'",
  );
  expect(topics?.rows).toBe(Number(now?.count));
  expect((await stat(path)).mode & 0o077).toBe(0);
  expect((await stat(path)).size).toBeLessThan(40_000_000);
});

it('overwrites neither a database nor a file', async () => {
  const before = await sumsOf(test.url);
  expect(await restore(test.url, whole)).toEqual({ code: 1, said: expect.stringContaining('not empty') });
  expect(await sumsOf(test.url)).toEqual(before);
  const bytes = await readFile(whole);
  await expect(writeBackup(test.url, whole)).rejects.toThrow(/is there already/);
  expect(await readFile(whole)).toEqual(bytes);
});

it('takes all or nothing: of a damaged file no row stays', async () => {
  const bytes = await readFile(whole);
  const damaged = join(folder, 'damaged.zip');
  const at = bytes.indexOf('tables/event.copy') + 2_000;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  await writeFile(damaged, bytes);
  const url = await emptyUrl();
  expect((await restore(url, damaged)).code).toBe(1);
  expect(await queryOnce(url, 'SELECT 1 FROM actor LIMIT 1')).toEqual([]);
  // The database is not lost to the next try.
  expect((await restore(url, whole)).code).toBe(0);
  expect(await sumsOf(url)).toEqual(await sumsOf(test.url));
  expect(await restore(url, whole)).toEqual({ code: 1, said: expect.stringContaining('not empty') });
  const cut = join(folder, 'cut.zip');
  await writeFile(cut, bytes.subarray(0, bytes.length / 2));
  expect(await restore(await emptyUrl(), cut)).toEqual({
    code: 1,
    said: expect.stringContaining('cannot be read as a backup'),
  });
});

it('knows every damage of what it says of itself, also where that still reads like a manifest', async () => {
  const bytes = await readFile(whole);
  const damaged = join(folder, 'damaged-manifest.zip');
  // Its own head comes before the list of all entries, which has the name once more.
  const begin = bytes.indexOf('manifest.json') + 'manifest.json'.length;
  for (let at = begin; at < begin + 2_000; at += 10) {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 1;
    await writeFile(damaged, copy);
    const opened = await openBackup(damaged).then(
      (backup) => backup.close(),
      (error: unknown) => error,
    );
    expect([at - begin, opened instanceof BackupError]).toEqual([at - begin, true]);
  }
});

it('killed on its way leaves no row, and can be run again; once somebody is there it is not', async () => {
  const url = await emptyUrl();
  const env = { ...process.env, DATABASE_URL: url, DATA_DIR: join(folder, 'data'), AUTH_SECRET: '' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/restore.ts', whole], { env });
  // It names each table whose rows have come in.
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await queryOnce(url, 'SELECT 1 FROM actor LIMIT 1')).toEqual([]);
  expect((await restore(url, whole)).code).toBe(0);
  expect(await sumsOf(url)).toEqual(await sumsOf(test.url));

  const used = await emptyUrl();
  await run(process.execPath, ['--import', 'tsx', 'tests/support/migrate-to.ts', used, '1000']);
  await queryOnce(used, 'CREATE SCHEMA dragoman_restore');
  await queryOnce(
    used,
    "INSERT INTO app_user (id, name, email, updated_at) VALUES ('somebody', 'Somebody', 'somebody@example.org', now())",
  );
  expect(await restore(used, whole)).toEqual({ code: 1, said: expect.stringContaining('not empty') });
});

it('brings what an earlier version had to the tables of today', async () => {
  const old = await emptyUrl();
  await run(process.execPath, ['--import', 'tsx', 'tests/support/migrate-to.ts', old, '8']);
  await queryOnce(old, "INSERT INTO topic (slug, name) VALUES ('old', 'Of then')");
  const path = join(folder, 'old.zip');
  const { migrations } = await writeBackup(old, path);
  expect(migrations).toHaveLength(8);
  const url = await emptyUrl();
  expect((await restore(url, path)).code).toBe(0);
  expect(await queryOnce(url, "SELECT name FROM topic WHERE slug = 'old'")).toEqual([{ name: 'Of then' }]);
  const applied = 'SELECT migration_name FROM _prisma_migrations ORDER BY 1';
  expect(await queryOnce(url, applied)).toEqual(await queryOnce(test.url, applied));
});

it('killed in the migrations that came since, it is gone on with; nothing is restored over what came later', async () => {
  const old = await emptyUrl();
  await run(process.execPath, ['--import', 'tsx', 'tests/support/migrate-to.ts', old, '8']);
  await queryOnce(old, "INSERT INTO topic (slug, name) VALUES ('old', 'Of then')");
  const path = join(folder, 'broken-off.zip');
  await writeBackup(old, path);
  const url = await emptyUrl();
  const env = { ...process.env, DATABASE_URL: url, DATA_DIR: join(folder, 'data'), AUTH_SECRET: '' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/restore.ts', path], { env });
  const exit = once(child, 'exit');
  await once(child.stdout, 'data');
  const topics = 'SELECT name FROM topic';
  while ((await queryOnce(url, topics)).length === 0) await new Promise((done) => setTimeout(done, 5));
  child.kill('SIGKILL');
  await exit;
  const applied = 'SELECT migration_name FROM _prisma_migrations ORDER BY 1';
  const all = await queryOnce(test.url, applied);
  expect((await queryOnce(url, applied)).length).toBeLessThan(all.length);
  expect((await restore(url, path)).code).toBe(0);
  expect(await queryOnce(url, topics)).toEqual([{ name: 'Of then' }]);
  expect(await queryOnce(url, applied)).toEqual(all);
  expect(await restore(url, path)).toEqual({ code: 1, said: expect.stringContaining('not empty') });
});

it('killed in the migrations behind its rows it is not overwritten by the restore of another backup', async () => {
  const [old, other, url] = [await emptyUrl(), await emptyUrl(), await emptyUrl()];
  await Promise.all(
    [old, other].map((each) =>
      run(process.execPath, ['--import', 'tsx', 'tests/support/migrate-to.ts', each, '8']),
    ),
  );
  await queryOnce(old, "INSERT INTO topic (slug, name) VALUES ('old', 'Of then')");
  const [path, another] = [join(folder, 'of-one.zip'), join(folder, 'of-another.zip')];
  await writeBackup(old, path);
  await writeBackup(other, another);
  // Of what a restore leaves that is killed when its rows have just come.
  const { manifest, close } = await openBackup(path);
  close();
  await run(process.execPath, ['--import', 'tsx', 'tests/support/migrate-to.ts', url, '8']);
  await queryOnce(
    url,
    "INSERT INTO topic (slug, name) VALUES ('old', 'Of then'); CREATE SCHEMA dragoman_restore",
  );
  const client = new Client({ connectionString: url });
  await client.connect();
  await markRowsOf(client, manifest).finally(() => client.end());

  expect(await restore(url, another)).toEqual({ code: 1, said: expect.stringContaining('not empty') });
  expect(await queryOnce(url, 'SELECT name FROM topic')).toEqual([{ name: 'Of then' }]);
  expect((await restore(url, path)).code).toBe(0);
});

it('makes no database where it is to save one', async () => {
  const nothing = join(folder, 'nothing');
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: nothing, BACKUP_DIR: folder, AUTH_SECRET: '' };
  const failed = run(process.execPath, ['--import', 'tsx', 'lib/cli/backup.ts'], { env });
  await expect(failed).rejects.toMatchObject({ stderr: expect.stringContaining('There is no database in') });
  await expect(stat(nothing)).rejects.toThrow();
});

it('says what is wrong with an address where no site is', async () => {
  await expect(writeBackup(await emptyUrl(), join(folder, 'none.zip'))).rejects.toThrow(
    /no database of Dragoman/,
  );
  await expect(stat(join(folder, 'none.zip.part'))).rejects.toThrow();
});
