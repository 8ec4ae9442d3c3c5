/** The desk's feeds, read from a server of ours that the operator of the site under test trusts. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { axeOn } from '@/tests/support/axe';
import { openBrowser, signIn, type Visitor } from '@/tests/support/site';

const PORT = Number(process.env.TEST_PAGES_PORT);
const HERE = `http://127.0.0.1:${PORT}`;
const ARTICLE = `<!doctype html><html lang="en"><head><title>Call on training</title><meta property="og:site_name" content="Feeds Gazette"></head>
<body><article><h1>Call on training</h1><p>BAGHDAD, 9 March 2022 – Iraqi Foreign Minister Fuad Hussein spoke by telephone with NATO Secretary General Jens Stoltenberg on Wednesday.</p>
<p>They spoke about the training of Iraqi officers in the coming year and about the visit that was put off in the winter.</p></article></body></html>`;
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Feeds Gazette – العالم</title>
<item><title>Call on training</title><link>${HERE}/call</link><guid>${HERE}/call</guid><pubDate>Wed, 09 Mar 2022 18:00:00 +0300</pubDate></item></channel></rss>`;

let pages: Server;
let down = false;
let editor: Visitor;
beforeAll(async () => {
  pages = createServer(({ url = '' }, response) => {
    if (down) return response.writeHead(503).end();
    if (url === '/feed') return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED);
    return response
      .writeHead(url === '/call' ? 200 : 404, { 'content-type': 'text/html' })
      .end(url === '/call' ? ARTICLE : '');
  });
  pages.listen(PORT, '127.0.0.1');
  await once(pages, 'listening');
  editor = await openBrowser();
  await signIn(editor.page);
}, 60_000);
afterAll(async () => {
  await editor?.close();
  pages.closeAllConnections();
  pages.close();
});

it('adds a feed by keyboard, says at the address what is wrong with it, and keeps what was typed', async () => {
  const { page } = editor;
  await page.goto('/admin/feeds');
  await page.getByText('No feed yet').waitFor();
  const address = page.getByLabel('Address of the feed');
  await address.fill('http://127.0.0.1/feed');
  await page.getByLabel('Read for').selectOption({ label: 'Iraq – NATO' });
  await address.press('Enter');
  await page.getByText('This address lies within a network').waitFor();
  expect(await address.inputValue()).toBe('http://127.0.0.1/feed');
  await address.fill(`${HERE}/call`);
  await address.press('Enter');
  await page.getByText('There is no feed at this address').waitFor();
  const add = page.getByRole('button', { name: 'Add the feed' });
  expect(await add.getAttribute('aria-keyshortcuts')).toContain('Control+Enter');
  await address.fill(`${HERE}/feed`);
  await address.press('Control+Enter');
  await page.getByText('is read from now on: it names 1 article').waitFor();
  const { violations } = await axeOn(page).analyze();
  expect(violations).toEqual([]);
}, 60_000);

it('reads what the feed names by itself: its drafts wait', async () => {
  const { page } = editor;
  const feed = page.getByRole('listitem').filter({ hasText: 'Feeds Gazette' });
  await feed.getByText('1 article stored').waitFor({ timeout: 60_000 });
  await page.goto('/admin/articles');
  await page.getByRole('link', { name: 'Call on training' }).click();
  await page.getByText('spoke by telephone').first().waitFor();
}, 90_000);

it('lists what the feed told of and what became of it', async () => {
  const { page } = editor;
  await page.goto('/admin/feeds');
  await page.getByRole('link', { name: /Feeds Gazette/ }).click();
  const entry = page.getByRole('listitem').filter({ hasText: 'Call on training' });
  await entry.getByText(/Stored · \d drafts? waits?/).waitFor();
  expect(await entry.getByRole('link', { name: `${HERE}/call` }).count()).toBe(1);
  const { violations } = await axeOn(page).analyze();
  expect(violations).toEqual([]);
  await page.getByLabel('Became').selectOption({ label: 'Not reached' });
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByText('Nothing yet').waitFor();
}, 60_000);

it('shows beside a feed why it cannot be read, and can pause, resume and remove it', async () => {
  const { page } = editor;
  down = true;
  await page.goto('/admin/feeds');
  const feed = page.getByRole('listitem').filter({ hasText: 'Feeds Gazette' });
  await feed.getByRole('button', { name: /^Pause/ }).click();
  await feed.getByText('Paused').waitFor();
  await feed.getByRole('button', { name: /^Resume/ }).click();
  await feed.getByText('it answered 503').waitFor({ timeout: 60_000 });
  await feed.getByRole('button', { name: /^Remove/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText('No feed yet').waitFor();
}, 90_000);
