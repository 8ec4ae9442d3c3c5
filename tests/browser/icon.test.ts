/** The address that programs ask by themselves, whatever icon a page names. */
import { siteUrl } from '@/tests/support/site';

const ask = (path: string, method = 'GET') => fetch(`${siteUrl()}${path}`, { method, redirect: 'manual' });

it.each(['GET', 'HEAD'])('leads to the icon that is there: %s', async (method) => {
  const answer = await ask('/favicon.ico', method);
  expect([answer.status, answer.headers.get('location'), await answer.text()]).toEqual([
    308,
    '/icon.svg',
    '',
  ]);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=86400');
  const icon = await ask('/icon.svg', method);
  expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
});

it('leads there from every language, and takes nothing', async () => {
  for (const language of ['ar', 'fa', 'ckb', 'fr', 'tr'])
    expect([language, (await ask(`/${language}/favicon.ico`)).headers.get('location')]).toEqual([
      language,
      '/icon.svg',
    ]);
  expect((await ask('/favicon.ico', 'POST')).status).toBe(403);
});
