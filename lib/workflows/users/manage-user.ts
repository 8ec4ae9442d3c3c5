/** What every deed about a person shares: who may, whom it concerns, and that an administrator stays. */
import { roleNow } from '@/lib/auth/role-now';
import type { Transaction } from '@/lib/db/client';
import { findUser, findUserByEmail, lockAdministrators, type UserAccount } from '@/lib/db/users';
import { type Doer, emailSchema } from '@/lib/domain/user';

export type UserFault = 'forbidden' | 'unknown-user' | 'last-administrator';
export type UserResult = { ok: true; user: UserAccount } | { ok: false; reason: UserFault };

/**
 * Whether the doer is the program itself or an administrator, by what their session has shown and as the database has them
 * now.
 */
export async function mayManageUsers(tx: Transaction, doer: Doer): Promise<boolean> {
  if (doer.id === null) return true;
  if (doer.role !== 'administrator') return false;
  const account = await findUser(tx, doer.id);
  return account !== null && !account.banned && (await roleNow(tx, account)) === 'administrator';
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
  const address = emailSchema.safeParse(email);
  const find = () => (address.success ? findUserByEmail(tx, address.data) : null);
  return managed(tx, doer, find, removesAdministrator);
}

/** The same by the person's id. */
export const findManagedUserById = (
  tx: Transaction,
  doer: Doer,
  id: string,
  removesAdministrator: boolean,
): Promise<UserResult> => managed(tx, doer, () => findUser(tx, id), removesAdministrator);

async function managed(
  tx: Transaction,
  doer: Doer,
  find: () => Promise<UserAccount | null> | null,
  removesAdministrator: boolean,
): Promise<UserResult> {
  const administrators = await lockAdministrators(tx);
  if (!(await mayManageUsers(tx, doer))) return { ok: false, reason: 'forbidden' };
  const user = await find();
  if (!user) return { ok: false, reason: 'unknown-user' };
  const isLast = administrators.length === 1 && administrators[0] === user.id;
  return removesAdministrator && isLast ? { ok: false, reason: 'last-administrator' } : { ok: true, user };
}
