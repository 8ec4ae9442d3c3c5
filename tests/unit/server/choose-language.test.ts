import type { IncomingMessage } from 'node:http';
import { readLanguage } from '@/lib/domain/language';
import { leadByLanguage } from '@/lib/server/door/choose-language';

const PAGE = { accept: 'text/html,*/*' };

function lead(url: string, headers: Record<string, string> = {}) {
  const read = readLanguage(url);
  if (!read) throw new Error(`${url} has no language.`);
  return leadByLanguage({ headers: { ...PAGE, ...headers } } as unknown as IncomingMessage, read);
}

it.each([
  ['ar-IQ,en;q=0.5', '/ar'],
  ['de, fa;q=0.8, en;q=0.2', '/fa'],
  ['en-GB,ar;q=0.9', null],
  ['de', null],
  ['', null],
  [';;;q=,,', null],
])('leads whoever reads %s from the front page to %s', (accepted, to) => {
  expect(lead('/', { 'accept-language': accepted })).toEqual({ to, remember: null });
});

it('leads nobody away from an address that was copied, from a page of this site, or from data', () => {
  const reads = { 'accept-language': 'ar' };
  expect(lead('/events', reads).to).toBeNull();
  expect(lead('/', { ...reads, 'sec-fetch-site': 'same-origin' }).to).toBeNull();
  expect(lead('/', { ...reads, rsc: '1' }).to).toBeNull();
  expect(lead('/', { ...reads, accept: 'application/json' }).to).toBeNull();
});

it('goes by what was chosen before by what a browser says', () => {
  expect(lead('/', { 'accept-language': 'ar', cookie: 'a=b; language=fr' }).to).toBe('/fr');
  expect(lead('/', { 'accept-language': 'ar', cookie: 'language=en' }).to).toBeNull();
  expect(lead('/', { 'accept-language': 'ar', cookie: 'language=xx' }).to).toBe('/ar');
});

it('remembers what is chosen on this site, and only that', () => {
  const here = { 'sec-fetch-site': 'same-origin' };
  expect(lead('/ar/events', here).remember).toMatch(/^language=ar; Path=\/; Max-Age=\d+; SameSite=Lax$/);
  expect(lead('/ar/events', { ...here, cookie: 'language=ar' }).remember).toBeNull();
  expect(lead('/ar/events').remember).toBeNull();
  expect(lead('/en/events', here)).toMatchObject({
    to: '/events',
    remember: expect.stringMatching(/^language=en/),
  });
});
