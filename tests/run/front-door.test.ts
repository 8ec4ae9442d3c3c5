/** The start program at its port while no web server is there. */
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { type FrontDoor, openFrontDoor } from '@/lib/cli/start/front-door';
import { parseEnvironment } from '@/lib/env';
import { freePort } from '@/tests/support/free-port';

jest.setTimeout(30_000);

let door: FrontDoor;
let port: number;
beforeAll(async () => {
  port = await freePort();
  door = await openFrontDoor(parseEnvironment({ PORT: String(port) }));
});
afterAll(() => door.close());

const address = (path: string) => `http://127.0.0.1:${port}${path}`;

/** Sends bytes as they are; answers all that comes back until the connection ends, and after how many seconds. */
async function sendRaw(bytes: string | Buffer): Promise<{ text: string; seconds: number }> {
  const begun = performance.now();
  const line = createConnection(port, '127.0.0.1');
  line.on('error', () => undefined);
  let text = '';
  line.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk;
  });
  line.write(bytes);
  await once(line, 'close');
  return { text, seconds: (performance.now() - begun) / 1000 };
}

it('answers a page with Retry-After, the security headers and an end of the connection', async () => {
  const answer = await fetch(address('/relationships/iraq-nato'), { headers: { accept: 'text/html' } });
  expect(answer.status).toBe(503);
  const headers = Object.fromEntries(answer.headers);
  expect(headers).toMatchObject({
    'retry-after': expect.stringMatching(/^\d+$/),
    connection: 'close',
    'cache-control': 'no-store',
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  const text = await answer.text();
  expect(text).toContain('<h1>Back in a moment</h1>');
  const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1];
  expect(text).toContain(`<style nonce="${nonce}">`);
  expect(text).toContain('http-equiv="refresh"');
});

it.each([
  ['under /api', '/api/v1/events/x', '*/*'],
  ['who ask for JSON', '/', 'application/json'],
])('answers problem+json to programs %s', async (_, path, accept) => {
  const answer = await fetch(address(path), { headers: { accept } });
  expect(answer.status).toBe(503);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({ status: 503, title: 'Back in a moment' });
});

it('takes a whole form before it answers, and does not ask again by itself', async () => {
  const answer = await fetch(address('/sign-in'), { method: 'POST', body: 'a'.repeat(3_000_000) });
  expect(answer.status).toBe(503);
  const text = await answer.text();
  expect(text).toContain('go back, where it still stands');
  expect(text).not.toContain('http-equiv');
});

it.each([
  ['garbage', '\x16\x03\x01\x02\x00\x01\x00garbage\r\n\r\n', /^HTTP\/1\.1 400/],
  ['endless headers', `GET / HTTP/1.1\r\nHost: x\r\n${'A: b\r\n'.repeat(20_000)}`, /^(HTTP\/1\.1 4|$)/],
  [
    'an upgrade',
    'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    /^(HTTP\/1\.1 503|$)/,
  ],
  [
    'a body that does not come',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 999\r\n\r\nabc',
    /^HTTP\/1\.1 (503|408)/,
  ],
  ['headers that do not come', 'GET / HTTP/1.1\r\n', /^HTTP\/1\.1 408/],
])('is rid of %s within its time and serves the next one', async (_, bytes, expected) => {
  const { text, seconds } = await sendRaw(bytes);
  expect(text).toMatch(expected);
  expect(seconds).toBeLessThan(11);
  expect((await fetch(address('/'))).status).toBe(503);
});
