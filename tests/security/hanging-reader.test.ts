/**
 * Texts at which the reader hangs or dies, by every way in: visitors notice nothing, the editor loses nothing, and the
 * site can be stopped.
 */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { findRunningDatabase } from '@/lib/db/running-database';
import { axeOn } from '@/tests/support/axe';
import { ADMIN, type LaunchedSite, launchSite } from '@/tests/support/launch-site';
import { cpuSecondsOf } from '@/tests/support/process-figures';
import { openBrowser, signIn, type Visitor } from '@/tests/support/site';
import { makeSiteToken, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send as sendPlain } from '@/tests/support/site-requests';
import { findServer, until } from '@/tests/support/started-site';
import { completeProposal, writeDraft } from '@/tests/support/world';
import { callAction } from './call-action';
import { itInBrowser } from './in-browser';
import { saw } from './saw';

// A bracket, a space and a capital near the head of a paragraph: such a sentence once kept the reader for ever.
const NATO = `The Secretary General of the North Atlantic Treaty Organization (NATO) Jens Stoltenberg met the Iraqi Foreign Minister Fuad Hussein in Brussels on 4 May 2021.

They spoke about the training of Iraqi officers.`;
const DEADLINE = 6_000;
const trusted = () => `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
const PUBLIC = ['/', '/relationships/iraq-nato', '/search?q=Baghdad', '/actors/jens-stoltenberg'];

let readers: string;
let launched: LaunchedSite;
let editor: Visitor;
let pages: Server;
let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let cookie: string;
const page = (words: string) =>
  `<!doctype html><html lang="en"><head><title>Talks</title></head><body><article><h1>Talks</h1><p>${NATO}</p><p>${words}</p></article></body></html>`;
beforeAll(async () => {
  readers = await mkdtemp(join(tmpdir(), 'dragoman-readers-'));
  const script = ['--import', 'tsx', 'tests/support/build-misbehaving.ts', readers];
  await promisify(execFile)(process.execPath, script);
  pages = createServer(({ url }, response) => {
    if (url !== '/feed')
      return response.setHeader('content-type', 'text/html').end(page('It HANGS in the feed.'));
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.end(
      `<rss version="2.0"><channel><title>F</title><item><link>${trusted()}/article</link></item></channel></rss>`,
    );
  });
  pages.listen(0, '127.0.0.1');
  await once(pages, 'listening');
  launched = await launchSite({
    READERS_DIR: readers,
    READING_DEADLINE_MS: String(DEADLINE),
    READING_THREADS: '1',
    FETCH_TRUSTED: new URL(trusted()).host,
  });
  process.env.TEST_SITE = launched.address;
  process.env.TEST_DATA_DIR = launched.dataDir;
  site = await openSiteDatabase();
  cookie = await cookieOf({ email: ADMIN.ADMIN_EMAIL, password: ADMIN.ADMIN_PASSWORD });
  if (itInBrowser !== it) return;
  editor = await openBrowser({ baseURL: launched.address });
  await signIn(editor.page);
}, 180_000);
afterAll(async () => {
  await editor?.close();
  await site?.close();
  pages?.closeAllConnections();
  pages?.close();
  await launched?.stop();
  await rm(readers, { recursive: true, force: true });
});

/** Sends an article in and does not wait for the answer. */
async function send(page: Page, text: string, title: string): Promise<void> {
  await page.goto('/admin/articles/new');
  await page.getByLabel('Text of the article').fill(text);
  await page.getByLabel('Title', { exact: false }).first().fill(title);
  await page.getByRole('button', { name: 'Find the events' }).click();
  await page.getByRole('button', { name: 'Reading the text' }).waitFor();
}
const onDraft = (page: Page) => page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}(\?|$)/, { timeout: 90_000 });

/** Opens public pages one after the other until `over`; answers how many there were and how long the slowest took. */
async function visit(over: () => boolean): Promise<{ pages: number; slowest: number }> {
  let [pages, slowest] = [0, 0];
  for (; !over(); pages += 1) {
    const begun = performance.now();
    const answer = await fetch(`${launched.address}${PUBLIC[pages % PUBLIC.length]}`);
    expect(answer.status).toBe(200);
    await answer.text();
    slowest = Math.max(slowest, performance.now() - begun);
  }
  return { pages, slowest };
}

itInBrowser(
  'row 28 · answers visitors while a reader hangs, and then shows the editor a blank draft with all that was typed',
  async () => {
    const { page } = editor;
    // The pages once before, so that none is drawn for the first time.
    let left = PUBLIC.length;
    await visit(() => {
      left -= 1;
      return left < 0;
    });
    await send(page, `${NATO} HANGS.`, 'From headquarters');
    let over = false;
    const arrived = onDraft(page).then(() => {
      over = true;
    });
    const { pages: seen, slowest } = await visit(() => over);
    await arrived;
    expect(seen).toBeGreaterThan(PUBLIC.length);
    // A page that waited for the reader would take as long as the deadline.
    expect(slowest).toBeLessThan(DEADLINE);
    saw(`by the form: ${seen} pages meanwhile, the slowest ${(slowest / 1_000).toFixed(1)} s`);
    const notice = page.getByRole('status').filter({ hasText: 'This text has not been read' });
    await notice.waitFor();
    await page.getByText('The text could not be read in time.').waitFor();
    await page
      .getByRole('region', { name: 'Text of the article' })
      .getByText(/North Atlantic/)
      .waitFor();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('');
    await page.getByText('The article “From headquarters” is a source already.').waitFor();
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
  180_000,
);

itInBrowser(
  'row 28 · reads again when asked, and says so where it fails again',
  async () => {
    const { page } = editor;
    await page.getByRole('button', { name: 'Read again' }).click();
    await page.waitForURL(/\?again=late$/, { timeout: 60_000 });
    await page
      .getByRole('alert')
      .getByText(/could not be read in time again/)
      .waitFor();
    await page.getByRole('button', { name: 'How this was read' }).click();
    const dialog = page.getByRole('dialog', { name: 'How this article was read' });
    await dialog
      .getByText('The text could not be read in time. Try again later.')
      .waitFor({ timeout: 60_000 });
  },
  180_000,
);

itInBrowser(
  'row 28 · survives the sentence that once kept a reader for ever',
  async () => {
    const { page } = editor;
    await send(page, NATO, 'The sentence');
    await onDraft(page);
    for (const path of PUBLIC) expect((await fetch(`${launched.address}${path}`)).status).toBe(200);
  },
  180_000,
);

/** Hands an article in as a program does; answers the status and how many seconds it took. */
async function handIn(token: string, body: string): Promise<{ status: number; seconds: number }> {
  const begun = performance.now();
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const { status } = await sendPlain('POST', '/api/v1/articles', headers, JSON.stringify({ body }));
  return { status, seconds: (performance.now() - begun) / 1_000 };
}

/** A file of articles; answers the id of its import. */
async function sendFile(content: string): Promise<string> {
  const bytes = Buffer.from(content);
  const file = { kind: 'articles', fileName: 'a.jsonl', size: bytes.length, requestKey: randomUUID() };
  const begun = await callAction(cookie, '/admin/import', 'beginImportAction', [file]);
  const id = String(begun.answer?.id);
  const part = { id, number: 0, data: bytes.toString('base64') };
  expect((await callAction(cookie, '/admin/import', 'sendPartAction', [part])).answer?.ok).toBe(true);
  return id;
}

it('row 28 · gives up texts that come by a program, in a file and by a feed, while visitors are answered', async () => {
  const token = await makeSiteToken(site.db, ADMIN.ADMIN_EMAIL, ['articles']);
  const file = await sendFile(
    ['It HANGS in a file.', `${NATO} Nothing more.`, 'It THROWS in a file.']
      .map((body) => JSON.stringify({ body }))
      .join('\n'),
  );
  const feed = { url: `${trusted()}/feed`, relationship: 'iraq-nato', scope: 'everything' };
  expect((await callAction(cookie, '/admin/feeds', 'addFeedAction', [feed])).answer?.ok).toBe(true);
  let over = false;
  const working = (async () => {
    const handed = await handIn(token, `${NATO} It HANGS when a program brings it.`);
    await until(
      async () => (await site.db.import.findUnique({ where: { id: file } }))?.status === 'done',
      90,
    );
    await until(async () => (await site.db.feedEntry.count()) === 1, 90);
    return handed;
  })().finally(() => {
    over = true;
  });
  const { pages: seen, slowest } = await visit(() => over);
  const { status, seconds } = await working;
  expect(status).toBe(201);
  // It waits for one thread behind three others at most.
  expect(seconds * 1_000).toBeLessThan(10 * DEADLINE);
  expect(slowest).toBeLessThan(DEADLINE);
  const items = await site.db.importItem.findMany({
    where: { importId: file },
    orderBy: { position: 'asc' },
  });
  expect(items.map(({ outcome }) => outcome)).toEqual(['stored', 'stored', 'stored']);
  expect((await site.db.feedEntry.findFirstOrThrow()).outcome).toBe('stored');
  saw(
    `by a program ${seconds.toFixed(1)} s; file and feed done; ${seen} pages, the slowest ${(slowest / 1_000).toFixed(1)} s`,
  );
}, 180_000);

it('row 29 · a reader dies while an editor publishes: nothing is refused, lost or doubled', async () => {
  const token = await makeSiteToken(site.db, ADMIN.ADMIN_EMAIL, ['articles']);
  const title = (at: number) => `Published beside a dying reader, number ${at}`;
  let over = false;
  const dying = (async () => {
    const answers = [];
    // One ends its thread at once, one takes memory until the engine ends it, one throws.
    for (const word of ['EXITS', 'GORGES', 'THROWS'])
      answers.push(await handIn(token, `${NATO} ${word} now.`));
    return answers;
  })().finally(() => {
    over = true;
  });
  const statuses = new Set<number>();
  let published = 0;
  for (; !over || published < 3; published += 1) {
    const date = new Date(Date.UTC(1980, 0, 1 + 20 * published)).toISOString().slice(0, 10);
    const id = await writeDraft(site.db, completeProposal({ title: title(published), date, topics: [] }));
    const asked = { id, version: 1, note: null, correction: null, seen: [], eventWithdrawn: false };
    const answer = await callAction(cookie, `/admin/drafts/${id}`, 'publishDraftAction', [
      { ...asked, requestKey: randomUUID() },
    ]);
    statuses.add(answer.status);
    expect(answer.answer?.ok).toBe(true);
  }
  expect((await dying).map(({ status }) => status)).toEqual([201, 201, 201]);
  expect([...statuses]).toEqual([200]);
  const events = await site.db.event.count({ where: { title: { startsWith: 'Published beside a dying' } } });
  expect(events).toBe(published);
  // The next text is read by the thread that took its place.
  const [last] = await Promise.all([handIn(token, `${NATO} They spoke once more.`)]);
  expect(last?.status).toBe(201);
  const stored = await site.db.article.findFirstOrThrow({ where: { body: { endsWith: 'once more.' } } });
  expect(await site.db.articleReading.count({ where: { articleId: stored.id } })).toBe(1);
  saw(`reader: a thread ended, ran out of memory, threw; ${published} published meanwhile`);
}, 180_000);

it('row 29 · ends server and database within ten seconds of SIGTERM, though a reader hangs', async () => {
  const token = await makeSiteToken(site.db, ADMIN.ADMIN_EMAIL, ['articles']);
  const server = findServer(launched.site.pid ?? 0);
  const before = cpuSecondsOf(server);
  const waiting = handIn(token, 'It HANGS at the end.').catch(() => null);
  // The thread turns on the spot.
  await until(() => cpuSecondsOf(server) > before + 1, 60);
  const begun = performance.now();
  const ended = once(launched.site, 'exit');
  launched.site.kill('SIGTERM');
  await ended;
  await waiting;
  saw(`stopped while a reader hung: ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
  expect(performance.now() - begun).toBeLessThan(10_000);
  await expect(fetch(launched.address)).rejects.toThrow();
  expect(await findRunningDatabase(launched.dataDir)).toBeNull();
}, 60_000);
