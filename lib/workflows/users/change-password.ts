import { hashPassword } from '@/lib/auth/password';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { revokeLinksOf } from '@/lib/db/one-time-links';
import { endSessions, setPasswordHash } from '@/lib/db/users';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/domain/password';
import type { SignedInUser } from '@/lib/domain/user';
import { faultOfOwnPassword, type OwnPasswordFault } from './own-password';

export type ChangePasswordFault = OwnPasswordFault | 'too-short' | 'too-long' | 'differs' | 'same';
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
  const fault = await faultOfOwnPassword(db, user, { password: input.current, address: input.address });
  if (fault) return { ok: false, reason: fault };
  const passwordHash = await hashPassword(input.next);
  await db.$transaction(async (tx) => {
    await setPasswordHash(tx, user.id, passwordHash);
    await revokeLinksOf(tx, { kind: 'reset', email: user.email }, new Date());
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
