/**
 * The web server's own process. The start program holds the port and hands each connection over, so that it can
 * answer by itself while no server is there; without a start program (its end closes the channel) there is no server.
 */
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import next from 'next';
import { environment } from '@/lib/env';
import { passDoor } from './door/pass-door';

const env = environment();
const app = next({
  dev: env.NODE_ENV === 'development',
  dir: process.cwd(),
  hostname: env.HOST,
  port: env.PORT,
});
await app.prepare();
const answer = app.getRequestHandler();
const upgrade = app.getUpgradeHandler();

const server = createServer(async (request, response) => {
  if (await passDoor(request, response)) await answer(request, response);
});
server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));

process.on('message', (_, socket?: Socket) => {
  if (socket) server.emit('connection', socket);
});
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
