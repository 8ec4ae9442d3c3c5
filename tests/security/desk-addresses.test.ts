/** Row 1: everything that the desk shows, asked for by somebody who is not signed in. */
import { readFileSync } from 'node:fs';
import { siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, type SiteAnswer, send } from '@/tests/support/site-requests';
import { mail } from './people';
import { type PlantedDesk, plantDesk } from './planted-desk';
import { builtIn, fillRoute, isOfDesk, listRoutes, some } from './routes';
import { saw } from './saw';

jest.setTimeout(600_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let desk: PlantedDesk;
let addresses: string[];

beforeAll(async () => {
  site = await openSiteDatabase();
  desk = await plantDesk(site.db);
  const ids = desk.ids as Record<string, string>;
  // A parameter is filled in by the folder that it stands in.
  addresses = listRoutes()
    .filter(isOfDesk)
    .map((route) => {
      const room = route.split('/').findLast((_, at, all) => all[at + 1]?.startsWith('[')) ?? '';
      const slug = room === 'actors' ? desk.actor : room === 'relationships' ? desk.relationship : desk.event;
      return fillRoute(route, { id: ids[room] ?? 'x', slug });
    });
});
afterAll(() => site.close());

/** The sender of this file: what is counted by address is not counted with others. */
const HERE = '127.0.0.11';
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  send(method, path, headers, '', HERE);

const build = () => readFileSync(builtIn('BUILD_ID'), 'utf8').trim();
const first = (path: string, change: (part: string) => string) =>
  path.replace(/^\/([^/?]+)/, (_, part: string) => `/${change(part)}`);
const escaped = (text: string) => [...text].map((one) => `%${one.charCodeAt(0).toString(16)}`).join('');

/** Ways of writing an address that some server, proxy or framework has read as the plain one. */
const SPELLINGS: ((path: string) => string)[] = [
  (path) => path,
  (path) => `${path}/`,
  (path) => `${path}//`,
  (path) => `/${path}`,
  (path) => `//${path}`,
  (path) => path.replaceAll('/', '//'),
  (path) => first(path, (part) => part.toUpperCase()),
  (path) => first(path, (part) => `${part[0]?.toUpperCase()}${part.slice(1)}`),
  (path) => first(path, escaped),
  (path) => first(path, (part) => `%${part.charCodeAt(0).toString(16)}${part.slice(1)}`),
  (path) => first(path, (part) => `%25${part.charCodeAt(0).toString(16)}${part.slice(1)}`),
  (path) => first(path, (part) => `%ef%bd%81${part.slice(1)}`),
  (path) => first(path, (part) => `%c1%a1${part.slice(1)}`),
  (path) => `/.${path}`,
  (path) => `/x/..${path}`,
  (path) => `/%2e${path}`,
  (path) => `/x/%2e%2e${path}`,
  (path) => `/x/%2e%2e%2f${path.slice(1)}`,
  (path) => `/..;${path}`,
  (path) => `/sign-in/..;${path}`,
  (path) => `/_next/..${path}`,
  (path) => `/_next/static/..${path}`,
  (path) => `/api/v1/..${path}`,
  (path) => first(path, (part) => `${part};a=b`),
  (path) => first(path, (part) => `;a=b/${part}`),
  (path) => `${path};.css`,
  (path) => `/${path.slice(1).replaceAll('/', '%2f')}`,
  (path) => `/${path.slice(1).replaceAll('/', '\\')}`,
  (path) => `/\\${path.slice(1)}`,
  (path) => `/%5c${path.slice(1)}`,
  (path) => `${path}%00`,
  (path) => `${path}%09`,
  (path) => `${path}%20`,
  (path) => `${path}.`,
  (path) => `${path}.rsc`,
  (path) => `${path}.json`,
  (path) => `${path}.html`,
  (path) => `${path}.txt`,
  (path) => `${path}.action`,
  (path) => `${path}.prefetch.rsc`,
  (path) => `${path}.segments/_tree.segment.rsc`,
  (path) => `${path}.segments/_full.segment.rsc`,
  (path) => `/_next/data/${build()}${path}.json`,
  (path) => `/_next/data/development${path}.json`,
  (path) => `/index${path}`,
  (path) => `/(public)${path}`,
  (path) => `/app${path}/page`,
  (path) => `${path}/page`,
  (path) => `/ar${path}`,
  (path) => `/ckb${path}`,
  (path) => `/en${path}`,
  (path) => `/AR${path}`,
  (path) => `/ar/fr${path}`,
  (path) => `/%61r${path}`,
  (path) => `${path}?_rsc=1`,
  (path) => `${path}?nxtPid=x&nxtPslug=x&__nextLocale=ar`,
  (path) => `${path}?__nextDataReq=1`,
  (path) => `${path}?next=/&role=administrator`,
  (path) => `${siteUrl()}${path}`,
  (path) => `http://localhost${path}`,
  (path) => `https://evil.example${path}`,
];

const FORGERIES: Record<string, string>[] = [
  { accept: 'text/html' },
  { accept: 'application/json' },
  ...['middleware', 'proxy', 'src/middleware', 'src/proxy', 'pages/_middleware'].map((name) => ({
    'x-middleware-subrequest': Array(5).fill(name).join(':'),
  })),
  { 'x-middleware-subrequest-id': '1', 'x-middleware-rewrite': '/', 'x-middleware-next': '1' },
  { 'x-middleware-override-headers': 'cookie', 'x-middleware-request-cookie': 'a=b' },
  { 'x-middleware-prefetch': '1', purpose: 'prefetch' },
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '2' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_full' },
  { rsc: '1', 'next-hmr-refresh': '1' },
  { rsc: '1', 'next-url': '/', 'x-dragoman-path': '/' },
  { rsc: '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D' },
  { 'x-nextjs-data': '1' },
  { 'next-resume': '1' },
  { 'x-nextjs-postponed': '1', 'x-prerender-revalidate': 'x', 'x-prerender-bypass': '1' },
  { 'x-forwarded-host': 'localhost', 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'https' },
  { forwarded: 'for=127.0.0.1;host=localhost', 'x-real-ip': '127.0.0.1', 'client-ip': '127.0.0.1' },
  { 'x-original-url': '/', 'x-rewrite-url': '/', 'x-forwarded-uri': '/', 'x-forwarded-path': '/' },
  { 'x-forwarded-prefix': '/admin', 'x-http-method-override': 'POST' },
  { 'x-dragoman-address': '127.0.0.1', 'x-request-id': 'mine', 'x-invoke-path': '/', 'x-matched-path': '/' },
  { 'x-invoke-status': '200', 'x-invoke-query': '%7B%7D', 'x-invoke-output': '/' },
  { 'x-now-route-matches': '1=x', 'x-vercel-id': 'x', 'x-vercel-ip-country': 'XX' },
  { authorization: 'Basic YWRtaW46YWRtaW4=' },
  { authorization: 'Bearer dgm_administrator' },
  { 'x-user': 'admin', 'x-role': 'administrator', 'x-remote-user': 'admin', 'remote-user': 'admin' },
  { cookie: 'dragoman.session_token=x.y; better-auth.session_token=x.y' },
  { cookie: '__Secure-dragoman.session_token=x; role=administrator; admin=1' },
  { cookie: '__prerender_bypass=1; __next_preview_data=1' },
  { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' },
  { 'user-agent': 'Twitterbot/1.0' },
  { 'user-agent': 'facebookexternalhit/1.1' },
  { 'if-none-match': '*', 'if-modified-since': 'Sat, 29 Nov 2031 00:00:00 GMT' },
  { range: 'bytes=0-100000' },
  { host: 'localhost' },
  { host: 'admin.evil.example' },
];

/** Fails where an answer shows something, or leads anywhere but to the sign-in or the plain spelling here. */
function expectNothing(path: string, headers: Record<string, string>, answer: SiteAnswer): void {
  const { status, text, headers: answered } = answer;
  const to = answered.location ?? '';
  const isHere = /^\/(?![/\\])/.test(to) || to.startsWith(`${siteUrl()}/`);
  const led = [302, 303, 307, 308].includes(status) && isHere;
  expect([path, headers, status, to, led || (status >= 400 && status < 500)]).toEqual([
    ...[path, headers, status, to],
    true,
  ]);
  expect([path, headers, text.includes(desk.mark)]).toEqual([path, headers, false]);
  expect(answered['x-request-id']).not.toBe('mine');
}

it('row 1 · what was planted is seen by whoever may see it', async () => {
  expect(addresses.length).toBeGreaterThan(40);
  const person = await addSitePerson(site.db, mail('desk-addresses'), 'administrator');
  const cookie = await cookieOf(person);
  let seen = 0;
  await some(addresses, async (path) => {
    const { text } = await get(path, { cookie });
    if (text.includes(desk.mark)) seen += 1;
  });
  expect(seen).toBeGreaterThan(12);
  saw(`${seen} of ${addresses.length} addresses show what is looked for to an administrator`);
});

it('row 1 · every address of the desk in every spelling', async () => {
  let asked = 0;
  const statuses = new Map<number, number>();
  // Every second spelling of each address, another half for its neighbour; all of one.
  const all = addresses.flatMap((address, row) =>
    SPELLINGS.filter((_, at) => row === 0 || (row + at) % 2 === 0).map((spell) => spell(address)),
  );
  await some([...new Set(all)], async (path) => {
    const answer = await get(path);
    expectNothing(path, {}, answer);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    asked += 1;
  });
  saw(
    `${asked} spellings of ${addresses.length} addresses: ${[...statuses].map((one) => one.join(' × ')).join(', ')}`,
  );
});

it('row 1 · every address of the desk with every forged header', async () => {
  const all = addresses.flatMap((path, row) =>
    FORGERIES.filter((_, at) => (row + at) % 2 === 0).map((headers) => [path, headers] as const),
  );
  await some(all, async ([path, headers]) => expectNothing(path, headers, await get(path, headers)));
  saw(`${all.length} with forged headers`);
});

it('row 1 · an address in every spelling with forged headers', async () => {
  const few = [`/admin/articles/${desk.ids.articles}`];
  const all = few.flatMap((path) =>
    SPELLINGS.flatMap((spell, row) =>
      FORGERIES.filter((_, at) => (row + at) % 4 === 0).map((headers) => [spell(path), headers] as const),
    ),
  );
  await some(all, async ([path, headers]) => expectNothing(path, headers, await get(path, headers)));
  saw(`${all.length} with both`);
});

it('row 1 · a public address that says in its headers that it is one of the desk', async () => {
  const names = [
    'x-original-url',
    'x-rewrite-url',
    'x-forwarded-uri',
    'x-invoke-path',
    'x-matched-path',
    'next-url',
  ];
  const all = names.flatMap((name) =>
    ['/', '/sign-in', '/events', '/nothing'].flatMap((path) =>
      addresses.slice(0, 20).map((to) => [path, { [name]: to, 'x-nextjs-rewrite': to }] as const),
    ),
  );
  await some(all, async ([path, headers]) => {
    const { status, text } = await get(path, headers);
    expect([path, headers, status < 500, text.includes(desk.mark)]).toEqual([path, headers, true, false]);
  });
});

it('row 1 · methods beside GET', async () => {
  const all = addresses.flatMap((path) =>
    ['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'].map((method) => [path, method] as const),
  );
  await some(all, async ([path, method]) =>
    expectNothing(`${method} ${path}`, {}, await get(path, {}, method)),
  );
});
