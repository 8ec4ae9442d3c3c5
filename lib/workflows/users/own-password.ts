/** A person who is signed in shows their password once more, and a code where they have a second factor. */
import { logFailedProof } from '@/lib/auth/failed-proofs';
import { verifyPassword } from '@/lib/auth/password';
import { takeCode } from '@/lib/auth/second-step';
import { signInLimits } from '@/lib/auth/sign-in-limits';
import type { Database } from '@/lib/db/client';
import { findPasswordHash, findUser } from '@/lib/db/users';
import { PASSWORD_MAX } from '@/lib/domain/password';
import type { SignedInUser } from '@/lib/domain/user';

export type OwnPasswordFault = 'wrong-password' | 'too-many-tries';

/** What is wrong with it, or null; tries count as at the sign-in. `address`: the caller's. */
export async function faultOfOwnPassword(
  db: Database,
  user: SignedInUser,
  { password, address }: { password: string; address: string },
): Promise<OwnPasswordFault | null> {
  if (password.length > PASSWORD_MAX) return 'wrong-password';
  const limits = signInLimits(db);
  // Signed in, so known: tries of others do not count against them.
  const attempt = { email: user.email, address, known: user.id };
  if (!(await limits.spend(attempt)).ok) return 'too-many-tries';
  const known = await findPasswordHash(db, user.id);
  if (!known || !(await verifyPassword(known, password))) {
    logFailedProof({ reason: 'wrong-password', person: { id: user.id }, address });
    return 'wrong-password';
  }
  await limits.forgive(attempt);
  return null;
}

/** `key`: AUTH_SECRET; `address`: the caller's; the code is looked at where there is a second factor. */
export interface ShownAgain {
  password: string;
  code: string;
  address: string;
  key: string;
}

/** What is wrong with what was shown, or null: for what a stolen session alone must not do. */
export async function faultOfShownAgain(
  db: Database,
  user: SignedInUser,
  { password, address, code, key }: ShownAgain,
): Promise<OwnPasswordFault | 'wrong-code' | null> {
  const fault = await faultOfOwnPassword(db, user, { password, address });
  if (fault || !(await findUser(db, user.id))?.secondFactor) return fault;
  const taken = await takeCode(db, user, { code, key, from: { known: true, address } });
  return taken.ok ? null : taken.reason;
}
