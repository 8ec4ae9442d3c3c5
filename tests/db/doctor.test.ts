/** The doctor at a database and a folder of backups. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookAtBackups } from '@/lib/cli/doctor/backups';
import { lookAtDatabase } from '@/lib/cli/doctor/database';
import { lookAtReplica } from '@/lib/cli/doctor/replica';
import { fingerprintOf, markSecret } from '@/lib/db/auth-secret-marks';
import { momentOfBackup, nameOfBackup } from '@/lib/db/backup/kept-backups';
import { writeBackup } from '@/lib/db/backup/write-backup';
import { parseEnvironment } from '@/lib/env';
import { cloneDatabase, type TestDatabase } from '../support/database';

jest.setTimeout(120_000);

let test: TestDatabase;
let folder: string;
beforeAll(async () => {
  test = await cloneDatabase();
  folder = await mkdtemp(join(tmpdir(), 'dragoman-doctor-'));
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

const statuses = (findings: readonly { name: string; status: string }[]) =>
  Object.fromEntries(findings.map(({ name, status }) => [name, status]));

it('finds a database whole, and the queue that no site has begun', async () => {
  const env = parseEnvironment({ DATABASE_URL: test.url, DATA_DIR: folder });
  expect(statuses(await lookAtDatabase(env))).toEqual({
    database: 'ok',
    clock: 'ok',
    extensions: 'ok',
    letters: 'ok',
    migrations: 'ok',
    queue: 'warning',
    feeds: 'ok',
  });
});

it('finds an instance that runs on the database with another secret', async () => {
  const [ours, theirs] = ['the secret of this environment, 32+', 'the secret of another instance, 32+'];
  const env = parseEnvironment({ DATABASE_URL: test.url, AUTH_SECRET: ours });
  await markSecret(test.db, ours);
  expect(statuses(await lookAtDatabase(env)).instances).toBe('ok');
  await markSecret(test.db, theirs);
  expect(statuses(await lookAtDatabase(env)).instances).toBe('warning');
  // One that ran an hour ago runs no more.
  await test.db.$executeRaw`UPDATE auth_secret_mark SET seen_at = now() - interval '1 hour'
    WHERE fingerprint = ${fingerprintOf(theirs)}`;
  expect(statuses(await lookAtDatabase(env)).instances).toBe('ok');
});

it('finds migrations that are missing, and a database that is away, without its password', async () => {
  await test.db.$executeRaw`DELETE FROM _prisma_migrations
    WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)`;
  const behind = await lookAtDatabase(parseEnvironment({ DATABASE_URL: test.url }));
  expect(behind).toContainEqual(
    expect.objectContaining({ name: 'migrations', status: 'failed', text: '1 are not applied' }),
  );
  const away = await lookAtDatabase(
    parseEnvironment({ DATABASE_URL: 'postgresql://someone:hush@127.0.0.1:1/x' }),
  );
  expect(away).toEqual([expect.objectContaining({ name: 'database', status: 'failed' })]);
  expect(JSON.stringify(away)).not.toContain('hush');
});

it('finds a replica that is none, and one that is away; without one there is nothing to say', async () => {
  expect(await lookAtReplica({ DATABASE_URL: test.url })).toEqual([]);
  const look = async (DATABASE_REPLICA_URL: string) =>
    (await lookAtReplica({ DATABASE_URL: test.url, DATABASE_REPLICA_URL }))[0];
  expect(await look(test.url)).toMatchObject({
    status: 'warning',
    text: 'it is no replica of this database',
  });
  const away = await look('postgresql://someone:hush@127.0.0.1:1/x');
  expect(away).toMatchObject({ status: 'warning', text: 'it does not answer' });
  expect(JSON.stringify(away)).not.toContain('hush');
});

it('reads the last backup whole: its age, and every sum', async () => {
  const env = parseEnvironment({ BACKUP_DIR: folder });
  const name = nameOfBackup(new Date());
  const path = join(folder, name);
  expect(statuses(await lookAtBackups(env, Date.now()))).toEqual({ backups: 'warning' });
  await writeBackup(test.url, path, { secret: null });
  expect(statuses(await lookAtBackups(env, momentOfBackup(name)))).toEqual({
    backups: 'ok',
    'last backup': 'ok',
  });
  const late = momentOfBackup(name) + 49 * 3_600_000;
  expect(statuses(await lookAtBackups(env, late))).toEqual({ backups: 'failed', 'last backup': 'ok' });
  const early = momentOfBackup(name) - 49 * 3_600_000;
  expect(statuses(await lookAtBackups(env, early))).toEqual({ backups: 'failed', 'last backup': 'ok' });
  const bytes = await readFile(path);
  await writeFile(path, bytes.subarray(0, bytes.length / 2));
  expect(statuses(await lookAtBackups(env, momentOfBackup(name)))).toEqual({
    backups: 'ok',
    'last backup': 'failed',
  });
});
