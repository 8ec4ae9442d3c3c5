/** The interface for programs: what it refuses, how it says "not changed", how small its answers are. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { closeDatabase } from '@/lib/db/client';
import { insertSyntheticEvents } from '@/lib/db/synthetic-events';
import type { ListAnswer, WindowAnswer } from '@/lib/domain/timeline-question';
import { closeTimeline } from '@/lib/jobs/read-timeline';
import { answerTimeline } from '@/lib/server/api/timeline';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeActor, makeRelationship } from '@/tests/support/factories';

jest.setTimeout(120_000);

let test: TestDatabase;
let server: Server;
let room: string;
beforeAll(async () => {
  test = await cloneDatabase();
  process.env.DATABASE_URL = test.url;
  const { slug } = await makeRelationship(test.db);
  await makeActor(test.db, { slug: 'someone', name: 'Someone' });
  await insertSyntheticEvents(test.db, { relationship: slug, count: 3_000 });
  server = createServer((asked, response) => {
    const answer = answerTimeline(asked, response, { https: false });
    if (answer === null) response.writeHead(418).end();
    answer?.catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  room = `/api/v1/relationships/${slug}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await closeDatabase();
  await test.close();
});

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const { port } = server.address() as AddressInfo;
  const asked = request({ port, path, headers, method, host: '127.0.0.1' });
  asked.end();
  const [answer] = await once(asked, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(chunks) };
}
const read = <Body>({ bytes }: Reply) => JSON.parse(bytes.toString('utf8')) as Body;
const WINDOW = 'from=2000-01-01&to=2010-12-31&slots=120&margin=0.5';

it.each<[string, string, string?]>([
  ['timeline?from=2020-01-01', 'to', 'This parameter is missing.'],
  ['timeline?from=2020-02-30&to=2020-03-01', 'from'],
  ['timeline?from=2021-01-01&to=2020-01-01', 'to', '"to" must not lie before "from".'],
  [`timeline?${WINDOW}&slots=2`, 'slots', 'Give it once.'],
  [`timeline?${WINDOW}&limit=2`, 'limit', 'There is no such parameter.'],
  [`timeline?${WINDOW}&lanes=colour`, 'lanes'],
  [`timeline?${WINDOW}&types=meeting,dance`, 'types'],
  [`timeline?${WINDOW}&actors=Some%20One`, 'actors'],
  [`timeline?${WINDOW}&sources=a%2Fb`, 'sources'],
  [`timeline?${WINDOW}&tones=loud`, 'tones'],
  [`timeline?${WINDOW}&certainties=sure`, 'certainties'],
  [`timeline?${WINDOW}&q=${'x'.repeat(201)}`, 'q'],
  [`timeline?${WINDOW}&topics=${Array.from({ length: 31 }, (_, at) => `t-${at}`).join(',')}`, 'topics'],
  ['timeline?from=2000-01-01&to=2010-12-31&slots=301', 'slots'],
  ['timeline?from=2000-01-01&to=2010-12-31&slots=1e2x', 'slots'],
  ['timeline?from=2000-01-01&to=2010-12-31&slots=10&margin=2', 'margin'],
  ['timeline?from=2000-01-01&to=2010-12-31&slots=1e2', 'slots', 'Give a whole number from 1 to 300.'],
  ['timeline?from=2000-01-01&to=2010-12-31&slots=', 'slots'],
  ['timeline?from=2000-01-01&to=2010-12-31&margin=', 'margin', 'A margin is a part from 0 to 1, as in 0.5.'],
  ['density?__proto__=1', '__proto__', 'There is no such parameter.'],
  ['events?limit=0x10', 'limit'],
  ['events?limit=101', 'limit'],
  ['events?order=random', 'order'],
  ['events?lanes=colour', 'lanes'],
  ['events?beside=Some%20One', 'beside'],
  ['events?after=2020-01-01', 'after'],
  ['events?after=2020-02-30~1', 'after'],
  ['events?page=2', 'page', 'There is no such parameter.'],
  ['density?from=2020-01-01', 'from', 'There is no such parameter.'],
  ['facets?q=a&q=b', 'q', 'Give it once.'],
])('refuses %s and names %s', async (...[query, field, words]: [string, string, string?]) => {
  const reply = await get(`${room}/${query}`);
  expect([reply.status, reply.headers['content-type']]).toEqual([
    400,
    'application/problem+json; charset=utf-8',
  ]);
  const { error, status, title } = read<{
    status: number;
    title: string;
    error: { code: string; fields: Record<string, string> };
  }>(reply);
  expect([status, title, error.code]).toEqual([400, 'Bad request', 'bad-request']);
  expect(Object.keys(error.fields)).toEqual([field]);
  expect(error.fields[field]).toEqual(words ?? expect.stringMatching(/\w/));
});

it('knows no relationship that is not there, and leaves other addresses and methods alone', async () => {
  expect((await get(`/api/v1/relationships/no-such/timeline?${WINDOW}`)).status).toBe(404);
  expect((await get(`/api/v1/relationships/No%20Such/density`)).status).toBe(404);
  expect((await get(`${room}/other`)).status).toBe(418);
  expect((await get(`${room}/density`, {}, 'DELETE')).status).toBe(418);
});

it.each([`timeline?${WINDOW}`, 'density', 'facets', 'events'])(
  'answers %s small, packed as it is asked to, and says that it has not changed',
  async (query) => {
    const path = `${room}/${query}`;
    const plain = await get(path);
    expect([plain.status, plain.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.bytes.length).toBeLessThanOrEqual(64 * 1024);
    const packed = await get(path, { 'accept-encoding': 'gzip, deflate, br' });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(packed.bytes.length).toBeLessThanOrEqual(16 * 1024);
    expect(brotliDecompressSync(packed.bytes).equals(plain.bytes)).toBe(true);
    const zipped = await get(path, { 'accept-encoding': 'br;q=0, gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.bytes).equals(plain.bytes)).toBe(true);

    const head = await get(path, {}, 'HEAD');
    expect([head.status, head.bytes.length, head.headers.etag]).toEqual([200, 0, plain.headers.etag]);
    const again = await get(path, { 'if-none-match': `"other", ${packed.headers.etag}` });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  },
);

it('leads a filter by an actor who was merged to the one that stands, and back when they come apart', async () => {
  const into = await test.db.actor.findUniqueOrThrow({ where: { slug: 'someone' } });
  const from = await makeActor(test.db, { slug: 'somebody', mergedIntoId: into.id });
  for (const query of [`timeline?${WINDOW}`, 'density?', 'facets?', 'events?']) {
    const { status, headers } = await get(`${room}/${query}&actors=somebody,nobody&types=visit`);
    expect([status, headers['cache-control']]).toEqual([308, 'no-store']);
    const there = new URL(headers.location ?? '', 'http://site');
    expect(there.searchParams.get('actors')).toBe('nobody,someone');
    expect(there.searchParams.get('types')).toBe('visit');
    expect((await get(`${there.pathname}${there.search}`)).status).toBe(200);
  }
  await test.db.actor.update({ where: { id: from.id }, data: { mergedIntoId: null } });
  expect((await get(`${room}/events?actors=somebody`)).status).toBe(200);
});

it('has another tag once an event has changed', async () => {
  const path = `${room}/timeline?${WINDOW}`;
  const { headers } = await get(path);
  await test.db.event.updateMany({ data: { certainty: 'several' } });
  const after = await get(path, { 'if-none-match': headers.etag ?? '' });
  expect(after.status).toBe(200);
  expect(read<WindowAnswer>(after).events.every(({ certainty }) => certainty === 'several')).toBe(true);
});

it('pages through a list by what it gives as next', async () => {
  const first = read<ListAnswer>(await get(`${room}/events?limit=100&order=earliest&q=oil`));
  expect(first.next).toMatch(/^\d{4}-\d{2}-\d{2}~\d+$/);
  const second = read<ListAnswer>(
    await get(`${room}/events?limit=100&order=earliest&q=oil&after=${first.next}`),
  );
  expect([second.total, second.before, second.previous]).toEqual([first.total, 100, '']);
  expect((second.events[0]?.startsOn ?? '') >= (first.events[99]?.startsOn ?? '')).toBe(true);
});

it('says 503 and when to ask again while the thread of the index breaks, and answers after that', async () => {
  // Ended anew for as long as the question is open, so that no thread lives to answer it.
  await closeTimeline();
  const breaking = setInterval(() => void closeTimeline(), 5);
  const reply = await get(`${room}/density`).finally(() => clearInterval(breaking));
  expect([reply.status, reply.headers['content-type']]).toEqual([503, 'application/problem+json']);
  expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  expect(read<{ status: number; title: string }>(reply)).toMatchObject({
    status: 503,
    title: 'Back in a moment',
  });
  expect((await get(`${room}/density`)).status).toBe(200);
});
