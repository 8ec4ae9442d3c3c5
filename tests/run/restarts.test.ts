/** A start whose processes are killed one after the other while visitors read and an editor publishes. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@/lib/db/client';
import { findRunningDatabase } from '@/lib/db/running-database';
import { actionId } from '@/tests/support/built-action';
import { freePort } from '@/tests/support/free-port';
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
import { completeProposal, writeDraft } from '@/tests/support/world';

jest.setTimeout(180_000);

let folder: string;
let site: Start;
let address: string;
/** Seconds within which the site has to be well again. */
let wellAgain: number;
let settings: { DATA_DIR: string; PORT: string };
beforeAll(async () => {
  folder = await makeFolder();
  const port = await freePort();
  settings = { DATA_DIR: join(folder, 'data'), PORT: String(port) };
  address = `http://127.0.0.1:${port}`;
  site = start(settings);
  await site.ready;
  // On a machine that is busy with other things, twice what its first start took.
  const first = Number(/Server answers\s+([\d.]+) s/.exec(site.words())?.[1]);
  wellAgain = Math.max(10, 2 * first);
});
afterAll(async () => {
  site.process.kill('SIGTERM');
  await site.ended;
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

const isWell = async () => (await statusOf(`${address}/api/health`)) === 200;

/** Kills one of the two and waits until the next one is there and the site is well. */
async function killAndWait(which: 'server' | 'database', withChildren = false): Promise<void> {
  const killed = findProcesses(site)[which];
  const children = withChildren ? listChildren(killed).map(({ pid }) => pid) : [];
  for (const pid of [killed, ...children]) signal(pid, 'SIGKILL');
  await until(() => ![0, killed].includes(findProcesses(site)[which]), wellAgain);
  await until(isWell, wellAgain);
}

it('answers 503 and nothing else while a killed database is started again under load', async () => {
  for (const all of [false, true]) {
    const told = await loadWhile(async () => {
      await pause(1_000);
      await killAndWait('database', all);
      await pause(1_000);
    });
    // Nothing else, no lost connection either; how many are told 503 depends on the machine.
    expect([...told.keys()].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(told.get(200)).toBeGreaterThan(0);
  }
});

it('says 503 with Retry-After on pages, actions and programs’ addresses while the database is away', async () => {
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

it('answers 503 by itself while a killed server is started again', async () => {
  const well = killAndWait('server');
  await until(async () => (await statusOf(address)) === 503, 5);
  await well;
});

async function signIn(): Promise<string> {
  const answer = await fetch(`${address}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email: ADMIN.ADMIN_EMAIL, password: ADMIN.ADMIN_PASSWORD }),
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

it('keeps every publication that was confirmed, once, while each process is killed', async () => {
  const drafts: string[] = [];
  const opened = async () => openDatabase((await findRunningDatabase(settings.DATA_DIR)) ?? '');
  let { db, close } = await opened();
  const title = (number: number) => `Published under fire, number ${number}`;
  // Far enough apart that none looks like a report of another.
  const day = (number: number) => new Date(Date.UTC(1990, 0, 1 + 20 * number)).toISOString().slice(0, 10);
  for (let number = 0; number < 400; number += 1)
    drafts.push(
      await writeDraft(db, completeProposal({ title: title(number), date: day(number), topics: [] })),
    );
  await close();
  const headers = {
    cookie: await signIn(),
    origin: address,
    'next-action': actionId('publishDraftAction'),
    'content-type': 'text/plain;charset=UTF-8',
    accept: 'text/x-component',
  };
  const confirmed = new Set<number>();
  const statuses = new Set<number>();
  let stopped = false;
  const publishing = (async () => {
    for (let number = 0; number < drafts.length && !stopped; number += 1) {
      const asked = { id: drafts[number], version: 1, note: null, correction: null, seen: [] };
      const body = JSON.stringify([{ ...asked, eventWithdrawn: false, requestKey: randomUUID() }]);
      const answer = await fetch(`${address}/admin/drafts/${drafts[number]}`, {
        method: 'POST',
        headers,
        body,
      })
        .then(async (response) => ({ status: response.status, text: await response.text() }))
        .catch(() => null);
      if (answer) statuses.add(answer.status);
      if (answer?.status === 200 && answer.text.includes('"ok":true')) confirmed.add(number);
      else await pause(100);
    }
  })();
  const publishMore = () => {
    const wanted = confirmed.size + 5;
    return until(() => confirmed.size >= wanted, 2 * wellAgain);
  };
  const restart = async () => {
    site.process.kill('SIGKILL');
    await site.ended;
    site = start(settings);
    await site.ready;
  };
  await publishMore();
  await killAndWait('database');
  await publishMore();
  await killAndWait('server');
  await publishMore();
  const left = findProcesses(site);
  await restart();
  await publishMore();
  stopped = true;
  await publishing;

  expect([runs(left.server), runs(left.database)]).toEqual([false, false]);
  expect(confirmed.size).toBeGreaterThanOrEqual(20);
  expect([...statuses].filter((status) => ![200, 503].includes(status))).toEqual([]);
  ({ db, close } = await opened());
  const events = await db.event.findMany({ where: { title: { startsWith: 'Published under fire' } } });
  const accepted = await db.draft.count({ where: { id: { in: drafts }, status: { not: 'PENDING' } } });
  await close();
  const titles = events.map((event) => event.title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles).toEqual(expect.arrayContaining([...confirmed].map(title)));
  // What was done and could not be confirmed any more is whole too: an event for each closed draft.
  expect(accepted).toBe(titles.length);
});

it('ends within ten seconds though the server hangs, and leaves nothing behind', async () => {
  const { server, database } = findProcesses(site);
  signal(server, 'SIGSTOP');
  const begun = performance.now();
  site.process.kill('SIGTERM');
  expect(await site.ended).toBe(0);
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect([runs(server), runs(database)]).toEqual([false, false]);
});
