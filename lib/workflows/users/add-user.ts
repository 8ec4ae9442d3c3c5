import { generatePassword, hashPassword } from '@/lib/auth/password';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { constraintOf } from '@/lib/db/errors';
import { findUserByEmail, insertUser, isNameTaken, type UserAccount } from '@/lib/db/users';
import { type Doer, emailSchema, newPasswordSchema, personNameSchema, type Role } from '@/lib/domain/user';
import { mayManageUsers } from './manage-user';

export type AddUserResult =
  | { ok: true; user: UserAccount /** Made up here; null when it was given. */; password: string | null }
  | { ok: false; reason: 'forbidden' | 'bad-email' | 'bad-name' | 'bad-password' | 'taken' | 'name-taken' };

/** The first that is free of "anna", "anna 2", "anna 3" … */
async function freeName(tx: Transaction, name: string): Promise<string> {
  let free = name;
  for (let n = 2; await isNameTaken(tx, free); n += 1) free = `${name} ${n}`;
  return free;
}

/** Adds a person, with the password given or a made-up one; without a name they are called by their address. Only administrators may. */
export async function addUser(
  db: Database,
  doer: Doer,
  input: { email: string; name?: string; role: Role; password?: string },
): Promise<AddUserResult> {
  const email = emailSchema.safeParse(input.email);
  if (!email.success) return { ok: false, reason: 'bad-email' };
  const name = personNameSchema.safeParse(input.name ?? email.data.split('@')[0]);
  if (!name.success) return { ok: false, reason: 'bad-name' };
  const generated = input.password === undefined ? generatePassword() : null;
  const password = newPasswordSchema.safeParse(input.password ?? generated);
  if (!password.success) return { ok: false, reason: 'bad-password' };
  const passwordHash = await hashPassword(password.data);
  const add = async (tx: Transaction): Promise<AddUserResult> => {
    if (!(await mayManageUsers(tx, doer))) return { ok: false, reason: 'forbidden' };
    if (await findUserByEmail(tx, email.data)) return { ok: false, reason: 'taken' };
    // The record and the desk tell people apart by their names.
    if (input.name !== undefined && (await isNameTaken(tx, name.data)))
      return { ok: false, reason: 'name-taken' };
    const called = await freeName(tx, name.data);
    const user = await insertUser(tx, { email: email.data, name: called, role: input.role, passwordHash });
    await recordAudit(tx, {
      actorId: doer.id,
      actor: doer.name,
      action: 'user.added',
      subject: 'user',
      subjectId: user.id,
      details: { email: user.email, role: user.role },
    });
    return { ok: true, user, password: generated };
  };
  try {
    return await db.$transaction(add);
  } catch (error) {
    // Added by another at the same moment.
    if (constraintOf(error) !== 'app_user_email_key') throw error;
    return { ok: false, reason: 'taken' };
  }
}
