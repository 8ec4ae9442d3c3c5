import type { Database } from '@/lib/db/client';
import { listUsers } from '@/lib/db/users';
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
  const people = await listUsers(db);
  if (people.some((person) => person.role === 'administrator' && !person.banned)) return null;
  const program = { id: null, name: 'start' };
  const email = wanted.email ?? 'admin@localhost';
  const { password } = wanted;
  const name = 'Administrator';
  const input = { email, name, role: 'administrator' as const, ...(password ? { password } : {}) };
  const added = await addUser(db, program, input);
  if (!added.ok) {
    const why =
      added.reason === 'taken'
        ? `There is no administrator, and ${email} belongs to somebody with another role. Run: npm run users -- set-role ${email} administrator`
        : `The first administrator cannot be made of ADMIN_EMAIL and ADMIN_PASSWORD (${added.reason}).`;
    throw new FirstAdministratorError(why);
  }
  return { email: added.user.email, password: added.password };
}
