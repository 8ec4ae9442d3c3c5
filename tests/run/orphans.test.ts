/** What a killed start leaves behind is found and ended by the next one; a start whose npm is ended leaves nothing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@/tests/support/free-port';
import { copyPrepared } from '@/tests/support/prepared-folder';
import {
  findBelowNpm,
  findDatabase,
  findProcesses,
  findServer,
  makeFolder,
  removeFolder,
  runs,
  type Start,
  signal,
  start,
  statusOf,
  until,
} from '@/tests/support/started-site';

jest.setTimeout(180_000);

interface Settings extends Record<string, string> {
  DATA_DIR: string;
  PORT: string;
}

let folder: string;
let settings: Settings;
let site: Start | undefined;
beforeAll(async () => {
  folder = await makeFolder();
});
beforeEach(async () => {
  const DATA_DIR = join(folder, `data-${await freePort()}`);
  await copyPrepared(DATA_DIR);
  settings = { DATA_DIR, PORT: String(await freePort()) };
});
afterEach(async () => {
  site?.process.kill('SIGTERM');
  await site?.ended;
});
afterAll(() => removeFolder(folder));

async function startSite(): Promise<Start> {
  site = start(settings);
  await site.ready;
  return site;
}

it('comes up after kill -9 of the start, whose server and database are gone then', async () => {
  const first = await startSite();
  const left = findProcesses(first);
  first.process.kill('SIGKILL');
  await first.ended;
  await until(() => !runs(left.server), 60);
  expect(runs(left.database)).toBe(true);
  await startSite();
  expect(runs(left.database)).toBe(false);
  expect(await statusOf(`http://127.0.0.1:${settings.PORT}/api/health`)).toBe(200);
});

it('ends its own database though that hangs', async () => {
  const first = await startSite();
  const left = findProcesses(first);
  signal(left.database, 'SIGSTOP');
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

it('ends when the npm that began it is ended, and not before', async () => {
  site = start(settings, { npm: true });
  await site.ready;
  const program = findBelowNpm(site.process.pid ?? 0);
  const [server, database] = [findServer(program), findDatabase(program)];
  expect([program, server, database].map(runs)).toEqual([true, true, true]);
  await pause(1_500);
  expect(await statusOf(`http://127.0.0.1:${settings.PORT}/healthz`)).toBe(200);
  signal(site.process.pid ?? 0, 'SIGTERM');
  await until(() => ![program, server, database].some(runs), 30);
});

it('ends a web server that hangs when its start is gone', async () => {
  const watch = join(process.env.NEXT_DIST_DIR ?? '.next', 'serve', 'watch-parent.mjs');
  const hanging = `new (require('node:worker_threads').Worker)(${JSON.stringify(`./${watch}`)});
    setTimeout(() => { process.stdout.write('hangs'); for (;;); }, 500);`;
  const server = spawn(process.execPath, ['-e', hanging], {
    stdio: ['ignore', 'pipe', 'inherit', 'ignore', 'pipe'],
  });
  const ended = once(server, 'exit');
  await once(server.stdout as Readable, 'data');
  (server.stdio[4] as Socket).destroy();
  // By itself it would never end.
  expect(await ended).toEqual([null, 'SIGKILL']);
});
