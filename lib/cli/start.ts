/** `npm start` and `npm run dev`: database, migrations, starter data, build, server, addresses, sign-in. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type EmbeddedDatabase, takeDatabaseFolder } from '@/lib/db/embedded';
import { requireWritableFolder } from '@/lib/db/run/writable-folder';
import { type Environment, environment, publicUrl } from '@/lib/env';
import { findUnknownNames, tellUnknownName } from '@/lib/env-names';
import { log } from '@/lib/log';
import { authSecret } from './auth-secret';
import { watchReaders } from './build-readers';
import { buildSite, bundleServer, distFolder, readersFolder } from './build-site';
import { listMessages } from './list-messages';
import type { Administrator } from './prepare-database';
import { explain, step } from './progress';
import type { FrontDoor } from './start/front-door';
import { keepBackups } from './start/keep-backups';
import { keepRunning } from './start/keep-running';
import { whenCallerEnds } from './start/watch-caller';
import { beginWebServer, type WebServer } from './start/web-server';

const development = process.argv.includes('--dev');

/** Milliseconds that a stopping database gets to end cleanly; with the server's it stays below ten seconds. */
const DATABASE_PATIENCE = 3_500;

/** What is open, closed in reverse order and once. */
const closing: (() => Promise<unknown>)[] = [];
const stopping = new AbortController();
/** Aborted by whoever does not want to wait for visitors: Ctrl-C, or a second signal. */
const hurry = new AbortController();
let closed: Promise<void> | undefined;
function close(): Promise<void> {
  stopping.abort();
  closed ??= (async () => {
    for (const end of closing.reverse()) await end();
  })();
  return closed;
}

const warn = (line: string) => log().warn(line);

/** The folder and its database, or null where DATABASE_URL names another. */
async function takeFolder(env: Environment) {
  if (!env.AUTH_SECRET || !env.DATABASE_URL) await requireWritableFolder(resolve(env.DATA_DIR));
  if (env.DATABASE_URL) return null;
  const { signal } = stopping;
  const folder = await takeDatabaseFolder(env.DATA_DIR, {
    name: publicUrl(env),
    signal,
    convert: (line) => process.stdout.write(`  ${line}\n`),
  });
  closing.push(folder.release);
  return folder;
}

/** The web server's settings as they are when it is begun. */
type Settings = () => Record<string, string>;

/** Begins the server; from then on it is begun again whenever it ends. */
async function runServer(door: FrontDoor, settings: Settings) {
  const { signal } = stopping;
  const begin = () => beginWebServer({ development, distFolder: distFolder(), env: settings(), signal });
  let server: WebServer = await begin();
  closing.push(() => server.stop());
  door.leadTo(server.child);
  void server.ended.then(() => door.leadTo(null));
  void keepRunning({
    name: 'The web server',
    ended: () => server.ended,
    begin: async () => {
      server = await begin();
      door.leadTo(server.child);
      void server.ended.then(() => door.leadTo(null));
    },
    log: warn,
    signal,
  });
  return { end: () => server.child.kill('SIGKILL'), drain: () => server.drain() };
}

/** Starts the embedded database again whenever it ends; `moved` is told when it then has another address. */
function keepDatabase(database: EmbeddedDatabase, moved: () => void): void {
  void keepRunning({
    name: 'The database',
    ended: database.ended,
    begin: async () => {
      const { url } = database;
      await database.restart();
      if (database.url !== url) moved();
    },
    log: warn,
    signal: stopping.signal,
  });
}

async function untilItAnswers(env: Environment): Promise<void> {
  const host = ['0.0.0.0', '::'].includes(env.HOST) ? '127.0.0.1' : env.HOST;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${env.PORT}/api/health`;
  for (let tries = 0; tries < 600; tries += 1) {
    stopping.signal.throwIfAborted();
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The server does not answer at ${address}.`);
}

function printWelcome(env: Environment, administrator: Administrator): void {
  process.stdout.write(`\n  Timeline   ${publicUrl(env)}/\n  Editors    ${publicUrl(env)}/admin\n`);
  if (administrator) {
    const password = administrator.password ?? 'the one in ADMIN_PASSWORD';
    process.stdout.write(`  Sign in    ${administrator.email}\n  Password   ${password}\n`);
    if (administrator.password)
      process.stdout.write('             (shown once; "npm run users -- reset-password" makes another)\n');
  }
  process.stdout.write('\nPress Ctrl-C to stop.\n');
}

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const env = environment();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (signal === 'SIGINT' || stopping.signal.aborted) hurry.abort();
      void close().then(() => process.exit(0));
    });
  whenCallerEnds(() => void close().then(() => process.exit(0)));
  for (const unknown of findUnknownNames(process.env)) warn(tellUnknownName(unknown));
  process.stdout.write(`Dragoman starts (${development ? 'development' : 'production'}).\n`);
  const folder = await takeFolder(env);
  listMessages();
  // Loaded late: it needs the lists of words.
  const { openFrontDoor } = await import('./start/front-door');
  const door = await openFrontDoor(env);
  if (!existsSync('lib/db/generated/client.ts')) {
    await step('Database client generated', async () => {
      await import('./generate');
    });
  }
  // Loaded late: it needs the generated client.
  const { prepareDatabase, startDatabase } = await import('./prepare-database');
  const database = await startDatabase(env, folder);
  if (database) closing.push(() => database.stop(DATABASE_PATIENCE));
  const address = () => database?.url ?? env.DATABASE_URL ?? '';
  const administrator = await prepareDatabase(env, address());
  if (development) {
    await bundleServer();
    const readers = await step('Readers built', () => watchReaders(readersFolder()));
    closing.push(readers.stop);
  } else
    await step(
      (built) => (built ? 'Site built' : 'Site up to date'),
      () => buildSite(stopping.signal),
      'Building the site, which takes some minutes on a small machine',
    );
  const fixed = {
    AUTH_SECRET: await authSecret(env),
    PUBLIC_URL: publicUrl(env),
    READERS_DIR: env.READERS_DIR ?? readersFolder(),
  };
  const server = await step('Server answers', async () => {
    const begun = await runServer(door, () => ({ DATABASE_URL: address(), ...fixed }));
    closing.push(door.close);
    await untilItAnswers(env);
    // Closed in reverse: first those who ask /readyz are told, and get the time to go elsewhere.
    closing.push(async () => {
      begun.drain();
      await pause(env.DRAIN_SECONDS * 1_000, undefined, { signal: hurry.signal }).catch(() => undefined);
    });
    return begun;
  });
  if (database) keepDatabase(database, server.end);
  if (env.BACKUP_DIR)
    void keepBackups({
      folder: resolve(env.BACKUP_DIR),
      every: env.BACKUP_HOURS,
      env: () => ({ DATABASE_URL: address(), AUTH_SECRET: fixed.AUTH_SECRET }),
      log: warn,
      signal: stopping.signal,
    }).catch((error) => warn(`Backups are not taken any more: ${explain(error)}`));
  printWelcome(env, administrator);
}

main().catch(async (error: unknown) => {
  // Asked to stop in the midst of a start, which fails for that.
  const asked = stopping.signal.aborted;
  await close();
  if (asked) process.exit(0);
  process.stderr.write(`\n${explain(error)}\n`);
  process.exit(1);
});
