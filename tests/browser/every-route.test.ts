/** Every address of the site, as the folders of `app` have them, and every action, with 200 broken requests. */
import { listRoutes } from '@/lib/cli/fuzz/route-list';
import { fuzzRoutes, judgeRoute } from '@/lib/cli/fuzz/routes';
import { propertySeed } from '@/lib/cli/test/property-seed';
import { readActions } from '@/lib/server/door/actions';
import { siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send as sendTo } from '@/tests/support/site-requests';

jest.setTimeout(300_000);

/** Reads of programs are counted by address. */
const HERE = '127.0.0.62';

it('never fails, and says what is wrong as a page or a problem', async () => {
  const { db, close } = await openSiteDatabase();
  const cookie = await cookieOf(await addSitePerson(db, 'every-route@example.org', 'administrator'));
  await close();
  const found = await fuzzRoutes({
    send: ({ method, path, headers, body }) => sendTo(method, path, headers, body, HERE),
    count: 200,
    seed: propertySeed(process.env),
    cookie,
    origin: siteUrl(),
    // Whoever signs out sees nothing any more.
    actions: readActions(process.env.NEXT_DIST_DIR ?? '.next').filter(
      ({ name }) => !name.startsWith('signOut'),
    ),
  });
  expect(found).toBeNull();
});

it('the list has pages, routes and what the server answers by itself', () => {
  const routes = listRoutes();
  for (const one of [
    '/',
    '/events/[slug]',
    '/admin/drafts/[id]',
    '/export/[format]',
    '/api/v1/relationships/[slug]/timeline',
  ])
    expect(routes).toContain(one);
  expect(routes.length).toBeGreaterThan(60);
});

it('an answer that fails, leads away or tells a stack is a fault', () => {
  const html = { 'content-type': 'text/html' };
  const judged = (status: number, headers: Record<string, string>, text = '') =>
    judgeRoute({ method: 'GET', path: '/x' }, { status, headers, text }, 'https://site.example');
  expect(judged(200, html, '<p>')).toBeNull();
  expect(judged(404, html, '<p>')).toBeNull();
  expect(judged(307, { location: '/ar' })).toBeNull();
  expect(judged(500, html, 'oops')).toContain('status 500');
  expect(judged(307, { location: 'https://evil.example/' })).toContain('leads to');
  expect(judged(404, { 'content-type': 'text/plain' })).toContain('404 as text/plain');
  expect(judged(400, html, 'Error\n    at x (/srv/a.js:1:2)')).toContain('a stack');
});
