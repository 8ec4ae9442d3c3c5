/** A start whose processes are stopped and killed one after the other while visitors read and an editor publishes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { findRunningDatabase } from '@/lib/db/running-database';
import { freePort } from '@/tests/support/free-port';
import { copyPrepared } from '@/tests/support/prepared-folder';
import { openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf } from '@/tests/support/site-requests';
import {
  ADMIN,
  findProcesses,
  listChildren,
  makeFolder,
  removeFolder,
  runs,
  type Start,
  signal,
  start,
  statusOf,
  until,
} from '@/tests/support/started-site';
import { publishAll, writeDrafts } from './many-publications';
import { saw } from './saw';

jest.setTimeout(180_000);

let folder: string;
let site: Start;
let address: string;
/** Seconds within which the site has to be well again: ten, or on a busy machine four times what its first start took. */
let wellAgain: number;
let settings: { DATA_DIR: string; PORT: string; API_READS_A_MINUTE: string };
beforeAll(async () => {
  folder = await makeFolder();
  const port = await freePort();
  settings = { DATA_DIR: join(folder, 'data'), PORT: String(port), API_READS_A_MINUTE: '1000000' };
  address = `http://127.0.0.1:${port}`;
  await copyPrepared(settings.DATA_DIR);
  site = start(settings);
  await site.ready;
  process.env.TEST_SITE = address;
  process.env.TEST_DATA_DIR = settings.DATA_DIR;
  const first = Number(/Server answers\s+([\d.]+) s/.exec(site.words())?.[1]);
  wellAgain = Math.max(10, 4 * first);
});
afterAll(async () => {
  await endAll();
  await removeFolder(folder);
});

const PAGES = [
  '/',
  '/relationships/iraq-nato',
  '/api/v1/relationships/iraq-nato/timeline?from=2010-01-01&to=2020-12-31',
  '/actors/nato',
];

/** Sixteen visitors until the work is done; answers what they were told, with how often. */
async function loadWhile(work: () => Promise<void>): Promise<Map<number | string, number>> {
  const told = new Map<number | string, number>();
  let done = false;
  const visitors = Array.from({ length: 16 }, async (_, visitor) => {
    for (let round = visitor; !done; round += 1) {
      const status = await statusOf(`${address}${PAGES[round % PAGES.length]}`);
      told.set(status, (told.get(status) ?? 0) + 1);
      if (status !== 200) await pause(20);
    }
  });
  await work().finally(() => {
    done = true;
  });
  await Promise.all(visitors);
  return told;
}

const hasEnded = ({ process: { exitCode, signalCode } }: Start) => exitCode !== null || signalCode !== null;
/** Waits until the site stands: a first try that failed may have left it ended. */
async function stand(): Promise<void> {
  if (hasEnded(site)) site = start(settings);
  await site.ready;
  await until(isWell, wellAgain);
}

const isWell = async () => (await statusOf(`${address}/api/health`)) === 200;

/**
 * Sends one of the two a signal and waits until the next one is there and the site is well; answers after how many
 * seconds.
 */
async function endAndWait(
  which: 'server' | 'database',
  { by = 'SIGKILL', withChildren = false }: { by?: NodeJS.Signals; withChildren?: boolean } = {},
): Promise<number> {
  const ended = findProcesses(site)[which];
  const children = withChildren ? listChildren(ended).map(({ pid }) => pid) : [];
  const begun = performance.now();
  for (const pid of [ended, ...children]) signal(pid, by);
  await until(() => ![0, ended].includes(findProcesses(site)[which]), wellAgain);
  await until(isWell, wellAgain);
  return (performance.now() - begun) / 1_000;
}
const inSeconds = (seconds: number) => `${seconds.toFixed(1)} s`;

it('row 23 · the database restarts under load: shut down in haste, killed, killed with all its processes', async () => {
  await stand();
  const { server } = findProcesses(site);
  for (const [name, how] of [
    ['shut down', { by: 'SIGINT' }],
    ['killed', {}],
    ['killed with its processes', { withChildren: true }],
  ] as const) {
    let seconds = 0;
    const told = await loadWhile(async () => {
      await pause(1_000);
      seconds = await endAndWait('database', how);
      await pause(1_000);
    });
    // Nothing else, no lost connection either; how many are told 503 depends on the machine.
    expect([...told.keys()].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(told.get(200)).toBeGreaterThan(0);
    saw(
      `${name}: well after ${inSeconds(seconds)}, ${told.get(200)} times 200, ${told.get(503) ?? 0} times 503`,
    );
  }
  // No crash: it is the same web server all along.
  expect(findProcesses(site).server).toBe(server);
});

it('row 23 · says 503 with Retry-After on pages, actions and programs’ addresses while the database hangs', async () => {
  await stand();
  const { database } = findProcesses(site);
  signal(database, 'SIGSTOP');
  const backends = listChildren(database).map(({ pid }) => pid);
  for (const pid of backends) signal(pid, 'SIGSTOP');
  try {
    await until(async () => !(await isWell()), 10);
    const answers = await Promise.all([
      fetch(address, { headers: { accept: 'text/html' } }),
      fetch(`${address}/api/v1/events/x`),
      fetch(`${address}/sign-in`, {
        method: 'POST',
        headers: { origin: address, 'next-action': 'a'.repeat(42) },
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    for (const { headers } of answers) expect(headers.get('retry-after')).toMatch(/^\d+$/);
    expect(answers.map(({ headers }) => headers.get('content-type')?.split(';')[0])).toEqual([
      'text/html',
      'application/problem+json',
      'text/html',
    ]);
  } finally {
    for (const pid of [database, ...backends]) signal(pid, 'SIGCONT');
  }
  await until(isWell, wellAgain);
});

it('row 29 · answers 503 by itself while a killed server is started again', async () => {
  await stand();
  const well = endAndWait('server');
  await until(async () => (await statusOf(address)) === 503, wellAgain);
  saw(`server: well after ${inSeconds(await well)}`);
});

const signIn = () => cookieOf({ email: ADMIN.ADMIN_EMAIL, password: ADMIN.ADMIN_PASSWORD });

let tries = 0;
it('row 29 · keeps every publication that was confirmed, once, while each process is killed', async () => {
  await stand();
  // The first try's are there at the second: it has names and years of its own.
  tries += 1;
  const name = `Published under fire ${'again '.repeat(tries - 1)}`;
  const title = (number: number) => `${name}number ${number}`;
  const drafts = await writeDrafts(400, { year: 2015 - 25 * tries, title });
  const { confirmed, statuses, stop } = publishAll(drafts, await signIn());
  const publishMore = () => {
    const wanted = confirmed.size + 5;
    return until(() => confirmed.size >= wanted, 2 * wellAgain);
  };
  await publishMore();
  const database = await endAndWait('database');
  await publishMore();
  const server = await endAndWait('server');
  await publishMore();
  const left = findProcesses(site);
  const begun = performance.now();
  site.process.kill('SIGKILL');
  await site.ended;
  site = start(settings);
  await site.ready;
  const restarted = (performance.now() - begun) / 1_000;
  await publishMore();
  await stop();

  expect([runs(left.server), runs(left.database)]).toEqual([false, false]);
  expect(confirmed.size).toBeGreaterThanOrEqual(20);
  expect([...statuses].filter((status) => ![200, 503].includes(status))).toEqual([]);
  const { db, close } = await openSiteDatabase();
  const events = await db.event.findMany({ where: { title: { startsWith: `${name}number` } } });
  const accepted = await db.draft.count({ where: { id: { in: drafts }, status: { not: 'PENDING' } } });
  await close();
  const titles = events.map((event) => event.title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles).toEqual(expect.arrayContaining([...confirmed].map(title)));
  // What was done and could not be confirmed any more is whole too: an event for each closed draft.
  expect(accepted).toBe(titles.length);
  saw(
    `well after: database ${inSeconds(database)}, server ${inSeconds(server)}, next start ${inSeconds(restarted)}; ${confirmed.size} confirmed, ${titles.length} events`,
  );
});

it('row 29 · ends within ten seconds though the server hangs, and leaves nothing behind', async () => {
  await stand();
  const { server, database } = findProcesses(site);
  signal(server, 'SIGSTOP');
  const begun = performance.now();
  site.process.kill('SIGTERM');
  expect(await site.ended).toBe(0);
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect([runs(server), runs(database)]).toEqual([false, false]);
});

/** A living process of PostgreSQL's own user that has nothing to do with the site; any signal would end it. */
let stranger: ChildProcess | undefined;
let other: ChildProcess | undefined;
/** Serves a database on a folder of its own until its input ends. */
const SERVE = `import { startEmbeddedDatabase } from './lib/db/embedded.ts';
  const database = await startEmbeddedDatabase(process.env.DATA_DIR);
  process.stdin.once('end', () => database.stop().then(() => process.exit(0))).resume();
  process.stdout.write('ready');`;

/** Ends what a try has left running. */
async function endAll(): Promise<void> {
  stranger?.kill('SIGKILL');
  other?.stdin?.end();
  if (other?.exitCode === null) await once(other, 'exit');
  site?.process.kill('SIGTERM');
  await site?.ended;
}

async function serveOther(DATA_DIR: string): Promise<ChildProcess> {
  const words = ['--import', 'tsx', '--input-type=module', '--eval', SERVE];
  const server = spawn(process.execPath, words, {
    env: { ...process.env, DATA_DIR },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(server.stdout as Readable, 'data');
  return server;
}
const statusFile = () => join(settings.DATA_DIR, 'postgres', 'postmaster.pid');

it('row 30 · starts though lock and pid file name a living stranger, who gets no signal', async () => {
  await endAll();
  const { uid } = await stat(join(settings.DATA_DIR, 'postgres'));
  stranger = spawn('sleep', ['600'], { uid });
  other = await serveOther(join(folder, 'other'));
  const status = await readFile(join(folder, 'other', 'postgres', 'postmaster.pid'), 'utf8');
  for (const [name, text] of [
    ['a stranger', status.replace(/^\d+/, String(stranger.pid))],
    // The number and port of a database that is not this site's.
    ['the database of another folder', status],
    ['nobody, emptied by a power cut', ''],
  ] as const) {
    await writeFile(statusFile(), text);
    await writeFile(join(settings.DATA_DIR, 'start.lock'), String(stranger.pid));
    site = start(settings);
    await site.ready;
    expect([name, await statusOf(`${address}/api/health`)]).toEqual([name, 200]);
    expect(await findRunningDatabase(settings.DATA_DIR)).not.toBeNull();
    site.process.kill('SIGTERM');
    await site.ended;
    expect([stranger.exitCode, stranger.signalCode]).toEqual([null, null]);
    expect(await findRunningDatabase(join(folder, 'other'))).not.toBeNull();
  }
  saw('a stranger, the database of another folder, nobody (empty): it starts, nobody gets a signal');
});
