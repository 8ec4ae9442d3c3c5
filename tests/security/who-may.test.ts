/** Row 2: every action and every writing route, asked by people whose role is too small and by sessions that count no more. */
import { readFileSync } from 'node:fs';
import { makeToken } from '@/lib/auth/api-tokens';
import { newId } from '@/lib/db/ids';
import { ROLES, type Role } from '@/lib/domain/user';
import type { KnownAction } from '@/lib/server/door/actions';
import { AREAS, findArea } from '@/lib/server/door/areas';
import { siteUrl } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, MULTIPART, packForm, type SentBody, send } from '@/tests/support/site-requests';
import { allActions, isOfPage } from './call-action';
import { FAULTS, faultOf, PLAIN } from './malformed';
import { mail } from './people';
import { some } from './routes';
import { saw } from './saw';

jest.setTimeout(600_000);

const WHO = ['nobody', 'viewer', 'contributor', 'editor', 'banned', 'expired', 'ended', 'forged'] as const;
type Who = (typeof WHO)[number];
const roleOf = (who: Who): Role | null => ROLES.find((role) => role === who) ?? null;

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
const cookies = Object.fromEntries(WHO.map((who) => [who, ''])) as Record<Who, string>;
const mailOf = (who: Who) => mail(`who-may-${who}`);

beforeAll(async () => {
  site = await openSiteDatabase();
  const { db } = site;
  for (const who of WHO.slice(1))
    cookies[who] = await cookieOf(await addSitePerson(db, mailOf(who), roleOf(who) ?? 'administrator'));
  // By the database, so that their cookies stay what they were.
  await db.user.update({ where: { email: mailOf('banned') }, data: { banned: true, banReason: 'test' } });
  const past = new Date(Date.now() - 60_000);
  await db.session.updateMany({ where: { user: { email: mailOf('expired') } }, data: { expiresAt: past } });
  await db.session.deleteMany({ where: { user: { email: mailOf('ended') } } });
  // Another signature under a token that is good.
  cookies.forged = cookies.forged.replace(
    /(session_token=[^.;]+\.)[^;]+/,
    (_, token: string) => `${token}${'A'.repeat(43)}%3D`,
  );
});
afterAll(() => site.close());

/** The role that the source of an action names. */
function needs({ file, name }: KnownAction): Role | null {
  const text = readFileSync(file, 'utf8');
  const [, role] = new RegExp(`^export const ${name} = actionFor\\(\\s*'(\\w+)'`, 'm').exec(text) ?? [];
  return ROLES.find((each) => each === role) ?? null;
}

const pathOf = ({ pages }: KnownAction) => (pages[0] ?? '').replace(/\[[^\]]*\]/g, 'x');

/** What a person did beside coming in and being refused. */
async function deedsOf(email: string): Promise<number> {
  const person = await site.db.user.findUnique({ where: { email } });
  const action = { notIn: ['request.refused', 'user.signed-in'] };
  return person ? site.db.auditEntry.count({ where: { actorId: person.id, action } }) : 0;
}

/** Some of what can be sent: what a form sends, and what is none. */
const ASKED: Record<string, [string, SentBody]> = {
  'what a form sends': [PLAIN, '[{"id":"x"}]'],
  ...Object.fromEntries(
    ['no body', 'no JSON', 'an index without end', 'another type'].map((kind) => [kind, faultOf(kind)]),
  ),
};

const closed = allActions().flatMap((action) => {
  const role = needs(action);
  return role ? [{ action, role }] : [];
});

it('row 2 · every action names a role in its source, but those of the sign-in, of links and to sign out', () => {
  const open = allActions().filter((action) => needs(action) === null);
  expect(open.map(({ name }) => name).sort()).toEqual([
    'acceptLinkAction',
    'openLinkAction',
    'signIn',
    'signInByCode',
    'signOut',
  ]);
  expect(closed.length).toBeGreaterThan(50);
});

it.each(WHO.map((who) => [who] as const))('row 2 · every action as %s', async (who) => {
  const may = (role: Role) => {
    const own = roleOf(who);
    return own !== null && ROLES.indexOf(own) >= ROLES.indexOf(role);
  };
  const refused = closed.filter(({ role }) => !may(role));
  expect(refused.length).toBeGreaterThan(5);
  // Of one address only so many refusals are written down in a minute.
  const from = `127.0.1.${WHO.indexOf(who) + 1}`;
  const before = await site.db.auditEntry.count({ where: { action: 'request.refused' } });
  await some(refused, async ({ action }) => {
    for (const [kind, [type, body]] of Object.entries(ASKED)) {
      const headers = { origin: siteUrl(), 'content-type': type, 'next-action': action.id };
      const cookie: Record<string, string> = cookies[who] ? { cookie: cookies[who] } : {};
      const { status } = await send('POST', pathOf(action), { ...headers, ...cookie }, body, from);
      expect([action.file, action.name, kind, status]).toEqual([
        ...[action.file, action.name, kind],
        roleOf(who) ? 403 : 401,
      ]);
    }
    // As a form without scripts sends it, with fields that no form has.
    const fields = [[`$ACTION_ID_${action.id}`, ''] as const, ['a[99999999]', 'x'] as const];
    const headers = { origin: siteUrl(), 'content-type': MULTIPART };
    const cookie: Record<string, string> = cookies[who] ? { cookie: cookies[who] } : {};
    const { status } = await send('POST', pathOf(action), { ...headers, ...cookie }, packForm(fields), from);
    expect([action.name, status]).toEqual([action.name, roleOf(who) ? 403 : 401]);
  });
  const rows = (await site.db.auditEntry.count({ where: { action: 'request.refused' } })) - before;
  expect(rows).toBeGreaterThanOrEqual(refused.length);
  expect(await deedsOf(mailOf(who))).toBe(0);
  saw(`${who} ${refused.length} actions`);
});

const ROUTES: [string, string, Role][] = [
  ['POST', '/admin/drafts/x/save', 'contributor'],
  ['POST', '/admin/presence', 'contributor'],
  ['POST', '/admin', 'contributor'],
  ['POST', '/admin/users', 'administrator'],
  ['POST', '/admin/settings', 'administrator'],
  ['POST', '/ar/admin/users', 'administrator'],
  ['PUT', '/admin/drafts/x/save', 'contributor'],
  ['DELETE', '/admin/users/x', 'administrator'],
  ['PATCH', '/admin/vocabulary', 'administrator'],
];

it.each(WHO.map((who) => [who] as const))('row 2 · every writing route as %s', async (who) => {
  const own = roleOf(who);
  for (const [method, path, role] of ROUTES) {
    if (own !== null && ROLES.indexOf(own) >= ROLES.indexOf(role)) continue;
    const headers = { origin: siteUrl(), 'content-type': 'application/json' };
    const cookie: Record<string, string> = cookies[who] ? { cookie: cookies[who] } : {};
    const { status } = await send(method, path, { ...headers, ...cookie }, '{}', '127.0.1.20');
    expect([method, path, status]).toEqual([method, path, own ? 403 : 401]);
  }
});

it.each(WHO.map((who) => [who] as const))(
  'row 2 · what the desk gives away as a file, as %s',
  async (who) => {
    const cookie: Record<string, string> = cookies[who] ? { cookie: cookies[who] } : {};
    const { status, headers } = await send('GET', '/admin/audit/export', cookie, '', '127.0.1.21');
    const led = status === 307 && /^\/sign-in/.test(headers.location ?? '');
    expect([who, status, led || status === (roleOf(who) ? 403 : 401)]).toEqual([who, status, true]);
  },
);

/** An address of each place where one may write. */
const PLACES = [
  ...['/sign-in', '/welcome', '/account', '/api/auth/sign-in', '/api/v1/articles', '/api/v1/drafts'],
  ...[
    '/admin/drafts/x/save',
    '/admin/presence',
    '/admin/users',
    '/admin/words',
    '/admin/feeds',
    '/admin/drafts/x',
  ],
];

it('rule 6 · in every area, whatever is sent: who may is asked before it is looked at', async () => {
  expect(AREAS.filter((area) => !PLACES.some((place) => findArea(place) === area))).toEqual([]);
  const tries = PLACES.flatMap((path) =>
    WHO.flatMap((who) => Object.entries(FAULTS).map(([kind, sent]) => ({ path, who, kind, sent }))),
  );
  await some(tries, async ({ path, who, kind, sent: [type, body] }) => {
    const area = findArea(path);
    const own = roleOf(who);
    const action = allActions().find(
      ({ file, pages }) =>
        area?.actions && file.startsWith(area.actions) && pages.some((page) => isOfPage(path, page)),
    );
    const headers = {
      origin: siteUrl(),
      'content-type': area?.actions === null && type === PLAIN ? 'application/json' : type,
      ...(action && { 'next-action': action.id }),
      ...(cookies[who] && { cookie: cookies[who] }),
    };
    const { status } = await send('POST', path, headers, body, '127.0.1.23');
    const needed = action ? (needs(action) ?? null) : (area?.needs ?? null);
    const reaches =
      !area?.token && own !== null && needed !== null && ROLES.indexOf(own) >= ROLES.indexOf(needed);
    const expected = needed === null || reaches ? 'looked at' : own && !area?.token ? 403 : 401;
    const told = expected === 'looked at' && status >= 400 && status < 500 ? expected : status;
    expect([path, who, kind, told]).toEqual([path, who, kind, expected]);
  });
  saw(`${tries.length} bodies in ${PLACES.length} places`);
});

describe('tokens of programs', () => {
  const ask = (token: string, headers: Record<string, string> = {}) =>
    send(
      'POST',
      '/api/v1/drafts',
      { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...headers },
      '{"title":"By a program"}',
      '127.0.1.22',
    );
  async function tokenOf(
    who: Who,
    more: { scopes?: string[]; createdAt?: Date; expiresAt?: Date; revokedAt?: Date } = {},
  ) {
    const { token, digest, ending } = makeToken();
    const { id: userId } = await site.db.user.findUniqueOrThrow({ where: { email: mailOf(who) } });
    const expiresAt = new Date(Date.now() + 3_600_000);
    await site.db.apiToken.create({
      data: { userId, name: newId(), digest, ending, scopes: ['drafts'], expiresAt, ...more },
    });
    return token;
  }

  it('row 2 · a token counts only while it, its person and its scope do', async () => {
    const past = { createdAt: new Date(Date.now() - 9_000), expiresAt: new Date(Date.now() - 1_000) };
    const tries: [string, string, number][] = [
      ['none', '', 401],
      ['unknown', makeToken().token, 401],
      ['of a viewer', await tokenOf('viewer'), 403],
      ['of somebody banned', await tokenOf('banned'), 401],
      ['for something else', await tokenOf('editor', { scopes: ['articles'] }), 403],
      ['that has run out', await tokenOf('editor', past), 401],
      ['that was revoked', await tokenOf('editor', { revokedAt: past.expiresAt }), 401],
    ];
    for (const [name, token, status] of tries)
      expect([name, (await ask(token)).status]).toEqual([name, status]);
    // A cookie counts for nothing here, and a token for nothing at the desk.
    expect((await ask('', { cookie: cookies.editor, origin: siteUrl() })).status).toBe(401);
    const good = await tokenOf('editor');
    const headers = {
      origin: siteUrl(),
      authorization: `Bearer ${good}`,
      'content-type': 'application/json',
    };
    expect((await send('POST', '/admin/presence', headers, '{}', '127.0.1.22')).status).toBe(401);
    expect(await site.db.draft.count({ where: { title: 'By a program' } })).toBe(0);
    expect((await ask(good)).status).toBe(201);
    saw('7 kinds of tokens');
  });
});
