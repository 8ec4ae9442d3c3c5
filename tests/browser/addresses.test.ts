/** Every page and route, found in the folder of the application, with what nobody should put into an address. */
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, relative, sep } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { openBrowser, signIn, siteUrl } from '@/tests/support/site';

jest.setTimeout(600_000);

const APP = join(process.cwd(), 'app');

/** By `/events/[slug]`, the file `app/(public)/events/[slug]/page.tsx`. */
const FILES = new Map<string, string>(
  readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .map((file) => relative(APP, join(APP, file)).split(sep))
    .filter((parts) => /^(page\.tsx|route\.ts)$/.test(parts.at(-1) ?? ''))
    .map((parts) => {
      const folders = parts.slice(0, -1).filter((part) => !/^\(.*\)$/.test(part));
      return [`/${folders.join('/')}`, join(APP, ...parts)] as const;
    }),
);
const ROUTES = [...FILES.keys()].sort();

/** Whether what stands there is given what is asked: to a page that takes no `searchParams` one question is as the other. */
function isAsked(route: string): boolean {
  const file = FILES.get(route) ?? '';
  return !file.endsWith('page.tsx') || readFileSync(file, 'utf8').includes('searchParams');
}

/** What every page's own names for parameters may be given: all names that any page reads, and one that none does. */
const NAMES = [
  'q',
  'page',
  'kind',
  'kinds',
  'event',
  'from',
  'to',
  'fromYear',
  'limit',
  'margin',
  'types',
  'after',
  'letter',
  'places',
  'status',
].concat(['relationship', 'type', 'state', 'done', 'failed', 'article', 'already', 'next', 'date', 'nobody']);
const LONG = 'x'.repeat(10_000);
const BAD = ['%00', 'a%00b', '%ff', '%ed%a0%80', '%zz', '%', '%C3%28', '%0d%0a', LONG, '-1', '1e99'];
const WORDS = [
  '99999999999999999999',
  '0',
  'NaN',
  '%F0%9F%98%80',
  "'%3B--",
  '..%2f..%2f',
  '__proto__',
  '%5B%5D',
];

interface Answer {
  status: number;
  type: string;
  text: string;
}

/** node:http, because fetch mends addresses before it sends them. */
function get(path: string, cookie: string): Promise<Answer> {
  const { hostname, port } = new URL(siteUrl());
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path, agent: false, headers: { cookie } }, (response) => {
      const { statusCode: status = 0, headers } = response;
      textOf(response).then((text) => done({ status, type: String(headers['content-type']), text }), fail);
    });
    sent.once('error', fail);
    sent.end();
  });
}

/** Of many addresses those that were answered with 5xx, a few at a time. */
async function failing(addresses: readonly string[], cookie: string): Promise<string[]> {
  const left = [...addresses];
  const found: string[] = [];
  const work = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const { status } = await get(path, cookie);
      if (status >= 500) found.push(`${status} ${path.slice(0, 120)}`);
    }
  };
  await Promise.all(Array.from({ length: 3 }, work));
  return found.sort();
}

const fill = (route: string, value: string) => route.replace(/\[[^\]]+\]/g, value);
/** One parameter set to the value, then all of them, each of them twice, and lists; Node itself refuses over 16 kB. */
const questions = (value: string) => [
  `q=${value}`,
  NAMES.map((name) => `${name}=${value.slice(0, 300)}`).join('&'),
  `${NAMES.map((name) => `${name}=${value.slice(0, 40)}&${name}=1`).join('&')}&q%5B%5D=1&q%5B99999999%5D=1`,
];
const VALUES = [...BAD, ...WORDS];

/** The value in the path, and in questions: in all kinds of them, or in the one that has all others in it. */
function addressesOf(route: string, kinds: 'all' | 'fullest'): string[] {
  // In a question that has every name a long value is cut: it is asked by itself, too.
  const asked =
    kinds === 'all'
      ? VALUES.flatMap(questions)
      : [`q=${LONG}`, ...VALUES.map((value) => questions(value)[2])];
  return [
    ...asked.map((query) => `${fill(route, 'iraq-nato')}?${query}`),
    ...(route.includes('[') ? VALUES.map((value) => fill(route, value)) : []),
  ];
}

let cookie = '';
beforeAll(async () => {
  const { page, context, close } = await openBrowser();
  await signIn(page);
  cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  await close();
});

it('finds the routes that are there, and which of them are given what is asked', () => {
  expect(ROUTES).toEqual(
    expect.arrayContaining(['/', '/events/[slug]', '/admin/drafts/[id]', '/api/v1/events/[slug]', '/search']),
  );
  const [asked, others] = [ROUTES.filter(isAsked), ROUTES.filter((route) => !isAsked(route))];
  expect(asked).toEqual(expect.arrayContaining(['/search', '/admin/audit', '/api/v1/search']));
  expect(others).toEqual(expect.arrayContaining(['/privacy', '/admin/vocabulary']));
  expect(asked.length).toBeGreaterThan(others.length);
});

const isOfDesk = (route: string) => /^\/(admin|account)/.test(route);

describe.each(ROUTES)('%s', (route) => {
  it('never answers 5xx to a reader, or to whoever works at the desk', async () => {
    const addresses = addressesOf(route, isAsked(route) ? 'all' : 'fullest');
    expect(await failing(addresses, isOfDesk(route) ? cookie : '')).toEqual([]);
  });

  // The desk asks who they are before it looks at what they ask.
  if (isOfDesk(route))
    it('never answers 5xx to a stranger', async () => {
      expect(await failing(addressesOf(route, 'fullest'), '')).toEqual([]);
    });
});

describe('an address that is no text', () => {
  it.each(['/search?q=%00', '/relationships/iraq-nato?q=%ff', '/actors/%00', '/admin/drafts?q=%ed%a0%80'])(
    '%s is answered with 400 and a page',
    async (path) => {
      const { status, type, text } = await get(path, cookie);
      expect([status, type]).toEqual([400, expect.stringContaining('text/html')]);
      expect(text).toContain('There cannot be a page at this address');
    },
  );

  it('is a problem to programs', async () => {
    for (const path of ['/api/v1/events/%00', '/api/v1/relationships/iraq-nato/timeline?from=%zz']) {
      const { status, type, text } = await get(path, '');
      expect([status, type]).toEqual([400, expect.stringContaining('application/problem+json')]);
      expect(JSON.parse(text)).toMatchObject({ status: 400, title: 'Bad address' });
    }
  });

  it('is not what names in other scripts are', async () => {
    const { status, text } = await get(`/search?q=${encodeURIComponent('حسين')}`, '');
    expect(status).toBe(200);
    expect(text).toContain('Fuad Hussein');
  });
});
