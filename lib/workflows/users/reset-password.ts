import { generatePassword, hashPassword } from '@/lib/auth/password';
import { forgetCodeTries } from '@/lib/auth/second-step';
import { revokeTokensOf } from '@/lib/db/api-tokens';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { revokeLinksOf } from '@/lib/db/one-time-links';
import { endSessions, setPasswordHash, type UserAccount } from '@/lib/db/users';
import type { Doer } from '@/lib/domain/user';
import { findManagedUser, type UserFault } from './manage-user';

/** Gives a person a made-up password, to be told them once, and ends their sessions, tokens and open links. Only administrators may. */
export async function resetPassword(
  db: Database,
  doer: Doer,
  email: string,
): Promise<{ ok: true; user: UserAccount; password: string } | { ok: false; reason: UserFault }> {
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    const found = await findManagedUser(tx, doer, email, false);
    if (!found.ok) return found;
    await setPasswordHash(tx, found.user.id, passwordHash);
    await endSessions(tx, found.user.id);
    const tokensRevoked = await revokeTokensOf(tx, found.user.id, new Date());
    await revokeLinksOf(tx, { kind: 'reset', email: found.user.email }, new Date());
    await forgetCodeTries(tx, found.user.id);
    await recordAudit(tx, {
      actorId: doer.id,
      actor: doer.name,
      action: 'user.password-reset',
      subject: 'user',
      subjectId: found.user.id,
      details: { email: found.user.email, tokensRevoked },
    });
    return { ok: true, user: found.user, password };
  });
}
