/**
 * The web server's own process. The start program holds the port and hands each connection over, so that it can
 * answer by itself while no server is there; without a start program (its end closes the channel) there is no server.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import next from 'next';
import { watchDatabase } from '@/lib/db/watch-database';
import { environment, publicUrl } from '@/lib/env';
import { beginTimeline } from '@/lib/jobs/read-timeline';
import { answerTimeline } from './api/timeline';
import { boundConnections } from './bound-connections';
import { sendConsoleToLog } from './console-to-log';
import { hangDoor } from './door/hang-door';

/** Milliseconds. Longer than the minute for which proxies keep a connection, so that it is they who close it. */
const KEEP_ALIVE = 65_000;
/** Each costs some 20 KB while it waits. */
const MOST_CONNECTIONS = 2_000;

const env = environment();
const development = env.NODE_ENV === 'development';
if (!development) sendConsoleToLog();
// Both are bundled into one folder; see lib/cli/build-site.ts.
new Worker(new URL('./watch-parent.mjs', import.meta.url)).unref();

// Next listens for web sockets on the server that it is told of, past the door: it is told of one that gets only those
// that are handed on below.
const httpServer = createServer();
const app = next({ dev: development, dir: process.cwd(), hostname: env.HOST, port: env.PORT, httpServer });
await app.prepare();

const server = createServer({
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: KEEP_ALIVE,
  // The door refuses a request without one, with the headers that every answer has.
  requireHostHeader: false,
});
boundConnections(server, MOST_CONNECTIONS);
const open = new Set<ServerResponse>();
let stopping = false;
server.on('request', (_, response) => {
  open.add(response);
  response.once('close', () => {
    open.delete(response);
    endWhenIdle();
  });
  if (stopping) response.setHeader('Connection', 'close');
});
const answerPage = app.getRequestHandler();
const https = publicUrl(env).startsWith('https://');
hangDoor(server, {
  answer: (request, response) =>
    answerTimeline(request, response, { https }) ?? answerPage(request, response),
  env,
  distFolder: process.env.NEXT_DIST_DIR ?? (development ? '.next/dev' : '.next'),
  records: watchDatabase(env.DATABASE_URL ?? ''),
});
// Hot reload talks over a web socket, for which pages in development wait; the built site has none, and reads such
// requests as any other. Next's own `getUpgradeHandler` leads to its renderer, which leaves every socket unanswered.
if (development)
  server.on('upgrade', (request, socket, head) => {
    if (!httpServer.emit('upgrade', request, socket, head)) socket.destroy();
  });

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
beginTimeline();
process.send?.('ready');
