import { revokeTokensOf } from '@/lib/db/api-tokens';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { revokeLinksOf } from '@/lib/db/one-time-links';
import { endSessions, setUserBan } from '@/lib/db/users';
import { cutText } from '@/lib/domain/cut-text';
import type { Doer } from '@/lib/domain/user';
import { findManagedUser, type UserResult } from './manage-user';

/**
 * Shuts a person out and ends their sessions, tokens and open links, or (`reason: null`) lets them in again. Only administrators
 * may, and one has to remain. A reason has at most 500 characters.
 */
export async function banUser(
  db: Database,
  doer: Doer,
  input: { email: string; reason: string | null },
): Promise<UserResult> {
  const reason = input.reason === null ? null : cutText(input.reason, 500);
  return db.$transaction(async (tx) => {
    const found = await findManagedUser(tx, doer, input.email, reason !== null);
    if (!found.ok) return found;
    await setUserBan(tx, found.user.id, reason);
    await endSessions(tx, found.user.id);
    await revokeLinksOf(tx, { kind: 'reset', email: found.user.email }, new Date());
    const tokensRevoked = await revokeTokensOf(tx, found.user.id, new Date());
    await recordAudit(tx, {
      actorId: doer.id,
      actor: doer.name,
      action: reason === null ? 'user.unbanned' : 'user.banned',
      subject: 'user',
      subjectId: found.user.id,
      details: { email: found.user.email, reason, tokensRevoked },
    });
    return { ok: true, user: { ...found.user, banned: reason !== null, banReason: reason } };
  });
}
