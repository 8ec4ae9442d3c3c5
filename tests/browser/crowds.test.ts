/** More requests than the site can answer at once: some wait, some are refused, nobody blocks it. */
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { siteUrl } from '@/tests/support/site';
import { send, sendRaw } from '@/tests/support/site-requests';

jest.setTimeout(120_000);

const HEAVY = '/relationships/iraq-nato?from=0001-01-01&to=9999-12-31';
const CROWD = 300;
const host = () => new URL(siteUrl()).host;

/** The site takes a question of another kind, and answers it. */
const isWell = async () => expect((await send('GET', '/api/health')).status).toBe(200);

/** Statuses of as many requests at once; 0 for one that got no answer. */
async function crowd(path: string, count: number): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  const statuses = await Promise.all(
    Array.from({ length: count }, () =>
      send('GET', path).then(
        ({ status }) => status,
        () => 0,
      ),
    ),
  );
  for (const status of statuses) found.set(status, (found.get(status) ?? 0) + 1);
  return found;
}

it('of one caller who asks for three hundred pages at once some are answered, and the site stays', async () => {
  const found = await crowd(HEAVY, CROWD);
  await isWell();
  // Those whose turn came in time, those who waited too long on a slow machine, those who were too many.
  expect([...found.keys()].filter((status) => ![200, 429, 503].includes(status))).toEqual([]);
  expect(found.get(200)).toBeGreaterThanOrEqual(10);
});

it('answers that nobody takes keep no others waiting', async () => {
  const sockets: Socket[] = [];
  for (let number = 0; number < 12; number += 1) {
    const { hostname, port } = new URL(siteUrl());
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${HEAVY} HTTP/1.1\r\nHost: ${host()}\r\n\r\n`),
    );
    socket.on('error', () => undefined).pause();
    sockets.push(socket);
  }
  await pause(500);
  expect((await send('GET', '/search?q=iraq')).status).toBe(200);
  for (const socket of sockets) socket.destroy();
  await isWell();
});

it('a connection that sends a thousand requests before it reads is closed', async () => {
  const answer = await sendRaw(`GET /api/health HTTP/1.1\r\nHost: ${host()}\r\n\r\n`.repeat(3_000));
  expect(answer.split('HTTP/1.1 200').length - 1).toBeLessThanOrEqual(8);
  await isWell();
});

it('two requests in a row on one connection are both answered', async () => {
  const one = `GET /api/health HTTP/1.1\r\nHost: ${host()}\r\n`;
  const answer = await sendRaw(`${one}\r\n${one}Connection: close\r\n\r\n`);
  expect(answer.split('HTTP/1.1 200').length - 1).toBe(2);
});

it.each([
  ['expects what nobody can do', 'GET / HTTP/1.1', 'Expect: the-impossible', 417],
  ['names no host', 'GET / HTTP/1.1', 'X-Test: 1', 400],
  ['asks for what may be done here', 'OPTIONS / HTTP/1.1', '', 405],
  ['asks for a page that Next keeps for itself', 'GET /_global-error HTTP/1.1', '', 404],
  ['asks for an image to be made', 'GET /_next/image?url=/icon.svg&w=64&q=75 HTTP/1.1', '', 404],
])('a request that %s is refused as all others are', async (_, line, header, status) => {
  const headers = [header, header.startsWith('X-Test') ? '' : `Host: ${host()}`, 'Connection: close'];
  const answer = await sendRaw(`${line}\r\n${headers.filter(Boolean).join('\r\n')}\r\n\r\n`);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toMatch(/\r\nX-Request-Id: [\da-f-]{36}/i);
  expect(answer).toMatch(/\r\nX-Content-Type-Options: nosniff/i);
});
