/** Migrations go forward from every earlier state with its data in it; a database of a later version is refused. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client, escapeIdentifier } from 'pg';
import { listTables, type TableShape } from '@/lib/db/backup/tables';
import { cloneStarterDatabase, type TestDatabase } from '../support/database';
import { dropEmptyDatabases, emptyDatabase } from '../support/empty-database';

jest.setTimeout(600_000);
const run = promisify(execFile);
/** Rows at a time. */
const PIECE = 2_000;

let today: TestDatabase;

async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}
const migrate = (url: string, count: number) =>
  run(process.execPath, ['--import', 'tsx', 'tests/support/migrate-to.ts', url, String(count)]);

/** Tables and columns that both have. */
async function inCommon(then: Client, now: Client): Promise<TableShape[]> {
  const [old, current] = [await listTables(then), await listTables(now)];
  return old.flatMap(({ name, columns }) => {
    const others = current.find((table) => table.name === name)?.columns ?? [];
    const shared = columns.filter((column) => others.includes(column));
    return shared.length > 0 ? [{ name, columns: shared }] : [];
  });
}

const list = (columns: readonly string[]) => columns.map(escapeIdentifier).join(', ');

/** The rows of today as far as the tables of then can hold them. */
async function fill(then: Client, now: Client, tables: readonly TableShape[]): Promise<void> {
  await then.query('SET session_replication_role = replica');
  for (const { name, columns } of tables) {
    await then.query(`DELETE FROM ${escapeIdentifier(name)}`);
    for (let from = 0; ; from += PIECE) {
      const { rows } = await now.query<{ rows: object[] | null }>(
        `SELECT json_agg(t) AS rows FROM (SELECT ${list(columns)} FROM ${escapeIdentifier(name)} ORDER BY ctid LIMIT ${PIECE} OFFSET ${from}) t`,
      );
      const piece = rows[0]?.rows;
      if (!piece) break;
      await then.query(
        `INSERT INTO ${escapeIdentifier(name)} (${list(columns)}) SELECT ${list(columns)}
         FROM json_populate_recordset(NULL::${escapeIdentifier(name)}, $1)
         -- Where a key of then is narrower the first row counts.
         ON CONFLICT DO NOTHING`,
        [JSON.stringify(piece)],
      );
    }
  }
}

async function sums(client: Client, tables: readonly TableShape[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name, columns } of tables) {
    const row = `md5(ROW(${list(columns)})::text)`;
    const { rows } = await client.query<{ sum: string }>(
      `SELECT count(*) || ' ' || md5(coalesce(string_agg(${row}, '' ORDER BY ${row}), '')) AS sum FROM ${escapeIdentifier(name)}`,
    );
    found[name] = rows[0]?.sum ?? '';
  }
  return found;
}

beforeAll(async () => {
  today = await cloneStarterDatabase();
});
afterAll(async () => {
  await today.close();
  await dropEmptyDatabases();
});

it.each([1, 9, 20, 33])('keeps every row from the state after migration %i', async (count) => {
  const { url: own, superuser } = await emptyDatabase();
  await migrate(own, count);
  await connected(today.url, async (now) => {
    const tables = await connected(superuser, async (then) => {
      const shared = await inCommon(then, now);
      await fill(then, now, shared);
      return shared;
    });
    expect(tables.length).toBeGreaterThan(15);
    const before = await connected(own, (then) => sums(then, tables));
    expect(Number(before.event?.split(' ')[0])).toBeGreaterThan(400);
    await migrate(own, 10_000);
    expect(await connected(own, (then) => sums(then, tables))).toEqual(before);
    const applied = 'SELECT migration_name FROM _prisma_migrations ORDER BY 1';
    const names = async (client: Client) => (await client.query(applied)).rows;
    expect(await connected(own, names)).toEqual(await names(now));
  });
});

it('refuses a database that a later version has brought up to date, and touches nothing', async () => {
  const { url } = await emptyDatabase();
  await migrate(url, 3);
  await connected(url, (client) =>
    client.query(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
      VALUES ('later', 'x', '29990101000000_of_later', now(), 1)`),
  );
  await expect(migrate(url, 10_000)).rejects.toMatchObject({
    stderr: expect.stringMatching(/by a later version of Dragoman \(29990101000000_of_later\)/),
  });
  const { rows } = await connected(url, (client) =>
    client.query(
      "SELECT to_regclass('public.import') AS import, count(*)::int AS migrations FROM _prisma_migrations",
    ),
  );
  expect(rows).toEqual([{ import: null, migrations: 4 }]);
});
