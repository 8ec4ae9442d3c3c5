/** Row 3 and rule 2: who writes sends from this site, or nothing is written. */
import { siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send } from '@/tests/support/site-requests';
import { allActions, callAction, Form } from './call-action';
import { mail } from './people';
import { saw } from './saw';

jest.setTimeout(120_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let cookie = '';
const EMAIL = mail('origins-editor');
beforeAll(async () => {
  site = await openSiteDatabase();
  cookie = await cookieOf(await addSitePerson(site.db, EMAIL, 'editor'));
});
afterAll(() => site.close());

const HERE = () => new URL(siteUrl());

/** What a sender may say of itself, by what is wrong with it; '' is sent as nothing. */
const SENDERS: Record<string, () => Record<string, string>> = {
  'no Origin': () => ({ origin: '' }),
  'no Origin, but a Referer of here': () => ({ origin: '', referer: `${siteUrl()}/admin` }),
  'no Origin, but a browser that says it is of here': () => ({ origin: '', 'sec-fetch-site': 'same-origin' }),
  null: () => ({ origin: 'null' }),
  'a foreign one': () => ({ origin: 'https://evil.example' }),
  'a foreign one with a Referer of here': () => ({
    origin: 'https://evil.example',
    referer: `${siteUrl()}/`,
  }),
  'another scheme': () => ({ origin: `https://${HERE().host}` }),
  'another port': () => ({ origin: `http://${HERE().hostname}:1` }),
  'no port': () => ({ origin: `http://${HERE().hostname}` }),
  'ours as the beginning of a name': () => ({ origin: `${siteUrl()}.evil.example` }),
  'ours as the name of a user': () => ({ origin: `${siteUrl()}@evil.example` }),
  'ours as a path': () => ({ origin: `https://evil.example/${HERE().host}` }),
  'ours as a fragment': () => ({ origin: `https://evil.example#${siteUrl()}` }),
  'ours with a path': () => ({ origin: `${siteUrl()}/` }),
  'ours and another': () => ({ origin: `${siteUrl()}, https://evil.example` }),
  'another and ours': () => ({ origin: `https://evil.example ${siteUrl()}` }),
  'a dot behind the name': () => ({ origin: `http://localhost.:${HERE().port}` }),
  'a number for the address': () => ({ origin: `http://2130706433:${HERE().port}` }),
  'a short form of the address': () => ({ origin: `http://127.1:${HERE().port}` }),
  'a file': () => ({ origin: 'file://' }),
  'an extension': () => ({ origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop' }),
  'a foreign one, forwarded as its own': () => ({
    origin: 'https://evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
  }),
  'a foreign one with its own Host': () => ({ origin: 'https://evil.example', host: 'evil.example' }),
  'ours with a foreign Host': () => ({ origin: siteUrl(), host: 'evil.example' }),
  'ours with Host of another port': () => ({ origin: siteUrl(), host: `${HERE().hostname}:1` }),
  'ours with a forwarded Host': () => ({ origin: siteUrl(), 'x-forwarded-host': 'evil.example' }),
  'ours with two forwarded Hosts': () => ({
    origin: siteUrl(),
    'x-forwarded-host': `${HERE().host}, evil.example`,
  }),
};

const deeds = async () => {
  const { id } = await site.db.user.findUniqueOrThrow({ where: { email: EMAIL } });
  return site.db.auditEntry.count({
    where: { actorId: id, action: { notIn: ['request.refused', 'user.signed-in'] } },
  });
};

it.each(Object.entries(SENDERS))(
  'row 3 · %s: nothing is written by an action, a route or the sign-in',
  async (name, sender) => {
    // Of one address only so many refusals are written down in a minute.
    const from = `127.0.6.${Object.keys(SENDERS).indexOf(name) + 1}`;
    const headers = Object.fromEntries(Object.entries(sender()).filter(([, value]) => value !== ''));
    const without = sender().origin === '';
    const before = await site.db.auditEntry.count({ where: { action: 'request.refused' } });
    const action = allActions().find((each) => each.name === 'startEvent');
    const own = { cookie, ...headers };
    const body = '[{}]';
    const asks = [
      send(
        'POST',
        '/admin/events/new',
        { ...own, 'next-action': action?.id ?? '', 'content-type': 'text/plain' },
        body,
        from,
      ),
      send('POST', '/admin/presence', { ...own, 'content-type': 'application/json' }, '{}', from),
      send('POST', '/admin/drafts/x/save', { ...own, 'content-type': 'application/json' }, '{}', from),
      send(
        'POST',
        '/account',
        { ...own, 'next-action': 'a'.repeat(42), 'content-type': 'text/plain' },
        '[]',
        from,
      ),
      send('POST', '/api/auth/sign-out', { ...own, 'content-type': 'application/json' }, '{}', from),
      send(
        'POST',
        '/ar/admin/events/new',
        { ...own, 'next-action': action?.id ?? '', 'content-type': 'text/plain' },
        body,
        from,
      ),
      send('DELETE', '/admin/users', own, '', from),
    ];
    const statuses = (await Promise.all(asks)).map(({ status }) => status);
    expect(statuses).toEqual(statuses.map(() => 403));
    if (!without) {
      const form = new Form({ requestKey: `key-of-origins-${name.length}-0001` });
      const called = await callAction(cookie, '/admin/events/new', 'startEvent', [form], { headers, from });
      expect([called.status, called.to]).toEqual([403, null]);
    }
    expect(await site.db.auditEntry.count({ where: { action: 'request.refused' } })).toBeGreaterThanOrEqual(
      before + 7,
    );
    expect(await deeds()).toBe(0);
  },
);

it('rule 2 · what is sent from here is written, so that the refusals above are for the sender alone', async () => {
  const form = new Form({ requestKey: 'key-of-origins-here-0001' });
  const headers = { host: HERE().host.toUpperCase(), origin: siteUrl() };
  const called = await callAction(cookie, '/admin/events/new', 'startEvent', [form], { headers });
  expect([called.status < 400, called.to]).toEqual([true, expect.stringMatching(/^\/admin\/drafts\//)]);
  expect(await deeds()).toBe(1);
  saw('sent from here: written');
});
