/** What answers to programs carry: how much more may be asked, and who may read. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { makeToken } from '@/lib/auth/api-tokens';
import { limitInMemory } from '@/lib/auth/limits-in-memory';
import { answerOptions, countReads, openToPages, readsLimit } from '@/lib/server/api/for-programs';
import { tokenReaders } from '@/lib/server/api/token-readers';

const asked = (url: string, method = 'GET', headers: Record<string, string> = {}) =>
  ({ url, method, headers }) as unknown as IncomingMessage;
const nobody = tokenReaders(async () => null);
const counting = (most: number, tokens = nobody) => countReads(most, tokens, limitInMemory(readsLimit(most)));

function response() {
  const headers: Record<string, unknown> = {};
  let ended = false;
  return {
    headers,
    isEnded: () => ended,
    statusCode: 0,
    setHeader: (name: string, value: unknown) => {
      headers[name.toLowerCase()] = value;
    },
    end: () => {
      ended = true;
    },
  };
}
const as = (fake: ReturnType<typeof response>) => fake as unknown as ServerResponse;

it('counts reads by caller, and says when there are some again', async () => {
  const reads = counting(3);
  const left: (number | undefined)[] = [];
  for (let at = 0; at < 3; at += 1) left.push((await reads.count(asked('/api/v1/events?q=a'), 'a'))?.left);
  expect(left).toEqual([2, 1, 0]);
  const late = await reads.count(asked('/ar/api/v1/events', 'OPTIONS'), 'a');
  expect(late).toMatchObject({ name: 'reads', most: 3, within: 60, left: 0 });
  expect(late?.wait).toBeGreaterThan(0);
  expect((await reads.count(asked('/api/v1/events'), 'b'))?.wait).toBeNull();
});

it.each(['/%61pi/v1/events', 'http://site/api/v1/events', '/ar/ap%69/v1/events', '/api/v1/%65vents'])(
  'counts a read however its address is written: %s',
  async (address) => {
    expect((await counting(3).count(asked(address), 'a'))?.left).toBe(2);
  },
);

it('lets pages of others read why an address cannot be read', () => {
  const fake = response();
  openToPages(asked(`/api/v1/events?q=${'%zz'.repeat(3)}`), as(fake));
  expect(fake.headers['access-control-allow-origin']).toBe('*');
});

it('counts nothing but reads of programs', async () => {
  const reads = counting(1);
  expect(await reads.count(asked('/events'), 'a')).toBeNull();
  expect(await reads.count(asked('/api/v11'), 'a')).toBeNull();
  expect(await reads.count(asked('/api/v1/drafts', 'POST'), 'a')).toBeNull();
});

describe('a program that shows its token', () => {
  const { token } = makeToken();
  const reading = (shown: string) => asked('/api/v1/events', 'GET', { authorization: `Bearer ${shown}` });

  it('has reads of its own, wherever it asks from', async () => {
    const reads = counting(
      2,
      tokenReaders(async (text) => (text === token ? 'id' : null)),
    );
    for (let at = 0; at < 2; at += 1) await reads.count(asked('/api/v1/events'), 'office');
    expect((await reads.count(asked('/api/v1/events'), 'office'))?.wait).toBeGreaterThan(0);
    expect(await reads.count(reading(token), 'office')).toMatchObject({ left: 1, wait: null });
    expect(await reads.count(reading(token), 'elsewhere')).toMatchObject({ left: 0, wait: null });
    expect((await reads.count(reading(token), 'office'))?.wait).toBeGreaterThan(0);
  });

  it('is a caller as any other with one that does not count', async () => {
    const reads = counting(1);
    await reads.count(reading(token), 'office');
    expect((await reads.count(reading(makeToken().token), 'office'))?.wait).toBeGreaterThan(0);
  });

  it('is asked about once in a while, and strangers cannot ask without end', async () => {
    const about: string[] = [];
    const tokens = tokenReaders(async (text) => {
      about.push(text);
      return text === token ? 'id' : null;
    });
    for (let at = 0; at < 3; at += 1) expect(await tokens.find(reading(token), 'a')).toBe('id');
    expect(about).toEqual([token]);
    for (let at = 0; at < 100; at += 1) await tokens.find(reading(makeToken().token), 'a');
    expect(about.length).toBeLessThan(50);
    expect(await tokens.find(reading('dgm_short'), 'b')).toBeNull();
  });

  it('does not count while nobody can say whose it is, and does again afterwards', async () => {
    let away = true;
    const tokens = tokenReaders(async () => {
      if (away) throw new Error('away');
      return 'id';
    });
    expect(await tokens.find(reading(token), 'a')).toBeNull();
    away = false;
    expect(await tokens.find(reading(token), 'a')).toBe('id');
  });
});

it('lets every page read what is published, and no other page write', () => {
  const [read, page, write] = [response(), response(), response()];
  openToPages(asked('/api/v1/events'), as(read));
  openToPages(asked('/events'), as(page));
  openToPages(asked('/api/v1/articles', 'OPTIONS'), as(write));
  expect(read.headers['access-control-allow-origin']).toBe('*');
  expect(page.headers).toEqual({});
  expect(write.headers).toEqual({});
});

it('answers OPTIONS with what an address takes', () => {
  const [read, write] = [response(), response()];
  expect(answerOptions(asked('/api/v1/events/x?y', 'OPTIONS'), as(read))).toBe(true);
  expect([read.statusCode, read.headers.allow, read.isEnded()]).toEqual([204, 'GET, HEAD, OPTIONS', true]);
  expect(read.headers['access-control-allow-methods']).toBe('GET, HEAD');
  // A star alone stands for all headers but this one (Fetch, CORS-preflight fetch).
  expect(read.headers['access-control-allow-headers']).toBe('*, Authorization');
  expect(answerOptions(asked('/api/v1/drafts', 'OPTIONS'), as(write))).toBe(true);
  expect([write.headers.allow, write.headers['access-control-allow-methods']]).toEqual([
    'POST, OPTIONS',
    undefined,
  ]);
  expect(answerOptions(asked('/events', 'OPTIONS'), as(response()))).toBe(false);
  expect(answerOptions(asked('/api/v1/events'), as(response()))).toBe(false);
});
