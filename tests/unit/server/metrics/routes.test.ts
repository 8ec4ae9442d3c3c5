import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routeFinder } from '@/lib/server/metrics/routes';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-routes-'));
  const manifest = {
    staticRoutes: [{ page: '/' }, { page: '/events' }, { page: '/api/v1/events' }],
    dynamicRoutes: [
      { page: '/events/[slug]', regex: '^/events/([^/]+?)(?:/)?$' },
      { page: '/api/v1/[...path]', regex: '^/api/v1/(.+?)(?:/)?$' },
    ],
  };
  writeFileSync(join(folder, 'routes-manifest.json'), JSON.stringify(manifest));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['/', '/'],
  ['/?q=secret', '/'],
  ['/ar', '/'],
  ['/fa/events?page=2', '/events'],
  ['/events/a-summit-in-baghdad', '/events/[slug]'],
  ['/events/%D8%A8', '/events/[slug]'],
  ['/events.rsc', '/events'],
  ['/api/v1/relationships/iraq-nato/timeline?from=2010-01-01', '/api/v1/relationships/[slug]/timeline'],
  ['/api/v1/nothing/of/ours', '/api/v1/[...path]'],
  ['/_next/static/chunks/abc.js', '/_next/static/[file]'],
  ['/readyz', '/readyz'],
  ['/wp-login.php', 'other'],
  ['/events/a/b/c', 'other'],
  ['/%zz', 'other'],
  ['//evil', 'other'],
  ['*', 'other'],
])('%s is %s', (url, route) => {
  expect(routeFinder(folder)(url)).toBe(route);
});

it('has as many labels as the site has routes, whatever is asked for', () => {
  const routeOf = routeFinder(folder);
  const labels = new Set(Array.from({ length: 5_000 }, (_, at) => routeOf(`/x${at}/${at % 7}?y=${at}`)));
  expect([...labels]).toEqual(['other']);
});

it('does without a build', () => {
  expect(routeFinder(join(folder, 'nowhere'))('/events')).toBe('other');
});
