/** The server is killed while it works on what nobody waits for; the next one does the work once more, and nothing twice. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Database } from '@/lib/db/client';
import { freePort } from '@/tests/support/free-port';
import { copyPrepared } from '@/tests/support/prepared-folder';
import { openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf } from '@/tests/support/site-requests';
import {
  ADMIN,
  findProcesses,
  makeFolder,
  removeFolder,
  type Start,
  signal,
  start,
  statusOf,
  until,
} from '@/tests/support/started-site';
import { callAction } from './call-action';
import { saw } from './saw';

jest.setTimeout(600_000);

/** What each page of the feed tells of another day, so that none is a report of another. */
const article = (at: number) =>
  `<!doctype html><html lang="en"><head><title>Talks ${at}</title></head><body><article><h1>Talks ${at}</h1>
<p>BRUSSELS, ${at + 1} June 2021 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels for the ${at}th time.</p>
<p>They spoke about the training of Iraqi officers, and agreed to speak again in the autumn when the mission has grown.</p></article></body></html>`;
const PAGES = 4;
/** The page at which the server is killed. */
const LAST_BEFORE = 2;

let folder: string;
let site: Start;
let address: string;
let db: Database;
let close: () => Promise<void>;
let cookie: string;
let pages: Server;
const asked = new Map<string, number>();
let held: ServerResponse | null = null;
let hold = true;
beforeAll(async () => {
  pages = createServer(({ url = '' }, response) => {
    asked.set(url, (asked.get(url) ?? 0) + 1);
    const at = Number(/^\/page-(\d)$/.exec(url)?.[1] ?? -1);
    if (at < 0) {
      const here = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
      const items = Array.from(
        { length: PAGES },
        (_, page) => `<item><link>${here}/page-${page}</link></item>`,
      );
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.end(`<rss version="2.0"><channel><title>Talks</title>${items.join('')}</channel></rss>`);
    } else if (at === LAST_BEFORE && hold) held = response;
    else response.writeHead(200, { 'content-type': 'text/html' }).end(article(at));
  });
  pages.listen(0, '127.0.0.1');
  await once(pages, 'listening');
  folder = await makeFolder();
  const [DATA_DIR, port] = [join(folder, 'data'), await freePort()];
  address = `http://127.0.0.1:${port}`;
  await copyPrepared(DATA_DIR);
  site = start({
    DATA_DIR,
    PORT: String(port),
    FETCH_TRUSTED: `127.0.0.1:${(pages.address() as AddressInfo).port}`,
  });
  await site.ready;
  process.env.TEST_SITE = address;
  process.env.TEST_DATA_DIR = DATA_DIR;
  ({ db, close } = await openSiteDatabase());
  cookie = await cookieOf({ email: ADMIN.ADMIN_EMAIL, password: ADMIN.ADMIN_PASSWORD });
});
afterAll(async () => {
  await close?.();
  site?.process.kill('SIGTERM');
  await site?.ended;
  pages?.closeAllConnections();
  pages?.close();
  if (folder) await removeFolder(folder);
});

const killServer = () => signal(findProcesses(site).server, 'SIGKILL');
const isWell = async () => (await statusOf(`${address}/api/health`)) === 200;

it('row 22 · the server is killed while it polls a feed', async () => {
  const feed = { url: `http://127.0.0.1:${(pages.address() as AddressInfo).port}/feed`, scope: 'everything' };
  const added = await callAction(cookie, '/admin/feeds', 'addFeedAction', [
    { ...feed, relationship: 'iraq-nato' },
  ]);
  const id = String(added.answer?.id);
  const stored = () => db.feedEntry.count({ where: { feedId: id, outcome: 'stored' } });
  await until(() => held !== null, 60);
  expect(await stored()).toBe(LAST_BEFORE);
  killServer();
  hold = false;
  // A dead one holds it for four minutes more, which nobody waits for here.
  await db.feed.update({ where: { id }, data: { claimedUntil: new Date() } });
  const begun = performance.now();
  await until(isWell, 60);
  await until(async () => (await db.feed.findUniqueOrThrow({ where: { id } })).gotAt !== null, 120);
  const seconds = (performance.now() - begun) / 1_000;
  const entries = await db.feedEntry.findMany({ where: { feedId: id }, include: { article: true } });
  expect(entries.map(({ outcome }) => outcome)).toEqual(Array(PAGES).fill('stored'));
  const bodies = entries.map(({ article: found }) => found?.body);
  expect(new Set(bodies).size).toBe(PAGES);
  expect(await db.article.count({ where: { title: { startsWith: 'Talks ' } } })).toBe(PAGES);
  const drafts = await db.draft.groupBy({
    by: ['articleId'],
    _count: true,
    where: { article: { title: { startsWith: 'Talks ' } } },
  });
  expect(drafts.map(({ _count }) => _count)).toEqual(Array(PAGES).fill(1));
  // What had come in was not asked for again; what hung was asked once more.
  const times = Array.from({ length: PAGES }, (_, page) => asked.get(`/page-${page}`));
  expect(times).toEqual(Array.from({ length: PAGES }, (_, page) => (page === LAST_BEFORE ? 2 : 1)));
  saw(
    `killed at page ${LAST_BEFORE + 1} of ${PAGES}: ${PAGES} articles, each once, ${seconds.toFixed(0)} s later`,
  );
});

const ROWS = 3_000;
const table = `id,title,date,type,who,whom,url\n${Array.from({ length: ROWS }, (_, at) => {
  const day = new Date(Date.UTC(1900, 0, 1 + 10 * at)).toISOString().slice(0, 10);
  return `${at},Killed on its way ${at},${day},meeting,Iraq,NATO,https://example.org/${at}`;
}).join('\n')}\n`;

/** Sends the table; answers the id of its import when its rows are looked through. */
async function sendTable(fileName: string): Promise<{ id: string; check: number }> {
  const bytes = Buffer.from(table);
  const call = (name: string, asked: object) => callAction(cookie, '/admin/import', name, [asked]);
  const file = { kind: 'events', fileName, size: bytes.length, requestKey: randomUUID() };
  const id = String((await call('beginImportAction', file)).answer?.id);
  await call('sendPartAction', { id, number: 0, data: bytes.toString('base64') });
  const found = () => db.import.findUniqueOrThrow({ where: { id } });
  await until(async () => (await found()).status === 'mapping', 60);
  const columns = {
    id: 'id',
    title: 'title',
    date: 'date',
    type: 'type',
    initiators: 'who',
    recipients: 'whom',
    url: 'url',
  };
  const mapping = { columns, source: 'killed', relationship: null, type: null, onlyRelated: false };
  const mapped = await callAction(cookie, `/admin/import/${id}`, 'mapColumnsAction', [{ id, ...mapping }]);
  expect(mapped.answer).toEqual({ ok: true });
  await until(async () => (await found()).status === 'checked', 120);
  return { id, check: (await found()).checks };
}
const eventsIn = () => db.event.count({ where: { title: { startsWith: 'Killed on its way' } } });

it('row 21 · the server is killed while the rows of a file are written', async () => {
  const { id, check } = await sendTable('killed.csv');
  const status = async () => (await db.import.findUniqueOrThrow({ where: { id } })).status;
  // Its rows cannot be written to the end while somebody else holds the relationship that they name.
  await db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT slug FROM relationship WHERE slug = 'iraq-nato' FOR UPDATE`;
      const take = { id, check, as: 'events', leaveOut: false };
      const taken = await callAction(cookie, `/admin/import/${id}`, 'takeRowsAction', [take]);
      expect(taken.answer).toEqual({ ok: true });
      await until(async () => {
        const [{ waiting } = { waiting: 0 }] = await db.$queryRaw<{ waiting: number }[]>`
          SELECT count(*)::int AS waiting FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        return waiting > 0;
      }, 60);
      killServer();
    },
    { timeout: 100_000 },
  );
  expect(await eventsIn()).toBe(0);
  expect(await status()).toBe('writing');
  // A dead one holds it for half a minute more.
  await db.import.update({ where: { id }, data: { claimedUntil: new Date() } });
  const begun = performance.now();
  const seen = new Set<number>();
  await until(async () => {
    seen.add(await eventsIn());
    return (await status()) === 'done';
  }, 120);
  const seconds = (performance.now() - begun) / 1_000;
  // All of it or nothing, at every look.
  expect([...seen].filter((count) => count !== 0 && count !== ROWS)).toEqual([]);
  expect(await eventsIn()).toBe(ROWS);
  const titles = await db.event.findMany({
    where: { title: { startsWith: 'Killed on its way' } },
    select: { title: true },
  });
  expect(new Set(titles.map(({ title }) => title)).size).toBe(ROWS);

  // The same file again finds all of it known.
  const again = await sendTable('killed again.csv');
  const take = { ...again, as: 'events', leaveOut: false };
  const taken = await callAction(cookie, `/admin/import/${again.id}`, 'takeRowsAction', [take]);
  expect(taken.answer).toEqual({ ok: false, reason: 'nothing' });
  expect(await eventsIn()).toBe(ROWS);
  saw(`${ROWS} rows: none after the kill, all ${seconds.toFixed(0)} s later, none when sent again`);
});
