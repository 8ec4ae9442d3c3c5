/** What the database cannot do just now is told from what it refuses, and nothing half done stays. */
import { createServer } from 'node:http';
import { openDatabase } from '@/lib/db/client';
import { outageOf } from '@/lib/db/errors';
import { noteOutage, outageSince } from '@/lib/db/outages';
import { insteadOfFailure } from '@/lib/server/instead-of-failure';
import { answerUnavailable } from '@/lib/server/unavailable';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { freePort } from '@/tests/support/free-port';

jest.setTimeout(60_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await test.db.$executeRaw`CREATE TABLE note (id int PRIMARY KEY, words text)`;
});
afterAll(() => test.close());

it('knows a lost connection, a full disk and a late statement from a refusal', () => {
  const codes = [
    'ECONNREFUSED',
    '08006',
    '57P01',
    '57P03',
    '53300',
    '53100',
    '57014',
    '25P03',
    '23505',
    '42P01',
  ];
  expect(codes.map((code) => outageOf({ code, message: '' }))).toEqual([
    ...Array(5).fill('unreachable'),
    'no-space',
    'too-slow',
    'too-slow',
    null,
    null,
  ]);
  expect(outageOf(new Error('Connection terminated unexpectedly'))).toBe('unreachable');
  expect(outageOf(new Error('timeout exceeded when trying to connect'))).toBe('too-slow');
  expect(outageOf(new Error('timeout expired'))).toBe('too-slow');
  expect(outageOf(new TypeError('x is not a function'))).toBeNull();
});

it('rolls a statement and a transaction back that are over their time, and notes it', async () => {
  const { db, close } = openDatabase(test.url, { statement_timeout: 300 });
  const slow = async (work: () => Promise<unknown>) => {
    const begun = performance.now();
    await expect(work()).rejects.toThrow();
    expect(outageSince(begun)).toBe('too-slow');
  };
  await slow(() =>
    db.$transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO note VALUES (1, 'never')`;
      await tx.$queryRaw`SELECT pg_sleep(5)::text`;
    }),
  );
  await slow(() =>
    db.$transaction(
      async (tx) => {
        await tx.$executeRaw`INSERT INTO note VALUES (2, 'never')`;
        await new Promise((done) => setTimeout(done, 800));
        await tx.$executeRaw`INSERT INTO note VALUES (3, 'never')`;
      },
      { timeout: 300 },
    ),
  );
  expect(await db.$queryRaw`SELECT id FROM note`).toEqual([]);
  await close();
});

it('turns a 500 into 503 when the database failed meanwhile, and leaves every other answer alone', async () => {
  const port = await freePort();
  const site = createServer((request, response) => {
    const begun = performance.now();
    insteadOfFailure(
      response,
      () => outageSince(begun) !== null,
      () => answerUnavailable(request, response, { https: false }),
    );
    if (request.url?.includes('outage')) noteOutage('no-space');
    response.setHeader('Content-Encoding', 'identity');
    if (request.url?.includes('head')) response.writeHead(500, { 'X-Own': 'yes' });
    else response.statusCode = request.url?.includes('fine') ? 200 : 500;
    response.write('words ');
    response.end('of the page');
  }).listen(port, '127.0.0.1');
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return [answer.status, answer.headers.get('retry-after') !== null, (await answer.text()).length > 100];
  };
  expect(await ask('/outage')).toEqual([503, true, true]);
  expect(await ask('/outage/head')).toEqual([503, true, true]);
  expect(await ask('/outage/fine')).toEqual([200, false, false]);
  expect(await ask('/head')).toEqual([500, false, false]);
  expect(await ask('/')).toEqual([500, false, false]);
  site.closeAllConnections();
  site.close();
});
