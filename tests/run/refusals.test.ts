/** `npm start` where it cannot start: a sentence that says what to do, exit code 1, no stack trace. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { lockFolder } from '@/lib/db/run/folder-lock';
import { freePort } from '@/tests/support/free-port';
import { makeFolder, removeFolder, start } from '@/tests/support/started-site';

jest.setTimeout(60_000);

let folder: string;
let port: string;
beforeAll(async () => {
  folder = await makeFolder();
  port = String(await freePort());
});
afterAll(() => removeFolder(folder));

const ROOT = process.getuid?.() === 0;
const NOBODY = { uid: 65_534, gid: 65_534 };

async function refused(
  settings: Record<string, string>,
  sentence: RegExp,
  options: { uid?: number; gid?: number } = {},
): Promise<string> {
  const site = start({ DATA_DIR: join(folder, 'data'), PORT: port, ...settings }, options);
  const code = await site.ended;
  expect(site.words()).toMatch(sentence);
  expect(site.words()).not.toMatch(/\n\s+at /);
  expect(code).toBe(1);
  return site.words();
}

async function occupy(): Promise<{ server: Server; port: string }> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return { server, port: String(typeof address === 'object' && address ? address.port : 0) };
}

it('names the port that is in use and how to choose another', async () => {
  const taken = await occupy();
  await refused({ PORT: taken.port }, new RegExp(`Port ${taken.port} on 127\\.0\\.0\\.1 is in use.*PORT=`));
  taken.server.close();
});

it.each([
  ['short', 'taken'],
  ['too long for a socket', join('a'.repeat(60), 'b'.repeat(60))],
])('names the start that holds the folder, whose path is %s', async (_, name) => {
  const data = join(folder, name);
  await mkdir(data, { recursive: true });
  const release = await lockFolder(data, 'http://127.0.0.1:3999');
  await refused(
    { DATA_DIR: data },
    new RegExp(`in use by another start \\(http://127\\.0\\.0\\.1:3999, process ${process.pid}\\).*DATA_DIR`),
  );
  await release();
});

it('says that the database at DATABASE_URL does not answer, without its password', async () => {
  const closed = await freePort();
  const words = await refused(
    { DATABASE_URL: `postgresql://someone:hidden@127.0.0.1:${closed}/nowhere` },
    /database at postgresql:\/\/…@127\.0\.0\.1:\d+\/nowhere does not answer.*DATABASE_URL/,
  );
  expect(words).not.toContain('hidden');
});

it('names every variable that cannot be used', async () => {
  await refused(
    { PORT: 'eighty', ADMIN_PASSWORD: 'short', READING_DEADLINE_MS: '5' },
    /PORT must be a number.*ADMIN_PASSWORD must have at least 10 characters.*READING_DEADLINE_MS must be 100 to 60,000/s,
  );
});

it('says of a file in place of DATA_DIR that it is no folder, before anything is started', async () => {
  const path = join(folder, 'a-file');
  await writeFile(path, 'not a folder');
  for (const data of [path, join(path, 'below')]) {
    const words = await refused(
      { DATA_DIR: data },
      /a-file.* is no folder: a file stands in its place.*DATA_DIR/,
    );
    expect(words).not.toContain('Database started');
  }
});

if (process.platform === 'linux') {
  it('says of a folder that no system call makes that it cannot be used, at once', async () => {
    await refused({ DATA_DIR: '/proc/nowhere/data' }, /\/proc\/nowhere.*DATA_DIR.*cannot be used/);
  });
}

it('says who cannot write DATA_DIR, before anything is started', async () => {
  const closed = join(folder, 'read-only');
  await mkdir(closed);
  await chmod(closed, 0o555);
  // Root may write anywhere, so it asks as somebody who may not.
  const words = await refused(
    { DATA_DIR: join(closed, 'data'), ...(ROOT && { HOME: '/tmp' }) },
    /read-only\/data \(DATA_DIR\) cannot be written by the user ".+".*chown.*DATA_DIR/,
    ROOT ? NOBODY : {},
  );
  expect(words).not.toContain('Database');
});

// Only root starts PostgreSQL as somebody else, so only root can put it into a folder closed to that somebody.
if (ROOT) {
  it('tells root of a folder that the user postgres cannot reach', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    await refused({ DATA_DIR: join(closed, 'data') }, /user "postgres", who cannot reach .*DATA_DIR/);
  });
}
