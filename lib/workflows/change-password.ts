import { hashPassword, verifyPassword } from '@/lib/auth/password';
import { signInLimits } from '@/lib/auth/sign-in-limits';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { endSessions, findPasswordHash, setPasswordHash } from '@/lib/db/users';
import { PASSWORD_MAX, PASSWORD_MIN, type SignedInUser } from '@/lib/domain/user';

export type ChangePasswordFault =
  | 'wrong-password'
  | 'too-many-tries'
  | 'too-short'
  | 'too-long'
  | 'differs'
  | 'same';
export type ChangePasswordResult = { ok: true } | { ok: false; reason: ChangePasswordFault };

export interface ChangePasswordInput {
  current: string;
  next: string;
  /** The new password once more. */
  repeated: string;
  /** The session that goes on; all others of the person end. */
  sessionToken: string;
  /** The caller's address: tries count as at the sign-in. */
  address: string;
}

/** A person changes their own password, knowing the one they have. */
export async function changePassword(
  db: Database,
  user: SignedInUser,
  input: ChangePasswordInput,
): Promise<ChangePasswordResult> {
  if (input.next.length < PASSWORD_MIN) return { ok: false, reason: 'too-short' };
  if (input.next.length > PASSWORD_MAX) return { ok: false, reason: 'too-long' };
  if (input.next !== input.repeated) return { ok: false, reason: 'differs' };
  if (input.next === input.current) return { ok: false, reason: 'same' };
  if (input.current.length > PASSWORD_MAX) return { ok: false, reason: 'wrong-password' };
  const limits = signInLimits(db);
  // Signed in, so known: tries of others do not count against them.
  const attempt = { email: user.email, address: input.address, known: user.id };
  if (!(await limits.spend(attempt)).ok) return { ok: false, reason: 'too-many-tries' };
  const known = await findPasswordHash(db, user.id);
  if (!known || !(await verifyPassword(known, input.current))) return { ok: false, reason: 'wrong-password' };
  await limits.forgive(attempt);
  const passwordHash = await hashPassword(input.next);
  await db.$transaction(async (tx) => {
    await setPasswordHash(tx, user.id, passwordHash);
    const ended = await endSessions(tx, user.id, input.sessionToken);
    await recordAudit(tx, {
      actorId: user.id,
      actor: user.name,
      action: 'user.password-changed',
      subject: 'user',
      subjectId: user.id,
      details: { sessionsEnded: ended },
    });
  });
  return { ok: true };
}
