/** Tokens of programs: made by editors, kept as digests, of use until revoked. */

import { TOTP } from 'otpauth';
import { authoriseToken, countWrite } from '@/lib/auth/api-tokens';
import { mayFetch } from '@/lib/auth/fetch-limit';
import { hashPassword } from '@/lib/auth/password';
import { signInLimits } from '@/lib/auth/sign-in-limits';
import { makeSecret, sealSecret } from '@/lib/auth/totp';
import { listTokens } from '@/lib/db/api-tokens';
import { CONNECTION_SECONDS } from '@/lib/db/statement-names';
import { setPasswordHash } from '@/lib/db/users';
import { MOST_TOKENS, type TokenScope, WRITES_A_MINUTE } from '@/lib/domain/api-token';
import { titleInEnglish as titleInWords } from '@/lib/interchange/titles-in-english';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { handInDraft } from '@/lib/workflows/drafts/hand-in-draft';
import { makeToken } from '@/lib/workflows/tokens/make-token';
import { revokeToken } from '@/lib/workflows/tokens/revoke-token';
import { banUser } from '@/lib/workflows/users/ban-user';
import { resetPassword } from '@/lib/workflows/users/reset-password';
import { setUserRole } from '@/lib/workflows/users/set-user-role';
import { signOutPerson } from '@/lib/workflows/users/sign-out';
import { PASSWORD } from '@/tests/support/auth-desk';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { EDITOR, VIEWER, writeWorld } from '@/tests/support/world';

const SHOWN = {
  password: PASSWORD,
  code: '',
  address: '192.0.2.1',
  key: 'a secret of these tests, long enough',
};
/** As many as may have a password looked at in a quarter of an hour. */
const AT_ONCE = 10;
let hash = '';
let test: TestDatabase;
const setPassword = () => test.db.$transaction((tx) => setPasswordHash(tx, EDITOR.id, hash));
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
  hash = await hashPassword(PASSWORD);
  await setPassword();
});
afterAll(() => test.close());
beforeEach(() => test.db.apiToken.deleteMany());

async function make(
  scopes: TokenScope[] = ['articles'],
  name = 'Script',
): Promise<{ id: string; token: string }> {
  const answer = await makeToken(test.db, EDITOR, { name, scopes }, SHOWN);
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}
const ask = (token: string, scope: TokenScope = 'articles') =>
  authoriseToken(test.db, new Headers({ authorization: `Bearer ${token}` }), scope);

it('lets its person’s program in for what it is for, and says when it was used', async () => {
  const { id, token } = await make();
  expect(token).toMatch(/^dgm_[\w-]{43}$/);
  const known = { user: { id: EDITOR.id }, tokenId: id };
  expect(await ask(token, 'drafts')).toMatchObject({
    ok: false,
    reason: 'forbidden',
    fault: 'scope',
    ...known,
  });
  // What was refused was no use.
  expect((await listTokens(test.db, EDITOR.id))[0]?.lastUsedAt).toBeNull();
  expect(await ask(token)).toMatchObject({ ok: true, ...known });
  const [line] = await listTokens(test.db, EDITOR.id);
  expect(line).toMatchObject({ name: 'Script', ending: token.slice(-4), scopes: ['articles'] });
  expect(line?.lastUsedAt).not.toBeNull();
});

it('stands nowhere in the database', async () => {
  const { token } = await make();
  const rows = await test.db.$queryRaw<{ row: string }[]>`
    SELECT t::text AS row FROM api_token t UNION ALL SELECT a::text FROM audit_entry a`;
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.filter(({ row }) => row.includes(token))).toEqual([]);
});

it.each(['', 'dgm_', `dgm_${'a'.repeat(43)}`, 'x'.repeat(5_000), 'dgm_%00', `Basic ${'a'.repeat(47)}`])(
  'knows nobody by “%.20s”',
  async (token) => {
    const nobody = { fault: 'unknown', user: null, tokenId: null };
    expect(await ask(token)).toEqual({ ok: false, reason: 'signed-out', ...nobody });
  },
);

it('is of no use once revoked, its person banned or demoted', async () => {
  const { id, token } = await make();
  const person = (data: object) => test.db.user.update({ where: { id: EDITOR.id }, data });
  await person({ role: 'viewer' });
  const known = { user: { id: EDITOR.id }, tokenId: id };
  expect(await ask(token)).toMatchObject({ ok: false, reason: 'forbidden', fault: 'role', ...known });
  await person({ role: 'editor', banned: true });
  expect(await ask(token)).toMatchObject({ ok: false, reason: 'signed-out', fault: 'banned', ...known });
  await person({ banned: false });
  expect((await ask(token)).ok).toBe(true);
  expect(await revokeToken(test.db, VIEWER, { id })).toEqual({ ok: false, reason: 'missing' });
  expect(await revokeToken(test.db, EDITOR, { id })).toEqual({ ok: true });
  expect(await ask(token)).toMatchObject({ ok: false, reason: 'signed-out', fault: 'revoked', ...known });
  expect(await revokeToken(test.db, EDITOR, { id })).toEqual({ ok: false, reason: 'missing' });
});

it('ends after a year', async () => {
  const { id, token } = await make();
  const { createdAt, expiresAt } = await test.db.apiToken.findUniqueOrThrow({ where: { id } });
  const days = (expiresAt.getTime() - createdAt.getTime()) / 86_400_000;
  expect(days).toBeCloseTo(365, 2);
  const lastYear = { createdAt: new Date(Date.now() - 2_000), expiresAt: new Date(Date.now() - 1_000) };
  await test.db.apiToken.update({ where: { id }, data: lastYear });
  expect(await ask(token)).toMatchObject({ ok: false, reason: 'signed-out', fault: 'expired', tokenId: id });
});

const PROGRAM = { id: null, name: 'the operator' };
const PROGRAM_EDITOR = { ...PROGRAM, role: 'administrator' } as const;
const { email } = EDITOR;
it.each([
  ['user.password-reset', () => resetPassword(test.db, PROGRAM, email)],
  ['user.signed-out', () => signOutPerson(test.db, PROGRAM_EDITOR, { id: EDITOR.id })],
  ['user.banned', () => banUser(test.db, PROGRAM, { email, reason: 'Left' })],
  ['user.role-changed', () => setUserRole(test.db, PROGRAM, { email, role: 'viewer' })],
])('does not come back after %s', async (action, take) => {
  const { token } = await make();
  await make(['drafts'], 'Another');
  expect((await take()).ok).toBe(true);
  const row = await test.db.auditEntry.findFirst({ where: { action }, orderBy: { at: 'desc' } });
  expect(row?.details).toMatchObject({ tokensRevoked: 2 });
  await banUser(test.db, PROGRAM, { email, reason: null });
  await setUserRole(test.db, PROGRAM, { email, role: 'editor' });
  await setPassword();
  expect(await ask(token)).toMatchObject({ ok: false, fault: 'revoked' });
});

it('stays when its person is given a higher role', async () => {
  const { token } = await make();
  await setUserRole(test.db, PROGRAM, { email, role: 'administrator' });
  expect((await ask(token)).ok).toBe(true);
  await test.db.user.update({ where: { id: EDITOR.id }, data: { role: 'editor' } });
});

it('is named in the audit row of what was done by it, and in no other', async () => {
  const by = { ...EDITOR, tokenId: (await make()).id };
  const body = 'BRUSSELS, 11 May 2022 – Iraqi Foreign Minister Fuad Hussein met NATO officials in Brussels.';
  const article = await submitArticle(test.db, by, { body }, titleInWords);
  const draft = await handInDraft(test.db, by, { title: 'By a program' }, null);
  const own = await handInDraft(test.db, EDITOR, { title: 'By a person' }, null);
  if (!article.ok || !draft.ok || !own.ok) throw new Error('refused');
  const details = async (subjectId: string) =>
    (await test.db.auditEntry.findFirstOrThrow({ where: { subjectId } })).details;
  expect(await details(article.articleId)).toMatchObject({ token: by.tokenId });
  expect(await details(draft.id)).toMatchObject({ token: by.tokenId });
  expect(await details(own.id)).not.toHaveProperty('token');
}, 60_000);

it('is one of its name, however often it is asked for at once, and the name is free once it is revoked', async () => {
  const asked = { name: 'Script', scopes: ['articles'] };
  const all = await Promise.all(
    Array.from({ length: AT_ONCE }, () => makeToken(test.db, EDITOR, asked, SHOWN)),
  );
  const made = all.find((one) => one.ok);
  expect(all.filter((one) => !one.ok)).toEqual(Array(AT_ONCE - 1).fill({ ok: false, reason: 'taken' }));
  expect(await listTokens(test.db, EDITOR.id)).toHaveLength(1);
  await revokeToken(test.db, EDITOR, { id: made?.ok ? made.id : '' });
  expect(await makeToken(test.db, EDITOR, asked, SHOWN)).toMatchObject({ ok: true });
}, 30_000);

it('is made by editors, so many and no more, even at once', async () => {
  expect(await makeToken(test.db, VIEWER, { name: 'x', scopes: ['articles'] }, SHOWN)).toMatchObject({
    reason: 'forbidden',
  });
  expect(await makeToken(test.db, EDITOR, { name: ' ', scopes: [] }, SHOWN)).toMatchObject({
    reason: 'invalid',
    issues: [{ field: 'name' }, { field: 'scopes' }],
  });
  for (let count = 1; count < MOST_TOKENS; count += 1) await make(['articles'], `Script ${count}`);
  const two = await Promise.all(
    ['x', 'y'].map((name) => makeToken(test.db, EDITOR, { name, scopes: ['drafts'] }, SHOWN)),
  );
  expect(two.filter(({ ok }) => ok)).toHaveLength(1);
});

it('is made by the password, and a code where there is a second factor: a session alone makes none', async () => {
  const asked = { name: 'Script', scopes: ['articles'] };
  const by = (more: object) => makeToken(test.db, EDITOR, asked, { ...SHOWN, ...more });
  expect(await by({ password: '' })).toEqual({ ok: false, reason: 'wrong-password' });
  expect(await by({ password: 'x'.repeat(2_000) })).toEqual({ ok: false, reason: 'wrong-password' });
  const secret = makeSecret();
  const factor = { userId: EDITOR.id, secret: await sealSecret(SHOWN.key, secret), confirmedAt: new Date() };
  await test.db.secondFactor.create({ data: factor });
  expect(await by({})).toEqual({ ok: false, reason: 'wrong-code' });
  expect(await listTokens(test.db, EDITOR.id)).toEqual([]);
  const code = new TOTP({ secret, period: 30, digits: 6, algorithm: 'SHA1' }).generate();
  expect(await by({ code })).toMatchObject({ ok: true });
  // One that is refused for its name uses up no code and no try.
  expect(await by({ password: '' })).toEqual({ ok: false, reason: 'taken' });
  await test.db.secondFactor.deleteMany();
});

it('writes as the role that counts: an administrator who must have a factor and has none is an editor', async () => {
  const { token } = await make();
  await test.db.user.update({ where: { id: EDITOR.id }, data: { role: 'administrator' } });
  await test.db.siteSettings.update({ where: { id: 1 }, data: { administratorsNeedSecondFactor: true } });
  expect(await ask(token)).toMatchObject({ ok: true, user: { role: 'editor' } });
  await test.db.siteSettings.update({ where: { id: 1 }, data: { administratorsNeedSecondFactor: false } });
  await test.db.user.update({ where: { id: EDITOR.id }, data: { role: 'editor' } });
});

it('writes so often in a minute and then waits', async () => {
  const { id } = await make();
  for (let count = 0; count < WRITES_A_MINUTE; count += 1)
    expect((await countWrite(test.db, id)).wait).toBeNull();
  expect((await countWrite(test.db, id)).wait).toBeGreaterThan(0);
});

it('leaves no timer behind when something is counted, and clears what has run out', async () => {
  const other = await cloneDatabase();
  const timers = jest.spyOn(globalThis, 'setTimeout');
  const hours = (count: number) => BigInt(Date.now() - count * 3_600_000);
  await other.db.rateLimit.createMany({
    data: [
      { key: 'fetch:long-ago', points: 1, expire: hours(2) },
      { key: 'fetch:lately', points: 1, expire: hours(0.5) },
    ],
  });
  const attempt = { email, address: '192.0.2.1', known: null };
  for (let count = 0; count < 3; count += 1) {
    await countWrite(other.db, 'a');
    await mayFetch(other.db, 'a');
    await signInLimits(other.db).spend(attempt);
  }
  // The library's own would come every five minutes, for each limiter that was ever made. A connection has one for its life.
  const ofConnection = CONNECTION_SECONDS * 1_000;
  expect(timers.mock.calls.filter(([, wait = 0]) => wait >= 60_000 && wait !== ofConnection)).toEqual([]);
  timers.mockRestore();
  const keys = (await other.db.rateLimit.findMany()).map(({ key }) => key);
  expect(keys).not.toContain('fetch:long-ago');
  expect(keys).toContain('fetch:lately');
  await other.close();
}, 30_000);

it('hands in a draft once, and says at its field what leads nowhere', async () => {
  const event = {
    title: 'Ministers meet',
    date: '2021-06',
    type: 'meeting',
    participants: [
      { name: 'Fuad Hussein', actorId: 'fuad-hussein', role: 'initiator', capacity: null, affiliation: null },
    ],
    relationships: ['iraq-nato'],
  };
  const hand = (input: object, key: string | null = null) => handInDraft(test.db, EDITOR, input, key);
  expect(await handInDraft(test.db, VIEWER, event, null)).toEqual({ ok: false, reason: 'forbidden' });
  const first = await hand(event, 'k'.repeat(20));
  expect(first.ok).toBe(true);
  expect(await hand(event, 'k'.repeat(20))).toEqual(first);
  expect(await hand({ ...event, relationships: ['iraq-eu'] })).toMatchObject({
    reason: 'invalid',
    issues: [{ field: 'relationships.0' }],
  });
  expect(
    await hand({ ...event, participants: [{ ...event.participants[0], actorId: 'nobody' }] }),
  ).toMatchObject({ issues: [{ field: 'participants.0.actorId' }] });
  const [participant] = event.participants;
  const source = { url: null, title: null, publisher: 'A paper', publishedOn: null, language: null };
  for (const [input, fields, key] of [
    [{ ...event, confidence: 1 }, ['confidence']],
    [
      { ...event, participants: [{ ...participant, age: 1, hat: 2 }] },
      ['participants.0.age', 'participants.0.hat'],
    ],
    [{ ...event, location: { name: 'Baghdad', country: null, street: 'x' } }, ['location.street']],
    [{ ...event, sources: [{ ...source, author: 'x' }] }, ['sources.0.author']],
    [{}, ['title']],
    [{ title: ' ', sources: [source] }, ['title']],
    [event, ['Idempotency-Key'], 'short'],
  ] as [object, string[], string?][]) {
    const answer = await hand(input, key ?? null);
    expect(answer).toMatchObject({ reason: 'invalid' });
    expect('issues' in answer && answer.issues.map(({ field }) => field)).toEqual(fields);
    // A program has no page to reload.
    expect(JSON.stringify(answer)).not.toContain('reload');
  }
  expect((await hand({ sources: [{ ...source, url: 'https://example.org/a' }] })).ok).toBe(true);
  const draft = await test.db.draft.findFirst({ where: { title: 'Ministers meet' } });
  expect(draft).toMatchObject({ status: 'PENDING', articleId: null, createdById: EDITOR.id });
});
