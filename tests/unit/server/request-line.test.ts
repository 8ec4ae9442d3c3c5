import { readTarget } from '@/lib/server/door/request-line';

describe('the address of a request', () => {
  it.each([
    ['/', '/'],
    ['/events/2020-01-04-a?q=%D8%A7&x', '/events/2020-01-04-a'],
    ['/search?q=%D8%A7', '/search'],
    ['/actors/%D8%B9', '/actors/ع'],
    ['/admin/', '/admin/'],
    ['/%61dmin', '/admin'],
    ['http://anywhere.example/admin/x?y', '/admin/x'],
    ['HTTPS://anywhere.example', '/'],
  ])('%s is read as %s', (url, path) => {
    expect(readTarget(url)).toMatchObject({ ok: true, path });
  });

  it('is handed on without scheme and host, and without escapes that mean nothing', () => {
    expect(readTarget('http://a.example/a?q=%20#x')).toMatchObject({ url: '/a?q=%20' });
    expect(readTarget('/relationships/iraq%2Dnato?q=%61')).toMatchObject({
      url: '/relationships/iraq-nato?q=%61',
    });
    expect(readTarget('/%61%5F%7E%2e%d8%b9%20%25')).toMatchObject({ url: '/a_~.%d8%b9%20%25' });
  });

  it.each([
    '*',
    'admin',
    '//admin',
    '/a//b',
    '/./admin',
    '/x/../admin',
    '/x/%2e%2e/admin',
    '/%2E/admin',
    '/a\\b',
    '/a%5cb',
    '/admin%2fdrafts',
    '/%00',
    '/%0a',
    '/%7f',
    '/%c2%85',
    '/%ff',
    '/%zz',
    '/%',
    '/%ed%a0%80',
    '/?q=%00',
    '/?q=%ff',
    '/a b',
    '/é',
    'http://a.example@b//c',
  ])('%s is none', (url) => {
    expect(readTarget(url)).toEqual({ ok: false, fault: 'bad-address' });
  });

  it('has an end', () => {
    expect(readTarget(`/${'a'.repeat(10_000)}`)).toEqual({ ok: false, fault: 'long-address' });
    expect(readTarget(`/?q=${'a'.repeat(10_000)}`)).toEqual({ ok: false, fault: 'long-address' });
  });
});
