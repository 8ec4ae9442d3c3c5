/** Rows 4 and 5: guessing passwords, old and planted sessions. */
import { siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, type SiteAnswer, send } from '@/tests/support/site-requests';
import { callAction, Form } from './call-action';
import { mail } from './people';
import { patiently } from './routes';
import { saw } from './saw';

jest.setTimeout(180_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let admin = '';
beforeAll(async () => {
  site = await openSiteDatabase();
  admin = await cookieOf(await addSitePerson(site.db, mail('attacks-admin'), 'administrator'));
});
afterAll(() => site.close());

interface Person {
  email: string;
  password: string;
}
const signIn = (person: Person, headers: Record<string, string> = {}, from?: string) =>
  send(
    'POST',
    '/api/auth/sign-in',
    { 'content-type': 'application/json', origin: siteUrl(), ...headers },
    JSON.stringify(person),
    from,
  );
const cookiesOf = (answer: SiteAnswer) =>
  (answer.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
const tokenIn = (cookies: string) => /session_token=([^;]+)/.exec(cookies)?.[1] ?? '';

/** Whether a cookie still opens the account, by a page, a payload and an action. */
async function opens(cookie: string): Promise<boolean[]> {
  const page = await send('GET', '/account', { cookie });
  const payload = await send('GET', '/account', { cookie, rsc: '1' });
  const action = await callAction(cookie, '/account', 'revokeTokenAction', [{ id: 'x' }]);
  return [page.status === 200, payload.status !== 401, action.status !== 401];
}
/** The page of the desk on which a person is managed. */
const pageOf = async (email: string) =>
  `/admin/users/${(await site.db.user.findUniqueOrThrow({ where: { email } })).id}`;

const OPEN = [true, true, true];
const SHUT = [false, false, false];

describe('fifty wrong passwords for one account', () => {
  it.each<[string, (email: string, at: number) => [string, Record<string, string>, string | undefined]]>([
    ['from fifty addresses', (email, at) => [email, {}, `127.0.2.${at + 1}`]],
    [
      'with forged addresses and other spellings of the e-mail',
      (email, at) => [
        [email, email.toUpperCase(), ` ${email} `, `${email[0]?.toUpperCase()}${email.slice(1)}`][at % 4] ??
          '',
        {
          'x-forwarded-for': `203.0.113.${at}`,
          'x-real-ip': `203.0.113.${at}`,
          forwarded: `for=203.0.113.${at}`,
          'x-dragoman-address': `203.0.113.${at}`,
          'user-agent': `browser ${at}`,
        },
        `127.0.3.${at + 1}`,
      ],
    ],
  ])('row 4 · %s', async (name, vary) => {
    const person = await addSitePerson(site.db, mail(`guessed-${name.length}`), 'editor');
    // Their own browser, which has signed in before.
    const own = cookiesOf(await signIn(person, {}, '127.0.4.1'));
    const limited = () => site.db.auditEntry.count({ where: { action: 'sign-in.limited' } });
    const before = await limited();
    const statuses: number[] = [];
    for (let at = 0; at < 50; at += 1) {
      const [email, headers, from] = vary(person.email, at);
      statuses.push((await signIn({ email, password: `wrong ${at}` }, headers, from)).status);
    }
    const tries = statuses.filter((status) => status === 401).length;
    expect(tries).toBeLessThanOrEqual(30);
    expect(statuses).toEqual([...Array(tries).fill(401), ...Array(50 - tries).fill(429)]);
    expect(await limited()).toBeGreaterThan(before);
    // Not even by the right password, from another new address; its owner is not kept out.
    expect((await signIn(person, {}, '127.0.4.2')).status).toBe(429);
    expect((await signIn(person, { cookie: own }, '127.0.4.1')).status).toBe(200);
    saw(`${name}: 429 after ${tries}`);
  });

  it('row 4 · all at once, by the form of the page', async () => {
    const person = await addSitePerson(site.db, mail('guessed-at-once'), 'editor');
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        patiently(() =>
          callAction(
            '',
            '/sign-in',
            'signIn',
            [
              { email: '', error: null },
              new Form({ email: person.email, password: `wrong ${at}`, next: '' }),
            ],
            { from: `127.0.5.${at + 1}` },
          ),
        ),
      ),
    );
    const said = answers.map(({ answer }) => String(answer?.error));
    const wrong = said.filter((text) => /is wrong/.test(text)).length;
    expect(wrong).toBeLessThanOrEqual(30);
    expect(said.filter((text) => /Too many tries/i.test(text))).toHaveLength(50 - wrong);
    expect(answers.some(({ to }) => to !== null)).toBe(false);
    saw(`at once: ${wrong} were looked at`);
  });
});

describe('a session', () => {
  it('row 5 · planted before the sign-in is not taken over', async () => {
    const victim = await addSitePerson(site.db, mail('fixed-victim'), 'editor');
    const attacker = await addSitePerson(site.db, mail('fixed-attacker'), 'viewer');
    const planted = await cookieOf(attacker);
    for (const cookie of [
      planted,
      'dragoman.session_token=chosen',
      'dragoman.session_token=a.b; dragoman.session_token=c',
    ]) {
      const now = cookiesOf(await signIn(victim, { cookie }));
      expect(tokenIn(now)).not.toBe(tokenIn(cookie));
      expect(await opens(now)).toEqual(OPEN);
      expect(await opens(cookie)).toEqual(SHUT);
    }
  });

  it('row 5 · of the same browser ends with its next sign-in', async () => {
    const person = await addSitePerson(site.db, mail('twice'), 'editor');
    const first = await cookieOf(person);
    const second = cookiesOf(await signIn(person, { cookie: first }));
    expect(await opens(first)).toEqual(SHUT);
    expect(await opens(second)).toEqual(OPEN);
  });

  it.each<[string, (person: Person) => Promise<unknown>]>([
    [
      'a ban',
      async ({ email }) =>
        callAction(admin, await pageOf(email), 'shutAccountAction', [{ email, reason: 'test' }]),
    ],
    [
      'a lower role',
      async ({ email }) =>
        callAction(admin, await pageOf(email), 'setRoleAction', [{ email, role: 'viewer' }]),
    ],
    [
      'being signed out by an administrator',
      async ({ email }) => {
        const { id } = await site.db.user.findUniqueOrThrow({ where: { email } });
        return callAction(admin, `/admin/users/${id}`, 'signOutPersonAction', [{ id }]);
      },
    ],
    ['the end of its person', ({ email }) => site.db.user.delete({ where: { email } })],
    [
      'a new password set elsewhere',
      async (person) => {
        const other = await cookieOf(person);
        const form = new Form({
          ...{ username: '', current: person.password },
          ...{ next: 'another good password', repeated: 'another good password' },
        });
        return callAction(other, '/account', 'changePassword', [{ kind: 'empty' }, form]);
      },
    ],
    [
      'signing out all others',
      async (person) => callAction(await cookieOf(person), '/account', 'signOutOthersAction', [{ id: null }]),
    ],
  ])('row 5 · ends at once with %s', async (name, end) => {
    const email = mail(`ends-${name.replace(/\W+/g, '-')}`);
    const person = await addSitePerson(site.db, email, 'editor');
    const cookie = await cookieOf(person);
    expect(await opens(cookie)).toEqual(OPEN);
    await end(person);
    expect(await opens(cookie)).toEqual(SHUT);
  });

  it('rule 1 · counts no more from the next call on where its person is banned in the database alone', async () => {
    const person = await addSitePerson(site.db, mail('rule-one'), 'editor');
    const cookie = await cookieOf(person);
    expect(await opens(cookie)).toEqual(OPEN);
    await site.db.user.update({ where: { email: person.email }, data: { banned: true } });
    expect(await opens(cookie)).toEqual(SHUT);
  });

  it('row 5 · cannot be used after signing out, nor by its token alone, nor with other letters', async () => {
    const person = await addSitePerson(site.db, mail('replayed'), 'editor');
    const cookie = await cookieOf(person);
    const token = tokenIn(cookie);
    const bare = decodeURIComponent(token).split('.')[0] ?? '';
    for (const forged of [bare, `${bare}.`, `${bare}.AAAA`, token.slice(0, -6), `${token}A`, `x${token}`])
      expect([forged.length, await opens(`dragoman.session_token=${forged}`)]).toEqual([forged.length, SHUT]);
    expect(await opens(cookie)).toEqual(OPEN);
    await callAction(cookie, '/account', 'signOut', [new Form({})]);
    expect(await opens(cookie)).toEqual(SHUT);
  });
});
