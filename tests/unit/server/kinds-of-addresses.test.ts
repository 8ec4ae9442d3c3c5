import { expect, it } from '@jest/globals';
import { isFramed, isMadeOfReadings, isPublicPage } from '@/lib/server/door/kinds-of-addresses';

it.each([
  ...[
    '/',
    '/?a',
    '/ar',
    '/ar?x',
    '/events',
    '/events?q=a',
    '/ar/events/visit',
    '/search?q=a.png',
    '/en/relationships/iraq-nato',
  ],
  ...['/ckb/compare/a/b', '/api/v1/search?q=a', '/ar/api/v1/events/visit', '/actors/nato'],
])('notes what %s is made of', (url) => {
  expect(isMadeOfReadings(url)).toBe(true);
});

it.each([
  ...[
    '/export/atom',
    '/methodology',
    '/embed/iraq-nato',
    '/admin/events',
    '/eventsx',
    '/api/v1/eventsx',
    '/api/v1/dates?q=a',
  ],
  ...[
    '/events/visit/share.png',
    '/ar/events/visit/share.png?size=1',
    '/api/health',
    '/api/auth/session',
    '/account',
  ],
])('does not note what %s is made of', (url) => {
  expect(isMadeOfReadings(url)).toBe(false);
});

it('tells pages of readers from all else', () => {
  for (const path of ['/', '/events/visit', '/embed/iraq-nato', '/methodology'])
    expect(isPublicPage('GET', path)).toBe(true);
  expect(isPublicPage('POST', '/events/visit')).toBe(false);
  for (const path of ['/admin', '/export/csv', '/account/data', '/_next/static/a.js'])
    expect(isPublicPage('GET', path)).toBe(false);
  expect(isFramed('/embed/iraq-nato')).toBe(true);
  expect(isFramed('/embed/iraq-nato/more')).toBe(false);
});
