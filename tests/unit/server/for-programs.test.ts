/** What answers to programs carry: how much more may be asked, and who may read. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerOptions, countReads, openToPages } from '@/lib/server/api/for-programs';

const asked = (url: string, method = 'GET') => ({ url, method }) as IncomingMessage;

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
  const reads = countReads(3, null);
  const left: (number | undefined)[] = [];
  for (let at = 0; at < 3; at += 1) left.push(reads.count(asked('/api/v1/events?q=a'), 'a')?.left);
  expect(left).toEqual([2, 1, 0]);
  const late = reads.count(asked('/ar/api/v1/events', 'OPTIONS'), 'a');
  expect(late).toMatchObject({ name: 'reads', most: 3, within: 60, left: 0 });
  expect(late?.wait).toBeGreaterThan(0);
  expect(reads.count(asked('/api/v1/events'), 'b')?.wait).toBeNull();
});

it.each(['/%61pi/v1/events', 'http://site/api/v1/events', '/ar/ap%69/v1/events', '/api/v1/%65vents'])(
  'counts a read however its address is written: %s',
  async (address) => {
    expect(countReads(3, null).count(asked(address), 'a')?.left).toBe(2);
  },
);

it('lets pages of others read why an address cannot be read', () => {
  const fake = response();
  openToPages(asked(`/api/v1/events?q=${'%zz'.repeat(3)}`), as(fake));
  expect(fake.headers['access-control-allow-origin']).toBe('*');
});

it('counts nothing but reads of programs', async () => {
  const reads = countReads(1, null);
  expect(reads.count(asked('/events'), 'a')).toBeNull();
  expect(reads.count(asked('/api/v11'), 'a')).toBeNull();
  expect(reads.count(asked('/api/v1/drafts', 'POST'), 'a')).toBeNull();
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
  expect(answerOptions(asked('/api/v1/drafts', 'OPTIONS'), as(write))).toBe(true);
  expect([write.headers.allow, write.headers['access-control-allow-methods']]).toEqual([
    'POST, OPTIONS',
    undefined,
  ]);
  expect(answerOptions(asked('/events', 'OPTIONS'), as(response()))).toBe(false);
  expect(answerOptions(asked('/api/v1/events'), as(response()))).toBe(false);
});
