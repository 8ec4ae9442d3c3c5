/**
 * The web server's own process. The start program holds the port and hands each connection over, so that it can
 * answer by itself while no server is there; without a start program (its end closes the channel) there is no server.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import next from 'next';
import { outageSince } from '@/lib/db/outages';
import { watchDatabase } from '@/lib/db/watch-database';
import { environment, publicUrl } from '@/lib/env';
import { passDoor } from './door/pass-door';
import { insteadOfFailure } from './instead-of-failure';
import { answerUnavailable } from './unavailable';

/** Milliseconds. Longer than the minute for which proxies keep a connection, so that it is they who close it. */
const KEEP_ALIVE = 65_000;
/** A request's head, then all of it: 6 MB over a slow line. */
const HEADERS = 20_000;
const REQUEST = 120_000;

const env = environment();
const development = env.NODE_ENV === 'development';
const https = publicUrl(env).startsWith('https://');
// Both are bundled into one folder; see lib/cli/build-site.ts.
new Worker(new URL('./watch-parent.mjs', import.meta.url)).unref();

const app = next({
  dev: development,
  dir: process.cwd(),
  hostname: env.HOST,
  port: env.PORT,
  // Next would listen for upgrades at the server of its first request, and answer each a second time.
  httpServer: createServer(),
});
await app.prepare();
const answer = app.getRequestHandler();
const upgrade = app.getUpgradeHandler();
const records = watchDatabase(env.DATABASE_URL ?? '');

const open = new Set<ServerResponse>();
let stopping = false;

/** Files of the build, which need no database. */
const isStatic = (request: IncomingMessage) => request.url?.startsWith('/_next/') ?? false;

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isStatic(request)) {
    const begun = performance.now();
    const unavailable = () => answerUnavailable(request, response, { https });
    if (!(await records.isUp())) return unavailable();
    insteadOfFailure(response, () => outageSince(begun) !== null, unavailable);
  }
  if (await passDoor(request, response)) await answer(request, response);
}

const server = createServer(
  {
    connectionsCheckingInterval: 5_000,
    headersTimeout: HEADERS,
    keepAliveTimeout: KEEP_ALIVE,
    requestTimeout: REQUEST,
  },
  (request, response) => {
    open.add(response);
    response.once('close', () => {
      open.delete(response);
      endWhenIdle();
    });
    if (stopping) response.setHeader('Connection', 'close');
    void respond(request, response);
  },
);
server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
// Node begins to watch its connections' times when it listens, which this server never does.
server.emit('listening');

function endWhenIdle(): void {
  if (stopping && open.size === 0) process.exit(0);
}

function stop(): void {
  stopping = true;
  for (const response of open) response.shouldKeepAlive = false;
  server.closeIdleConnections();
  endWhenIdle();
}

process.on('message', (message, socket?: Socket) => {
  if (message === 'connection') {
    // None where the visitor had gone before.
    if (socket) server.emit('connection', socket);
    process.send?.('got');
  } else if (message === 'ping') process.send?.('pong');
  else if (message === 'stop') stop();
});
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
