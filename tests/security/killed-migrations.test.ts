/** A start on a database of its own is killed in the middle of a migration, and so is its database: the next start comes up. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findRunningDatabase } from '@/lib/db/running-database';
import { freePort } from '@/tests/support/free-port';
import { letMigrationsGo, untilHeld } from '@/tests/support/held-migrations';
import { queryOnce } from '@/tests/support/query-once';
import {
  findProcesses,
  makeFolder,
  removeFolder,
  type Start,
  signal,
  start,
  statusOf,
  until,
} from '@/tests/support/started-site';
import { saw } from './saw';

jest.setTimeout(600_000);

const BEFORE = 4;
let folder: string;
let settings: { DATA_DIR: string; PORT: string };
let site: Start | undefined;
beforeAll(async () => {
  folder = await makeFolder();
  settings = { DATA_DIR: join(folder, 'data'), PORT: String(await freePort()) };
  const run = promisify(execFile);
  const given = [settings.DATA_DIR, String(BEFORE)];
  await run(process.execPath, ['--import', 'tsx', 'tests/support/half-migrated.ts', ...given]);
});
afterAll(async () => {
  site?.process.kill('SIGTERM');
  await site?.ended;
  await removeFolder(folder);
});

/** Begins a start, and waits until its migration is held; answers the superuser's address of its database. */
async function startUntilHeld(): Promise<string> {
  site = start(settings);
  let address: string | null = null;
  await until(async () => {
    address = await findRunningDatabase(settings.DATA_DIR);
    return address !== null;
  }, 120);
  const superuser = new URL(address ?? '');
  superuser.username = 'postgres';
  await untilHeld(superuser.toString());
  return superuser.toString();
}
const unfinished = (url: string) =>
  queryOnce(url, 'SELECT 1 FROM _prisma_migrations WHERE finished_at IS NULL');

it('row 29 · the database, then the start, killed in the middle of a migration: the next start does the rest', async () => {
  await startUntilHeld();
  signal(findProcesses(site as Start).database, 'SIGKILL');
  expect(await site?.ended).toBe(1);

  const superuser = await startUntilHeld();
  site?.process.kill('SIGKILL');
  await site?.ended;
  expect(await unfinished(superuser)).toHaveLength(1);
  await letMigrationsGo(superuser);

  site = start(settings);
  await site.ready;
  expect(await statusOf(`http://127.0.0.1:${settings.PORT}/api/health`)).toBe(200);
  expect(await unfinished((await findRunningDatabase(settings.DATA_DIR)) ?? '')).toEqual([]);
  saw('both left a migration unfinished; the next start came up');
});
