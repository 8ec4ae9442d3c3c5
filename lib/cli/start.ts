/** `npm start` and `npm run dev`: database, migrations, starter data, build, server, addresses, sign-in. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { type Environment, environment, publicUrl } from '@/lib/env';
import { watchReaders } from './build-readers';
import { buildSite, nextCommand, readersFolder } from './build-site';
import { explain, OperatorError, step } from './progress';

const development = process.argv.includes('--dev');

async function requireFreePort(env: Environment): Promise<void> {
  const probe = createServer();
  probe.listen(env.PORT, env.HOST);
  try {
    await once(probe, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new OperatorError(
        `Port ${env.PORT} on ${env.HOST} is in use. Stop what runs there, or choose another: PORT=${env.PORT + 1} npm start`,
      );
    }
    throw new OperatorError(
      `The server cannot listen on ${env.HOST}, port ${env.PORT} (${message}). Check HOST and PORT.`,
    );
  }
  probe.close();
  await once(probe, 'close');
}

function startServer(env: Environment, settings: Record<string, string>): ChildProcess {
  const words = [
    nextCommand(),
    development ? 'dev' : 'start',
    '--hostname',
    env.HOST,
    '--port',
    String(env.PORT),
  ];
  return spawn(process.execPath, words, {
    env: {
      ...process.env,
      NODE_ENV: development ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ...settings,
    },
    stdio: ['ignore', development ? 'inherit' : 'ignore', 'inherit'],
    // A group of its own: Ctrl-C reaches this process alone, which stops the site first and then the database.
    detached: true,
  });
}

async function untilItAnswers(env: Environment, server: ChildProcess): Promise<void> {
  const host = ['0.0.0.0', '::'].includes(env.HOST) ? '127.0.0.1' : env.HOST;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${env.PORT}/api/health`;
  for (let tries = 0; tries < 600; tries += 1) {
    if (server.exitCode !== null)
      throw new OperatorError('The server ended while it was starting; its words stand above.');
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new OperatorError(`The server does not answer at ${address}.`);
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(late);
}

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const env = environment();
  process.stdout.write(`Dragoman starts (${development ? 'development' : 'production'}).\n`);
  await requireFreePort(env);
  if (!existsSync('lib/db/generated/client.ts')) {
    await step('Database client generated', async () => {
      await import('./generate');
    });
  }
  // Loaded late: it needs the generated client.
  const { authSecret, prepareDatabase } = await import('./prepare-database');
  const closing: (() => Promise<void>)[] = [];
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= (async () => {
      for (const end of closing.reverse()) await end();
    })();
    return closed;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      void close().then(() => process.exit(0));
    });
  }
  try {
    const database = await prepareDatabase(env);
    closing.push(database.stop);
    if (development) {
      const readers = await step('Readers built', () => watchReaders(readersFolder()));
      closing.push(readers.stop);
    } else await step((built) => (built ? 'Site built' : 'Site up to date'), buildSite);
    const settings = {
      DATABASE_URL: database.url,
      AUTH_SECRET: await authSecret(env),
      PUBLIC_URL: publicUrl(env),
      READERS_DIR: env.READERS_DIR ?? readersFolder(),
    };
    const server = startServer(env, settings);
    closing.push(() => stopServer(server));
    await step('Server answers', () => untilItAnswers(env, server));
    server.once('exit', (code) => {
      if (closed) return;
      process.stderr.write(`The server ended by itself (exit code ${code}).\n`);
      void close().then(() => process.exit(1));
    });
    const { administrator } = database;
    process.stdout.write(`\n  Timeline   ${publicUrl(env)}/\n  Editors    ${publicUrl(env)}/admin\n`);
    if (administrator) {
      const password = administrator.password ?? 'the one in ADMIN_PASSWORD';
      process.stdout.write(`  Sign in    ${administrator.email}\n  Password   ${password}\n`);
      if (administrator.password)
        process.stdout.write('             (shown once; "npm run users -- reset-password" makes another)\n');
    }
    process.stdout.write('\nPress Ctrl-C to stop.\n');
  } catch (error) {
    await close();
    throw error;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`\n${explain(error)}\n`);
  process.exit(1);
});
