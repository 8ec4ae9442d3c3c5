/** People who sign in, their passwords' hashes and their sessions. */
import { foldName } from '@/lib/domain/fold-name';
import { isReservedName, type Role, roleSchema } from '@/lib/domain/user';
import type { Queryable, Transaction } from './client';
import { newId } from './ids';
import { lockUser } from './second-factors';
import { removeSecondStepsOf } from './second-steps';

/** A person as an administrator sees them. */
export interface UserAccount {
  id: string;
  name: string;
  email: string;
  role: Role;
  banned: boolean;
  banReason: string | null;
  /** Whether a code is asked for beside the password. */
  secondFactor: boolean;
  /** ISO time. */
  createdAt: string;
  /** When they asked to be erased, ISO time; null: they did not. */
  erasureAskedAt: string | null;
}

interface UserRow extends Omit<UserAccount, 'role' | 'createdAt' | 'secondFactor' | 'erasureAskedAt'> {
  role: string;
  secondFactor: { confirmedAt: Date | null } | null;
  createdAt: Date;
  erasureAskedAt: Date | null;
}

const FIELDS = {
  id: true,
  name: true,
  email: true,
  role: true,
  banned: true,
  banReason: true,
  secondFactor: { select: { confirmedAt: true } },
  createdAt: true,
  erasureAskedAt: true,
} as const;
/** Rows of those who were erased are pseudonyms of the record, and nobody. */
const SOMEBODY = { erasedAt: null };
/** How better-auth names an account whose password is kept here. */
const PASSWORD_ACCOUNT = 'credential';

const toAccount = (row: UserRow): UserAccount => ({
  ...row,
  role: roleSchema.parse(row.role),
  secondFactor: Boolean(row.secondFactor?.confirmedAt),
  createdAt: row.createdAt.toISOString(),
  erasureAskedAt: row.erasureAskedAt?.toISOString() ?? null,
});

/** Everyone, by e-mail address. */
export async function listUsers(db: Queryable): Promise<UserAccount[]> {
  const rows = await db.user.findMany({
    where: SOMEBODY,
    select: FIELDS,
    orderBy: { email: 'asc' },
    take: 10_000,
  });
  return rows.map(toAccount);
}

/** `email` in the form of `emailSchema`. */
export async function findUserByEmail(db: Queryable, email: string): Promise<UserAccount | null> {
  const row = await db.user.findUnique({ where: { email, ...SOMEBODY }, select: FIELDS });
  return row && toAccount(row);
}

export async function findUser(db: Queryable, id: string): Promise<UserAccount | null> {
  const row = await db.user.findUnique({ where: { id, ...SOMEBODY }, select: FIELDS });
  return row && toAccount(row);
}

/** Whether it is the id of somebody who was erased. */
export const isErased = async (db: Queryable, id: string): Promise<boolean> =>
  (await db.user.count({ where: { id, erasedAt: { not: null } } })) > 0;

/** The hash of a person's password in PHC form, or null. */
export async function findPasswordHash(db: Queryable, userId: string): Promise<string | null> {
  const where = { userId, providerId: PASSWORD_ACCOUNT, accountId: userId };
  return (await db.account.findFirst({ where, select: { password: true } }))?.password ?? null;
}

/** Adds a person with a password; throws on an address that is taken. */
export async function insertUser(
  tx: Transaction,
  input: { email: string; name: string; role: Role; passwordHash: string },
): Promise<UserAccount> {
  const { passwordHash, ...person } = input;
  const row = await tx.user.create({
    data: { ...person, id: newId(), emailVerified: true },
    select: FIELDS,
  });
  await tx.account.create({
    data: {
      id: newId(),
      userId: row.id,
      accountId: row.id,
      providerId: PASSWORD_ACCOUNT,
      password: passwordHash,
    },
  });
  return toAccount(row);
}

/** Replaces the hash of a person's password. A sign-in by the one before, which is not done yet, opens no session. */
export async function setPasswordHash(tx: Transaction, userId: string, password: string): Promise<void> {
  await lockUser(tx, userId);
  const where = { providerId_accountId: { providerId: PASSWORD_ACCOUNT, accountId: userId } };
  const create = { id: newId(), userId, accountId: userId, providerId: PASSWORD_ACCOUNT, password };
  await tx.account.upsert({ where, create, update: { password } });
}

export async function setUserRole(tx: Transaction, userId: string, role: Role): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { role } });
}

/** Takes a person's password away: until another is set nobody signs in by one. */
export async function removePassword(tx: Transaction, userId: string): Promise<void> {
  await lockUser(tx, userId);
  await tx.account.updateMany({ where: { userId, providerId: PASSWORD_ACCOUNT }, data: { password: null } });
}

/**
 * Whether somebody, or the program itself, is called so, spellings aside. Until the transaction ends nobody else can ask the same, so that of two who
 * take a name at once the second is told.
 */
export async function isNameTaken(tx: Transaction, name: string): Promise<boolean> {
  if (isReservedName(name)) return true;
  const wanted = foldName(name);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`person ${wanted}`}, 0))`;
  return (await tx.user.findMany({ select: { name: true }, take: 10_000 })).some(
    (person) => foldName(person.name) === wanted,
  );
}

/** Shuts a person out with a reason, or (null) lets them in again. */
export async function setUserBan(tx: Transaction, userId: string, reason: string | null): Promise<void> {
  const data = { banned: reason !== null, banReason: reason, banExpires: null };
  await tx.user.update({ where: { id: userId }, data });
}

/** Ends a person's sessions and sign-ins that wait for a code, except a session by its token; answers how many. */
export async function endSessions(tx: Transaction, userId: string, exceptToken?: string): Promise<number> {
  await removeSecondStepsOf(tx, userId);
  const where = { userId, ...(exceptToken ? { token: { not: exceptToken } } : {}) };
  return (await tx.session.deleteMany({ where })).count;
}

/** Ends one session; answers whether it was there. */
export async function endSession(tx: Transaction, token: string): Promise<boolean> {
  return (await tx.session.deleteMany({ where: { token } })).count > 0;
}

/**
 * Locks the rows of all administrators, until the transaction ends, and answers the ids of those that can act as one: two
 * demotions at once cannot both find another administrator left.
 */
export async function lockAdministrators(tx: Transaction): Promise<string[]> {
  await tx.$queryRaw`SELECT 1 FROM app_user WHERE role = 'administrator' ORDER BY id FOR UPDATE`;
  return ableAdministrators(tx);
}

/**
 * Ids of the administrators who can sign in and act: not shut out, with a password (one that was reset is none before
 * another is set), and with a second factor where the site asks for it and any of them has one.
 */
export async function ableAdministrators(db: Queryable): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string; factor: boolean; asked: boolean }[]>`
    SELECT u.id, f.confirmed_at IS NOT NULL AS factor, s.administrators_need_second_factor AS asked
    FROM app_user u
    JOIN account a ON a.user_id = u.id AND a.provider_id = ${PASSWORD_ACCOUNT} AND a.password IS NOT NULL
    CROSS JOIN site_settings s
    LEFT JOIN second_factor f ON f.user_id = u.id
    WHERE u.role = 'administrator' AND NOT u.banned ORDER BY u.id`;
  const full = rows.filter(({ factor, asked }) => factor || !asked);
  return (full.length > 0 ? full : rows).map(({ id }) => id);
}
