import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { boundConnections } from '@/lib/server/bound-connections';

let server: Server;
let clients: Socket[];

beforeEach(async () => {
  clients = [];
  server = createServer((request, response) => {
    if (request.url !== '/slow') response.end('at once');
  });
  boundConnections(server, 3);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  for (const client of clients) client.destroy();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

async function open(): Promise<Socket> {
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  clients.push(client);
  // A connection that is turned away may be reset.
  client.on('error', () => {});
  await once(client, 'connect');
  return client;
}

const ask = (client: Socket, path: string) =>
  client.write(`GET ${path} HTTP/1.1\r\nHost: site.example\r\n\r\n`);

async function isAnswered(client: Socket): Promise<boolean> {
  ask(client, '/');
  const [said] = await Promise.race([once(client, 'data'), once(client, 'close')]);
  return Buffer.isBuffer(said);
}

test('connections that wait for nothing make room for the newcomer', async () => {
  for (let count = 0; count < 3; count += 1) expect(await isAnswered(await open())).toBe(true);
  expect(await isAnswered(await open())).toBe(true);
});

test('connections that are being answered are not closed for a newcomer, who is turned away', async () => {
  for (let count = 0; count < 3; count += 1) {
    const arrives = once(server, 'request');
    ask(await open(), '/slow');
    await arrives;
  }
  expect(await isAnswered(await open())).toBe(false);
  expect(clients.slice(0, 3).every((client) => !client.destroyed)).toBe(true);
});
