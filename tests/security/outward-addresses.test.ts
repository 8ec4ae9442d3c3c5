/**
 * Inner addresses in every way in which somebody can name one: nothing connects to them. Listeners of ours on this machine
 * count; a name server of ours answers the site, which sees it in the place of the machine's own.
 */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@/lib/db/client';
import { type InnerListener, openInnerListener } from '@/tests/support/inner-listener';
import { type LaunchedSite, launchSite } from '@/tests/support/launch-site';
import { type NameServer, openNameServer } from '@/tests/support/name-server';
import { itWhere, mayMount, withFileInPlace } from '@/tests/support/own-mount';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf } from '@/tests/support/site-requests';
import { until } from '@/tests/support/started-site';
import { type ActionAnswer, callAction } from './call-action';
import { saw } from './saw';

jest.setTimeout(120_000);

const possible = mayMount();
/** Of no network that there is: a way outward that ends at once, or when its time is over. */
const NOWHERE = '2d00::1';

/** Before the path; each stands for this machine or one beside it. */
const HOSTS = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '0x7f.1',
  '0x7f000001',
  '0X7F.0x0.0x0.0x1',
  '2130706433',
  '0177.0.0.1',
  '017700000001',
  '127.0.0.1.',
  '0',
  '0.0.0.0',
  '127.255.255.254',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '127%2e0%2e0%2e1',
  '%31%32%37.0.0.1',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'ｌocalhost',
  '127.0.0.1:80',
  'example.org@127.0.0.1',
  'a:b@127.0.0.1',
  '127.0.0.1\\@example.org',
  '127.0.0.1#@example.org',
  '127.0.0.1?@example.org',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[fe80::1]',
  '[fd00::1]',
  '[fec0::1]',
  '10.0.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.100.100.200',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
];
/** Names, and where they lead. */
const NAMED: Record<string, readonly string[]> = {
  'inner.example': ['127.0.0.1'],
  'inner6.example': ['::1'],
  'two.example': [NOWHERE, '127.0.0.1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'translated.example': ['64:ff9b::7f00:1'],
  'beside.example': ['192.168.1.1'],
  'nothing.example': ['0.0.0.0'],
};
const changes = (name: string) => name.startsWith('changing');

let folder: string;
let listener: InnerListener;
let names: NameServer;
let pages: Server;
let here: string;
let launched: LaunchedSite;
let site: { db: Database; close(): Promise<void> };
beforeAll(async () => {
  if (!possible && !process.env.CI) return;
  folder = await mkdtemp(join(tmpdir(), 'dragoman-names-'));
  names = await openNameServer((name, time) => {
    if (changes(name)) return time === 1 ? [NOWHERE] : ['127.0.0.1'];
    return NAMED[name] ?? [];
  });
  await writeFile(join(folder, 'resolv.conf'), `nameserver ${names.address}\noptions timeout:2 attempts:1\n`);
  listener = await openInnerListener();
  pages = createServer(({ url = '' }, response) => {
    const asked = new URL(url, here);
    const to = asked.searchParams.get('to') ?? '';
    if (asked.pathname === '/feed') {
      const items = HOSTS.filter((_, at) => at % 6 === 0).map(
        (host, at) =>
          `<item><title>T${at}</title><guid>g${at}</guid><link>http://${host}/${at}</link></item>`,
      );
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.end(`<rss version="2.0"><channel><title>Inward</title>${items.join('')}</channel></rss>`);
    } else if (asked.pathname === '/refresh') {
      response.writeHead(200, { 'content-type': 'text/html', refresh: `0; url=${to}` });
      response.end(`<meta http-equiv="refresh" content="0; url=${to}"><base href="${to}"><p>Moved.</p>`);
    } else response.writeHead(Number(asked.pathname.slice(1)), { location: to }).end();
  });
  pages.listen(0, '127.0.0.1');
  await once(pages, 'listening');
  const { port } = pages.address() as AddressInfo;
  here = `http://127.0.0.1:${port}`;
  launched = await launchSite(
    { FETCH_TRUSTED: `127.0.0.1:${port}` },
    withFileInPlace(join(folder, 'resolv.conf'), '/etc/resolv.conf'),
  );
  process.env.TEST_SITE = launched.address;
  process.env.TEST_DATA_DIR = launched.dataDir;
  site = await openSiteDatabase();
});
afterAll(async () => {
  await site?.close();
  await launched?.stop();
  pages?.closeAllConnections();
  pages?.close();
  listener?.close();
  names?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** One person may have so many addresses asked; further ones are asked by somebody else. */
const A_PERSON = 50;
let cookie = '';
let asked = 0;
async function nextCookie(): Promise<string> {
  if (asked % A_PERSON === 0) {
    const email = `asks-${asked}@example.org`;
    cookie = await cookieOf(await addSitePerson(site.db, email, 'editor'));
  }
  asked += 1;
  return cookie;
}

const fetchPage = async (url: string) =>
  callAction(await nextCookie(), '/admin/articles/new', 'fetchPageAction', [{ url }]);
const addFeed = async (url: string) =>
  callAction(await nextCookie(), '/admin/feeds', 'addFeedAction', [
    { url, relationship: 'iraq-nato', scope: 'everything' },
  ]);

/** What each address was answered that was not simply refused: there is to be none. */
async function tryAll(
  addresses: readonly string[],
  ask: (url: string) => Promise<ActionAnswer>,
): Promise<[string, unknown][]> {
  const wrong: [string, unknown][] = [];
  const REFUSALS = ['private', 'address', 'invalid', 'unreachable'];
  for (const address of addresses) {
    const { status, answer } = await ask(address);
    if (status >= 500 || answer?.ok !== false || !REFUSALS.includes(answer.reason ?? ''))
      wrong.push([address, answer ?? status]);
  }
  return wrong;
}

itWhere(possible)('row 7 · private addresses, named in a page to be fetched and as a feed', async () => {
  const addresses = [
    ...[...HOSTS, ...Object.keys(NAMED)].map((host) => `http://${host}/`),
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://inner.example/',
    'http:127.0.0.1/',
    'http:\\\\127.0.0.1\\',
    'http://127.0.0\t.1/',
    `http://127.0.0.1:${listener.otherPort}/`,
    `http://inner.example:${listener.otherPort}/`,
    `${launched.address}/api/health`,
  ];
  expect(await tryAll(addresses, fetchPage)).toEqual([]);
  expect(await tryAll(addresses, addFeed)).toEqual([]);
  expect(listener.connections()).toBe(0);
  // The names were asked of our server, so that what refused them was what it answered.
  for (const name of Object.keys(NAMED)) expect([name, names.asked.get(name) ?? 0]).not.toEqual([name, 0]);
  saw(`${addresses.length} spellings, each as a page and as a feed: 0 connections`);
});

itWhere(possible)('row 7 · private addresses, to which a redirect leads', async () => {
  const to = (status: number, host: string) =>
    `${here}/${status}?to=${encodeURIComponent(`http://${host}/secret`)}`;
  const hosts = [...HOSTS.slice(0, 12), '[::1]', '[::ffff:7f00:1]', ...Object.keys(NAMED)];
  const addresses = hosts.map((host, at) => to([301, 302, 303, 307, 308][at % 5] ?? 302, host));
  // By way of another redirect, and without a scheme.
  addresses.push(`${here}/302?to=${encodeURIComponent(to(307, '127.1'))}`);
  addresses.push(`${here}/302?to=${encodeURIComponent('//127.0.0.1/secret')}`);
  expect(await tryAll(addresses, fetchPage)).toEqual([]);
  expect(await tryAll(addresses, addFeed)).toEqual([]);
  const refresh = await fetchPage(`${here}/refresh?to=${encodeURIComponent('http://127.0.0.1/')}`);
  expect(refresh.answer).toEqual({ ok: false, reason: 'no-text' });
  expect(listener.connections()).toBe(0);
  saw(`${addresses.length + 1} redirects: 0 connections`);
});

itWhere(possible)('row 7 · a name that changes its answer between two questions', async () => {
  const first = await fetchPage('http://changing.example/');
  expect(['unreachable', 'late']).toContain(first.answer?.reason);
  // What was looked at is what was connected to: there was no second question.
  expect(names.asked.get('changing.example')).toBe(1);
  expect((await fetchPage('http://changing.example/')).answer?.reason).toBe('private');
  const led = await fetchPage(`${here}/302?to=${encodeURIComponent('http://changing-too.example/')}`);
  expect(['unreachable', 'late']).toContain(led.answer?.reason);
  expect(names.asked.get('changing-too.example')).toBe(1);
  expect(listener.connections()).toBe(0);
  saw('a name that changes its answer: 0 connections');
});

itWhere(possible)('row 7 · private addresses, to which the entries of a feed lead', async () => {
  const added = await addFeed(`${here}/feed`);
  expect(added.answer).toMatchObject({ ok: true });
  const feedId = String(added.answer?.id);
  await until(
    async () => (await site.db.feed.findUniqueOrThrow({ where: { id: feedId } })).gotAt !== null,
    60,
  );
  const entries = await site.db.feedEntry.findMany({ where: { feedId } });
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.filter(({ outcome }) => outcome === 'stored' || outcome === 'known')).toEqual([]);
  expect(listener.connections()).toBe(0);
  saw(`${entries.length} entries of a feed: 0 connections`);
});
