import type { Database } from '@/lib/db/client';
import { ableAdministrators, findUserByEmail } from '@/lib/db/users';
import { emailSchema } from '@/lib/domain/user';
import { addUser } from './add-user';

/** ADMIN_EMAIL or ADMIN_PASSWORD cannot be used; the message says what to do. */
class FirstAdministratorError extends Error {
  override name = 'FirstAdministratorError';
}

/**
 * Adds an administrator where there is none who may sign in: with the address and password given, else
 * admin@localhost and a made-up password, which is answered once and kept nowhere. Null: there is one.
 * Throws `FirstAdministratorError` where the address or the password cannot be used, or the address belongs
 * to somebody else.
 */
export async function ensureFirstAdministrator(
  db: Database,
  wanted: { email?: string | undefined; password?: string | undefined } = {},
): Promise<{ email: string; password: string | null } | null> {
  if ((await ableAdministrators(db)).length > 0) return null;
  const program = { id: null, name: 'start' };
  const email = wanted.email ?? 'admin@localhost';
  const { password } = wanted;
  const input = { email, role: 'administrator' as const, ...(password ? { password } : {}) };
  let added = await addUser(db, program, { ...input, name: 'Administrator' });
  // As that of one who was shut out.
  if (!added.ok && added.reason === 'name-taken') added = await addUser(db, program, input);
  if (!added.ok) {
    const owner = added.reason === 'taken' && (await findUserByEmail(db, emailSchema.parse(email)));
    // Of an administrator whose password was reset, and who never set another.
    const mend = owner && owner.role === 'administrator' ? 'reset-password' : 'set-role';
    const why =
      added.reason === 'taken'
        ? `There is no administrator who can sign in, and ${email} belongs to somebody. Run: npm run users -- ${mend} ${email}${mend === 'set-role' ? ' administrator' : ''}`
        : `The first administrator cannot be made of ADMIN_EMAIL and ADMIN_PASSWORD (${added.reason}).`;
    throw new FirstAdministratorError(why);
  }
  return { email: added.user.email, password: added.password };
}
