/** Somebody has lost their authenticator: an administrator takes the second factor off. */
import { forgetCodeTries } from '@/lib/auth/second-step';
import { revokeTokensOf } from '@/lib/db/api-tokens';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { removeSecondFactor } from '@/lib/db/second-factors';
import { endSessions, type UserAccount } from '@/lib/db/users';
import type { Doer } from '@/lib/domain/user';
import { findManagedUser, findManagedUserById, type UserFault } from './manage-user';

export type ResetSecondFactorResult =
  | { ok: true; user: UserAccount }
  /** `yourself`: one's own is taken off in one's account, with password and code. */
  | { ok: false; reason: UserFault | 'not-set' | 'yourself' };

/** Ends the person's sessions and tokens, too. Only administrators may, of others; the command line of anybody, by e-mail. */
export async function resetSecondFactor(
  db: Database,
  doer: Doer,
  whose: { id: string } | { email: string },
): Promise<ResetSecondFactorResult> {
  return db.$transaction(async (tx): Promise<ResetSecondFactorResult> => {
    const found =
      'id' in whose
        ? await findManagedUserById(tx, doer, whose.id, false)
        : await findManagedUser(tx, doer, whose.email, false);
    if (!found.ok) return found;
    const { user } = found;
    if (user.id === doer.id) return { ok: false, reason: 'yourself' };
    if (!(await removeSecondFactor(tx, user.id))) return { ok: false, reason: 'not-set' };
    await forgetCodeTries(tx, user.id);
    const sessionsEnded = await endSessions(tx, user.id);
    const tokensRevoked = await revokeTokensOf(tx, user.id, new Date());
    await recordAudit(tx, {
      actorId: doer.id,
      actor: doer.name,
      action: 'second-factor.reset',
      subject: 'user',
      subjectId: user.id,
      details: { email: user.email, sessionsEnded, tokensRevoked },
    });
    return { ok: true, user };
  });
}
