/** What every deed about a person shares: who may, whom it concerns, and that an administrator stays. */
import type { Transaction } from '@/lib/db/client';
import { findUser, findUserByEmail, lockAdministrators, type UserAccount } from '@/lib/db/users';
import { type Doer, emailSchema } from '@/lib/domain/user';

export type UserFault = 'forbidden' | 'unknown-user' | 'last-administrator';
export type UserResult = { ok: true; user: UserAccount } | { ok: false; reason: UserFault };

/** Whether the doer is the program itself or, as the database has them now, an administrator. */
export async function mayManageUsers(tx: Transaction, doer: Doer): Promise<boolean> {
  if (doer.id === null) return true;
  const account = await findUser(tx, doer.id);
  return account !== null && account.role === 'administrator' && !account.banned;
}

/**
 * The person of an e-mail address, where the doer may change people. `removesAdministrator`: the deed
 * would take the rights of an administrator, which is refused for the last one.
 */
export async function findManagedUser(
  tx: Transaction,
  doer: Doer,
  email: string,
  removesAdministrator: boolean,
): Promise<UserResult> {
  const administrators = await lockAdministrators(tx);
  if (!(await mayManageUsers(tx, doer))) return { ok: false, reason: 'forbidden' };
  const address = emailSchema.safeParse(email);
  const user = address.success ? await findUserByEmail(tx, address.data) : null;
  if (!user) return { ok: false, reason: 'unknown-user' };
  const isLast = administrators.length === 1 && administrators[0] === user.id;
  return removesAdministrator && isLast ? { ok: false, reason: 'last-administrator' } : { ok: true, user };
}
