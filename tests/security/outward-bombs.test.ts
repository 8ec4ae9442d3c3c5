/** Pages and feeds that are made to cost, from a server of ours that the operator of the site trusts. */
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';
import { megabytesOf } from '@/tests/support/process-figures';
import { openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send } from '@/tests/support/site-requests';
import { findServer } from '@/tests/support/started-site';
import { callAction } from './call-action';
import { saw } from './saw';

jest.setTimeout(120_000);

const PORT = Number(process.env.TEST_PAGES_PORT);
const HERE = `http://127.0.0.1:${PORT}`;
const RSS = 'application/rss+xml';
const rss = (inside: string) => `<rss version="2.0"><channel><title>Bombs</title>${inside}</channel></rss>`;

/** Ten letters, ten times as often with each name: 10 GB. */
const BOMB = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij']
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
  .join('')}]>`;
/** Names of what lies on the machine, and of a server within its network. */
const OUTSIDE = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY % p SYSTEM "${HERE}/stolen-by-parameter">%p;
<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY h SYSTEM "${HERE}/stolen">]>`;
const FEEDS: Record<string, () => string> = {
  '/bomb': () => BOMB + rss('<item><title>&j;</title><guid>bomb</guid><description>&j;</description></item>'),
  '/outside': () =>
    OUTSIDE + rss('<item><title>&f;&h;</title><guid>outside</guid><description>&f;</description></item>'),
  '/inclusion': () =>
    rss(
      '<item><title>T</title><guid>in</guid><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" parse="text" href="file:///etc/passwd"/></item>',
    ),
  '/deep': () => rss(`<item><title>T</title>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</item>`),
  '/deep-never-closed': () => `<rss version="2.0"><channel>${'<item>'.repeat(50_000)}`,
  '/deep-json': () =>
    `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  '/attributes': () => rss(`<item ${Array.from({ length: 50_000 }, (_, at) => `a${at}="b"`).join(' ')}/>`),
  '/long': () =>
    rss(
      Array.from(
        { length: 30_000 },
        (_, at) => `<item><title>${at}</title><guid isPermaLink="false">g${at}</guid></item>`,
      ).join(''),
    ),
};
const HTML: Record<string, () => string> = {
  '/deep-page': () => `${'<div>'.repeat(20_000)}Iraq met NATO.${'</div>'.repeat(20_000)}`,
  '/deep-page-never-closed': () => '<p><b><i><u><a>'.repeat(20_000),
  '/deep-tables': () => '<table><tr><td>'.repeat(20_000),
  '/wide-page': () => '<p>x</p>'.repeat(150_000),
};

/** Sends spaces, packed into a thousandth, without end, for as long as somebody takes them. */
function sendBomb(response: ServerResponse): void {
  const [pack, block] = [createGzip(), Buffer.alloc(1_000_000, ' ')];
  pack.on('error', () => undefined).pipe(response);
  response.once('close', () => pack.destroy());
  const more = () => {
    if (!pack.destroyed) pack.write(block, () => setImmediate(more));
  };
  more();
}
/** A byte a second: of a body, or of a head that has no end. */
function drip(response: ServerResponse, head: boolean): void {
  if (head) response.socket?.write('HTTP/1.1 200 OK\r\nX-Slow: ');
  else response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => (head ? response.socket?.write('a') : response.write('.')), 1_000);
  response.socket?.once('close', () => clearInterval(timer));
}

let pages: Server;
let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let cookie: string;
const visited: string[] = [];
beforeAll(async () => {
  pages = createServer(({ url = '' }, response) => {
    visited.push(url);
    if (url.endsWith('gzip')) {
      const type = url === '/feed-gzip' ? RSS : 'text/html';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
      return sendBomb(response);
    }
    if (url.endsWith('drip')) return drip(response, url === '/head-drip');
    const [feed, html] = [FEEDS[url], HTML[url]];
    if (!feed && !html) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': feed ? RSS : 'text/html' }).end((feed ?? html)?.());
  });
  pages.listen(PORT, '127.0.0.1');
  await once(pages, 'listening');
  site = await openSiteDatabase();
  cookie = await cookieOf({
    email: process.env.TEST_ADMIN_EMAIL ?? '',
    password: process.env.TEST_ADMIN_PASSWORD ?? '',
  });
});
afterAll(async () => {
  await site?.close();
  pages?.closeAllConnections();
  pages?.close();
});

interface Tried {
  /** `read`, or why not. */
  what: string;
  seconds: number;
  answer: Record<string, unknown>;
}
async function timed(work: () => ReturnType<typeof callAction>): Promise<Tried> {
  const begun = performance.now();
  const { status, answer: given } = await work();
  expect(status).toBeLessThan(500);
  const what = given?.ok ? 'read' : (given?.reason ?? String(status));
  return { what, seconds: (performance.now() - begun) / 1_000, answer: given ?? {} };
}
const fetchPage = (path: string) =>
  timed(() => callAction(cookie, '/admin/articles/new', 'fetchPageAction', [{ url: `${HERE}${path}` }]));
const addFeed = (path: string) =>
  timed(() =>
    callAction(cookie, '/admin/feeds', 'addFeedAction', [
      { url: `${HERE}${path}`, relationship: 'iraq-nato', scope: 'everything' },
    ]),
  );

/** Asks for a page again and again while something goes on; answers the longest that one took, in seconds. */
async function visitWhile(work: Promise<unknown>): Promise<number> {
  let [over, slowest] = [false, 0];
  const done = work.finally(() => {
    over = true;
  });
  do {
    const begun = performance.now();
    expect((await send('GET', '/relationships/iraq-nato')).status).toBe(200);
    slowest = Math.max(slowest, (performance.now() - begun) / 1_000);
  } while (!over);
  await done;
  return slowest;
}
const said = (tried: readonly [string, Tried][]) =>
  tried.map(([name, { what, seconds }]) => `${name} ${what} ${seconds.toFixed(1)} s`).join(', ');

// Of the clock only so much is asked as a machine with other work can keep: three times the row.
const SLACK = 3;

/** Megabytes by which the server may grow: what it takes is 5, what a thread for pages takes by itself some tens. */
const MOST_GROWN = 500;

it('row 8 · what unpacks a thousandfold, and never ends', async () => {
  const server = findServer(Number(process.env.TEST_SITE_PID));
  const before = megabytesOf(server);
  const tried: [string, Tried][] = [];
  for (const [name, ask] of [
    ['page', () => fetchPage('/page-gzip')],
    ['feed', () => addFeed('/feed-gzip')],
  ] as const) {
    const one = await ask();
    tried.push([name, one]);
    expect(one.what).toBe('too-large');
  }
  const grown = megabytesOf(server) - before;
  expect(grown).toBeLessThan(MOST_GROWN);
  saw(`${said(tried)}, memory ${grown >= 0 ? '+' : ''}${grown.toFixed(0)} MB`);
});

it('row 8 · a byte a second, of the page, of the feed, of the head', async () => {
  const working = Promise.all([fetchPage('/page-drip'), fetchPage('/head-drip'), addFeed('/feed-drip')]);
  const slowest = await visitWhile(working);
  const tried = await working;
  expect(tried.map(({ what }) => what)).toEqual(['late', 'late', 'late']);
  for (const { seconds } of tried) expect(seconds).toBeLessThan(10 * SLACK);
  saw(
    `given up after ${Math.max(...tried.map(({ seconds }) => seconds)).toFixed(1)} s, pages within ${slowest.toFixed(1)} s`,
  );
});

it('row 9 · feeds that burst, read files, are deep or have no end', async () => {
  const tried: [string, Tried][] = [];
  const slowest = await visitWhile(
    (async () => {
      for (const path of Object.keys(FEEDS)) tried.push([path.slice(1), await addFeed(path)]);
    })(),
  );
  for (const [name, { what, seconds }] of tried) {
    expect([name, ['read', 'no-feed'].includes(what)]).toEqual([name, true]);
    expect([name, seconds < 5 * SLACK]).toEqual([name, true]);
  }
  const long = tried.find(([name]) => name === 'long')?.[1];
  expect(long?.answer.entries).toBe(100);
  expect(visited.filter((path) => path.startsWith('/stolen'))).toEqual([]);
  const feeds = { url: { startsWith: HERE } };
  await site.db.feed.updateMany({ where: feeds, data: { paused: true } });
  const kept = await site.db.feedEntry.findMany({ where: { feed: feeds } });
  const told = await site.db.feed.findMany({ where: feeds });
  expect(JSON.stringify([kept, told])).not.toMatch(/root:|a{100}/);
  await site.db.feed.deleteMany({ where: feeds });
  saw(`${said(tried)}; pages within ${slowest.toFixed(1)} s`);
});

it('row 10 · pages nested 20,000 deep, and some that never end', async () => {
  const tried: [string, Tried][] = [];
  const slowest = await visitWhile(
    (async () => {
      for (const path of Object.keys(HTML)) tried.push([path.slice(1), await fetchPage(path)]);
    })(),
  );
  for (const [name, { what, seconds }] of tried) {
    expect([name, ['no-text', 'read'].includes(what)]).toEqual([name, true]);
    expect([name, seconds < 5 * SLACK]).toEqual([name, true]);
  }
  saw(`${said(tried)}; pages within ${slowest.toFixed(1)} s`);
});
