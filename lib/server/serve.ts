/**
 * The web server's own process. The start program holds the port and hands each connection over, so that it can
 * answer by itself while no server is there; without a start program (its end closes the channel) there is no server.
 */
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import next from 'next';
import { peerCallers } from '@/lib/auth/caller-address';
import { watchDatabase } from '@/lib/db/watch-database';
import { environment, publicUrl } from '@/lib/env';
import { endQueue } from '@/lib/jobs/queue';
import { beginTimeline } from '@/lib/jobs/read-timeline';
import { answerTimeline } from './api/timeline';
import { answerWebRoute } from './api/web-routes';
import { boundConnections } from './bound-connections';
import { sendConsoleToLog } from './console-to-log';
import { hangDoor } from './door/hang-door';
import { watchEnding } from './end-gently';
import { openMetrics } from './metrics/metrics';
import { openProbes } from './probes';
import { watchSecret } from './watch-secret';

/** Milliseconds. Longer than the minute for which proxies keep a connection, so that it is they who close it. */
const KEEP_ALIVE = 65_000;
/** Each costs some 20 KB while it waits. */
const MOST_CONNECTIONS = 2_000;
/** Milliseconds that work of the queue which is under way gets at the end. */
const QUEUE_PATIENCE = 3_000;

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
boundConnections(server, {
  most: MOST_CONNECTIONS,
  callerAt: peerCallers(env.TRUSTED_PROXIES),
  asked: ['request', 'checkContinue', 'checkExpectation'],
});
const ending = watchEnding(server);
const answerPage = app.getRequestHandler();
const records = watchDatabase(env.DATABASE_URL ?? '');
const distFolder = process.env.NEXT_DIST_DIR ?? (development ? '.next/dev' : '.next');
const https = publicUrl(env).startsWith('https://');
hangDoor(server, {
  answer: (request, response) =>
    answerTimeline(request, response, { https }) ??
    // In development Next has the routes as they are just now.
    (development ? null : answerWebRoute(request, response)) ??
    answerPage(request, response),
  env,
  distFolder,
  records,
  answerProbe: openProbes({ records, isEnding: ending.isEnding }),
});
// Hot reload talks over a web socket, for which pages in development wait; the built site has none, and reads such
// requests as any other. Next's own `getUpgradeHandler` leads to its renderer, which leaves every socket unanswered.
if (development)
  server.on('upgrade', (request, socket, head) => {
    if (!httpServer.emit('upgrade', request, socket, head)) socket.destroy();
  });

if (env.METRICS_PORT)
  void openMetrics({ distFolder, server, openRequests: ending.openRequests, backups: env.BACKUP_DIR }).listen(
    {
      host: env.METRICS_HOST,
      port: env.METRICS_PORT,
    },
  );

async function stop(): Promise<void> {
  await Promise.all([ending.end(), endQueue(QUEUE_PATIENCE)]);
  process.exit(0);
}

process.on('message', (message, socket?: Socket) => {
  if (message === 'connection') {
    // None where the visitor had gone before.
    if (socket) server.emit('connection', socket);
    process.send?.('got');
  } else if (message === 'ping') process.send?.('pong');
  else if (message === 'drain') {
    ending.drain();
    void endQueue(QUEUE_PATIENCE);
  } else if (message === 'stop') void stop();
});
process.once('disconnect', () => process.exit(0));
beginTimeline();
if (env.AUTH_SECRET) watchSecret(env.AUTH_SECRET);
process.send?.('ready');
