import { authoriseRequest, findSession } from '@/lib/auth/requests';
import { endSessions, setPasswordHash } from '@/lib/db/users';
import { banUser } from '@/lib/workflows/users/ban-user';
import { changePassword } from '@/lib/workflows/users/change-password';
import { resetPassword } from '@/lib/workflows/users/reset-password';
import { setUserRole } from '@/lib/workflows/users/set-user-role';
import { addPerson, browserHeaders, openDesk, PASSWORD, signInAs } from '@/tests/support/auth-desk';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';

let test: TestDatabase;
let desk: ReturnType<typeof openDesk>;
const program = { id: null, name: 'test' };
const whoHas = async (cookie: string) =>
  (await findSession(desk, browserHeaders({ cookie })))?.user.email ?? null;

beforeAll(async () => {
  test = await cloneDatabase();
  desk = openDesk(test.db);
  await addPerson(test.db, 'chief@example.org', 'administrator');
});
afterAll(() => test.close());

describe('a session', () => {
  it('belongs to the person who signed in, under a cookie that scripts cannot read', async () => {
    const email = await addPerson(test.db, 'one@example.org', 'editor');
    const headers = browserHeaders();
    const body = { email, password: PASSWORD };
    const answer = await desk.auth.api.signInWithPassword({ body, headers, returnHeaders: true });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(JSON.stringify(answer.response)).not.toContain('token');
    expect(await whoHas(cookie.split(';')[0] ?? '')).toBe(email);
  });

  it('is not made by a cookie that this site did not sign', async () => {
    const email = await addPerson(test.db, 'forged@example.org', 'editor');
    const cookie = await signInAs(desk.auth, email);
    const [name, value = ''] = cookie.split('=');
    const token = decodeURIComponent(value).split('.')[0];
    expect(await whoHas(`${name}=${token}`)).toBeNull();
    expect(await whoHas(`${name}=${token}.AAAA`)).toBeNull();
    expect(await whoHas(cookie)).toBe(email);
  });

  it('ends when the same browser signs in again, and not that of another browser', async () => {
    const email = await addPerson(test.db, 'twice@example.org', 'editor');
    const [first, elsewhere] = [await signInAs(desk.auth, email), await signInAs(desk.auth, email)];
    const second = await signInAs(desk.auth, email, { cookie: first });
    expect(second).not.toBe(first);
    expect(await whoHas(first)).toBeNull();
    expect(await whoHas(second)).toBe(email);
    expect(await whoHas(elsewhere)).toBe(email);
  });

  it('ends at the sign-out', async () => {
    const email = await addPerson(test.db, 'leaver@example.org', 'viewer');
    const cookie = await signInAs(desk.auth, email);
    await desk.auth.api.signOut({ headers: browserHeaders({ cookie }) });
    expect(await whoHas(cookie)).toBeNull();
  });

  it('ends at once with a ban, also one written straight into the table', async () => {
    const email = await addPerson(test.db, 'banned@example.org', 'editor');
    const cookie = await signInAs(desk.auth, email);
    await test.db.user.update({ where: { email }, data: { banned: true } });
    expect(await whoHas(cookie)).toBeNull();
    await test.db.user.update({ where: { email }, data: { banned: false } });
    expect(await whoHas(cookie)).toBe(email);
    await banUser(test.db, program, { email, reason: 'left the office' });
    expect(await whoHas(cookie)).toBeNull();
    await expect(signInAs(desk.auth, email)).rejects.toMatchObject({ statusCode: 403 });
    await banUser(test.db, program, { email, reason: null });
    expect(await whoHas(cookie)).toBeNull();
    expect(await whoHas(await signInAs(desk.auth, email))).toBe(email);
  });

  it('ends at once with another role, and a role written straight into the table counts at once', async () => {
    const email = await addPerson(test.db, 'demoted@example.org', 'editor');
    const cookie = await signInAs(desk.auth, email);
    await test.db.user.update({ where: { email }, data: { role: 'viewer' } });
    expect(await authoriseRequest(desk, browserHeaders({ cookie }), 'editor')).toEqual({
      ok: false,
      reason: 'forbidden',
    });
    await setUserRole(test.db, program, { email, role: 'editor' });
    expect(await whoHas(cookie)).toBeNull();
  });

  it('ends everywhere else when the password is changed, and everywhere when it is reset', async () => {
    const email = await addPerson(test.db, 'changer@example.org', 'editor');
    const [here, there] = [await signInAs(desk.auth, email), await signInAs(desk.auth, email)];
    const session = await findSession(desk, browserHeaders({ cookie: here }));
    if (!session) throw new Error('nobody is signed in');
    const input = { next: 'another long password', sessionToken: session.token, address: '192.0.2.7' };
    const change = (current: string, repeated: string = input.next) =>
      changePassword(test.db, session.user, { ...input, current, repeated });
    expect(await change('not the password')).toEqual({ ok: false, reason: 'wrong-password' });
    expect(await change(PASSWORD, 'something else')).toEqual({ ok: false, reason: 'differs' });
    expect(await whoHas(there)).toBe(email);
    expect(await change(PASSWORD)).toEqual({ ok: true });
    expect(await whoHas(here)).toBe(email);
    expect(await whoHas(there)).toBeNull();
    await expect(signInAs(desk.auth, email)).rejects.toMatchObject({ statusCode: 401 });
    const reset = await resetPassword(test.db, program, email);
    expect(await whoHas(here)).toBeNull();
    expect(await whoHas(await signInAs(desk.auth, email, {}, reset.ok ? reset.password : ''))).toBe(email);
  });

  it('is opened by no password that was replaced while it was looked at', async () => {
    const email = await addPerson(test.db, 'replaced@example.org', 'editor');
    const { id } = await test.db.user.findUniqueOrThrow({ where: { email } });
    let stop = () => {};
    const held = test.db.$transaction(
      async (tx) => {
        await setPasswordHash(tx, id, 'the hash of another');
        await endSessions(tx, id);
        await new Promise<void>((resolve) => {
          stop = resolve;
        });
      },
      { timeout: 20_000 },
    );
    const asked = signInAs(desk.auth, email).then(
      () => 'signed in',
      (error) => error.body?.code,
    );
    // Long enough for the old hash to be compared.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    stop();
    await held;
    expect(await asked).toBe('WRONG_PASSWORD');
    expect(await test.db.session.count({ where: { userId: id } })).toBe(0);
  });

  it('ends after seven days', async () => {
    const email = await addPerson(test.db, 'late@example.org', 'editor');
    const cookie = await signInAs(desk.auth, email);
    const session = await test.db.session.findFirstOrThrow({ where: { user: { email } } });
    const days = (session.expiresAt.getTime() - session.createdAt.getTime()) / 86_400_000;
    expect(days).toBeCloseTo(7, 2);
    await test.db.session.update({
      where: { id: session.id },
      data: { expiresAt: new Date(Date.now() - 1_000) },
    });
    expect(await whoHas(cookie)).toBeNull();
  });
});
