/** Against a server on loopback that may be asked, and the many ways in which one that may not is spelt. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type FetchBounds, fetchPublic, trustedFrom } from '@/lib/net/fetch-public';

let server: Server;
let port: number;
let answer: RequestListener;
let connections: number;

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  server.on('connection', () => {
    connections += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});
beforeEach(() => {
  connections = 0;
  answer = (_, response) => response.end('Iraq and NATO met.');
});

const bounds = (more: Partial<FetchBounds> = {}): FetchBounds => ({
  deadline: 3_000,
  mostBytes: 100_000,
  userAgent: 'Dragoman (+https://timeline.example.org)',
  trusted: [`127.0.0.1:${port}`],
  ...more,
});
const here = (path = '/') => `http://127.0.0.1:${port}${path}`;

describe('a page', () => {
  test('comes with its type, from where it was found in the end', async () => {
    answer = ({ url, headers }, response) => {
      if (url === '/old') return response.writeHead(301, { location: '/new' }).end();
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(`asked by ${headers['user-agent']}`);
    };
    const fetched = await fetchPublic(here('/old'), bounds());
    expect(fetched).toMatchObject({ ok: true, url: here('/new'), contentType: 'text/plain; charset=utf-8' });
    expect(fetched.ok && fetched.body.toString()).toBe('asked by Dragoman (+https://timeline.example.org)');
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('is unpacked (%s)', async (encoding, pack) => {
    answer = (_, response) => {
      response.setHeader('content-encoding', encoding);
      response.end(pack('Iraq and NATO met.'));
    };
    const fetched = await fetchPublic(here(), bounds());
    expect(fetched.ok && fetched.body.toString()).toBe('Iraq and NATO met.');
  });
});

describe('an inner address is never connected to', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://127.0.0.1./',
    'http://0/',
    'http://0.0.0.0/',
    'http://①②⑦.0.0.1/',
    'http://127。0。0。1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://10.0.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.100.100.200/',
    'https://127.0.0.1/',
    'https://[::1]/',
  ])('%s', async (address) => {
    expect(await fetchPublic(address, bounds({ trusted: [] }))).toEqual({ ok: false, reason: 'private' });
  });

  test.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'gopher://127.0.0.1:70/',
    'data:text/plain,x',
    'javascript:alert(1)',
    'http://user:secret@example.org/',
    'http://example.org:22/',
    'http://example.org:6379/',
    'http://127.0.0.1:5432/',
    'http://[::1%25eth0]/',
    '//example.org/',
    'example.org',
    '',
  ])('%s is no address of a page', async (address) => {
    expect(await fetchPublic(address, bounds())).toEqual({ ok: false, reason: 'address' });
  });

  test('by a name of which one answer is an inner one', async () => {
    const addressesOf = async () => ['8.8.8.8', '10.0.0.1'];
    expect(await fetchPublic('http://two.example/', bounds({ addressesOf }))).toEqual({
      ok: false,
      reason: 'private',
    });
  });

  test('by a redirect', async () => {
    answer = (_, response) => response.writeHead(302, { location: 'http://127.1/secret' }).end();
    expect(await fetchPublic(here(), bounds())).toEqual({ ok: false, reason: 'private' });
    expect(connections).toBe(1);
  });

  test('by a redirect from the open internet to a server that an editor may name', () => {
    const trusted = ['wiki.internal:80', 'wiki.internal:443'];
    expect(trustedFrom(new URL('http://wiki.internal/'), trusted)).toEqual(trusted);
    expect(trustedFrom(new URL('https://wiki.internal/a'), trusted)).toEqual(trusted);
    expect(trustedFrom(new URL('https://example.org/'), trusted)).toEqual([]);
    expect(trustedFrom(new URL('http://wiki.internal:8080/'), trusted)).toEqual([]);
  });

  test('over the connection of a hop before: whom it may ask is looked at when it connects', async () => {
    answer = ({ url }, response) =>
      url === '/3'
        ? response.end('Iraq and NATO met.')
        : response.writeHead(302, { location: `/${Number(url?.slice(1)) + 1}`, 'content-length': '0' }).end();
    expect((await fetchPublic(here('/0'), bounds())).ok).toBe(true);
    expect(connections).toBe(4);
  });

  test('by a name that changes its answer: each connection goes to the very address that was looked at', async () => {
    const answers = [['127.0.0.1'], ['8.8.8.8']];
    let asked = 0;
    const addressesOf = async () => {
      asked += 1;
      return answers.pop() ?? ['127.0.0.1'];
    };
    // The first answer is public, and nobody answers there from here; the second would be this server.
    const fetched = await fetchPublic('http://changing.example/', bounds({ addressesOf, deadline: 500 }));
    expect(fetched.ok).toBe(false);
    expect(asked).toBe(1);
    expect(connections).toBe(0);
  });
});

describe('what does not end', () => {
  test('a byte at a time is stopped by the clock', async () => {
    answer = (_, response) => {
      const timer = setInterval(() => response.write('.'), 50);
      response.once('close', () => clearInterval(timer));
    };
    const begun = performance.now();
    expect(await fetchPublic(here(), bounds({ deadline: 400 }))).toEqual({ ok: false, reason: 'late' });
    expect(performance.now() - begun).toBeLessThan(2_500);
  });

  test('a name server that does not answer is stopped by the clock', async () => {
    const addressesOf = () => new Promise<never>(() => undefined);
    expect(await fetchPublic('http://silent.example/', bounds({ addressesOf, deadline: 100 }))).toEqual({
      ok: false,
      reason: 'late',
    });
  });

  test('a small answer that unpacks to a large one is stopped by its size', async () => {
    answer = (_, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(Buffer.alloc(20_000_000)));
    };
    expect(await fetchPublic(here(), bounds())).toEqual({ ok: false, reason: 'too-large' });
  });

  test('and so is one packed twice', async () => {
    answer = (_, response) => {
      response.setHeader('content-encoding', 'gzip, gzip');
      response.end(gzipSync(gzipSync('x')));
    };
    expect(await fetchPublic(here(), bounds())).toEqual({ ok: false, reason: 'too-large' });
  });

  test('a circle of redirects is left after five', async () => {
    answer = (_, response) => response.writeHead(302, { location: '/again' }).end();
    expect(await fetchPublic(here(), bounds())).toEqual({ ok: false, reason: 'redirects' });
    expect(connections).toBeLessThanOrEqual(6);
  });
});

test('what the other side refuses is told with its number, and nonsense as no answer', async () => {
  answer = (_, response) => response.writeHead(403).end('no');
  expect(await fetchPublic(here(), bounds())).toEqual({
    ok: false,
    reason: 'status',
    status: 403,
    retryAfter: null,
  });
  answer = (_, response) => response.socket?.end('nonsense\r\n\r\n');
  expect(await fetchPublic(here(), bounds())).toEqual({ ok: false, reason: 'unreachable' });
  answer = (_, response) => {
    response.setHeader('content-encoding', 'gzip');
    response.end('no gzip');
  };
  expect(await fetchPublic(here(), bounds())).toEqual({ ok: false, reason: 'unreachable' });
});
