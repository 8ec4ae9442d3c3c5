/** Requests as no browser sends them: each is answered with 4xx, and the site stays. */
import { siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send, sendRaw } from '@/tests/support/site-requests';

jest.setTimeout(120_000);

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
const host = () => new URL(siteUrl()).host;
const raw = (line: string, ...headers: string[]) =>
  sendRaw(`${line}\r\n${headers.map((header) => `${header}\r\n`).join('')}Connection: close\r\n\r\n`);
const isRefusal = (status: number) => status >= 400 && status < 500;

describe('an address', () => {
  const ENDS = [
    '%ff',
    '%zz',
    '%00',
    '%',
    '%2f',
    '%5c',
    '\\',
    '/',
    '%2e%2e/x',
    '%ed%a0%80',
    'a'.repeat(10_000),
  ];
  const ROOMS = ['/', '/events/', '/actors/', '/admin/', '/admin/drafts/', '/api/auth/', '/api/v1/events/'];
  const NEXT = ['/_next/data/', '/_next/image/', '/_next/static/', '/sign-in/', '/search/'];
  it.each([...ROOMS, ...NEXT])('row 31 · an address below %s that cannot be is refused', async (room) => {
    for (const end of ENDS) {
      const { status, headers, text } = await send('GET', `${room}${end}`, { accept: 'text/html' });
      // One slash more at the end is led away by Next.
      if (end === '/' && status === 308) continue;
      expect([room, end.slice(0, 20), isRefusal(status)]).toEqual([room, end.slice(0, 20), true]);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(text).not.toMatch(/node_modules|at \w+ \(/);
    }
  });

  it.each(['?q=%00', '?q=%ff', '?q=%zz', `?q=${'a'.repeat(10_000)}`, '?a[99999999]=x', '?__proto__[x]=1'])(
    'row 31 · the query %s never fails',
    async (query) => {
      for (const path of ['/', '/search', '/sign-in', '/_next/image', '/api/v1/events/x', '/api/auth/x']) {
        const { status } = await send('GET', `${path}${query}`, { accept: 'text/html' });
        expect([path, status < 500]).toEqual([path, true]);
      }
      expect((await send('GET', '/search?q=%00')).status).toBe(400);
    },
  );

  it('row 31 · an address may name the site in full; of another scheme it is none', async () => {
    expect(statusOf(await raw(`GET ${siteUrl()}/sign-in HTTP/1.1`, `Host: ${host()}`))).toBe(200);
    expect(statusOf(await raw('GET ftp://a.example/ HTTP/1.1', `Host: ${host()}`))).toBe(400);
    expect(statusOf(await raw('OPTIONS * HTTP/1.1', `Host: ${host()}`))).toBe(400);
  });
});

describe('a method', () => {
  it.each(['TRACE', 'PROPFIND', 'LOCK', 'CONNECT', 'NONSENSE'])(
    'row 31 · %s is not possible (405)',
    async (method) => {
      const target = method === 'CONNECT' ? 'a.example:443' : '/';
      const answer = await raw(`${method} ${target} HTTP/1.1`, `Host: ${host()}`);
      expect([method, statusOf(answer)]).toEqual([method, 405]);
      expect(answer).toMatch(/\r\nAllow: /i);
      expect(answer).toMatch(/\r\nX-Content-Type-Options: nosniff/i);
    },
  );

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'row 31 · %s from this site is not taken by a page',
    async (method) => {
      for (const path of ['/', '/search', '/api/v1/events/x', '/api/health', '/_next/image'])
        expect([path, (await send(method, path, { origin: siteUrl() }, 'x')).status]).toEqual([path, 405]);
    },
  );

  it('row 31 · OPTIONS never fails', async () => {
    for (const path of ['/', '/admin', '/api/v1/events/x', '/sign-in'])
      expect((await send('OPTIONS', path)).status).toBeLessThan(500);
  });
});

describe('headers', () => {
  it('row 31 · Host may be in capitals, and has to be there once', async () => {
    const { port } = new URL(siteUrl());
    const capitals = { host: `LOCALHOST:${port}`, origin: `http://localhost:${port}` };
    const body = JSON.stringify({ email: 'nobody@example.org', password: 'wrong' });
    const headers = { ...capitals, 'content-type': 'application/json' };
    expect((await send('POST', '/api/auth/sign-in', headers, body)).status).toBe(401);
    expect((await send('GET', '/sign-in', capitals)).status).toBe(200);
    for (const line of ['GET / HTTP/1.1', 'GET / HTTP/1.0'])
      expect([line, statusOf(await raw(line))]).toEqual([line, 400]);
    const twice = [`Host: ${host()}`, 'host: other.example'];
    expect(statusOf(await raw('GET / HTTP/1.1', ...twice))).toBe(400);
    for (const bad of ['a b', 'a/b', 'a@b', '"'])
      expect([bad, statusOf(await raw('GET / HTTP/1.1', `Host: ${bad}`))]).toEqual([bad, 400]);
  });

  it.each<[string, Record<string, string>]>([
    ['garbage for the state of the router', { rsc: '1', 'next-router-state-tree': 'garbage' }],
    ['a broken state of the router', { rsc: '1', 'next-router-state-tree': '%ff' }],
    ['another shape of it', { rsc: '1', 'next-router-state-tree': '%7B%22a%22%3A1%7D' }],
  ])('row 31 · %s gets 400', async (_, headers) => {
    expect((await send('GET', '/', headers)).status).toBe(400);
  });

  it.each<[string, Record<string, string>]>([
    ['a broken cookie', { cookie: 'a=%ff; =; ;;; b="; __proto__=x; dragoman.session_token=%ff.%zz' }],
    [
      'a prefetch of nothing',
      { rsc: '1', 'next-router-prefetch': 'x', 'next-router-segment-prefetch': '/%ff' },
    ],
    ['another address', { rsc: '1', 'next-url': '%ff' }],
    ['a range', { range: 'bytes=9-1' }],
    ['a web socket', { connection: 'upgrade', upgrade: 'websocket' }],
    ['an action', { 'next-action': 'x' }],
  ])('row 31 · %s never fails', async (_, headers) => {
    for (const path of ['/', '/sign-in', '/admin', '/api/health'])
      expect([path, (await send('GET', path, headers)).status < 500]).toEqual([path, true]);
  });

  it('row 31 · headers of more than 16 kB get 431', async () => {
    const answer = await raw('GET / HTTP/1.1', `Host: ${host()}`, `X-Long: ${'a'.repeat(20_000)}`);
    expect(statusOf(answer)).toBe(431);
  });

  it.each([
    'nothing at all\r\n\r\n',
    '\u0000\u0001\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n',
  ])('row 31 · headers that are none (%j) get 400', async (bytes) => {
    expect(statusOf(await sendRaw(bytes))).toBeGreaterThanOrEqual(400);
  });
});

describe('a body', () => {
  const json = () => ({ origin: siteUrl(), 'content-type': 'application/json' });
  it('row 31 · a body that is too long gets 413, named or in chunks', async () => {
    const long = 'a'.repeat(200_000);
    expect((await send('POST', '/api/auth/sign-in', json(), long)).status).toBe(413);
    expect((await send('POST', '/api/auth/sign-in', json(), [long, long])).status).toBe(413);
    const answer = await send('POST', '/sign-in', { ...json(), 'content-type': 'text/plain' }, [long, long]);
    expect([answer.status, answer.text]).toEqual([413, expect.stringContaining('more than 16 kB')]);
  });

  it('row 31 · a body that is no JSON gets 400, of another type 415', async () => {
    expect((await send('POST', '/api/auth/sign-in', json(), '{')).status).toBe(400);
    expect((await send('POST', '/api/auth/sign-in', json(), '[]')).status).toBe(400);
    const form = { ...json(), 'content-type': 'application/x-www-form-urlencoded' };
    expect((await send('POST', '/api/auth/sign-in', form, 'a=b')).status).toBe(415);
    expect((await send('POST', '/sign-in', form, 'a[99999999]=b')).status).toBe(415);
  });

  it('row 31 · a body broken off or broken ends nothing', async () => {
    const type = 'Content-Type: multipart/form-data; boundary=x';
    const head = [`Host: ${host()}`, `Origin: ${siteUrl()}`, type];
    const cut = `POST /sign-in HTTP/1.1\r\n${head.join('\r\n')}\r\nContent-Length: 500\r\n\r\n--x\r\n`;
    expect(await sendRaw(cut, 500)).toBe('');
    const chunk = `POST /sign-in HTTP/1.1\r\n${head.join('\r\n')}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`;
    expect(statusOf(await sendRaw(chunk))).toBe(400);
    expect((await send('GET', '/api/health')).status).toBe(200);
  });

  it('rule 6 · a body is not waited for where nobody may send it', async () => {
    const bytes = `POST /admin/articles/new HTTP/1.1\r\nHost: ${host()}\r\nOrigin: ${siteUrl()}\r\nExpect: 100-continue\r\nContent-Length: 5000000\r\nConnection: close\r\n\r\n`;
    const answer = await sendRaw(bytes);
    expect(statusOf(answer)).toBe(401);
    expect(answer).not.toContain('100 Continue');
  });

  it('row 31 · the body of a request that reads is refused', async () => {
    expect((await send('GET', '/', {}, 'x')).status).toBe(400);
    expect((await send('GET', '/', { 'transfer-encoding': 'chunked' }, ['x'])).status).toBe(400);
  });

  it('row 31 · headers that never end are given up (408)', async () => {
    const answer = await sendRaw(`GET / HTTP/1.1\r\nHost: ${host()}\r\n`, 40_000);
    expect(statusOf(answer)).toBe(408);
  });
});

describe('the desk', () => {
  /** Next leads a payload's request to an address that caches can tell from the page's. */
  async function payloadOf(path: string, cookie: string) {
    const first = await send('GET', path, { rsc: '1', cookie });
    if (first.status !== 307) return first;
    return send('GET', first.headers.location ?? '', { rsc: '1', cookie });
  }

  it('row 1 · payloads of the desk get 401, and 403 where the role is too small', async () => {
    const site = await openSiteDatabase();
    const cookie = await cookieOf(await addSitePerson(site.db, 'payload-viewer@example.org', 'viewer'));
    await site.close();
    for (const path of ['/admin/articles/new', '/admin/audit', '/admin/actors/new']) {
      expect([path, (await send('GET', path, { rsc: '1' })).status]).toEqual([path, 401]);
      expect([path, (await payloadOf(path, cookie)).status]).toEqual([path, 403]);
      expect([path, (await send('GET', path, { accept: 'text/html', cookie })).status]).toEqual([path, 403]);
    }
    expect((await payloadOf('/admin/drafts', cookie)).status).toBe(200);
  });
});
