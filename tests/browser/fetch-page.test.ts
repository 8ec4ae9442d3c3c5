/** An article comes in by its address: from a server of ours, which the operator of the site under test trusts. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { axeOn } from '@/tests/support/axe';
import { openBrowser, signIn, type Visitor } from '@/tests/support/site';

const PORT = Number(process.env.TEST_PAGES_PORT);
const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Iraqi minister in Brussels | Gazette of Examples</title>
<meta property="og:site_name" content="Gazette of Examples">
<meta property="article:published_time" content="2021-06-15T18:20:00+02:00">
</head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Iraqi minister in Brussels</h1>
<p>BRUSSELS, 15 June 2021 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on Tuesday.</p>
<p>They spoke about the training of Iraqi officers, and agreed to speak again in the autumn when the mission has grown.</p>
<script>document.title = 'taken over'</script><img src="x" onerror="document.title = 'taken over'">
</article><footer>We use cookies.</footer></body></html>`;
const PAGES: Record<string, string> = {
  '/article': ARTICLE,
  '/empty': '<title>Sign in</title><p>Please sign in.</p>',
  '/deep': `${'<div>'.repeat(20_000)}Iraq met NATO.${'</div>'.repeat(20_000)}`,
};

let pages: Server;
let editor: Visitor;
beforeAll(async () => {
  pages = createServer(({ url = '' }, response) => {
    const page = PAGES[url];
    response.writeHead(page === undefined ? 403 : 200, { 'content-type': 'text/html' }).end(page);
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

const address = (page: Page) => page.getByLabel('Web address');
const text = (page: Page) => page.getByLabel('Text of the article');
async function fetchInto(page: Page, url: string): Promise<void> {
  await address(page).fill(url);
  await page.keyboard.press('Enter');
}

it('says at the address what cannot be fetched, and fetches nothing from within a network', async () => {
  const { page } = editor;
  await page.goto('/admin/articles/new');
  await page.getByRole('button', { name: 'Fetch', exact: true }).click();
  await page.getByText('Write the address of the page first.').waitFor();
  for (const [url, says] of [
    ['http://127.0.0.1/', 'This address lies within a network'],
    ['http://[::1]/', 'This address lies within a network'],
    ['http://example.org:22/', 'Only pages of the web can be fetched'],
    [`http://127.0.0.1:${PORT}/nothing`, 'it answered 403'],
    [`http://127.0.0.1:${PORT}/empty`, 'No article was found on this page'],
  ] as const) {
    await fetchInto(page, url);
    await page.getByText(says).waitFor();
    expect(await address(page).inputValue()).toBe(url);
  }
  const { violations } = await axeOn(page).include('form').analyze();
  expect(violations).toEqual([]);
}, 60_000);

it('gives up a page that is nested to stall its reader, while the site answers', async () => {
  const { page } = editor;
  await fetchInto(page, `http://127.0.0.1:${PORT}/deep`);
  const health = await page.request.get('/api/health');
  expect(health.status()).toBe(200);
  await page.getByText('No article was found on this page').waitFor();
}, 60_000);

it('takes an article from its page, has it looked through, and never takes a second text over a first', async () => {
  const { page } = editor;
  await fetchInto(page, `http://127.0.0.1:${PORT}/article`);
  await page.getByText(/words taken from the page\. Look through them/).waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('Iraqi minister in Brussels');
  expect(await page.getByLabel('Publisher').inputValue()).toBe('Gazette of Examples');
  expect(await page.getByLabel('Published on').inputValue()).toBe('2021-06-15');
  const body = await text(page).inputValue();
  expect(body).toContain('Tuesday.\n\nThey spoke about');
  expect(body).not.toMatch(/cookies|Home|script/);
  expect(await page.title()).not.toBe('taken over');
  await fetchInto(page, `http://127.0.0.1:${PORT}/article`);
  await page.getByText('There is a text already.').waitFor();
  expect(await text(page).inputValue()).toBe(body);
  await page.getByRole('button', { name: 'Find the events' }).click();
  await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  await page.getByText('Gazette of Examples').first().waitFor();
}, 60_000);
