/** Second factors: set up, asked for at the sign-in, each code once, recovered, taken off. */
import { TOTP } from 'otpauth';
import { findSession } from '@/lib/auth/requests';
import { CODES_A_DAY, CODES_AT_ONCE, takeCode } from '@/lib/auth/second-step';
import { digestOfRecovery, makeRecoveryCodes } from '@/lib/auth/totp';
import { findSettings } from '@/lib/db/site-settings';
import { endSessions, findUserByEmail } from '@/lib/db/users';
import type { Role, SignedInUser } from '@/lib/domain/user';
import { log } from '@/lib/log';
import { changeSettings } from '@/lib/workflows/users/change-settings';
import { resetSecondFactor } from '@/lib/workflows/users/reset-second-factor';
import {
  beginSecondFactor,
  confirmSecondFactor,
  makeRecoveryCodesAnew,
  takeOffSecondFactor,
} from '@/lib/workflows/users/second-factor';
import { addPerson, browserHeaders, openDesk, PASSWORD, signInAs } from '@/tests/support/auth-desk';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';

jest.setTimeout(60_000);

const KEY = 'a secret of these tests, long enough';
const STEP_MS = 30_000;
let test: TestDatabase;
let desk: ReturnType<typeof openDesk>;
beforeAll(async () => {
  test = await cloneDatabase();
  desk = openDesk(test.db);
});
afterAll(() => test.close());

async function person(name: string, role: Role = 'editor'): Promise<SignedInUser> {
  const email = await addPerson(test.db, `${name}@example.org`, role);
  const account = await findUserByEmail(test.db, email);
  if (!account) throw new Error('The person is not there.');
  return { id: account.id, name: account.name, email, role };
}
const shown = { password: PASSWORD, address: '192.0.2.1', key: KEY };
/** A code shown in the account, by a session that is not looked at. */
const confirming = (code: string, sessionToken = 'none') => ({ ...shown, code, sessionToken });
/** A code shown at the sign-in, in a browser that is not known. */
const STRANGE = { known: false, address: '192.0.2.1' };
/** The code of a step, counted from now. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret, period: 30, digits: 6, algorithm: 'SHA1' }).generate({
    timestamp: Date.now() + steps * STEP_MS,
  });
/** Sets a factor up; the code of the step before is taken, so that the one of now is free. */
async function setUp(
  user: SignedInUser,
  sessionToken?: string,
): Promise<{ secret: string; codes: string[] }> {
  const begun = await beginSecondFactor(test.db, user, shown);
  if (!begun.ok) throw new Error(begun.reason);
  const answer = await confirmSecondFactor(test.db, user, confirming(codeOf(begun.secret, -1), sessionToken));
  if (!answer.ok) throw new Error(answer.reason);
  return { secret: begun.secret, codes: answer.codes };
}
const signIn = (email: string, code?: string, cookie?: string) =>
  desk.auth.api.signInWithPassword({
    body: { email, password: PASSWORD, ...(code !== undefined && { code }) },
    headers: browserHeaders(cookie ? { cookie } : {}),
    returnHeaders: true,
  });
const cookiesOf = (headers: Headers) => headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
const refusedAs = (code: string) => ({ body: { code } });

describe('setting one up', () => {
  it('takes the password, and asks for nothing before a code has shown it', async () => {
    const user = await person('begins');
    expect(await beginSecondFactor(test.db, user, { ...shown, password: 'another' })).toEqual({
      ok: false,
      reason: 'wrong-password',
    });
    const begun = await beginSecondFactor(test.db, user, shown);
    if (!begun.ok) throw new Error(begun.reason);
    expect(begun.uri).toMatch(/^otpauth:\/\/totp\/Dragoman:begins%40example\.org\?/);
    expect(begun.uri).toContain(`secret=${begun.secret}`);
    expect((await signIn(user.email)).response).toMatchObject({ user: { id: user.id } });
    expect(await confirmSecondFactor(test.db, user, confirming('000 000'))).toEqual({
      ok: false,
      reason: 'wrong-code',
    });
    const code = codeOf(begun.secret);
    const answer = await confirmSecondFactor(test.db, user, confirming(code));
    expect(answer).toMatchObject({ ok: true, codes: { length: 10 } });
    expect(await beginSecondFactor(test.db, user, shown)).toEqual({ ok: false, reason: 'set-already' });
    // The code that confirmed it signs nobody in.
    await expect(signIn(user.email, code)).rejects.toMatchObject(refusedAs('WRONG_CODE'));
  });

  it('keeps neither the secret nor the recovery codes in words', async () => {
    const user = await person('keeps');
    const { secret, codes } = await setUp(user);
    const kept = JSON.stringify([
      await test.db.secondFactor.findMany(),
      await test.db.recoveryCode.findMany(),
      await test.db.auditEntry.findMany(),
      await test.db.user.findMany(),
    ]);
    for (const word of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
      expect(kept).not.toContain(word);
  });

  it('twenty confirmations at once set it once', async () => {
    const user = await person('twenty');
    const begun = await beginSecondFactor(test.db, user, shown);
    if (!begun.ok) throw new Error(begun.reason);
    const code = codeOf(begun.secret);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => confirmSecondFactor(test.db, user, confirming(code))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await test.db.recoveryCode.count({ where: { userId: user.id } })).toBe(10);
    const beginning = { action: 'second-factor.begun', actorId: user.id };
    expect(await test.db.auditEntry.count({ where: beginning })).toBe(1);
    expect(await test.db.auditEntry.count({ where: { action: 'second-factor.set', actorId: user.id } })).toBe(
      1,
    );
  });
});

describe('signing in', () => {
  it('by the password alone opens no session, and a code in the same browser does', async () => {
    const user = await person('two-steps');
    const { secret } = await setUp(user);
    const first = await signIn(user.email);
    expect(first.response).toEqual({ user: null, secondStep: true });
    const ticket = cookiesOf(first.headers).join('; ');
    expect(ticket).toMatch(/^dragoman\.second-step=/);
    expect(await findSession(desk, browserHeaders({ cookie: ticket }))).toBeNull();
    expect(await test.db.session.count({ where: { userId: user.id } })).toBe(0);
    const code = codeOf(secret);
    const by = (cookie: string, typed: string) =>
      desk.auth.api.signInByCode({
        body: { code: typed },
        headers: browserHeaders({ cookie }),
        returnHeaders: true,
      });
    await expect(by('', code)).rejects.toMatchObject(refusedAs('STEP_ENDED'));
    await expect(by('dragoman.second-step=forged.AAAA', code)).rejects.toMatchObject(refusedAs('STEP_ENDED'));
    await expect(by(ticket, '123456')).rejects.toMatchObject(refusedAs('WRONG_CODE'));
    const signedIn = await by(ticket, ` ${code.slice(0, 3)} ${code.slice(3)} `);
    expect(signedIn.response).toMatchObject({ user: { id: user.id } });
    const cookie = cookiesOf(signedIn.headers).find((one) => one.includes('session_token')) ?? '';
    expect((await findSession(desk, browserHeaders({ cookie })))?.user.id).toBe(user.id);
    // The ticket is used up, and so is the code.
    await expect(by(ticket, codeOf(secret, 1))).rejects.toMatchObject(refusedAs('STEP_ENDED'));
    await expect(signIn(user.email, code)).rejects.toMatchObject(refusedAs('WRONG_CODE'));
  });

  it('a program sends the code with the password', async () => {
    const user = await person('program');
    const { secret } = await setUp(user);
    const answer = await signIn(user.email, codeOf(secret));
    expect(answer.response).toMatchObject({ user: { id: user.id } });
    await expect(signIn(user.email, '')).rejects.toMatchObject(refusedAs('WRONG_CODE'));
  });

  it('of twenty who send the same code at once one is signed in', async () => {
    const user = await person('race');
    const { secret } = await setUp(user);
    const code = codeOf(secret);
    const answers = await Promise.all(
      Array.from({ length: CODES_AT_ONCE - 1 }, () =>
        takeCode(test.db, user, { code, key: KEY, from: STRANGE }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('takes codes of the step before and after, and none further off', async () => {
    const user = await person('clocks');
    const { secret } = await setUp(user);
    const take = (steps: number) =>
      takeCode(test.db, user, { code: codeOf(secret, steps), key: KEY, from: STRANGE });
    expect((await take(-3)).ok).toBe(false);
    expect((await take(3)).ok).toBe(false);
    expect((await take(1)).ok).toBe(true);
    // One that is older than the last that was taken is not taken any more.
    expect((await take(0)).ok).toBe(false);
  });

  it('wrong codes of one address are counted, in whatever browser that is not known, and stand in the record', async () => {
    const user = await person('guessed');
    const { secret } = await setUp(user);
    for (let tries = 0; tries < CODES_AT_ONCE; tries += 1)
      await expect(signIn(user.email, String(tries).padStart(6, '0'))).rejects.toMatchObject(
        refusedAs('WRONG_CODE'),
      );
    await expect(signIn(user.email, codeOf(secret))).rejects.toMatchObject({
      statusCode: 429,
      body: { code: 'TOO_MANY_TRIES' },
    });
    const row = { action: 'sign-in.limited-codes', subjectId: user.id };
    expect(await test.db.auditEntry.count({ where: row })).toBe(1);
  });

  it('who has the password alone keeps the owner out of no browser that is known, and a reset lifts it', async () => {
    const [chief, user] = [await person('chief-4', 'administrator'), await person('besieged')];
    const { secret } = await setUp(user);
    const other = (address: string) => ({ code: '000000', key: KEY, from: { known: false, address } });
    for (let tries = 0; tries < CODES_A_DAY; tries += 1)
      expect(await takeCode(test.db, user, other(`192.0.2.${tries}`))).toMatchObject({
        reason: 'wrong-code',
      });
    // Many addresses do not make many tries.
    expect(await takeCode(test.db, user, other('198.51.100.1'))).toMatchObject({ reason: 'too-many-tries' });
    const known = { key: KEY, from: { known: true, address: '198.51.100.1' } };
    expect((await takeCode(test.db, user, { ...known, code: codeOf(secret) })).ok).toBe(true);
    for (let tries = 0; tries < CODES_AT_ONCE; tries += 1)
      expect(await takeCode(test.db, user, { ...known, code: '000000' })).toMatchObject({
        reason: 'wrong-code',
      });
    expect(await takeCode(test.db, user, { ...known, code: '000000' })).toMatchObject({
      reason: 'too-many-tries',
    });
    expect(await resetSecondFactor(test.db, chief, { id: user.id })).toMatchObject({ ok: true });
    for (const again of [known.from, STRANGE])
      expect(await takeCode(test.db, user, { code: '000000', key: KEY, from: again })).toMatchObject({
        reason: 'wrong-code',
      });
  });

  it('a ticket that was ended while its code was looked at opens no session', async () => {
    const user = await person('ended-ticket');
    const { secret } = await setUp(user);
    const ticket = cookiesOf((await signIn(user.email)).headers).join('; ');
    const [code, lock] = [codeOf(secret), { stop: () => {} }];
    const held = test.db.$transaction(
      async (tx) => {
        await endSessions(tx, user.id);
        await new Promise<void>((resolve) => {
          lock.stop = resolve;
        });
      },
      { timeout: 20_000 },
    );
    const asked = desk.auth.api.signInByCode({ body: { code }, headers: browserHeaders({ cookie: ticket }) });
    // The code is taken; the ticket is still held by who ends it.
    const taken = { userId: user.id, lastStep: Math.floor(Date.now() / STEP_MS) };
    while (
      (await test.db.secondFactor.count({ where: { ...taken, lastStep: { gte: taken.lastStep } } })) === 0
    )
      await new Promise((resolve) => setTimeout(resolve, 20));
    lock.stop();
    await held;
    await expect(asked).rejects.toMatchObject(refusedAs('STEP_ENDED'));
    expect(await test.db.session.count({ where: { userId: user.id } })).toBe(0);
  });

  it('a recovery code signs in once, however it is written, and the record says how many are left', async () => {
    const user = await person('recovers');
    const { codes } = await setUp(user);
    const [code = ''] = codes;
    const typed = code.toLowerCase().replaceAll('-', ' ');
    expect((await signIn(user.email, typed)).response).toMatchObject({ user: { id: user.id } });
    await expect(signIn(user.email, code)).rejects.toMatchObject(refusedAs('WRONG_CODE'));
    const row = await test.db.auditEntry.findFirstOrThrow({
      where: { action: 'second-factor.recovery-used', actorId: user.id },
    });
    expect(row.details).toEqual({ codesLeft: 9 });
  });

  it('a secret sealed with another key is no way in, and a recovery code still is', async () => {
    const user = await person('other-key');
    const { secret, codes } = await setUp(user);
    const other = { code: codeOf(secret), key: 'another secret, that is long enough too', from: STRANGE };
    expect(await takeCode(test.db, user, other)).toEqual({ ok: false, reason: 'wrong-code' });
    expect((await takeCode(test.db, user, { ...other, code: codes[1] ?? '' })).ok).toBe(true);
  });
});

it('what was shown wrongly stands in the log, by person and address, and never what was typed', async () => {
  const user = await person('logged');
  const { secret } = await setUp(user);
  const warn = jest.spyOn(log(), 'warn').mockImplementation(() => undefined);
  await expect(signIn(user.email, '000000')).rejects.toMatchObject(refusedAs('WRONG_CODE'));
  const body = { email: 'typed-here@example.org', password: 'a secret in the wrong field' };
  await expect(desk.auth.api.signInWithPassword({ body, headers: browserHeaders() })).rejects.toMatchObject(
    refusedAs('WRONG_PASSWORD'),
  );
  await takeOffSecondFactor(test.db, user, { ...shown, password: 'not the password', code: codeOf(secret) });
  const lines = warn.mock.calls.map(([facts]) => facts);
  warn.mockRestore();
  expect(lines).toEqual([
    { reason: 'wrong-code', person: user.id, address: '192.0.2.1' },
    { reason: 'wrong-password', account: expect.stringMatching(/^[0-9a-f]{16}$/), address: '192.0.2.1' },
    { reason: 'wrong-password', person: user.id, address: '192.0.2.1' },
  ]);
});

describe('changing it', () => {
  it('new recovery codes take a code, and the earlier ones count no more', async () => {
    const user = await person('renews');
    const { secret, codes } = await setUp(user);
    const answer = await makeRecoveryCodesAnew(test.db, user, { ...shown, code: codeOf(secret) });
    expect(answer).toMatchObject({ ok: true, codes: { length: 10 } });
    expect((await takeCode(test.db, user, { key: KEY, code: codes[0] ?? '', from: STRANGE })).ok).toBe(false);
  });

  it('taking it off takes the password and a code', async () => {
    const user = await person('takes-off');
    const { codes } = await setUp(user);
    const off = (password: string, code = '') =>
      takeOffSecondFactor(test.db, user, { ...shown, password, code });
    expect(await off('another', codes[0])).toEqual({ ok: false, reason: 'wrong-password' });
    expect(await off(PASSWORD, '000000')).toEqual({ ok: false, reason: 'wrong-code' });
    expect(await off(PASSWORD, codes[0])).toEqual({ ok: true });
    expect((await signIn(user.email)).response).toMatchObject({ user: { id: user.id } });
    expect(await test.db.recoveryCode.count({ where: { userId: user.id } })).toBe(0);
  });

  it('an administrator takes that of another off, who is signed out; nobody else may', async () => {
    const [chief, user] = [await person('chief-1', 'administrator'), await person('lost-it')];
    // One that is only begun is left alone.
    await beginSecondFactor(test.db, user, shown);
    expect(await resetSecondFactor(test.db, chief, { id: user.id })).toMatchObject({ reason: 'not-set' });
    expect(await test.db.secondFactor.count({ where: { userId: user.id } })).toBe(1);
    const { secret } = await setUp(user);
    await signIn(user.email, codeOf(secret));
    const token = { userId: user.id, name: 'a', digest: 'a'.repeat(64), ending: 'aaaa', scopes: ['drafts'] };
    await test.db.apiToken.create({ data: { ...token, expiresAt: new Date('2100-01-01') } });
    expect(await resetSecondFactor(test.db, user, { id: chief.id })).toEqual({
      ok: false,
      reason: 'forbidden',
    });
    expect(await resetSecondFactor(test.db, chief, { id: chief.id })).toEqual({
      ok: false,
      reason: 'yourself',
    });
    expect(await resetSecondFactor(test.db, chief, { id: user.id })).toMatchObject({ ok: true });
    expect(await test.db.session.count({ where: { userId: user.id } })).toBe(0);
    expect(await test.db.apiToken.count({ where: { userId: user.id, revokedAt: null } })).toBe(0);
    expect(await resetSecondFactor(test.db, chief, { id: user.id })).toEqual({
      ok: false,
      reason: 'not-set',
    });
  });
});

it('where administrators must have one, one without is an editor until it is set up', async () => {
  const [first, second] = [
    await person('chief-2', 'administrator'),
    await person('chief-3', 'administrator'),
  ];
  const settings = await findSettings(test.db);
  const wanted = { ...settings, administratorsNeedSecondFactor: true };
  expect(await changeSettings(test.db, first, wanted)).toEqual({ ok: false, reason: 'set-your-own-first' });
  const { codes } = await setUp(first);
  const [cookie, thief] = [await signInAs(desk.auth, second.email), await signInAs(desk.auth, second.email)];
  const sessionOf = (whose: string) => findSession(desk, browserHeaders({ cookie: whose }));
  const roleOfSecond = async () => (await findSession(desk, browserHeaders({ cookie })))?.user.role;
  expect(await roleOfSecond()).toBe('administrator');
  expect(await changeSettings(test.db, first, wanted)).toMatchObject({ ok: true });
  expect(await roleOfSecond()).toBe('editor');
  expect(await resetSecondFactor(test.db, second, { id: first.id })).toEqual({
    ok: false,
    reason: 'forbidden',
  });
  expect(await takeOffSecondFactor(test.db, first, { ...shown, code: codes[0] ?? '' })).toEqual({
    ok: false,
    reason: 'required',
  });
  await setUp(second, (await sessionOf(cookie))?.token);
  expect(await roleOfSecond()).toBe('administrator');
  // Who had the password alone is no administrator by what the person has set up, and out.
  expect(await sessionOf(thief)).toBeNull();
  const set = { action: 'second-factor.set', actorId: second.id };
  expect((await test.db.auditEntry.findFirstOrThrow({ where: set })).details).toEqual({ sessionsEnded: 1 });
  await test.db.session.updateMany({ where: { userId: second.id }, data: { secondFactor: false } });
  expect(await roleOfSecond()).toBe('editor');
  await test.db.siteSettings.update({ where: { id: 1 }, data: { administratorsNeedSecondFactor: false } });
  // A session that never showed the factor there is acts as none, in the transaction too.
  expect(await roleOfSecond()).toBe('editor');
  expect(await resetSecondFactor(test.db, { ...second, role: 'editor' }, { id: first.id })).toEqual({
    ok: false,
    reason: 'forbidden',
  });
});

it('recovery codes are of 30 letters that are not mistaken for others, and no two are the same', () => {
  const codes = Array.from({ length: 20 }, makeRecoveryCodes).flat();
  expect(new Set(codes).size).toBe(200);
  for (const code of codes) expect(code).toMatch(/^([2-9A-HJKMNP-TV-Z]{4}-){3}[2-9A-HJKMNP-TV-Z]{4}$/);
  expect(digestOfRecovery('a', codes[0] ?? '')).not.toBe(digestOfRecovery('b', codes[0] ?? ''));
  for (const none of ['', '123456', 'ABCD-EFGH-JKMN-PQR', '<script>', 'é'.repeat(16)])
    expect(digestOfRecovery('a', none)).toBeNull();
});
