/** What is held about a person is given to them, and taken out; the record stays, and stays unchangeable. */

import { hasEndedData, LINK_KEPT_DAYS, removeEndedData } from '@/lib/db/ended-data';
import { PERSONAL_TABLES } from '@/lib/db/personal-data';
import { findUser, findUserByEmail, listUsers } from '@/lib/db/users';
import { AUDIT_ACTIONS } from '@/lib/domain/audit-action';
import type { Role } from '@/lib/domain/user';
import { addUser } from '@/lib/workflows/users/add-user';
import { askErasure } from '@/lib/workflows/users/ask-erasure';
import { eraseUser } from '@/lib/workflows/users/erase-user';
import { setUserRole } from '@/lib/workflows/users/set-user-role';
import { takePersonalData } from '@/lib/workflows/users/take-personal-data';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { tablesAsText } from '@/tests/support/tables-as-text';

jest.setTimeout(120_000);

const EMAIL = 'nadia.halim@example.org';
const NAME = 'Nadia Halim';
const HEX = '0123456789abcdef'.repeat(4);
const DAY = 24 * 60 * 60 * 1_000;

let test: TestDatabase;
let nadia: { id: string; name: string; email: string; role: Role };
let chief: { id: string; name: string; email: string; role: Role };

async function add(email: string, name: string, role: Role) {
  const added = await addUser(test.db, { id: null, name: 'test' }, { email, name, role });
  if (!added.ok) throw new Error(added.reason);
  const { id } = added.user;
  return { id, name, email, role };
}

/** Something of her in every table that holds people, as far as it is not there by itself. */
async function leaveTraces(): Promise<void> {
  const { db } = test;
  const userId = nadia.id;
  const soon = new Date(Date.now() + DAY);
  await db.session.create({
    data: {
      id: 's',
      token: 't',
      userId,
      expiresAt: soon,
      ipAddress: '192.0.2.77',
      userAgent: 'Halim’s browser',
    },
  });
  await db.secondFactor.create({ data: { userId, secret: 'sealed', confirmedAt: new Date() } });
  await db.recoveryCode.create({ data: { userId, digest: HEX } });
  await db.verification.create({
    data: { id: 'v', identifier: 'second-step:x', value: userId, expiresAt: soon },
  });
  await db.apiToken.create({
    data: {
      userId,
      name: 'Halim’s program',
      digest: HEX,
      ending: 'abcd',
      scopes: ['drafts'],
      expiresAt: soon,
    },
  });
  const link = { email: EMAIL, createdBy: chief.name, createdById: chief.id, expiresAt: soon };
  await db.oneTimeLink.create({ data: { ...link, kind: 'reset', digest: 'a'.repeat(64), userId } });
  await db.oneTimeLink.create({
    data: {
      ...link,
      kind: 'invitation',
      digest: 'b'.repeat(64),
      email: 'x@example.org',
      role: 'viewer',
      createdBy: NAME,
      createdById: userId,
    },
  });
  await db.deskPresence.create({ data: { kind: 'draft', record: 'x', userId } });
  const draft = await db.draft.create({
    data: { proposal: {}, title: 'Hers', createdById: userId, updatedById: userId },
  });
  await db.plannedPublication.create({
    data: { draftId: draft.id, at: soon, draftVersion: 1, plannedById: userId },
  });
  await db.dismissedWarning.create({ data: { draftId: draft.id, warning: {}, position: 0, author: NAME } });
  await db.recordRevision.create({
    data: {
      kind: 'actor',
      recordId: draft.id,
      version: 1,
      snapshot: { kept: true },
      authorId: userId,
      author: NAME,
    },
  });
  await db.auditEntry.createMany({
    data: [
      {
        actorId: userId,
        actor: NAME,
        action: 'draft.start',
        subject: 'draft',
        subjectId: draft.id,
        details: { by: 'x' },
      },
      { actorId: null, actor: 'nobody', action: 'sign-in.limited', subject: 'account', subjectId: EMAIL },
      {
        actorId: chief.id,
        actor: chief.name,
        action: 'user.banned',
        subject: 'user',
        subjectId: userId,
        details: { email: EMAIL, reason: 'Nadia was ill', tokensRevoked: 2 },
      },
      {
        actorId: chief.id,
        actor: chief.name,
        action: 'user.joined',
        subject: 'user',
        subjectId: chief.id,
        details: { by: NAME },
      },
      // Her words in another place, where they are no name of hers.
      {
        actorId: chief.id,
        actor: chief.name,
        action: 'topic.add',
        subject: 'topic',
        subjectId: 'x',
        details: { name: NAME },
      },
    ],
  });
}

const everything = () => tablesAsText(test.db);
const audit = () => test.db.auditEntry.findMany({ orderBy: { id: 'asc' } });
const read = async (pieces: AsyncGenerator<string>) => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return JSON.parse(text) as Record<string, Record<string, unknown>[]>;
};

beforeAll(async () => {
  test = await cloneDatabase();
  chief = await add('chief@example.org', 'The Chief', 'administrator');
  nadia = await add(EMAIL, NAME, 'editor');
  await leaveTraces();
});
afterAll(() => test.close());

it('gives a person everything about them and no secret, and an administrator the same', async () => {
  const own = await takePersonalData(test.db, nadia, { id: nadia.id });
  if (!own.ok) throw new Error(own.reason);
  const data = await read(own.pieces);
  expect(Object.keys(data)).toEqual(PERSONAL_TABLES.map(({ key }) => key));
  expect(data.app_user).toMatchObject([{ email: EMAIL, name: NAME, role: 'editor' }]);
  expect(data.session).toMatchObject([{ ip_address: '192.0.2.77', user_agent: 'Halim’s browser' }]);
  expect(data.api_token).toMatchObject([{ name: 'Halim’s program' }]);
  expect(data['draft.created_by_id']).toMatchObject([{ title: 'Hers' }]);
  for (const key of ['account', 'second_factor', 'one_time_link', 'planned_publication', 'dismissed_warning'])
    expect([key, data[key]?.length]).toEqual([key, 1]);
  expect(data.audit_entry?.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['draft.start', 'sign-in.limited', 'user.banned']),
  );
  const text = JSON.stringify(data);
  for (const secret of ['sealed', 'argon2', 'digest', '"token"']) expect(text).not.toContain(secret);
  const theirs = await takePersonalData(test.db, chief, { id: nadia.id });
  if (!theirs.ok) throw new Error(theirs.reason);
  expect((await read(theirs.pieces)).app_user).toEqual(data.app_user);
  expect(await takePersonalData(test.db, nadia, { id: chief.id })).toEqual({
    ok: false,
    reason: 'forbidden',
  });
});

it('notes once that a person asks to be erased', async () => {
  await Promise.all([askErasure(test.db, nadia), askErasure(test.db, nadia)]);
  expect((await findUser(test.db, nadia.id))?.erasureAskedAt).not.toBeNull();
  expect(await test.db.auditEntry.count({ where: { action: 'user.erasure-asked' } })).toBe(1);
});

it('erases nobody by a slip, not oneself, and never the last administrator', async () => {
  const erase = (id: string, typed: string, doer = chief) => eraseUser(test.db, doer, { id, typed });
  expect(await erase(nadia.id, 'nadia@example.org')).toEqual({ ok: false, reason: 'not-confirmed' });
  expect(await erase(nadia.id, EMAIL, nadia)).toEqual({ ok: false, reason: 'forbidden' });
  expect(await erase(chief.id, chief.email)).toEqual({ ok: false, reason: 'last-administrator' });
  const command = { id: null, name: 'command line' };
  const last = await eraseUser(test.db, command, { email: chief.email, typed: chief.email });
  expect(last).toEqual({ ok: false, reason: 'last-administrator' });
  const other = await add('other@example.org', 'Another', 'administrator');
  expect(await erase(chief.id, chief.email)).toEqual({ ok: false, reason: 'yourself' });
  await setUserRole(test.db, command, { email: other.email, role: 'viewer' });
  expect(await findUser(test.db, nadia.id)).not.toBeNull();
});

it('takes name, address and all that signs in out of every table; the record stays, by a pseudonym', async () => {
  const before = await audit();
  const erased = await eraseUser(test.db, chief, { id: nadia.id, typed: ` ${EMAIL.toUpperCase()} ` });
  if (!erased.ok) throw new Error(erased.reason);
  expect(erased.name).toMatch(/^Former editor [\da-f]{8}$/);
  for (const [table, rows] of await everything()) {
    expect([table, rows.toLowerCase().includes(EMAIL)]).toEqual([table, false]);
    // The name of a topic is nobody's.
    const own = rows.split('\n').filter((row) => row.includes('Halim') && !row.includes('topic.add'));
    expect([table, own]).toEqual([table, []]);
    expect([table, rows.includes('192.0.2.77')]).toEqual([table, false]);
  }
  for (const { table, whose, key } of PERSONAL_TABLES.filter((one) => one.fate === 'removed')) {
    const sql = `SELECT 1 FROM "${table}" WHERE (${whose}) AND $1::text <> '' AND $2::text <> '' AND $3::text <> ''`;
    expect([key, await test.db.$queryRawUnsafe(sql, nadia.id, EMAIL, NAME)]).toEqual([key, []]);
  }

  const after = await audit();
  expect(after).toHaveLength(before.length + 1);
  for (const [at, row] of before.entries()) {
    const { id, action, subject, actorId, at: when } = row;
    expect(after[at]).toMatchObject({ id, action, subject, actorId, at: when });
  }
  const of = (action: string) => after.find((row) => row.action === action);
  expect(of('draft.start')).toMatchObject({ actor: erased.name, actorId: nadia.id, details: { by: 'x' } });
  expect(of('sign-in.limited')).toMatchObject({ subjectId: nadia.id });
  expect(of('user.banned')).toMatchObject({
    actor: chief.name,
    details: { email: erased.name, reason: null, tokensRevoked: 2 },
  });
  expect(of('user.joined')?.details).toEqual({ by: erased.name });
  expect(of('topic.add')?.details).toEqual({ name: NAME });
  expect(of('user.erased')).toMatchObject({
    actor: chief.name,
    subjectId: nadia.id,
    details: { role: 'editor' },
  });
  const revision = await test.db.recordRevision.findFirst({ where: { authorId: nadia.id } });
  expect(revision).toMatchObject({ author: erased.name, snapshot: { kept: true } });
  expect(await test.db.draft.count({ where: { createdById: nadia.id } })).toBe(1);

  expect(await findUser(test.db, nadia.id)).toBeNull();
  expect(await findUserByEmail(test.db, EMAIL)).toBeNull();
  expect((await listUsers(test.db)).map(({ name }) => name)).not.toContain(erased.name);
  expect(await eraseUser(test.db, chief, { id: nadia.id, typed: EMAIL })).toEqual({
    ok: false,
    reason: 'not-confirmed',
  });
  // Her address is free again.
  expect((await add(EMAIL, NAME, 'viewer')).id).not.toBe(nadia.id);
});

it.each([
  ['UPDATE audit_entry SET actor = $2 WHERE actor_id = $1', 'audit_entry'],
  ["UPDATE audit_entry SET details = '{}' WHERE actor_id = $1 AND $2 <> ''", 'audit_entry'],
  ["DELETE FROM audit_entry WHERE actor_id = $1 AND $2 <> ''", 'audit_entry'],
  ['UPDATE record_revision SET note = $2 WHERE author_id = $1', 'record_revision'],
])('the record refuses all else, with or without what an erasure sets: %s', async (sql, table) => {
  const change = test.db.$executeRawUnsafe(sql, nadia.id, 'somebody');
  await expect(change).rejects.toThrow(/append-only/);
  const within = test.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('dragoman.erased_person', ${nadia.id}, true),
      set_config('dragoman.erased_email', 'a', true), set_config('dragoman.erased_name', 'b', true)`;
    await tx.$executeRawUnsafe(sql, nadia.id, 'somebody');
  });
  await expect(within).rejects.toThrow(new RegExp(`${table} is append-only`));
});

it('removes what is over, and nothing else', async () => {
  const { db } = test;
  const now = new Date(Date.now() + 1_000);
  await removeEndedData(db, now);
  expect(await hasEndedData(db, now)).toBe(false);
  const session = { userId: chief.id, ipAddress: '192.0.2.1' };
  await db.session.create({
    data: { ...session, id: 'over', token: '1', expiresAt: new Date(now.getTime() - 1) },
  });
  await db.session.create({
    data: { ...session, id: 'on', token: '2', expiresAt: new Date(now.getTime() + DAY) },
  });
  const link = { kind: 'invitation', role: 'viewer', createdBy: 'x', byOperator: true };
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  for (const [digest, days] of [
    ['c', LINK_KEPT_DAYS + 1],
    ['d', LINK_KEPT_DAYS - 1],
  ] as const)
    await db.oneTimeLink.create({
      data: {
        ...link,
        digest: digest.repeat(64),
        email: `${digest}@example.org`,
        createdAt: ago(days + 7),
        expiresAt: ago(days),
      },
    });
  await db.rateLimit.createMany({
    data: [
      { key: 'past', points: 1, expire: BigInt(now.getTime() - 2 * 3_600_000) },
      { key: 'counts', points: 1, expire: BigInt(now.getTime() + 1_000) },
    ],
  });
  expect(await hasEndedData(db, now)).toBe(true);
  expect(await removeEndedData(db, now)).toBe(3);
  expect(await hasEndedData(db, now)).toBe(false);
  expect((await db.session.findMany({ select: { id: true } })).map(({ id }) => id)).toEqual(['on']);
  expect(await db.oneTimeLink.findFirst({ where: { digest: 'd'.repeat(64) } })).not.toBeNull();
  expect(await db.rateLimit.findFirst({ where: { key: 'counts' } })).not.toBeNull();
});

it('the record can tell of all of it', () => {
  expect(AUDIT_ACTIONS).toEqual(
    expect.arrayContaining(['user.data-taken', 'user.erasure-asked', 'user.erased']),
  );
});
