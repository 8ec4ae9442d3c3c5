import { revokeTokensOf } from '@/lib/db/api-tokens';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { revokeLinksOf } from '@/lib/db/one-time-links';
import { endSessions, setUserRole as storeRole } from '@/lib/db/users';
import { type Doer, type Role, roleReaches } from '@/lib/domain/user';
import { findManagedUser, type UserResult } from './manage-user';

/**
 * Gives a person another role and ends their sessions; a lower one ends their tokens too. Only administrators may, and
 * one has to remain.
 */
export async function setUserRole(
  db: Database,
  doer: Doer,
  input: { email: string; role: Role },
): Promise<UserResult> {
  return db.$transaction(async (tx) => {
    const found = await findManagedUser(tx, doer, input.email, input.role !== 'administrator');
    if (!found.ok || found.user.role === input.role) return found;
    await storeRole(tx, found.user.id, input.role);
    await endSessions(tx, found.user.id);
    // Made for somebody who might do less or more.
    await revokeLinksOf(tx, { kind: 'reset', email: found.user.email }, new Date());
    const falls = !roleReaches(input.role, found.user.role);
    const tokensRevoked = falls ? await revokeTokensOf(tx, found.user.id, new Date()) : 0;
    await recordAudit(tx, {
      actorId: doer.id,
      actor: doer.name,
      action: 'user.role-changed',
      subject: 'user',
      subjectId: found.user.id,
      details: { email: found.user.email, from: found.user.role, to: input.role, tokensRevoked },
    });
    return { ok: true, user: { ...found.user, role: input.role } };
  });
}
