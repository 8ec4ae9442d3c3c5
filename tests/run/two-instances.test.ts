/** Two instances on one database: nothing that has to hold across them is kept in one of them. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import PgBoss from 'pg-boss';
import { markSecret } from '@/lib/db/auth-secret-marks';
import { type Database, openDatabase } from '@/lib/db/client';
import { addUser } from '@/lib/workflows/users/add-user';
import { banUser } from '@/lib/workflows/users/ban-user';
import { actionId } from '@/tests/support/built-action';
import { ADMIN, findProcesses, signal, until } from '@/tests/support/started-site';
import { type Instance, ownerOf, startTwoInstances, type TwoInstances } from '@/tests/support/two-instances';
import { completeProposal, writeDraft } from '@/tests/support/world';

jest.setTimeout(180_000);

const READS = 60;
const OPERATOR = { id: null, name: 'test', role: 'administrator' } as const;

let pages: Server;
/** Ports from which the page was asked for that is never answered, and how often the other was. */
const [hanging, asked]: [number[], { page: number }] = [[], { page: 0 }];
let isSlow = true;
let both: TwoInstances;
let db: Database;
let closeDatabase: () => Promise<void>;
let boss: PgBoss;

const here = (path: string) => `http://127.0.0.1:${(pages.address() as AddressInfo).port}${path}`;
const ARTICLE = `<!doctype html><html lang="en"><head><title>Call on training</title></head><body><article><h1>Call on training</h1>
<p>BAGHDAD, 9 March 2022 – Iraqi Foreign Minister Fuad Hussein spoke by telephone with NATO Secretary General Jens Stoltenberg on Wednesday.</p>
<p>They spoke about the training of Iraqi officers in the coming year and about the visit that was put off in the winter.</p></article></body></html>`;

beforeAll(async () => {
  pages = createServer(({ url, socket }, response) => {
    if (url === '/feed')
      return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Calls</title><item><title>Call on training</title>
<link>${here('/call')}</link><guid>${here('/call')}</guid><pubDate>Wed, 09 Mar 2022 18:00:00 +0300</pubDate></item></channel></rss>`,
      );
    if (isSlow) return hanging.push(socket.remotePort ?? 0);
    asked.page += 1;
    return response.writeHead(200, { 'content-type': 'text/html' }).end(ARTICLE);
  }).listen(0, '127.0.0.1');
  await once(pages, 'listening');
  both = await startTwoInstances({
    API_READS_A_MINUTE: String(READS),
    FETCH_TRUSTED: new URL(here('')).host,
  });
  ({ db, close: closeDatabase } = openDatabase(both.url));
  boss = new PgBoss({
    connectionString: both.url,
    schema: 'pgboss',
    supervise: false,
    schedule: false,
    migrate: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
});
afterAll(async () => {
  await boss?.stop({ graceful: false });
  await closeDatabase?.();
  await both?.stop();
  pages.closeAllConnections();
  pages.close();
});

/** A request as of a visitor at this address. */
const ask = (of: Instance | { address: string }, path: string, headers = {}, from = '198.51.100.9') =>
  fetch(`${of.address}${path}`, { redirect: 'manual', headers: { 'x-forwarded-for': from, ...headers } });

const send = (of: Instance | { address: string }, path: string, body: unknown, headers = {}) =>
  fetch(`${of.address}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json', origin: both.balancer.address, ...headers },
    body: JSON.stringify(body),
  });

async function signIn(of: Instance | { address: string }, email: string, password: string): Promise<string> {
  const answer = await send(of, '/api/auth/sign-in', { email, password });
  expect(answer.status).toBe(200);
  const cookies = answer.headers.getSetCookie();
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

const signInChief = (of: Instance | { address: string }) =>
  signIn(of, ADMIN.ADMIN_EMAIL, ADMIN.ADMIN_PASSWORD);

/** What both answer at the desk's first page: 200, or 307 to the sign-in. */
const atDesk = (cookie: string) =>
  Promise.all([both.first, both.second].map(async (of) => (await ask(of, '/admin', { cookie })).status));

/** As an instance does that starts: what is due is looked for now, not at the next minute. */
const lookFor = (kind: string) => boss.send(`${kind}.due`, {});

it('migrates, fills and administers the database once, though both start at the same time', async () => {
  const folders = readdirSync('prisma/migrations', { withFileTypes: true });
  const applied = await db.$queryRaw<unknown[]>`SELECT migration_name FROM _prisma_migrations`;
  expect(applied).toHaveLength(folders.filter((entry) => entry.isDirectory()).length);
  expect(await db.auditEntry.count({ where: { action: 'database.seeded' } })).toBe(1);
  expect(await db.user.count()).toBe(1);
});

it('knows on one who signed in on the other, and forgets them on both at once', async () => {
  const cookie = await signInChief(both.balancer);
  expect(await atDesk(cookie)).toEqual([200, 200]);
  for (let turn = 0; turn < 4; turn += 1)
    expect((await ask(both.balancer, '/admin', { cookie })).status).toBe(200);
  expect([...both.balancer.answered.values()].every((count) => count > 0)).toBe(true);
  expect((await send(both.second, '/api/auth/sign-out', {}, { cookie })).status).toBe(200);
  expect(await atDesk(cookie)).toEqual([307, 307]);

  const person = { email: 'banned@example.org', role: 'editor', password: 'a password of theirs' } as const;
  const added = await addUser(db, OPERATOR, person);
  expect(added.ok).toBe(true);
  const theirs = await signIn(both.second, person.email, person.password);
  expect(await atDesk(theirs)).toEqual([200, 200]);
  expect((await banUser(db, OPERATOR, { email: person.email, reason: 'gone' })).ok).toBe(true);
  expect(await atDesk(theirs)).toEqual([307, 307]);
});

it('counts wrong passwords across both', async () => {
  const statuses: number[] = [];
  for (let turn = 0; turn < 11; turn += 1) {
    const of = turn % 2 === 0 ? both.first : both.second;
    const guess = { email: 'nobody@example.org', password: `wrong ${turn}` };
    statuses.push((await send(of, '/api/auth/sign-in', guess)).status);
  }
  expect(statuses.slice(0, 10)).not.toContain(429);
  expect(statuses[10]).toBe(429);
});

it('counts the reads of a program across both', async () => {
  const path = '/api/v1/vocabulary';
  for (let turn = 0; turn < READS; turn += 1)
    expect((await ask(both.first, path, {}, '198.51.100.1')).status).toBe(200);
  let answered = 0;
  await until(async () => {
    const { status } = await ask(both.second, path, {}, '198.51.100.1');
    if (status === 200) answered += 1;
    await pause(200);
    return status === 429;
  }, 60);
  // By itself it would have answered as many again.
  expect(answered).toBeLessThan(READS);
  expect((await ask(both.second, path, {}, '198.51.100.2')).status).toBe(200);
});

/** Where a reader finds an event: in a list, the timeline, a search, a feed and at its own address. */
const placesOf = (slug: string, word: string) => [
  `/events?q=${word}`,
  '/api/v1/relationships/iraq-nato/timeline?from=2003-01-01&to=2003-12-31',
  `/api/v1/search?q=${word}`,
  '/export/atom',
  `/events/${slug}`,
];

async function publish(of: Instance | { address: string }, id: string, cookie: string): Promise<string> {
  const call = { id, version: 1, note: null, correction: null, seen: [] };
  const answer = await fetch(`${of.address}/admin/drafts/${id}`, {
    method: 'POST',
    headers: {
      cookie,
      origin: both.balancer.address,
      'next-action': actionId('publishDraftAction'),
      'content-type': 'text/plain;charset=UTF-8',
      accept: 'text/x-component',
    },
    body: JSON.stringify([{ ...call, eventWithdrawn: false, requestKey: randomUUID() }]),
  });
  expect(await answer.text()).toContain('"ok":true');
  return (await db.event.findFirstOrThrow({ orderBy: { number: 'desc' }, select: { slug: true } })).slug;
}

it('shows on one what was just published on the other, wherever it is looked for', async () => {
  const cookie = await signInChief(both.balancer);
  for (const [at, [here, there]] of [
    [both.first, both.second],
    [both.second, both.first],
  ].entries()) {
    if (!here || !there) throw new Error('There are two.');
    const word = ['Quernmore', 'Yarnbury'][at] ?? '';
    const title = `Talks at ${word}`;
    const proposal = completeProposal({ title, date: `2003-0${3 + at}-09`, topics: [] });
    const slug = await publish(here, await writeDraft(db, proposal), cookie);
    // Not within seconds, but at the first look: what is kept in memory is held against the database before each answer.
    for (const path of placesOf(slug, word)) {
      const answer = await ask(there, path, {}, '198.51.100.3');
      expect([path, answer.status, (await answer.text()).includes(slug)]).toEqual([path, 200, true]);
    }
  }
});

it('publishes once what was planned, whichever of them does it', async () => {
  const { id: plannedById } = await db.user.findFirstOrThrow({ where: { email: ADMIN.ADMIN_EMAIL } });
  const title = (number: number) => `Planned for both, number ${number}`;
  for (let number = 0; number < 8; number += 1) {
    const date = new Date(Date.UTC(1990, 0, 1 + 20 * number)).toISOString().slice(0, 10);
    const draftId = await writeDraft(db, completeProposal({ title: title(number), date, topics: [] }));
    const at = new Date(Date.now() - 1_000);
    await db.plannedPublication.create({ data: { draftId, draftVersion: 1, at, plannedById } });
  }
  await db.$executeRaw`UPDATE draft SET updated_at = now() - interval '1 hour' WHERE title LIKE 'Planned for both%'`;
  const where = { title: { startsWith: 'Planned for both' } };
  // Several looks at once, as of instances that start together.
  await Promise.all([lookFor('publications'), lookFor('publications'), lookFor('publications')]);
  await until(async () => (await db.plannedPublication.count()) === 0, 120);
  expect(await db.event.count({ where })).toBe(8);
  expect(await db.draft.count({ where: { ...where, status: 'PENDING' } })).toBe(0);
});

it('warns on both where a third has another secret', async () => {
  const warned = () =>
    [both.first, both.second].every(({ site }) => site.words().includes('another AUTH_SECRET'));
  expect(warned()).toBe(false);
  await until(async () => {
    // As an instance does while it runs.
    await markSecret(db, 'the secret of a third instance alone');
    return warned();
  }, 120);
});

it('takes over what an instance was doing that was killed', async () => {
  const { id: relationshipId } = await db.relationship.findUniqueOrThrow({ where: { slug: 'iraq-nato' } });
  const feed = await db.feed.create({ data: { url: here('/feed'), relationshipId, scope: 'everything' } });
  await lookFor('feeds');
  await until(() => hanging.length > 0, 120);
  const servers = [both.first, both.second].map(({ site }) => findProcesses(site).server);
  const owner = ownerOf(hanging[0] ?? 0, servers);
  const [killed, left] =
    owner === servers[0] ? [both.first, both.second] : owner === servers[1] ? [both.second, both.first] : [];
  if (!killed || !left) throw new Error('It cannot be told which instance asked for the page.');
  // Power is gone: the start program and its server, neither of which can say anything any more.
  killed.site.process.kill('SIGKILL');
  signal(owner ?? 0, 'SIGKILL');
  await killed.site.ended;
  isSlow = false;
  // Its time with the feed runs out, which it cannot make longer now.
  await db.feed.update({ where: { id: feed.id }, data: { claimedUntil: new Date(Date.now() - 1) } });
  await lookFor('feeds');
  await until(async () => (await db.article.count({ where: { url: here('/call') } })) === 1, 120);
  expect(asked.page).toBe(1);
  // Through the balancer nobody notices.
  for (let turn = 0; turn < 4; turn += 1) expect((await ask(both.balancer, '/')).status).toBe(200);
});
