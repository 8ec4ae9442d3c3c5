/** Row 14 and rule 4: scripts in every text, seen on every page, in every file and frame. */
import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import type { BrowserContext } from 'playwright-core';
import { openBrowser, signInAs, siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, type SiteAnswer, send } from '@/tests/support/site-requests';
import { itInBrowser } from './in-browser';
import { mail } from './people';
import { type PlantedDesk, plantDesk } from './planted-desk';
import { plantScripts, SCRIPTS } from './planted-scripts';
import { publicAddresses } from './public-addresses';
import { fillRoute, isOfDesk, listPages, listRoutes, patiently, some } from './routes';
import { saw } from './saw';

jest.setTimeout(300_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let planted: Awaited<ReturnType<typeof plantScripts>>;
let desk: PlantedDesk;
let admin: { email: string; password: string };

beforeAll(async () => {
  site = await openSiteDatabase();
  planted = await plantScripts(site.db);
  let next = 0;
  desk = await plantDesk(site.db, () => {
    next += 1;
    return ` ${SCRIPTS[next % SCRIPTS.length]}`;
  });
  admin = await addSitePerson(site.db, mail('scripts-admin'), 'administrator');
});
afterAll(() => site.close());

const get = (path: string, cookie = '') =>
  patiently(() => send('GET', path, cookie ? { cookie } : {}, '', '127.0.0.14'));

const everywhere = () => {
  const { pages, files, programs } = publicAddresses(planted, siteUrl());
  return {
    pages: [...pages, ...planted.events.slice(0, 6).map((slug) => `/events/${slug}`)],
    files,
    programs,
  };
};

function ofDesk(routes: readonly string[]): string[] {
  const ids = desk.ids as Record<string, string>;
  return routes
    .filter((route) => isOfDesk(route) && !/\/(lookup|save|presence|export)(\/|$)/.test(route))
    .map((route) => {
      const room = route.split('/').findLast((_, at, all) => all[at + 1]?.startsWith('[')) ?? '';
      const { actor, relationship, event } = planted;
      const slug = { actors: actor, relationships: relationship, events: event }[room] ?? 'x';
      return fillRoute(route, { id: ids[room] ?? 'x', slug });
    });
}

/** An answer that is a page has no markup out of a text; one that is none is not taken for a page. */
function expectText(path: string, { headers, text }: SiteAnswer): void {
  const type = String(headers['content-type']);
  if (/^text\/html/.test(type)) expect([path, madeOf(text)]).toEqual([path, []]);
  else
    expect([path, headers['x-content-type-options'], /html|svg/.test(type)]).toEqual([
      path,
      'nosniff',
      false,
    ]);
}

/** What of a page's markup came out of a text. */
function madeOf(html: string): string[] {
  const { document } = parseHTML(html);
  const elements = [...document.querySelectorAll('[data-xss]')].map((element) => element.outerHTML);
  const links = [...document.querySelectorAll('[href],[src],[action],[formaction]')].flatMap((element) =>
    ['href', 'src', 'action', 'formaction'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  return [...elements, ...links.filter((link) => /^\s*(javascript|data:text|vbscript)/i.test(link))];
}

it('row 14 · the markup of every public page and answer has nothing in it that came out of a text', async () => {
  const { pages, files, programs } = everywhere();
  let shown = 0;
  const all = [...pages, ...files, ...programs];
  await some(all, async (path) => {
    const answer = await get(path);
    expect([path, answer.status < 500]).toEqual([path, true]);
    if (answer.text.includes('xss(')) shown += 1;
    expectText(path, answer);
  });
  expect(shown).toBeGreaterThan(50);
  saw(`${all.length} answers without signing in, ${shown} with scripts as text`);
});

it('row 14 · the markup of every page of the desk has nothing in it that came out of a text', async () => {
  const cookie = await cookieOf(admin);
  const all = ofDesk(listRoutes());
  let shown = 0;
  await some(all, async (path) => {
    const answer = await get(path, cookie);
    expect([path, answer.status < 500]).toEqual([path, true]);
    if (answer.text.includes('xss(')) shown += 1;
    expectText(path, answer);
  });
  expect(shown).toBeGreaterThan(15);
  saw(`${all.length} pages of the desk, ${shown} with scripts as text`);
});

it('row 14 · feeds have them as text, also for readers that show descriptions as HTML', async () => {
  for (const name of ['rss', 'atom', 'jsonfeed']) {
    const { text } = await get(`/export/${name}?relationships=${planted.relationship}`);
    const { feed } = parseFeed(text);
    const texts: string[] = [];
    JSON.stringify(feed, (key, value) => {
      // An entry of Atom says that its content is HTML; titles of all three are text.
      if (value?.type === 'html' && typeof value.value === 'string') texts.push(value.value);
      if (/^(description|content_html)$/.test(key) && typeof value === 'string' && name !== 'atom')
        texts.push(value);
      return value;
    });
    // What a feed says of itself is text in JSON Feed.
    if (name === 'jsonfeed')
      texts.splice(texts.indexOf((feed as { description?: string }).description ?? ''), 1);
    expect(texts.length).toBeGreaterThan(5);
    for (const one of texts) expect([name, madeOf(`<body>${one}</body>`)]).toEqual([name, []]);
  }
});

it('row 14 · frames that are given away keep titles within their attribute', async () => {
  const page = encodeURIComponent(`${siteUrl()}/relationships/${planted.relationship}`);
  const { html } = JSON.parse((await get(`/oembed?url=${page}`)).text) as { html: string };
  expect(madeOf(`<body>${html}</body>`)).toEqual([]);
  expect(parseHTML(`<body>${html}</body>`).document.querySelectorAll('body *').length).toBe(1);
});

it('rule 4 · what says in a page what it is to programs is JSON, and stays within its script', async () => {
  const { text } = await get(`/events/${planted.events[10]}`);
  const blocks = [...text.matchAll(/<script[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, json]) => json ?? '',
  );
  expect(blocks.length).toBeGreaterThan(0);
  for (const json of blocks) {
    expect(json).not.toMatch(/[<\u2028\u2029]/);
    expect(() => JSON.parse(json)).not.toThrow();
  }
});

it('rule 4 · no link of a public page leads anywhere but to http and https, and mail', async () => {
  for (const path of everywhere().pages.filter((_, at) => at % 4 === 0)) {
    const { document } = parseHTML((await get(path)).text);
    for (const link of document.querySelectorAll('a[href]')) {
      const { protocol } = new URL(link.getAttribute('href') ?? '', siteUrl());
      expect([path, protocol]).toEqual([path, expect.stringMatching(/^(https?|mailto|webcal):$/)]);
    }
  }
});

/** Opens all pages, some at a time, and answers what ran or became markup. */
async function walk(context: BrowserContext, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const waiting = [...paths];
  async function hand(): Promise<void> {
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss());
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.goto(path, { waitUntil: 'load', timeout: 60_000 });
      // Scripts of the page have run when its first own work is done.
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2_000 })));
      const found = await page.evaluate(() => ({
        ran: (globalThis as unknown as { ran: unknown[] }).ran,
        made: [...document.querySelectorAll('[data-xss]')].map((element) => element.outerHTML.slice(0, 200)),
        site: location.origin,
      }));
      if (found.ran.length > 0 || found.made.length > 0 || found.site !== siteUrl())
        faults.push(`${path}: ${JSON.stringify(found)}`);
    }
    await page.close();
  }
  await Promise.all([hand(), hand(), hand()]);
  return faults;
}

const LISTEN = `globalThis.ran = []; globalThis.xss = (number) => { globalThis.ran.push(number); };
  for (const name of ['alert', 'confirm', 'prompt']) globalThis[name] = globalThis.xss;`;

describe.each([
  ['without the policy', true],
  ['with the policy', false],
])('in a browser %s', (name, bypassCSP) => {
  itInBrowser(
    `row 14 · nothing runs ${name}`,
    async () => {
      const [reader, editor] = [await openBrowser({ bypassCSP }), await openBrowser({ bypassCSP })];
      try {
        for (const { context } of [reader, editor]) await context.addInitScript(LISTEN);
        await signInAs(editor.page, admin);
        const [open, closed] = [everywhere().pages, ofDesk(listPages())];
        expect(closed.length).toBeGreaterThan(30);
        expect(await walk(reader.context, open)).toEqual([]);
        expect(await walk(editor.context, closed)).toEqual([]);
        saw(`${open.length} public pages and ${closed.length} of the desk in a browser ${name}`);
      } finally {
        await reader.close();
        await editor.close();
      }
    },
    900_000,
  );
});

itInBrowser('row 14 · nothing runs where one hovers, opens and searches', async () => {
  const visitor = await openBrowser({ bypassCSP: true });
  try {
    const { context, page } = visitor;
    await context.addInitScript(LISTEN);
    await page.goto(`/relationships/${planted.relationship}?from=2021-05-01&to=2021-05-10`);
    await page.waitForSelector('.dragoman-chart[data-ready=true]');
    const items = page.locator('.dragoman-chart .vis-item');
    for (let index = 0; index < Math.min(6, await items.count()); index += 1) {
      await items.nth(index).hover({ force: true });
      await items.nth(index).click({ force: true });
    }
    await page.waitForURL(/event=/);
    await page.goto('/search?q=xss');
    const found = await page.evaluate(() => ({
      ran: (globalThis as unknown as { ran: unknown[] }).ran,
      made: document.querySelectorAll('[data-xss]').length,
    }));
    expect(found).toEqual({ ran: [], made: 0 });
  } finally {
    await visitor.close();
  }
});
