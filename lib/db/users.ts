/** People who sign in, their passwords' hashes and their sessions. */
import { type Role, roleSchema } from '@/lib/domain/user';
import type { Queryable, Transaction } from './client';
import { newId } from './ids';

/** A person as an administrator sees them. */
export interface UserAccount {
  id: string;
  name: string;
  email: string;
  role: Role;
  banned: boolean;
  banReason: string | null;
  /** ISO time. */
  createdAt: string;
}

interface UserRow extends Omit<UserAccount, 'role' | 'createdAt'> {
  role: string;
  createdAt: Date;
}

const FIELDS = {
  id: true,
  name: true,
  email: true,
  role: true,
  banned: true,
  banReason: true,
  createdAt: true,
};
/** How better-auth names an account whose password is kept here. */
const PASSWORD_ACCOUNT = 'credential';

const toAccount = (row: UserRow): UserAccount => ({
  ...row,
  role: roleSchema.parse(row.role),
  createdAt: row.createdAt.toISOString(),
});

/** Everyone, by e-mail address. */
export async function listUsers(db: Queryable): Promise<UserAccount[]> {
  return (await db.user.findMany({ select: FIELDS, orderBy: { email: 'asc' }, take: 10_000 })).map(toAccount);
}

/** `email` in the form of `emailSchema`. */
export async function findUserByEmail(db: Queryable, email: string): Promise<UserAccount | null> {
  const row = await db.user.findUnique({ where: { email }, select: FIELDS });
  return row && toAccount(row);
}

export async function findUser(db: Queryable, id: string): Promise<UserAccount | null> {
  const row = await db.user.findUnique({ where: { id }, select: FIELDS });
  return row && toAccount(row);
}

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

/** Replaces the hash of a person's password. */
export async function setPasswordHash(tx: Transaction, userId: string, password: string): Promise<void> {
  const where = { providerId_accountId: { providerId: PASSWORD_ACCOUNT, accountId: userId } };
  const create = { id: newId(), userId, accountId: userId, providerId: PASSWORD_ACCOUNT, password };
  await tx.account.upsert({ where, create, update: { password } });
}

export async function setUserRole(tx: Transaction, userId: string, role: Role): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { role } });
}

/** Shuts a person out with a reason, or (null) lets them in again. */
export async function setUserBan(tx: Transaction, userId: string, reason: string | null): Promise<void> {
  const data = { banned: reason !== null, banReason: reason, banExpires: null };
  await tx.user.update({ where: { id: userId }, data });
}

/** Ends a person's sessions, except one by its token; answers how many. */
export async function endSessions(tx: Transaction, userId: string, exceptToken?: string): Promise<number> {
  const where = { userId, ...(exceptToken ? { token: { not: exceptToken } } : {}) };
  return (await tx.session.deleteMany({ where })).count;
}

/** Ends one session; answers whether it was there. */
export async function endSession(tx: Transaction, token: string): Promise<boolean> {
  return (await tx.session.deleteMany({ where: { token } })).count > 0;
}

/**
 * Locks the rows of all administrators that may sign in, until the transaction ends, and answers their
 * ids: two demotions at once cannot both find another administrator left.
 */
export async function lockAdministrators(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM app_user WHERE role = 'administrator' AND NOT banned ORDER BY id FOR UPDATE`;
  return rows.map((row) => row.id);
}
