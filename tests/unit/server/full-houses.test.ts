/** The two smaller houses, the waiting room of a site that is down and the port of the figures: one caller fills neither. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Registry } from 'prom-client';
import { openFrontDoor } from '@/lib/cli/start/front-door';
import type { Environment } from '@/lib/env';
import { listenForScrapes } from '@/lib/server/metrics/listen';

const [STRANGER, READER] = ['127.0.0.1', '127.0.0.2'];
const clients: Socket[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
});

async function open(port: number, from: string): Promise<Socket> {
  const client = connect({ port, host: '127.0.0.1', localAddress: from });
  clients.push(client);
  client.on('error', () => undefined);
  await once(client, 'connect');
  return client;
}

/** Opens so many connections, each of which sends the beginning of a request and no end. */
async function fill(port: number, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1)
    (await open(port, STRANGER)).write('GET / HTTP/1.1\r\nHost: s');
}

async function statusFor(port: number, path: string): Promise<string> {
  const client = await open(port, READER);
  client.write(`GET ${path} HTTP/1.1\r\nHost: site.example\r\n\r\n`);
  const [said] = await Promise.race([once(client, 'data'), once(client, 'close')]);
  return Buffer.isBuffer(said) ? (said.toString('latin1').split(' ')[1] ?? '') : 'closed';
}

it('answers another who asks for the figures', async () => {
  const figures = await listenForScrapes(new Registry(), { host: '127.0.0.1', port: 0 });
  try {
    await fill(figures.port ?? 0, 20);
    expect(await statusFor(figures.port ?? 0, '/metrics')).toBe('200');
  } finally {
    await figures.close();
  }
});

it('tells another that the site is down', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  const door = await openFrontDoor({ HOST: '127.0.0.1', PORT: port } as Environment);
  try {
    await fill(port, 500);
    expect(await statusFor(port, '/')).toBe('503');
  } finally {
    for (const client of clients) client.destroy();
    await door.close();
  }
});
