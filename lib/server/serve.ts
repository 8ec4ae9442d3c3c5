/**
 * The web server's own process. The start program holds the port and hands each connection over, so that it can
 * answer by itself while no server is there; without a start program (its end closes the channel) there is no server.
 */
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import next from 'next';
import { environment } from '@/lib/env';
import { sendConsoleToLog } from './console-to-log';
import { hangDoor } from './door/hang-door';

const env = environment();
const development = env.NODE_ENV === 'development';
if (!development) sendConsoleToLog();
// Next listens for web sockets on the server that it is told of, past the door: it is told of one that has none.
const httpServer = createServer();
const app = next({ dev: development, dir: process.cwd(), hostname: env.HOST, port: env.PORT, httpServer });
await app.prepare();

const server = createServer({ connectionsCheckingInterval: 2_000 });
const distFolder = process.env.NEXT_DIST_DIR ?? (development ? '.next/dev' : '.next');
hangDoor(server, app.getRequestHandler(), env, distFolder);
// Hot reload talks over a web socket; the built site has none, and reads such requests as any other.
if (development) {
  const upgrade = app.getUpgradeHandler();
  server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
}

process.on('message', (_, socket?: Socket) => {
  if (socket) server.emit('connection', socket);
});
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
