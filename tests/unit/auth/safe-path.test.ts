import { safeNextPath } from '@/lib/auth/safe-path';

describe('the path to go on to after signing in', () => {
  it.each(['/admin', '/admin/drafts?page=2#top', '/events/a-visit', '/admin/actors?q=%D8%A8'])(
    'keeps %s',
    (path) => {
      expect(safeNextPath(path)).toBe(path);
    },
  );

  it.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\evil.example',
    '\\\\evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/\t/evil.example',
    '\n//evil.example',
    'javascript:alert(1)',
    'https://evil.example',
    'data:text/html,x',
    'admin',
    '',
    '/sign-in?next=/admin',
    '/ar/sign-in?next=/admin',
    '/api/v1/events',
    `/${'a'.repeat(2_001)}`,
    undefined,
    null,
    7,
    ['/admin'],
  ])('goes to the desk instead of %j', (path) => {
    expect(safeNextPath(path)).toBe('/admin');
  });

  it('keeps a name of a host inside a path', () => {
    expect(safeNextPath('/admin//evil.example')).toBe('/admin//evil.example');
  });
});
