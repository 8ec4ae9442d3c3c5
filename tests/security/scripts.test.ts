/** Row 14 and rule 4: scripts in every text, in the markup of the desk, of public pages and of frames. */
import { parseHTML } from 'linkedom';
import { siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send } from '@/tests/support/site-requests';
import { mail } from './people';
import { type PlantedDesk, plantDesk } from './planted-desk';
import { plantScripts, SCRIPTS } from './planted-scripts';
import { publicAddresses } from './public-addresses';
import { fillRoute, isOfDesk, listRoutes, patiently, some } from './routes';
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
  const { pages } = publicAddresses(planted, siteUrl());
  return [...pages, ...planted.events.slice(0, 6).map((slug) => `/events/${slug}`)];
};

function deskPages(): string[] {
  const ids = desk.ids as Record<string, string>;
  return listRoutes()
    .filter((route) => isOfDesk(route) && !/\/(lookup|save|presence|export)(\/|$)/.test(route))
    .map((route) => {
      const room = route.split('/').findLast((_, at, all) => all[at + 1]?.startsWith('[')) ?? '';
      const { actor, relationship, event } = planted;
      const slug = { actors: actor, relationships: relationship, events: event }[room] ?? 'x';
      return fillRoute(route, { id: ids[room] ?? 'x', slug });
    });
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

it('row 14 · the markup of every page of the desk has nothing in it that came out of a text', async () => {
  const cookie = await cookieOf(admin);
  const all = deskPages();
  let shown = 0;
  await some(all, async (path) => {
    const { status, text } = await get(path, cookie);
    expect([path, status < 500]).toEqual([path, true]);
    if (text.includes('xss(')) shown += 1;
    expect([path, madeOf(text)]).toEqual([path, []]);
  });
  expect(shown).toBeGreaterThan(15);
  saw(`${all.length} pages of the desk, ${shown} with scripts as text`);
});

it('row 14 · frames that are given away keep titles within their attribute', async () => {
  const page = encodeURIComponent(`${siteUrl()}/relationships/${planted.relationship}`);
  const { html } = JSON.parse((await get(`/oembed?url=${page}`)).text) as { html: string };
  expect(madeOf(`<body>${html}</body>`)).toEqual([]);
  expect(parseHTML(`<body>${html}</body>`).document.querySelectorAll('body *').length).toBe(1);
});

it('rule 4 · no link of a public page leads anywhere but to http and https, and mail', async () => {
  for (const path of everywhere().filter((_, at) => at % 4 === 0)) {
    const { document } = parseHTML((await get(path)).text);
    for (const link of document.querySelectorAll('a[href]')) {
      const { protocol } = new URL(link.getAttribute('href') ?? '', siteUrl());
      expect([path, protocol]).toEqual([path, expect.stringMatching(/^(https?|mailto|webcal):$/)]);
    }
  }
});
