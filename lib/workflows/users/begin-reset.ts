/** An administrator resets somebody's password: the old one counts no more, and a link is shown once by which a new one is set. */
import { makeLinkToken } from '@/lib/auth/one-time-links';
import { forgetCodeTries } from '@/lib/auth/second-step';
import { revokeTokensOf } from '@/lib/db/api-tokens';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { constraintOf } from '@/lib/db/errors';
import { insertLink, revokeLinksOf } from '@/lib/db/one-time-links';
import { endSessions, removePassword } from '@/lib/db/users';
import { LINK_DAYS } from '@/lib/domain/one-time-link';
import { deed, type Editor } from '../editor';
import { findManagedUserById, type UserFault } from './manage-user';

const DAY_MS = 24 * 60 * 60 * 1_000;

export type BeginResetResult =
  | { ok: true; token: string; email: string }
  /** `yourself`: one's own password is changed in one's account; `at-once`: somebody else is at it. */
  | { ok: false; reason: UserFault | 'yourself' | 'at-once' };

/** Ends the person's sessions and tokens, and earlier links. Only administrators may. */
export async function beginReset(
  db: Database,
  user: Editor,
  { id }: { id: string },
): Promise<BeginResetResult> {
  const { token, digest } = makeLinkToken();
  try {
    return await db.$transaction(async (tx): Promise<BeginResetResult> => {
      const found = await findManagedUserById(tx, user, id, false);
      if (!found.ok) return found;
      if (id === user.id) return { ok: false, reason: 'yourself' };
      const { email } = found.user;
      const now = new Date();
      await removePassword(tx, id);
      const sessionsEnded = await endSessions(tx, id);
      const tokensRevoked = await revokeTokensOf(tx, id, now);
      await revokeLinksOf(tx, { kind: 'reset', email }, now);
      await forgetCodeTries(tx, id);
      const expiresAt = new Date(now.getTime() + LINK_DAYS.reset * DAY_MS);
      await insertLink(tx, {
        ...{ kind: 'reset', digest, email, role: null, userId: id, expiresAt },
        ...{ createdById: user.id, createdBy: user.name, byOperator: user.id === null },
      });
      const details = { email, sessionsEnded, tokensRevoked };
      await recordAudit(tx, deed(user, 'user.reset-begun', 'user', id, details));
      return { ok: true, token, email };
    });
  } catch (error) {
    if (constraintOf(error) !== 'one_time_link_open_is_one') throw error;
    return { ok: false, reason: 'at-once' };
  }
}
