/** What the database cannot do just now is told from what it refuses, and nothing half done stays. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { openDatabase } from '@/lib/db/client';
import { outageOf } from '@/lib/db/errors';
import { noteOutage, outageSince } from '@/lib/db/outages';
import { insteadOfFailure } from '@/lib/server/instead-of-failure';
import { answerUnavailable } from '@/lib/server/unavailable';
import { freePort } from '@/tests/support/free-port';
import { makeFolder, removeFolder } from '@/tests/support/started-site';

jest.setTimeout(120_000);

/** Whether a small file system of its own can be made for a test, which takes root and the right to mount. */
function mountSmall(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=0755', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write(`\n${'='.repeat(78)}\nNO MOUNT: the full disk is not tested.\n${'='.repeat(78)}\n`);
    return false;
  }
}

let folder: string;
let mounted: boolean;
let server: ChildProcess;
let url: string;
beforeAll(async () => {
  folder = await makeFolder();
  await mkdir(join(folder, 'small'));
  mounted = mountSmall(join(folder, 'small'));
  // The database server of the other tests, on the small file system.
  server = spawn(process.execPath, ['--import', 'tsx', 'tests/support/database-server.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: join(folder, 'small') },
  });
  const [line] = (await once(server.stdout as Readable, 'data')) as [Buffer];
  const address = new URL((JSON.parse(line.toString('utf8')) as { url: string }).url);
  address.pathname = '/template_dragoman';
  url = address.toString();
  const { db, close } = openDatabase(url);
  await db.$executeRaw`CREATE TABLE note (id int PRIMARY KEY, words text)`;
  await close();
});
afterAll(async () => {
  server.kill('SIGTERM');
  await once(server, 'exit');
  if (mounted) execFileSync('umount', [join(folder, 'small')]);
  await removeFolder(folder);
});

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
  const { db, close } = openDatabase(url, { statement_timeout: 300 });
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

it('keeps nothing half written on a full disk, and goes on when there is room again', async () => {
  if (!mounted) return;
  const { db, close } = openDatabase(url);
  const ballast = join(folder, 'small', 'ballast');
  const free = Number(
    execFileSync('stat', ['-f', '-c', '%f %S', join(folder, 'small')], { encoding: 'utf8' })
      .split(' ')
      .reduce((product, part) => product * Number(part), 1),
  );
  writeFileSync(ballast, Buffer.alloc(free - 6_000_000));
  const begun = performance.now();
  await expect(
    db.$transaction(
      async (tx) => {
        await tx.$executeRaw`INSERT INTO note VALUES (4, 'never')`;
        await tx.$executeRaw`INSERT INTO note SELECT n, repeat(md5(n::text), 40) FROM generate_series(10, 60000) n`;
      },
      { timeout: 60_000 },
    ),
  ).rejects.toThrow();
  expect(['no-space', 'unreachable']).toContain(outageSince(begun));
  rmSync(ballast);
  const until = performance.now() + 15_000;
  const read = async (): Promise<unknown> => {
    try {
      return await db.$queryRaw`SELECT count(*)::int AS notes FROM note`;
    } catch (error) {
      // A log that could not be written ends the server, which then recovers by itself.
      if (performance.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 200));
      return read();
    }
  };
  expect(await read()).toEqual([{ notes: 0 }]);
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
