/** Before the browser tests: the built site on a new embedded database, as `npm start` brings it up. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const freePort = () =>
  new Promise<number>((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

export default async function startSite(): Promise<void> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-site-'));
  const settings = {
    DATA_DIR: join(folder, 'data'),
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: '',
    PUBLIC_URL: '',
  };
  const admin = { ADMIN_EMAIL: 'editor-in-chief@example.org', ADMIN_PASSWORD: 'correct horse battery' };
  // mkdtemp closes its folder to others; under root the database runs as another user.
  const { chmod } = await import('node:fs/promises');
  await chmod(folder, 0o755);
  const site = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/start.ts'], {
    env: { ...process.env, ...settings, ...admin },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  await new Promise<void>((ready, fail) => {
    for (const stream of [site.stdout, site.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        words += chunk.toString('utf8');
        if (words.includes('Press Ctrl-C')) ready();
      });
    }
    site.once('exit', (code) => fail(new Error(`The site did not start (exit code ${code}):\n${words}`)));
  });
  process.env.TEST_SITE = `http://127.0.0.1:${port}`;
  process.env.TEST_DATA_DIR = settings.DATA_DIR;
  process.env.TEST_ADMIN_EMAIL = admin.ADMIN_EMAIL;
  process.env.TEST_ADMIN_PASSWORD = admin.ADMIN_PASSWORD;
  (globalThis as { dragomanTestSite?: { site: ChildProcess; folder: string } }).dragomanTestSite = {
    site,
    folder,
  };
}
