/** Asks every address of a running site with broken queries, headers, methods and bodies: never a 500, always a page or a problem. */
import fc from 'fast-check';
import type { ApiAnswer } from './api-judge';
import type { ApiRequest } from './api-requests';
import { hostileJson, hostileText, wholeText } from './arbitrary';
import { listRoutes } from './route-list';

export interface KnownCall {
  /** Number of an action, and the pages that have it. */
  id: string;
  pages: readonly string[];
}

export interface RouteFuzz {
  send: (request: ApiRequest) => Promise<ApiAnswer>;
  count: number;
  seed: number;
  /** Of somebody who is signed in; null: of nobody. */
  cookie: string | null;
  /** Of the site, without a stroke at its end. */
  origin: string;
  /** Actions of the build; what they are sent is no form of ours. */
  actions?: readonly KnownCall[];
}

/** As Node sends it: no signs beyond ASCII, no blanks. */
const sendable = (text: string) =>
  text.replace(/[^\x21-\x7e]/gu, (sign) => encodeURIComponent(wholeText(sign)));
const inHeader = (text: string) => text.replace(/[^\x20-\x7e]/gu, '').trim();
const encoded = (text: string) => encodeURIComponent(wholeText(text));

const value = fc.oneof(
  { weight: 3, arbitrary: hostileText(40).map(encoded) },
  hostileText(40).map(sendable),
  fc.constantFrom(
    '1',
    '-1',
    '1e9',
    'nato',
    'iraq-nato',
    'en',
    'csv',
    '2020-02-30',
    '00000000-0000-4000-8000-000000000000',
    '%',
    '%ff',
    '%00',
    '%zz',
    '..',
    '%2e%2e',
    '%2f',
  ),
  fc.constantFrom('a'.repeat(1_900), ','.repeat(500), '%F0%9F%98%80'.repeat(50)),
);
/** What our pages ask with, and what they do not. */
const NAMES =
  'page q kind letter after limit from to fromYear toYear types actors topics sources places tones certainties relationships lanes event beside next order view url title text format maxwidth version name action slug state role tab strange __proto__ constructor q[] a.b'.split(
    ' ',
  );
const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), hostileText(10).map(encoded)), value), { maxLength: 4 })
  .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.map((pair) => pair.join('=')).join('&')}`));

function filled(route: string): fc.Arbitrary<string> {
  const parts = route
    .split('/')
    .slice(1)
    .map((part) =>
      /^\[\.\.\./.test(part)
        ? fc.array(value, { minLength: 1, maxLength: 3 }).map((all) => all.join('/'))
        : part.startsWith('[')
          ? value
          : fc.constant(part),
    );
  return fc
    .tuple(fc.constantFrom('', '', '', '/ar', '/fr', '/en', '/AR'), fc.tuple(...parts))
    .map(([language, all]) => `${language}/${all.join('/')}`);
}

const HEADERS = fc.record(
  {
    accept: fc.constantFrom('text/html', 'application/json', '*/*', 'image/png', ''),
    'accept-language': hostileText(30).map(inHeader),
    'accept-encoding': fc.constantFrom('gzip', 'br;q=0', 'identity;q=0', 'nonsense'),
    'if-none-match': fc.constantFrom('*', '"x"', ',,,', '"'),
    'if-modified-since': fc.constantFrom('yesterday', 'Wed, 21 Oct 2099 07:28:00 GMT'),
    range: fc.constantFrom('bytes=0-1', 'bytes=-1', 'nonsense'),
    rsc: fc.constantFrom('1', ''),
    'next-router-prefetch': fc.constant('1'),
    'next-router-state-tree': fc.oneof(
      hostileText(60).map(encoded),
      hostileJson(3).map((one) => encoded(JSON.stringify(one))),
    ),
    'next-url': hostileText(20).map(inHeader),
    'next-action': fc.oneof(
      fc.constantFrom('x', '7f'.repeat(21), '__proto__'),
      hostileText(40).map(inHeader),
    ),
    'x-forwarded-host': fc.constantFrom('evil.example', ''),
    'x-forwarded-for': fc.constantFrom('1.2.3.4', '::::'),
    'x-middleware-subrequest': fc.constant('middleware'),
    referer: fc.constantFrom('https://evil.example/', 'nonsense'),
    authorization: fc.constantFrom('Bearer dgm_no', 'Basic eDp5', 'Bearer'),
    'idempotency-key': hostileText(70).map(inHeader),
  },
  { requiredKeys: [] },
);
const TYPES = [
  'application/json',
  'text/plain;charset=UTF-8',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  '',
];
const part = (name: string, text: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
const body = fc.oneof(
  hostileJson().map((one) => JSON.stringify(one)),
  fc.array(hostileJson(2), { maxLength: 3 }).map((one) => JSON.stringify(one)),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('title', 'body', 'url', '_1_title', '0', '$ACTION_ID_7f', 'a[9999]'),
        hostileText(40),
      ),
      { maxLength: 5 },
    )
    .map((all) => `${all.map(([name, text]) => part(name, text)).join('')}--x--\r\n`),
  fc.constantFrom('', '{', '[]', '[{}]', 'null', '"$F1"', 'a=b'),
);
const READING = ['GET', 'HEAD', 'OPTIONS'];
const METHODS = [
  'GET',
  'GET',
  'GET',
  'GET',
  'HEAD',
  'OPTIONS',
  'POST',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'TRACE',
  'PROPFIND',
];

function requests({ cookie, origin, actions = [] }: RouteFuzz): fc.Arbitrary<ApiRequest> {
  const sender = fc.record({
    origin: fc.constantFrom(origin, origin, 'https://evil.example', 'null'),
    ...(cookie && { cookie: fc.constantFrom(cookie, cookie, 'a=b') }),
  });
  const asked = fc
    .record({
      method: fc.constantFrom(...METHODS),
      path: fc.constantFrom(...listRoutes()).chain(filled),
      query,
      headers: HEADERS,
      sender,
      type: fc.constantFrom(...TYPES),
      sent: body,
    })
    .map(({ method, path, query: after, headers, sender: from, type, sent }) => {
      const writes = !READING.includes(method);
      return {
        method,
        path: `${path}${after}`,
        headers: { ...headers, ...from, ...(writes && type !== '' && { 'content-type': type }) },
        body: writes ? sent : '',
      };
    });
  if (actions.length === 0) return asked;
  const called = fc
    .record({ action: fc.constantFrom(...actions), sender, type: fc.constantFrom(...TYPES), sent: body })
    .chain(({ action, sender: from, type, sent }) =>
      filled(action.pages[0] ?? '/').map((path) => ({
        method: 'POST',
        path: path.replace(/^\/(ar|fr|en|AR)(?=\/)/, ''),
        headers: { ...from, 'next-action': action.id, ...(type !== '' && { 'content-type': type }) },
        body: sent,
      })),
    );
  return fc.oneof({ weight: 3, arbitrary: asked }, { weight: 1, arbitrary: called });
}

/** Payloads of Next's router, and of what better-auth says itself. */
const ALSO = /^text\/x-component|^application\/json/;

/** What is wrong with an answer in words, or null. */
export function judgeRoute(
  { method, path }: Pick<ApiRequest, 'method' | 'path'>,
  { status, headers, text }: ApiAnswer,
  origin: string,
): string | null {
  const type = String(headers['content-type'] ?? '');
  if (status >= 500) return `status ${status}: ${text.slice(0, 300)}`;
  if (status >= 300 && status < 400 && status !== 304) {
    const to = new URL(String(headers.location ?? ''), `${origin}${path.startsWith('/') ? '/' : ''}`);
    return headers.location !== undefined && to.origin === origin
      ? null
      : `${status} leads to ${headers.location}`;
  }
  if (status < 400 || method === 'HEAD') return method === 'HEAD' && text !== '' ? 'a body for HEAD' : null;
  if (/\n\s+at .*:\d+:\d+/.test(text)) return `a stack is told: ${text.slice(0, 300)}`;
  return /^(text\/html|application\/problem\+json)/.test(type) || ALSO.test(type)
    ? null
    : `${status} as ${type || 'nothing'}`;
}

/** The faults of one run: null, or the smallest request that shows one, with what is wrong. */
export async function fuzzRoutes(options: RouteFuzz): Promise<string | null> {
  const { send, count, seed, origin } = options;
  const property = fc.asyncProperty(requests(options), async (request) => {
    const fault = judgeRoute(request, await send(request), origin);
    if (fault !== null) throw new Error(fault);
  });
  const run = await fc.check(property, { numRuns: count, seed });
  if (!run.failed) return null;
  return `${JSON.stringify(run.counterexample?.[0])}\n${run.errorInstance instanceof Error ? run.errorInstance.message : ''}\n(seed ${run.seed}, path ${run.counterexamplePath})`;
}
