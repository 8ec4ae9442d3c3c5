/** Row 6: addresses that lead elsewhere, wherever the site leads somebody on. */
import { siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send } from '@/tests/support/site-requests';
import { callAction, Form } from './call-action';
import { mail } from './people';
import { saw } from './saw';

jest.setTimeout(180_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let admin = '';
beforeAll(async () => {
  site = await openSiteDatabase();
  admin = await cookieOf(await addSitePerson(site.db, mail('led-admin'), 'administrator'));
});
afterAll(() => site.close());

const ELSEWHERE = [
  '//evil.example',
  '///evil.example',
  '////evil.example',
  '/\\evil.example',
  '\\evil.example',
  '\\\\evil.example',
  '/\\/evil.example',
  '//\\evil.example',
  '/%5cevil.example',
  '/%2f/evil.example',
  '/%2fevil.example',
  '/%09/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r\n/evil.example',
  '\t//evil.example',
  ' //evil.example',
  '/ /evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/x/..//evil.example',
  '/./\\evil.example',
  '/%2e//evil.example',
  '/ar//evil.example',
  '/ar/%2f/evil.example',
  'https://evil.example/',
  'https:evil.example',
  'https:/evil.example',
  'HTTPS://evil.example',
  'http:\\\\evil.example',
  '//evil.example@127.0.0.1',
  'https://127.0.0.1@evil.example/',
  '//127.0.0.1.evil.example',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'mailto:a@evil.example',
  'evil.example',
  '.evil.example',
  '@evil.example',
  ':80',
  '?next=//evil.example',
  '#//evil.example',
  '\u0000//evil.example',
  '/\u0000/evil.example',
  '\u2028//evil.example',
  '／／evil.example',
  '/\ufeff/evil.example',
];

/** Where a browser on this site goes. */
const landsAt = (to: string) => new URL(to, `${siteUrl()}/sign-in`);

describe('an address that leads elsewhere', () => {
  it('row 6 · after signing in, by the form', async () => {
    const person = await addSitePerson(site.db, mail('led-away'), 'viewer');
    for (const next of ELSEWHERE) {
      const form = new Form({ email: person.email, password: person.password, next });
      const { status, to, answer } = await callAction('', '/sign-in', 'signIn', [
        { email: '', error: null },
        form,
      ]);
      // What no form can carry is refused as a whole.
      if (status >= 400) continue;
      expect([next, answer, to !== null && landsAt(to).origin, to?.startsWith('//')]).toEqual([
        ...[next, null, siteUrl(), false],
      ]);
    }
    saw(`${ELSEWHERE.length} spellings`);
  });

  it('row 6 · of the page to sign in, for who is there already and who is not', async () => {
    for (const cookie of [{}, { cookie: admin }] as Record<string, string>[]) {
      for (const next of ELSEWHERE.map(encodeURIComponent)) {
        for (const path of ['/sign-in', '/sign-in/code', '/ar/sign-in', '/welcome']) {
          const { status, headers, text } = await send('GET', `${path}?next=${next}`, cookie);
          expect([path, next, status < 500]).toEqual([path, next, true]);
          const { location } = headers;
          if (location) expect([next, landsAt(location).origin]).toEqual([next, siteUrl()]);
          // Links that hand the address on (to the same page in another language) stay here as well.
          for (const [, href = ''] of text.matchAll(
            /<(?:a|form|link|meta)\b[^>]*?(?:href|action)="([^"]*)"/g,
          ))
            expect([next, href, landsAt(href.replaceAll('&amp;', '&')).origin]).toEqual([
              next,
              href,
              siteUrl(),
            ]);
          expect([next, /http-equiv="refresh"/i.test(text)]).toEqual([next, false]);
        }
      }
    }
  });

  it('row 6 · of the second calendar', async () => {
    for (const language of ['', '/ar'])
      for (const to of ELSEWHERE.map(encodeURIComponent)) {
        const { status, headers } = await send('GET', `${language}/calendar/none?to=${to}`);
        if (status >= 400) continue;
        expect([to, landsAt(headers.location ?? '').origin]).toEqual([to, siteUrl()]);
      }
  });

  it('row 6 · by the way in which an address is tidied up', async () => {
    const ways = [
      '//evil.example',
      '/\\evil.example',
      '/evil.example//',
      '//evil.example/',
      '/%2fevil.example/',
      '/ar//evil.example/',
    ];
    const forged = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'accept-language': 'ar',
    };
    for (const path of [...ways, '/', '/ar/', '/admin', '/events/', '/account/'])
      for (const headers of [{}, forged, { host: 'evil.example' }] as Record<string, string>[]) {
        const { status, headers: answered } = await send('GET', path, headers);
        const to = answered.location;
        expect([path, headers, status < 500]).toEqual([path, headers, true]);
        if (to)
          expect([path, headers, to, /^\/(?![/\\])/.test(to) || to.startsWith(siteUrl())]).toEqual([
            ...[path, headers, to],
            true,
          ]);
      }
  });
});
