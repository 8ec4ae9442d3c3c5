/** The interface for programs: each answer as its document says, pages of lists, "not changed", other pages, faults. */
import { createHash } from 'node:crypto';
import { ENDPOINTS, ROOM } from '@/lib/api/endpoints';
import { makeToken } from '@/lib/auth/api-tokens';
import { fuzzApi } from '@/lib/cli/fuzz/api';
import { type ApiDocument, type Judge, openJudge } from '@/lib/cli/fuzz/api-judge';
import type { ApiRequest } from '@/lib/cli/fuzz/api-requests';
import { insertToken } from '@/lib/db/api-tokens';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { send as sendTo } from '@/tests/support/site-requests';

jest.setTimeout(180_000);

/** Reads are counted by address. */
const HERE = '127.0.0.61';
const send = (method: string, path: string, headers: Record<string, string> = {}, body = '') =>
  sendTo(method, path, headers, body, HERE);

let judge: Judge;
beforeAll(async () => {
  judge = openJudge(JSON.parse((await send('GET', `${ROOM}/openapi.json`)).text) as ApiDocument);
});

/** The body of an answer that is as the document says. */
async function read<Body>(path: string): Promise<Body> {
  const answer = await send('GET', `${ROOM}${path}`);
  expect([path, answer.status, judge({ method: 'GET', path: `${ROOM}${path}` }, answer)]).toEqual([
    path,
    200,
    null,
  ]);
  return JSON.parse(answer.text) as Body;
}

const READS = ENDPOINTS.filter((endpoint) => endpoint.method === 'get');
it.each(READS.map(({ path, example }) => [`${path.split('/{')[0]}${example}`]))(
  '%s is answered as the document says, to GET and HEAD, and once only where it has not changed',
  async (path) => {
    await read(path);
    const { headers } = await send('GET', `${ROOM}${path}`);
    const head = await send('HEAD', `${ROOM}${path}`);
    expect([head.status, head.text, head.headers.etag]).toEqual([200, '', headers.etag]);
    const again = await send('GET', `${ROOM}${path}`, { 'if-none-match': String(headers.etag) });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['ratelimit-policy']).toMatch(/^"reads";q=\d+;w=60$/);
    expect(headers.ratelimit).toMatch(/^"reads";r=\d+;t=\d+$/);
  },
);

interface Pages {
  total: number;
  next: string | null;
}
it.each([
  ['/events?relationships=iraq-nato&types=visit&limit=20', 'events', 'slug'],
  ['/events?relationships=iraq-nato&types=visit&limit=20&order=earliest', 'events', 'slug'],
  ['/relationships/iraq-nato/events?types=visit&limit=20', 'events', 'slug'],
  ['/actors?kind=person&limit=30', 'actors', 'slug'],
  ['/relationships?limit=2', 'relationships', 'slug'],
  ['/sources?limit=40', 'sources', 'key'],
])('%s: the pages together have each item once', async (first, list, key) => {
  const seen: string[] = [];
  let total = 0;
  for (let path: string | null = first; path !== null; ) {
    const answer = await send('GET', `${ROOM}${path}`);
    const body = JSON.parse(answer.text) as Pages & Record<string, Record<string, string>[]>;
    seen.push(...(body[list] ?? []).map((item) => item[key] ?? ''));
    total = body.total;
    const link = /^<([^>]+)>; rel="next"$/.exec(String(answer.headers.link ?? ''))?.[1];
    expect(link === undefined).toBe(body.next === null);
    path = link === undefined ? null : link.slice(link.indexOf(ROOM) + ROOM.length);
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBe(total);
  expect(total).toBeGreaterThan(2);
});

it('says of each parameter what is wrong, and of each address that is none', async () => {
  for (const [path, field] of [
    ['/events?types=feast', 'types'],
    ['/actors?kind=ghost', 'kind'],
    ['/actors?after=nobody-of-that-name', 'after'],
    ['/relationships?limit=many', 'limit'],
    ['/relationships/iraq-nato/density?types=feast', 'types'],
    ['/search', 'q'],
    ['/events/no-such?page=2', 'page'],
    ['/vocabulary?all=1', 'all'],
  ] as const) {
    const answer = await send('GET', `${ROOM}${path}`);
    expect([path, answer.status, judge({ method: 'GET', path: `${ROOM}${path}` }, answer)]).toEqual([
      path,
      400,
      null,
    ]);
    const { error } = JSON.parse(answer.text) as { error: { fields: Record<string, string> } };
    expect(Object.keys(error.fields)).toEqual([field]);
  }
  for (const path of [
    '/nothing',
    '/events/no-such',
    '/actors/no-such',
    '/relationships/no-such',
    '/a/b/c',
    '/relationships/x/y',
  ]) {
    const answer = await send('GET', `${ROOM}${path}`);
    expect([path, answer.status, answer.headers['content-type']]).toEqual([
      path,
      404,
      expect.stringContaining('application/problem+json'),
    ]);
  }
});

it('tells scripts of other pages what they may do, and refuses what no address takes', async () => {
  const preflight = { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' };
  const may = await send('OPTIONS', `${ROOM}/events`, preflight);
  expect([
    may.status,
    may.headers['access-control-allow-origin'],
    may.headers['access-control-allow-methods'],
  ]).toEqual([204, '*', 'GET, HEAD']);
  const not = await send('OPTIONS', `${ROOM}/articles`, preflight);
  expect([not.status, not.headers.allow, not.headers['access-control-allow-origin']]).toEqual([
    204,
    'POST, OPTIONS',
    undefined,
  ]);
  const wrong = await send('POST', `${ROOM}/events`, { 'content-type': 'application/json' }, '{}');
  expect([wrong.status, wrong.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
});

it('names the terms in the language of the address', async () => {
  const { text } = await send('GET', `/fr${ROOM}/vocabulary`);
  const { types } = JSON.parse(text) as { types: { value: string; name: string }[] };
  const names = await read<{ types: { value: string; name: string }[] }>('/vocabulary');
  expect(types.map(({ value }) => value)).toEqual(names.types.map(({ value }) => value));
  expect(types.map(({ name }) => name)).not.toEqual(names.types.map(({ name }) => name));
});

it('two hundred requests of the document, whole and broken, find no fault', async () => {
  const { db, close } = await openSiteDatabase();
  const { token, digest, ending } = makeToken();
  const { email } = await addSitePerson(db, 'fuzzer@example.org', 'editor');
  const { id: userId } = await db.user.findUniqueOrThrow({ where: { email } });
  const expiresAt = new Date(Date.now() + 3_600_000);
  await insertToken(db, { userId, name: 'fuzz', scopes: ['articles', 'drafts'], digest, ending, expiresAt });
  await close();
  const seed = Number.parseInt(createHash('sha256').update('api').digest('hex').slice(0, 7), 16);
  const ask = ({ method, path, headers, body }: ApiRequest) => send(method, path, headers, body);
  expect(await fuzzApi({ send: ask, count: 200, seed, token })).toBeNull();
});
