/** What is asked of a request before a page sees it, over plain HTTP. */
import { siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { type SiteAnswer, send as sendAsAnybody } from '@/tests/support/site-requests';

jest.setTimeout(60_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
beforeAll(async () => {
  site = await openSiteDatabase();
});
afterAll(() => site.close());

/** Of one address only so many refusals are written down in a minute. */
const OWN_ADDRESS = '127.0.0.3';
const send = (method: string, path: string, headers: Record<string, string>, body = '') =>
  sendAsAnybody(method, path, headers, body, OWN_ADDRESS);

const json = { 'content-type': 'application/json' };
const signInFrom = (headers: Record<string, string>, person: object) =>
  send('POST', '/api/auth/sign-in', { ...json, ...headers }, JSON.stringify(person));

describe('a writing request', () => {
  it.each([
    ['without Origin', {}],
    ['with Origin null', { origin: 'null' }],
    ['with a foreign Origin', { origin: 'https://evil.example' }],
    [
      'with a foreign Origin and a matching X-Forwarded-Host',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ],
    ['with a forged Host', { origin: 'SITE', host: 'evil.example' }],
    ['with a forged X-Forwarded-Host', { origin: 'SITE', 'x-forwarded-host': 'evil.example' }],
  ])(
    'row 3 · %s gets 403 at pages and routes alike, with an audit row, and signs nobody in',
    async (name, fields) => {
      const person = await addSitePerson(
        site.db,
        `${name.replace(/\W+/g, '-')}@example.org`.toLowerCase(),
        'editor',
      );
      const headers = Object.fromEntries(
        Object.entries(fields).map(([key, value]) => [key, value === 'SITE' ? siteUrl() : value]),
      );
      const count = () => site.db.auditEntry.count({ where: { action: 'request.refused' } });
      const before = await count();
      const answers = [
        await signInFrom(headers, person),
        await send(
          'POST',
          '/sign-in',
          { ...headers, 'next-action': 'a'.repeat(42), 'content-type': 'text/plain' },
          '[]',
        ),
        await send('POST', '/admin', headers),
        await send('DELETE', '/api/health', headers),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
      expect(await count()).toBeGreaterThanOrEqual(before + 4);
      expect(await site.db.session.count({ where: { user: { email: person.email } } })).toBe(0);
    },
  );

  it('row 13 · more than a form can have gets 413 and a sentence', async () => {
    const headers = { origin: siteUrl(), 'content-type': 'text/plain' };
    const answer = await send('POST', '/sign-in', headers, 'a'.repeat(10_000_000));
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('more than 16 kB');
  });
});

describe('the routes to sign in', () => {
  it('row 2 · the routes to sign in are two: nothing else of the library can be reached', async () => {
    const headers = { ...json, origin: siteUrl() };
    const paths = [
      'sign-up/email',
      'sign-in/email',
      'get-session',
      'list-sessions',
      'update-user',
      'delete-user',
      'change-email',
      'change-password',
      'request-password-reset',
      'reset-password/x',
      'verify-email',
      'ok',
      'error',
      'callback/x',
      'admin/set-role',
      'admin/create-user',
      'admin/list-users',
      'admin/impersonate-user',
      'sign-in/',
      'sign-out/..%2fok',
    ];
    for (const path of paths) {
      for (const method of ['GET', 'POST']) {
        const { status } = await send(method, `/api/auth/${path}`, headers, method === 'POST' ? '{}' : '');
        expect([path, method, [308, 400, 404, 405].includes(status)]).toEqual([path, method, true]);
      }
    }
  });

  it('row 4 · a wrong password gets 401, one too many 429 and when to come again', async () => {
    const person = await addSitePerson(site.db, 'limited@example.org', 'editor');
    const statuses: number[] = [];
    let last: SiteAnswer | undefined;
    for (let tries = 0; tries < 11; tries += 1) {
      const headers = { origin: siteUrl(), 'x-forwarded-for': `198.51.100.${tries}` };
      last = await signInFrom(headers, { ...person, password: 'not the password' });
      statuses.push(last.status);
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(60);
    expect(last?.text).toContain('Too many tries');
  });

  it('rule 7 · the sign-in shows no token in its answer, only in a cookie that scripts cannot read', async () => {
    const person = await addSitePerson(site.db, 'cookie@example.org', 'editor');
    const answer = await signInFrom({ origin: siteUrl() }, person);
    const cookie = String(answer.headers['set-cookie']);
    expect(answer.status).toBe(200);
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/i);
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
    expect(token.length).toBeGreaterThan(20);
    expect(answer.text).not.toContain(token);
  });
});

describe('every page', () => {
  it('rule 3 · a page carries a policy with a new nonce for its scripts, and the other headers', async () => {
    const [one, other] = [await send('GET', '/sign-in', {}), await send('GET', '/sign-in', {})];
    const nonceOf = (answer: SiteAnswer) =>
      /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy']))?.[1];
    expect(nonceOf(one)).toHaveLength(24);
    expect(nonceOf(one)).not.toBe(nonceOf(other));
    const scripts = one.text.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) expect(script).toContain(`nonce="${nonceOf(one)}"`);
    expect(String(one.headers['content-security-policy'])).not.toMatch(/unsafe-|\*/);
    expect(one.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    // Over plain http a browser must not be told to insist on https.
    expect(one.headers['strict-transport-security']).toBeUndefined();
  });

  it('rule 3 · a page stands in no frame', async () => {
    const { headers } = await send('GET', '/sign-in', {});
    expect(String(headers['content-security-policy'])).toContain("frame-ancestors 'none'");
  });
});
