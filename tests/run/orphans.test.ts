/** What a killed start leaves behind is found and ended by the next one; strangers are left alone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findRunningDatabase } from '@/lib/db/running-database';
import {
  findProcesses,
  freePort,
  makeFolder,
  removeFolder,
  runs,
  type Start,
  start,
  statusOf,
  until,
} from '@/tests/support/started-site';

jest.setTimeout(180_000);

let folder: string;
let settings: { DATA_DIR: string; PORT: string };
let site: Start | undefined;
const strangers: ChildProcess[] = [];
beforeEach(async () => {
  folder = await makeFolder();
  settings = { DATA_DIR: join(folder, 'data'), PORT: String(await freePort()) };
});
afterEach(async () => {
  for (const stranger of strangers.splice(0)) stranger.kill('SIGKILL');
  site?.process.kill('SIGTERM');
  await site?.ended;
  await removeFolder(folder);
});

async function startSite(): Promise<Start> {
  site = start(settings);
  await site.ready;
  return site;
}

/** A living process of PostgreSQL's own user that has nothing to do with the site; any signal would end it. */
function makeStranger(uid: number): { pid: number; lives(): boolean } {
  const stranger = spawn('sleep', ['600'], { uid });
  strangers.push(stranger);
  return { pid: stranger.pid ?? 0, lives: () => stranger.exitCode === null && stranger.signalCode === null };
}

it('comes up after kill -9 of the start, whose server and database are gone then', async () => {
  const first = await startSite();
  const left = findProcesses(first);
  first.process.kill('SIGKILL');
  await first.ended;
  await until(() => !runs(left.server), 5);
  expect(runs(left.database)).toBe(true);
  await startSite();
  expect(runs(left.database)).toBe(false);
  expect(await statusOf(`http://127.0.0.1:${settings.PORT}/api/health`)).toBe(200);
});

it('ends its own database though that hangs', async () => {
  const first = await startSite();
  const left = findProcesses(first);
  process.kill(left.database, 'SIGSTOP');
  first.process.kill('SIGKILL');
  await first.ended;
  await startSite();
  expect(runs(left.database)).toBe(false);
});

it('refuses a second start on the folder and names the address of the first', async () => {
  await startSite();
  const second = start({ ...settings, PORT: String(await freePort()) });
  expect(await second.ended).toBe(1);
  expect(second.words()).toMatch(
    new RegExp(`in use by another start \\(http://127\\.0\\.0\\.1:${settings.PORT}, process \\d+\\)`),
  );
});

/** Starts and stops the site once; answers the `postmaster.pid` that it had meanwhile. */
async function runOnce(): Promise<{ path: string; status: string }> {
  const first = await startSite();
  const path = join(settings.DATA_DIR, 'postgres', 'postmaster.pid');
  const status = await readFile(path, 'utf8');
  first.process.kill('SIGTERM');
  await first.ended;
  return { path, status };
}

it('sends no signal to a living stranger whose number stands in start.lock and postmaster.pid, and starts', async () => {
  const { path, status } = await runOnce();
  const stranger = makeStranger((await stat(join(settings.DATA_DIR, 'postgres'))).uid);
  await writeFile(path, status.replace(/^\d+/, String(stranger.pid)));
  await writeFile(join(settings.DATA_DIR, 'start.lock'), String(stranger.pid));
  await startSite();
  expect(stranger.lives()).toBe(true);
  expect(await findRunningDatabase(settings.DATA_DIR)).not.toBeNull();
});

it('takes the server of another folder for a stranger, though the file names its number and port', async () => {
  const { path } = await runOnce();
  const own = settings;
  settings = { DATA_DIR: join(folder, 'other'), PORT: String(await freePort()) };
  const other = await startSite();
  const { database } = findProcesses(other);
  await writeFile(path, await readFile(join(settings.DATA_DIR, 'postgres', 'postmaster.pid'), 'utf8'));
  settings = own;
  try {
    await startSite();
    expect(runs(database)).toBe(true);
    expect(await statusOf(`http://127.0.0.1:${own.PORT}/api/health`)).toBe(200);
  } finally {
    other.process.kill('SIGTERM');
    await other.ended;
  }
});
