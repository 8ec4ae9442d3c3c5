/** A timeline in a page of others, how programs find it, and what crawlers are told. */
import { createServer, type Server } from 'node:http';
import { addressIn, LANGUAGES } from '@/lib/domain/language';
import { axeOn } from '@/tests/support/axe';
import { openBrowser, siteUrl, type Visitor } from '../support/site';

jest.setTimeout(120_000);

let server: Server;
let visitor: Visitor;
const PAGES = () => `http://127.0.0.1:${process.env.TEST_PAGES_PORT}`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', PAGES()).searchParams.get('show') ?? '';
    response.setHeader('content-type', 'text/html');
    response.end(`<h1>Another site</h1><iframe src="${siteUrl()}${path}" width="900" height="760"></iframe>`);
  });
  await new Promise<void>((done) => {
    server.listen(Number(process.env.TEST_PAGES_PORT), '127.0.0.1', done);
  });
  visitor = await openBrowser();
});
afterAll(async () => {
  await visitor?.close();
  server?.closeAllConnections();
  server?.close();
});

const showing = (path: string) => visitor.page.goto(`${PAGES()}/?show=${encodeURIComponent(path)}`);

it('stands in the frame of another page with the view of its address, and leads out of it', async () => {
  const { page } = visitor;
  await showing('/embed/iraq-nato?types=visit&from=2018-01-01&to=2020-12-31');
  const frame = page.frameLocator('iframe');
  await frame.locator('.dragoman-chart[data-ready="true"] .vis-item[data-slug]').first().waitFor();
  expect(await frame.getByRole('banner').count()).toBe(0);
  expect(await frame.getByText(/^\d+ events? in view$/).textContent()).not.toBe('384 events in view');
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    frame.getByRole('link', { name: 'Open on Dragoman' }).click(),
  ]);
  await opened.waitForURL(/\/relationships\/iraq-nato\?types=visit/);
  await opened.close();
  expect(page.url()).toContain(PAGES());
});

it('is the only page that a frame shows', async () => {
  const { page } = visitor;
  for (const path of [
    '/relationships/iraq-nato',
    '/sign-in',
    '/embed/iraq-nato/..%2f..%2fsign-in',
    '/embed/nowhere/x',
  ]) {
    const answer = await fetch(`${siteUrl()}${path}`, { redirect: 'manual' });
    expect([path, answer.headers.get('content-security-policy')?.includes("frame-ancestors 'none'")]).toEqual(
      [path, true],
    );
  }
  await showing('/sign-in');
  expect(await page.frameLocator('iframe').getByLabel('Password').count()).toBe(0);
});

it('is accessible, and its element can be copied from the page', async () => {
  const { page, errors } = visitor;
  errors.length = 0;
  await page.goto('/embed/iraq-nato');
  await page.locator('.dragoman-chart[data-ready="true"]').waitFor();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.goto('/relationships/iraq-nato?types=visit');
  await page.getByText('Download and subscribe').click();
  const code = await page.getByLabel(/^Element for a page of yours/).inputValue();
  expect(code).toContain(`<iframe src="${siteUrl()}/embed/iraq-nato?types=visit" title="Iraq – NATO"`);
  expect(errors).toEqual([]);
});

it('is discovered by oEmbed', async () => {
  const html = await (await fetch(`${siteUrl()}/relationships/iraq-nato`)).text();
  const href = /<link[^>]*application\/json\+oembed[^>]*>/.exec(html)?.[0].match(/href="([^"]+)"/)?.[1] ?? '';
  const found = await (await fetch(new URL(href.replaceAll('&amp;', '&'), siteUrl()))).json();
  expect(found).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Iraq – NATO',
    width: 960,
    height: 720,
  });
  // In the language of the address that is asked about, wherever one asks.
  const arabic = encodeURIComponent(`${siteUrl()}/ar/relationships/iraq-nato`);
  for (const endpoint of ['/oembed', '/ar/oembed', '/fr/oembed'])
    expect(await (await fetch(`${siteUrl()}${endpoint}?url=${arabic}`)).json()).toMatchObject({
      title: 'العراق – حلف شمال الأطلسي',
      provider_url: `${siteUrl()}/ar`,
      html: expect.stringContaining(`${siteUrl()}/ar/embed/iraq-nato`),
    });
  const ask = (query: string) => fetch(`${siteUrl()}/oembed?${query}`);
  // Programs are refused in English, at the address of any language.
  const refusals = ['/oembed', '/ar/oembed'].map(async (path) => (await fetch(siteUrl() + path)).json());
  const [english, elsewhere] = await Promise.all(refusals);
  expect(elsewhere.error.fields).toEqual(english.error.fields);
  const url = encodeURIComponent(`${siteUrl()}/relationships/iraq-nato?q="><script>`);
  const small = (await (await ask(`url=${url}&maxwidth=500&maxheight=450`)).json()) as {
    html: string;
    width: number;
  };
  expect(small.width).toBe(500);
  expect(small.html).not.toContain('<script');
  for (const [query, status] of [
    ['', 400],
    [`url=${url}&maxwidth=x`, 400],
    [`url=${url}&format=xml`, 501],
    ['url=https%3A%2F%2Fevil.example%2Frelationships%2Firaq-nato', 404],
    [`url=${encodeURIComponent(`${siteUrl()}/relationships/nowhere`)}`, 404],
  ] as const)
    expect([query, (await ask(query)).status]).toEqual([query, status]);
});

it('crawlers find every public page, and are kept from what repeats it', async () => {
  const robots = await (await fetch(`${siteUrl()}/robots.txt`)).text();
  expect(robots).toContain('Disallow: /admin');
  const index = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  const locations = async (address: string) => {
    const answer = await fetch(address);
    expect(answer.headers.get('content-type')).toContain('application/xml');
    return [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, one]) => one ?? '');
  };
  const parts = await locations(index);
  // Pages, actors, and events by the thousand.
  const named = ['/sitemap/pages', '/sitemap/actors-1', '/sitemap/events-1'];
  expect(parts.map((one) => new URL(one).pathname)).toEqual(expect.arrayContaining(named));
  const pages = (await Promise.all(parts.map(locations))).flat();
  expect(pages).toContain(`${siteUrl()}/relationships/iraq-nato`);
  expect(pages.filter((one) => one.includes('/events/')).length).toBeGreaterThan(400);
  for (const page of [pages[3], pages.at(-1), pages.find((one) => one.includes('/actors/'))])
    expect((await fetch(page ?? '')).status).toBe(200);
  // Each page in each language, with all languages beside it.
  expect(pages).toContain(`${siteUrl()}/ckb/relationships/iraq-nato`);
  const xml = await (await fetch(parts[0] ?? '')).text();
  const entry = xml
    .split('\n')
    .find((line) => line.includes(`<loc>${siteUrl()}/fa/relationships/iraq-nato<`));
  const beside = [...(entry ?? '').matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, at]) => [
    tag,
    at?.replace(siteUrl(), ''),
  ]);
  expect(beside).toEqual([
    ...LANGUAGES.map((language) => [language, addressIn(language, '/relationships/iraq-nato')]),
    ['x-default', '/relationships/iraq-nato'],
  ]);
  for (const none of ['events-900', 'actors-900', 'actors-0', 'people-1'])
    expect((await fetch(`${siteUrl()}/sitemap/${none}`)).status).toBe(404);
});
