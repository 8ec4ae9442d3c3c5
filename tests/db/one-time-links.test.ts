/** Invitations and resets: a link that counts once, for a time, while who made it may. */

import { z } from 'zod';
import { makeToken as newToken } from '@/lib/auth/api-tokens';
import { digestOfLink } from '@/lib/auth/one-time-links';
import { findSession } from '@/lib/auth/requests';
import { insertToken, listAllTokens } from '@/lib/db/api-tokens';
import { listInvitations } from '@/lib/db/one-time-links';
import { listPeople } from '@/lib/db/people';
import { listSessions } from '@/lib/db/sessions';
import { findPasswordHash, findUserByEmail, setPasswordHash } from '@/lib/db/users';
import type { Role, SignedInUser } from '@/lib/domain/user';
import { revokeAnyToken } from '@/lib/workflows/tokens/revoke-any-token';
import { acceptLink } from '@/lib/workflows/users/accept-link';
import { addUser } from '@/lib/workflows/users/add-user';
import { banUser } from '@/lib/workflows/users/ban-user';
import { beginReset } from '@/lib/workflows/users/begin-reset';
import { changePassword } from '@/lib/workflows/users/change-password';
import { invitePerson } from '@/lib/workflows/users/invite-person';
import { openLink } from '@/lib/workflows/users/open-link';
import { resetPassword } from '@/lib/workflows/users/reset-password';
import { revokeInvitation } from '@/lib/workflows/users/revoke-invitation';
import { setUserRole } from '@/lib/workflows/users/set-user-role';
import { signOutHere, signOutOwn, signOutPerson } from '@/lib/workflows/users/sign-out';
import { addPerson, browserHeaders, openDesk, PASSWORD, signInAs } from '@/tests/support/auth-desk';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';

jest.setTimeout(60_000);

const NEW = 'quite another password';
let test: TestDatabase;
let desk: ReturnType<typeof openDesk>;
let chief: SignedInUser;
beforeAll(async () => {
  test = await cloneDatabase();
  desk = openDesk(test.db);
  chief = await person('chief', 'administrator');
});
afterAll(() => test.close());

async function person(name: string, role: Role = 'editor'): Promise<SignedInUser> {
  const email = await addPerson(test.db, `${name}@example.org`, role);
  const account = await findUserByEmail(test.db, email);
  if (!account) throw new Error('The person is not there.');
  return { id: account.id, name: account.name, email, role };
}
async function invite(email: string, role: Role = 'contributor', by = chief): Promise<string> {
  const answer = await invitePerson(test.db, by, { email, role });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.token;
}
const accept = (token: string, more = {}) =>
  acceptLink(test.db, { token, name: `Person ${token.slice(0, 8)}`, password: NEW, repeated: NEW, ...more });
const audits = (action: string, more = {}) => test.db.auditEntry.count({ where: { action, ...more } });
const refusal = (reason: string) => ({ ok: false, reason });
const linkOf = (token: string) => ({ where: { digest: digestOfLink(token) } });

describe('an invitation', () => {
  it('makes a person of its role, once, with their own name and password', async () => {
    const token = await invite('Nadia@Example.org');
    expect(await openLink(test.db, token)).toMatchObject({
      ok: true,
      link: { kind: 'invitation', email: 'nadia@example.org', role: 'contributor', by: chief.name },
    });
    expect(await accept(token, { name: 'Nadia New' })).toEqual({ ok: true, email: 'nadia@example.org' });
    expect(await findUserByEmail(test.db, 'nadia@example.org')).toMatchObject({
      name: 'Nadia New',
      role: 'contributor',
    });
    expect(await signInAs(desk.auth, 'nadia@example.org', {}, NEW)).toMatch(/^dragoman\.session_token=/);
    expect(await accept(token)).toEqual(refusal('used'));
    expect(await openLink(test.db, token)).toEqual(refusal('used'));
    expect(await audits('user.invited')).toBe(1);
    expect(await audits('user.joined')).toBe(1);
  });

  it('gives nobody the name of somebody who is there, however it is spelled', async () => {
    await addUser(
      test.db,
      { id: null, name: 'test' },
      { email: 'j@example.org', name: 'Jürgen Chief', role: 'viewer' },
    );
    const token = await invite('namesake@example.org');
    expect(await accept(token, { name: 'JURGEN  chief' })).toEqual(refusal('name-taken'));
    const twice = await invite('namesake-2@example.org');
    const answers = await Promise.all([token, twice].map((one) => accept(one, { name: 'Quite Another' })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is kept as a digest alone', async () => {
    const token = await invite('digest@example.org');
    const kept = [await test.db.oneTimeLink.findMany(), await test.db.auditEntry.findMany()];
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it('used by twenty at once makes one person', async () => {
    const token = await invite('twenty@example.org');
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(token)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(19).fill(refusal('used')));
  });

  it('made by twenty clicks at once is one; while it waits there is no other, and when it ended there is', async () => {
    const asked = { email: 'clicks@example.org', role: 'viewer' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => invitePerson(test.db, chief, asked)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await invitePerson(test.db, chief, asked)).toEqual(refusal('invited'));
    const past = new Date(Date.now() - 1_000);
    await test.db.oneTimeLink.updateMany({
      where: { email: asked.email },
      data: { createdAt: new Date(0), expiresAt: past },
    });
    const [made] = answers.flatMap((answer) => (answer.ok ? [answer.token] : []));
    expect(await accept(made ?? '')).toEqual(refusal('expired'));
    expect(await invitePerson(test.db, chief, asked)).toMatchObject({ ok: true });
    expect(await accept(made ?? '')).toEqual(refusal('revoked'));
  });

  it('can be revoked, and then leads nowhere', async () => {
    const token = await invite('revoked@example.org');
    const line = (await listInvitations(test.db)).find(({ email }) => email === 'revoked@example.org');
    expect(await revokeInvitation(test.db, chief, { id: line?.id ?? '' })).toEqual({ ok: true });
    expect(await accept(token)).toEqual(refusal('revoked'));
    expect(await revokeInvitation(test.db, chief, { id: line?.id ?? '' })).toEqual(refusal('missing'));
    expect(await revokeInvitation(test.db, chief, { id: 'no id' })).toEqual(refusal('missing'));
  });

  it('is worth nothing when who made it is no administrator any more', async () => {
    const former = await person('former', 'administrator');
    const token = await invite('by-former@example.org', 'administrator', former);
    await setUserRole(test.db, chief, { email: former.email, role: 'editor' });
    expect(await openLink(test.db, token)).toEqual(refusal('revoked'));
    expect(await accept(token)).toEqual(refusal('revoked'));
    expect(await findUserByEmail(test.db, 'by-former@example.org')).toBeNull();
  });

  it('is for administrators to make, of a lawful address that nobody has, and of a known role', async () => {
    const editor = await person('no-chief');
    const ask = (user: SignedInUser, email: string, role = 'viewer') =>
      invitePerson(test.db, user, { email, role });
    expect(await ask(editor, 'x@example.org')).toEqual(refusal('forbidden'));
    expect(await ask(chief, editor.email)).toEqual(refusal('taken'));
    expect(await ask(chief, 'no address')).toMatchObject(refusal('invalid'));
    expect(await ask(chief, 'y@example.org', 'root')).toMatchObject(refusal('invalid'));
  });

  it('is told apart from what is no link at all, and no field is trusted', async () => {
    for (const token of ['', 'x', 'a'.repeat(43), '../../etc', 'a'.repeat(10_000)])
      expect(await openLink(test.db, token)).toEqual(refusal('unknown'));
    const token = await invite('fields@example.org');
    expect(await accept(token, { name: ' ' })).toEqual(refusal('bad-name'));
    expect(await accept(token, { name: 'Nadia \u202e' })).toEqual(refusal('bad-name'));
    expect(await accept(token, { password: 'short', repeated: 'short' })).toEqual(refusal('too-short'));
    const long = 'x'.repeat(129);
    expect(await accept(token, { password: long, repeated: long })).toEqual(refusal('too-long'));
    expect(await accept(token, { repeated: 'something else' })).toEqual(refusal('differs'));
    await addUser(test.db, { id: null, name: 'test' }, { email: 'fields@example.org', role: 'viewer' });
    expect(await accept(token)).toEqual(refusal('taken'));
    expect(await test.db.oneTimeLink.findUnique(linkOf(token))).toMatchObject({ usedAt: null });
  });
});

describe('a reset by an administrator', () => {
  it('takes password, sessions and tokens at once, and a link sets a new password', async () => {
    const user = await person('forgot');
    const cookie = await signInAs(desk.auth, user.email);
    const { digest, ending } = newToken();
    const expiresAt = new Date(Date.now() + 60_000);
    await test.db.$transaction((tx) =>
      insertToken(tx, { userId: user.id, name: 'a', digest, ending, scopes: ['drafts'], expiresAt }),
    );
    const answer = await beginReset(test.db, chief, { id: user.id });
    if (!answer.ok) throw new Error(answer.reason);
    expect(await findSession(desk, browserHeaders({ cookie }))).toBeNull();
    expect(await listAllTokens(test.db, user.id)).toEqual([]);
    await expect(signInAs(desk.auth, user.email)).rejects.toMatchObject({ statusCode: 401 });
    expect((await listPeople(test.db)).find(({ id }) => id === user.id)).toMatchObject({ password: false });
    expect(await openLink(test.db, answer.token)).toMatchObject({ link: { kind: 'reset', name: user.name } });
    // The name of a link for a new password is not asked.
    expect(await accept(answer.token, { name: '' })).toEqual({ ok: true, email: user.email });
    expect(await signInAs(desk.auth, user.email, {}, NEW)).toMatch(/^dragoman\.session_token=/);
    expect(await accept(answer.token)).toEqual(refusal('used'));
    expect(await audits('user.reset-begun', { subjectId: user.id })).toBe(1);
    expect(await audits('user.password-set', { actorId: null, subjectId: user.id })).toBe(1);
  });

  it('is ended by whatever else is done to the way in, and sets nothing for who is shut out', async () => {
    const program = { id: null, name: 'test' };
    const deeds = {
      command: (email: string) => resetPassword(test.db, program, email),
      role: (email: string) => setUserRole(test.db, chief, { email, role: 'viewer' }),
      ban: async (email: string) => {
        await banUser(test.db, chief, { email, reason: 'x' });
        await banUser(test.db, chief, { email, reason: null });
      },
      own: async (email: string) => {
        const { password } = z
          .object({ password: z.string() })
          .parse(await resetPassword(test.db, program, email));
        const user = await findUserByEmail(test.db, email);
        if (!user) throw new Error('The person is not there.');
        const later = await reopen(user.id);
        const fields = {
          current: password,
          next: NEW,
          repeated: NEW,
          sessionToken: 'x',
          address: '192.0.2.1',
        };
        expect(await changePassword(test.db, user, fields)).toEqual({ ok: true });
        return later;
      },
    };
    /** A link that is open beside a password, as a race may leave one. */
    const reopen = async (userId: string) => {
      const hash = await findPasswordHash(test.db, userId);
      const begun = await beginReset(test.db, chief, { id: userId });
      await test.db.$transaction((tx) => setPasswordHash(tx, userId, hash ?? ''));
      return begun.ok ? begun.token : '';
    };
    for (const [name, deed] of Object.entries(deeds)) {
      const user = await person(`leaked-${name}`);
      const begun = await beginReset(test.db, chief, { id: user.id });
      if (!begun.ok) throw new Error(begun.reason);
      const later = await deed(user.email);
      expect([name, await accept(typeof later === 'string' ? later : begun.token)]).toEqual([
        name,
        refusal('revoked'),
      ]);
    }
    const shut = await person('leaked-shut');
    const begun = await beginReset(test.db, chief, { id: shut.id });
    await test.db.user.update({ where: { id: shut.id }, data: { banned: true } });
    expect(await accept(begun.ok ? begun.token : '')).toEqual(refusal('revoked'));
  });

  it('made by the operator needs no administrator; one whose maker is nobody any more is worth nothing', async () => {
    const mine = await invitePerson(
      test.db,
      { id: null, name: 'program', role: 'administrator' },
      {
        email: 'operator@example.org',
        role: 'viewer',
      },
    );
    const token = mine.ok ? mine.token : '';
    expect(await openLink(test.db, token)).toMatchObject({ ok: true });
    const lost = await invite('lost-maker@example.org');
    await test.db.oneTimeLink.update({ ...linkOf(lost), data: { createdById: null } });
    expect(await openLink(test.db, lost)).toEqual(refusal('revoked'));
  });

  it('made again revokes the link before; for oneself, and for others than administrators, there is none', async () => {
    const user = await person('again');
    const first = await beginReset(test.db, chief, { id: user.id });
    const second = await beginReset(test.db, chief, { id: user.id });
    if (!first.ok || !second.ok) throw new Error('The password was not reset.');
    expect(await accept(first.token)).toEqual(refusal('revoked'));
    expect(await accept(second.token)).toMatchObject({ ok: true });
    expect(await beginReset(test.db, user, { id: chief.id })).toEqual(refusal('forbidden'));
    expect(await beginReset(test.db, chief, { id: chief.id })).toEqual(refusal('yourself'));
    expect(await beginReset(test.db, chief, { id: 'nobody' })).toEqual(refusal('unknown-user'));
  });
});

describe('browsers that are signed in', () => {
  it('are listed with what they say of themselves, bounded, and from where', async () => {
    const user = await person('browsers');
    const agent = `Mozilla/5.0 ${'x'.repeat(5_000)}`;
    const cookie = await signInAs(desk.auth, user.email, { 'user-agent': agent });
    const session = await findSession(desk, browserHeaders({ cookie }));
    await signInAs(desk.auth, user.email, { 'x-dragoman-address': '2001:db8::1' });
    const list = await listSessions(test.db, user.id, session?.token ?? '');
    expect(list.map(({ here }) => here)).toEqual([false, true]);
    expect(list[1]).toMatchObject({ address: '192.0.2.1' });
    expect(list[1]?.userAgent.length).toBeLessThanOrEqual(300);
    expect(list[0]?.address).toMatch(/^2001:/);
    expect(JSON.stringify(list)).not.toContain(session?.token ?? '?');
  });

  it('are signed out one by one, or all but this one; never that of somebody else', async () => {
    const [user, other] = [await person('owner'), await person('other')];
    const cookies = [];
    for (let index = 0; index < 3; index += 1) cookies.push(await signInAs(desk.auth, user.email));
    const theirs = await signInAs(desk.auth, other.email);
    const session = await findSession(desk, browserHeaders({ cookie: cookies[0] ?? '' }));
    const except = session?.token ?? '';
    const [one] = (await listSessions(test.db, user.id, except)).filter(({ here }) => !here);
    const [foreign] = await listSessions(test.db, other.id, '');
    expect(await signOutOwn(test.db, user, { id: foreign?.id ?? '', except })).toEqual(refusal('missing'));
    expect(await signOutOwn(test.db, user, { id: one?.id ?? '', except })).toEqual({ ok: true, ended: 1 });
    expect(await signOutOwn(test.db, user, { id: null, except })).toEqual({ ok: true, ended: 1 });
    expect(await signOutOwn(test.db, user, { id: null, except })).toEqual({ ok: true, ended: 0 });
    expect(await findSession(desk, browserHeaders({ cookie: cookies[0] ?? '' }))).not.toBeNull();
    expect(await findSession(desk, browserHeaders({ cookie: theirs }))).not.toBeNull();
    expect(await audits('user.signed-out', { actorId: user.id })).toBe(2);
    // One's own sign-out stands in the record, once.
    const left = { action: 'user.left', actorId: user.id };
    for (const _ of [1, 2]) await signOutHere(test.db, { user, token: except });
    expect(await test.db.session.count({ where: { token: except } })).toBe(0);
    expect(await test.db.auditEntry.count({ where: left })).toBe(1);
    expect(await signOutPerson(test.db, user, { id: other.id })).toEqual(refusal('forbidden'));
    expect(await signOutPerson(test.db, chief, { id: other.id })).toEqual({ ok: true, ended: 1 });
    expect(await findSession(desk, browserHeaders({ cookie: theirs }))).toBeNull();
  });
});

it('an administrator sees and revokes the tokens of everybody', async () => {
  const user = await person('token-owner');
  const { digest, ending } = newToken();
  const expiresAt = new Date(Date.now() + 60_000);
  const id = await test.db.$transaction((tx) =>
    insertToken(tx, { userId: user.id, name: 'Crawler', digest, ending, scopes: ['articles'], expiresAt }),
  );
  expect(await listAllTokens(test.db)).toContainEqual(
    expect.objectContaining({ id, name: 'Crawler', owner: { id: user.id, name: user.name } }),
  );
  expect(await revokeAnyToken(test.db, user, { id })).toEqual(refusal('forbidden'));
  expect(await revokeAnyToken(test.db, chief, { id })).toEqual({ ok: true });
  expect(await revokeAnyToken(test.db, chief, { id })).toEqual(refusal('missing'));
  expect(await audits('token.revoke', { details: { equals: { name: 'Crawler', of: user.name } } })).toBe(1);
  expect(PASSWORD).not.toBe(NEW);
});
