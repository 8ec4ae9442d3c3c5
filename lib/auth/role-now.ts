/** The role that counts now, which a setting of the site or what a session has shown may lower. */
import type { Queryable } from '@/lib/db/client';
import { findSettings } from '@/lib/db/site-settings';
import type { UserAccount } from '@/lib/db/users';
import type { Role } from '@/lib/domain/user';

/**
 * An administrator without a second factor is treated as an editor where administrators must have one, and so is a session
 * that never showed the one there is. `shown`: by the session that asks; what an account may by itself asks for none.
 */
export async function roleNow(
  db: Queryable,
  { role, secondFactor }: Pick<UserAccount, 'role' | 'secondFactor'>,
  shown = true,
): Promise<Role> {
  if (role !== 'administrator') return role;
  if (secondFactor) return shown ? role : 'editor';
  return (await findSettings(db)).administratorsNeedSecondFactor ? 'editor' : role;
}
