/** The built site on an embedded database of its own with the starter data, as `npm start` brings it up. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port';
import { copyPrepared } from './prepared-folder';

export const ADMIN = {
  ADMIN_EMAIL: 'editor-in-chief@example.org',
  ADMIN_PASSWORD: 'correct horse battery',
};

export interface LaunchedSite {
  /** The start program, which ends server and database. */
  site: ChildProcess;
  /** Without a slash at its end. */
  address: string;
  dataDir: string;
  /** A file with all that it has printed, and before that the start that has filled its folder. */
  log: string;
  /** Ends it as Ctrl-C would and removes what it wrote. */
  stop(): Promise<void>;
}

/**
 * Starts a site whose first administrator is `ADMIN`; `settings` are further variables of its environment, `under` a
 * command that runs it in its own stead, as `nice`.
 */
export async function launchSite(
  settings: Record<string, string> = {},
  under: readonly string[] = [],
): Promise<LaunchedSite> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-site-'));
  const dataDir = join(folder, 'data');
  const own = { DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: '', PUBLIC_URL: '' };
  // mkdtemp closes its folder to others; under root the database runs as another user.
  await chmod(folder, 0o755);
  const before = await copyPrepared(dataDir);
  const [program = '', ...words] = [...under, process.execPath, '--import', 'tsx', 'lib/cli/start.ts'];
  const site = spawn(program, words, {
    env: { ...process.env, ...own, ...ADMIN, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = join(folder, 'site.log');
  const kept = createWriteStream(log);
  kept.write(before);
  let told = '';
  await new Promise<void>((ready, fail) => {
    for (const stream of [site.stdout, site.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        kept.write(chunk);
        told += chunk.toString('utf8');
        if (told.includes('Press Ctrl-C')) ready();
      });
    }
    site.once('exit', (code) => fail(new Error(`The site did not start (exit code ${code}):\n${told}`)));
  });
  return {
    site,
    address: `http://127.0.0.1:${port}`,
    dataDir,
    log,
    stop: async () => {
      const ended = once(site, 'exit');
      if (site.exitCode === null && site.signalCode === null) {
        site.kill('SIGINT');
        await ended;
      }
      kept.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
