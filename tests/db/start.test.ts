/** `npm start` where it cannot start: a sentence that says what to do, exit code 1, no stack trace. */
import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-start-'));
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  code: number | null;
  words: string;
}

function start(settings: Record<string, string>): Promise<Outcome> {
  const defaults = {
    DATA_DIR: join(folder, 'data'),
    HOST: '127.0.0.1',
    PORT: '39117',
    DATABASE_URL: '',
    PUBLIC_URL: '',
  };
  const site = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/start.ts'], {
    env: { ...process.env, ...defaults, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [site.stdout, site.stderr])
    stream.on('data', (chunk: Buffer) => (words += chunk.toString('utf8')));
  return new Promise((done) => site.once('exit', (code) => done({ code, words })));
}

function expectSentence(outcome: Outcome, sentence: RegExp): void {
  expect(outcome.words).toMatch(sentence);
  expect(outcome.words).not.toMatch(/\n\s+at /);
  expect(outcome.code).toBe(1);
}

async function occupy(): Promise<{ server: Server; port: string }> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return { server, port: String(typeof address === 'object' && address ? address.port : 0) };
}

it('names the port that is in use and how to choose another', async () => {
  const { server, port } = await occupy();
  expectSentence(await start({ PORT: port }), new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is in use.*PORT=`));
  server.close();
});

it('names the folder that another start uses', async () => {
  const data = join(folder, 'taken');
  await mkdir(data);
  await writeFile(join(data, 'start.lock'), String(process.pid));
  expectSentence(await start({ DATA_DIR: data }), /is in use by another start \(process \d+\).*DATA_DIR/);
});

it('says that the database at DATABASE_URL does not answer, without its password', async () => {
  const { server, port } = await occupy();
  server.close();
  const outcome = await start({ DATABASE_URL: `postgresql://someone:hidden@127.0.0.1:${port}/nowhere` });
  expectSentence(
    outcome,
    /database at postgresql:\/\/…@127\.0\.0\.1:\d+\/nowhere does not answer.*DATABASE_URL/,
  );
  expect(outcome.words).not.toContain('hidden');
});

it('names every variable that cannot be used', async () => {
  const outcome = await start({ PORT: 'eighty', ADMIN_PASSWORD: 'short', READING_DEADLINE_MS: '5' });
  expectSentence(
    outcome,
    /PORT must be a number.*ADMIN_PASSWORD must have at least 10 characters.*READING_DEADLINE_MS must be 100 to 60,000/,
  );
});

// Only root starts PostgreSQL as somebody else, so only root can put it into a folder closed to that somebody.
if (process.getuid?.() === 0) {
  it('tells root of a folder that the user postgres cannot reach', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    expectSentence(
      await start({ DATA_DIR: join(closed, 'data') }),
      /user "postgres", who cannot reach .*DATA_DIR/,
    );
  });
}
