import { dropForgeries, isReadableState } from '@/lib/server/door/clean-headers';

describe('headers from outside', () => {
  it('keep nothing that only Next, a proxy or the door may say', () => {
    const headers = {
      host: 'a',
      cookie: 'b',
      'next-action': 'c',
      rsc: '1',
      'x-middleware-subrequest': 'proxy:proxy',
      'x-dragoman-path': '/',
      'x-dragoman-address': '192.0.2.1',
      'x-request-id': 'mine',
      'x-nonce': 'mine',
      'content-security-policy': "script-src 'nonce-mine'",
      'x-action-forwarded': '1',
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'x-real-ip': '192.0.2.1',
      forwarded: 'for=192.0.2.1',
    };
    dropForgeries(headers, false);
    expect(headers).toEqual({ host: 'a', cookie: 'b', 'next-action': 'c', rsc: '1' });
  });

  it('keep what a trusted proxy says', () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-nonce': 'mine' };
    dropForgeries(headers, true);
    expect(headers).toEqual({ 'x-forwarded-proto': 'https' });
  });
});

describe("the state of Next's router", () => {
  const encoded = (value: unknown) => encodeURIComponent(JSON.stringify(value));
  it.each([
    ['a page', ['', { children: ['__PAGE__', {}, null, null] }, null, null, 16]],
    [
      'a page with a name in its address',
      ['', { children: ['events', { children: [['slug', 'a', 'd', null], {}] }] }],
    ],
    ['a refetch', ['', { children: ['x', {}, ['/x', ''], 'refetch'] }]],
  ])('of %s can be read', (_, state) => {
    expect(isReadableState(encoded(state))).toBe(true);
  });
  it.each([
    ['nothing', ''],
    ['no JSON', 'garbage'],
    ['a broken escape', '%ff'],
    ['another shape', encoded({ a: 1 })],
    ['a segment of another kind', encoded([1, {}])],
    ['a word that Next does not know', encoded(['', {}, null, 'everything'])],
    ['more than there is', encoded(['', {}, null, null, 1, 'a', 'b'])],
    ['no end', encodeURIComponent(`${'["",{"a":'.repeat(500)}["",{}]${'}]'.repeat(500)}`)],
  ])('with %s cannot', (_, header) => {
    expect(isReadableState(header)).toBe(false);
  });
});
