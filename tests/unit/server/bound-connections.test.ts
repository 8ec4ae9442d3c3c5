import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { boundConnections } from '@/lib/server/bound-connections';

/** Loopback addresses of two callers and of a proxy. */
const [STRANGER, READER, PROXY] = ['127.0.0.1', '127.0.0.2', '127.0.0.3'];

let server: Server;
let clients: Socket[];

beforeEach(async () => {
  clients = [];
  server = createServer((request, response) => {
    if (request.url !== '/slow') response.end('at once');
  });
  boundConnections(server, { most: 3, callerAt: (peer) => (peer === PROXY ? null : peer) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  for (const client of clients) client.destroy();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

async function open(from = STRANGER): Promise<Socket> {
  const { port } = server.address() as AddressInfo;
  const client = connect({ port, host: '127.0.0.1', localAddress: from });
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

/** Connections that send the beginning of a request and no end. */
async function dribble(from: string, times: number): Promise<Socket[]> {
  const all: Socket[] = [];
  for (let count = 0; count < times; count += 1) {
    const arrives = once(server, 'connection');
    const client = await open(from);
    await arrives;
    client.write('GET / HTTP/1.1\r\nHost: s');
    all.push(client);
  }
  return all;
}
/** Settles when it is closed; one that is reset says so first. */
const closing = (client?: Socket) => new Promise((done) => client?.once('close', done));
const isClosed = (client: Socket) => client.destroyed || client.readableEnded;

test('a stranger who holds all connections without asking anything gives way to who holds fewer', async () => {
  const held = await dribble(STRANGER, 3);
  const [oldest] = held;
  const gone = closing(oldest);
  expect(await isAnswered(await open(READER))).toBe(true);
  await gone;
  expect(held.map(isClosed)).toEqual([true, false, false]);
});

/** Connections on which a request is being answered. */
async function occupy(from: string, times: number): Promise<Socket[]> {
  const all: Socket[] = [];
  for (let count = 0; count < times; count += 1) {
    const arrives = once(server, 'request');
    const client = await open(from);
    ask(client, '/slow');
    await arrives;
    all.push(client);
  }
  return all;
}

test('of whoever holds the most the one goes that nobody is answered on, though others are older', async () => {
  const answered = await occupy(STRANGER, 2);
  const [idle] = await dribble(STRANGER, 1);
  const gone = closing(idle);
  expect(await isAnswered(await open(READER))).toBe(true);
  await gone;
  expect(answered.map(isClosed)).toEqual([false, false]);
});

test('whoever has all connections answered gives way with the oldest', async () => {
  const held = await occupy(STRANGER, 3);
  const gone = closing(held[0]);
  expect(await isAnswered(await open(READER))).toBe(true);
  await gone;
  expect(held.map(isClosed)).toEqual([true, false, false]);
});

test('where all hold as many as the newcomer the newcomer is turned away', async () => {
  await dribble(STRANGER, 1);
  await dribble(READER, 1);
  await dribble('127.0.0.4', 1);
  expect(await isAnswered(await open('127.0.0.5'))).toBe(false);
});

test('the connections of a proxy are those of many, and stay', async () => {
  const held = await dribble(PROXY, 3);
  expect(await isAnswered(await open(READER))).toBe(false);
  expect(held.map(isClosed)).toEqual([false, false, false]);
  for (const client of held.splice(0, 2)) client.destroy();
  await dribble(STRANGER, 2);
  expect(await isAnswered(await open(PROXY))).toBe(true);
});
