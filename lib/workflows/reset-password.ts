import { generatePassword, hashPassword } from '@/lib/auth/password';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { endSessions, setPasswordHash, type UserAccount } from '@/lib/db/users';
import type { Doer } from '@/lib/domain/user';
import { findManagedUser, type UserFault } from './manage-user';

/** Gives a person a made-up password, to be told them once, and ends their sessions. Only administrators may. */
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
    await recordAudit(tx, {
      actorId: doer.id,
      actor: doer.name,
      action: 'user.password-reset',
      subject: 'user',
      subjectId: found.user.id,
      details: { email: found.user.email },
    });
    return { ok: true, user: found.user, password };
  });
}
