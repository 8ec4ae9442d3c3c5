import { findPasswordHash, findUserByEmail } from '@/lib/db/users';
import { addUser } from '@/lib/workflows/users/add-user';
import { banUser } from '@/lib/workflows/users/ban-user';
import { beginReset } from '@/lib/workflows/users/begin-reset';
import { ensureFirstAdministrator } from '@/lib/workflows/users/ensure-first-administrator';
import { resetPassword } from '@/lib/workflows/users/reset-password';
import { setUserRole } from '@/lib/workflows/users/set-user-role';
import { openDesk, signInAs } from '@/tests/support/auth-desk';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';

let test: TestDatabase;
const program = { id: null, name: 'test' };

beforeEach(async () => {
  test = await cloneDatabase();
});
afterEach(() => test.close());

const lastAudit = () => test.db.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } });

describe('the first administrator', () => {
  it('is admin@localhost with a made-up password, made once, and can sign in', async () => {
    const made = await ensureFirstAdministrator(test.db);
    expect(made).toEqual({ email: 'admin@localhost', password: expect.stringMatching(/^\S{23}$/) });
    expect(await ensureFirstAdministrator(test.db)).toBeNull();
    const cookie = await signInAs(openDesk(test.db).auth, 'admin@localhost', {}, made?.password ?? '');
    expect(cookie).toMatch(/^dragoman\.session_token=/);
  });

  it('has the address and password that were asked for', async () => {
    const wanted = { email: 'Head@Example.org', password: 'chosen by the operator' };
    expect(await ensureFirstAdministrator(test.db, wanted)).toEqual({
      email: 'head@example.org',
      password: null,
    });
    const account = await findUserByEmail(test.db, 'head@example.org');
    expect(account?.role).toBe('administrator');
    expect(await findPasswordHash(test.db, account?.id ?? '')).toMatch(/^\$argon2id\$/);
  });

  it('is not made of somebody who is there with a lesser role', async () => {
    await addUser(test.db, program, { email: 'head@example.org', role: 'editor' });
    await expect(ensureFirstAdministrator(test.db, { email: 'head@example.org' })).rejects.toThrow(
      /set-role/,
    );
  });
});

describe('people', () => {
  it('are added with an audit row, and not twice', async () => {
    const input = { email: 'ed@example.org', name: 'Ed Itor', role: 'editor' as const };
    const added = await addUser(test.db, program, input);
    expect(added).toMatchObject({
      ok: true,
      user: { email: 'ed@example.org', name: 'Ed Itor', role: 'editor' },
    });
    expect(await lastAudit()).toMatchObject({
      action: 'user.added',
      details: { email: 'ed@example.org', role: 'editor' },
    });
    expect(await addUser(test.db, program, { ...input, email: 'ED@example.org' })).toEqual({
      ok: false,
      reason: 'taken',
    });
    expect(await test.db.auditEntry.count()).toBe(1);
  });

  it('are changed by administrators alone: nobody raises their own role', async () => {
    const editor = await addUser(test.db, program, { email: 'ed@example.org', role: 'editor' });
    if (!editor.ok) throw new Error(editor.reason);
    const refused = { ok: false, reason: 'forbidden' };
    const self = { email: 'ed@example.org' };
    expect(await setUserRole(test.db, editor.user, { ...self, role: 'administrator' })).toEqual(refused);
    expect(await banUser(test.db, editor.user, { ...self, reason: 'x' })).toEqual(refused);
    expect(await resetPassword(test.db, editor.user, self.email)).toEqual(refused);
    expect(await addUser(test.db, editor.user, { email: 'new@example.org', role: 'viewer' })).toEqual(
      refused,
    );
    expect((await findUserByEmail(test.db, self.email))?.role).toBe('editor');
    expect(await test.db.auditEntry.count()).toBe(1);
  });

  it('always keep one administrator, also when two demote each other at once', async () => {
    const [one, two] = ['one@example.org', 'two@example.org'];
    const people = await Promise.all(
      [one, two].map((email) => addUser(test.db, program, { email: email ?? '', role: 'administrator' })),
    );
    const [first, second] = people.map((person) => (person.ok ? person.user : program));
    const answers = await Promise.all([
      setUserRole(test.db, first ?? program, { email: two ?? '', role: 'viewer' }),
      banUser(test.db, second ?? program, { email: one ?? '', reason: 'x' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const left = await test.db.user.findMany({ where: { role: 'administrator', banned: false } });
    expect(left).toHaveLength(1);
    const remaining = left[0]?.email ?? '';
    const last = { ok: false, reason: 'last-administrator' };
    expect(await setUserRole(test.db, program, { email: remaining, role: 'editor' })).toEqual(last);
    expect(await banUser(test.db, program, { email: remaining, reason: 'x' })).toEqual(last);
  });

  it('always keep one administrator who can sign in: one whose password was reset is none', async () => {
    const people = await Promise.all(
      ['one@example.org', 'two@example.org'].map((email) =>
        addUser(test.db, program, { email, role: 'administrator' }),
      ),
    );
    const [one, two] = people.flatMap((person) => (person.ok ? [person.user] : []));
    if (!one || !two) throw new Error('They are not there.');
    expect(await beginReset(test.db, one, { id: two.id })).toMatchObject({ ok: true });
    const last = { ok: false, reason: 'last-administrator' };
    expect(await setUserRole(test.db, one, { email: one.email, role: 'editor' })).toEqual(last);
    expect(await banUser(test.db, one, { email: one.email, reason: 'x' })).toEqual(last);
    // Where nobody can, as from an earlier version, the start makes one, and says what to do of an address that is theirs.
    expect(await ensureFirstAdministrator(test.db)).toBeNull();
    await test.db.account.updateMany({ data: { password: null } });
    await expect(ensureFirstAdministrator(test.db, { email: one.email })).rejects.toThrow(/reset-password/);
    expect(await ensureFirstAdministrator(test.db)).toMatchObject({ email: 'admin@localhost' });
  });

  it('keep one with a second factor where the site asks for it', async () => {
    const people = await Promise.all(
      ['one@example.org', 'two@example.org'].map((email) =>
        addUser(test.db, program, { email, role: 'administrator' }),
      ),
    );
    const [one, two] = people.flatMap((person) => (person.ok ? [person.user] : []));
    if (!one || !two) throw new Error('They are not there.');
    await test.db.siteSettings.update({ where: { id: 1 }, data: { administratorsNeedSecondFactor: true } });
    await test.db.secondFactor.create({ data: { userId: one.id, secret: 'x', confirmedAt: new Date() } });
    expect(await banUser(test.db, program, { email: one.email, reason: 'x' })).toMatchObject({
      reason: 'last-administrator',
    });
    expect(await banUser(test.db, program, { email: two.email, reason: 'x' })).toMatchObject({ ok: true });
  });

  it('that are unknown are said to be', async () => {
    const answer = await setUserRole(test.db, program, { email: 'who@example.org', role: 'viewer' });
    expect(answer).toEqual({ ok: false, reason: 'unknown-user' });
  });
});
