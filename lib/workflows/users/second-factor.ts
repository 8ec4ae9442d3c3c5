/** A person sets up a second factor for themselves, makes recovery codes anew, or takes it off. */
import { takeCode } from '@/lib/auth/second-step';
import { digestOfRecovery, keyAddress, makeRecoveryCodes, makeSecret, sealSecret } from '@/lib/auth/totp';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import {
  beginSecondFactor as begin,
  confirmSecondFactor as confirm,
  findSecondFactor,
  lockUser,
  removeSecondFactor,
  replaceRecoveryCodes,
} from '@/lib/db/second-factors';
import { noteFactorShown } from '@/lib/db/sessions';
import { findSettings, holdSettings } from '@/lib/db/site-settings';
import { endSessions, findUser, type UserAccount } from '@/lib/db/users';
import type { SiteSettings } from '@/lib/domain/site-settings';
import type { SignedInUser } from '@/lib/domain/user';
import { faultOfOwnPassword, type OwnPasswordFault } from './own-password';

/** `key`: AUTH_SECRET; `address`: the caller's. */
interface Shown {
  key: string;
  code: string;
  address: string;
}
/** Who is signed in is known: their tries are counted apart from a stranger's. */
const codeShown = ({ key, code, address }: Shown) => ({ key, code, from: { known: true, address } });
type Fault = OwnPasswordFault | 'wrong-code';

export type BeginSecondFactorResult =
  /** `secret` in base 32; `uri` as an authenticator reads it from a picture. */
  { ok: true; secret: string; uri: string } | { ok: false; reason: OwnPasswordFault | 'set-already' };

/** Makes a secret that counts for nothing before a code shows that the authenticator has it. */
export async function beginSecondFactor(
  db: Database,
  user: SignedInUser,
  { password, address, key }: { password: string; address: string; key: string },
): Promise<BeginSecondFactorResult> {
  const fault = await faultOfOwnPassword(db, user, { password, address });
  if (fault) return { ok: false, reason: fault };
  const secret = makeSecret();
  const sealed = await sealSecret(key, secret);
  const begun = await db.$transaction(async (tx) => {
    if (!(await begin(tx, user.id, sealed))) return false;
    await recordAudit(tx, { ...row(user), action: 'second-factor.begun' });
    return true;
  });
  if (!begun) return { ok: false, reason: 'set-already' };
  return { ok: true, secret, uri: keyAddress(secret, user.email) };
}

async function makeCodes(tx: Transaction, userId: string): Promise<string[]> {
  const codes = makeRecoveryCodes();
  const digests = codes.flatMap((code) => digestOfRecovery(userId, code) ?? []);
  await replaceRecoveryCodes(tx, userId, digests);
  return codes;
}

const row = (user: SignedInUser) => ({
  actorId: user.id,
  actor: user.name,
  subject: 'user',
  subjectId: user.id,
});

export type ConfirmSecondFactorResult =
  /** The recovery codes, which are shown once. */
  { ok: true; codes: string[] } | { ok: false; reason: Fault | 'not-begun' | 'set-already' };

/**
 * From now on a code is asked for at the sign-in. All other sessions of the person end: none of them has shown one.
 * `sessionToken`: of the session that asks, which has shown it now.
 */
export async function confirmSecondFactor(
  db: Database,
  user: SignedInUser,
  { sessionToken, ...shown }: Shown & { sessionToken: string },
): Promise<ConfirmSecondFactorResult> {
  const before = await findSecondFactor(db, user.id);
  if (!before) return { ok: false, reason: 'not-begun' };
  if (before.confirmed) return { ok: false, reason: 'set-already' };
  const taken = await takeCode(db, user, codeShown(shown));
  if (!taken.ok) return { ok: false, reason: taken.reason };
  return db.$transaction(async (tx): Promise<ConfirmSecondFactorResult> => {
    await lockUser(tx, user.id);
    const now = await findSecondFactor(tx, user.id);
    // Begun anew in another window: its secret is another one.
    if (now?.secret !== before.secret) return { ok: false, reason: 'not-begun' };
    if (now.confirmed) return { ok: false, reason: 'set-already' };
    await confirm(tx, user.id);
    const codes = await makeCodes(tx, user.id);
    await noteFactorShown(tx, user.id, sessionToken);
    const sessionsEnded = await endSessions(tx, user.id, sessionToken);
    await recordAudit(tx, { ...row(user), action: 'second-factor.set', details: { sessionsEnded } });
    return { ok: true, codes };
  });
}

export type MakeRecoveryCodesResult =
  | { ok: true; codes: string[] }
  | { ok: false; reason: Fault | 'not-set' };

/** Ten new recovery codes in place of all earlier ones. */
export async function makeRecoveryCodesAnew(
  db: Database,
  user: SignedInUser,
  shown: Shown,
): Promise<MakeRecoveryCodesResult> {
  if (!(await findSecondFactor(db, user.id))?.confirmed) return { ok: false, reason: 'not-set' };
  const taken = await takeCode(db, user, codeShown(shown));
  if (!taken.ok) return { ok: false, reason: taken.reason };
  return db.$transaction(async (tx): Promise<MakeRecoveryCodesResult> => {
    await lockUser(tx, user.id);
    if (!(await findSecondFactor(tx, user.id))?.confirmed) return { ok: false, reason: 'not-set' };
    const codes = await makeCodes(tx, user.id);
    await recordAudit(tx, { ...row(user), action: 'second-factor.codes-made' });
    return { ok: true, codes };
  });
}

export type TakeOffSecondFactorResult =
  | { ok: true }
  /** `required`: the person is an administrator, and those must have one. */
  | { ok: false; reason: Fault | 'not-set' | 'required' };

const mustHave = ({ role }: UserAccount, settings: SiteSettings): boolean =>
  role === 'administrator' && settings.administratorsNeedSecondFactor;

/** Takes it off, with the password and a code. */
export async function takeOffSecondFactor(
  db: Database,
  user: SignedInUser,
  { password, address, ...shown }: Shown & { password: string },
): Promise<TakeOffSecondFactorResult> {
  const account = await findUser(db, user.id);
  if (!account?.secondFactor) return { ok: false, reason: 'not-set' };
  if (mustHave(account, await findSettings(db))) return { ok: false, reason: 'required' };
  const fault = await faultOfOwnPassword(db, user, { password, address });
  if (fault) return { ok: false, reason: fault };
  const taken = await takeCode(db, user, codeShown({ ...shown, address }));
  if (!taken.ok) return { ok: false, reason: taken.reason };
  return db.$transaction(async (tx): Promise<TakeOffSecondFactorResult> => {
    await lockUser(tx, user.id);
    // Held: nobody begins to ask for one while this one is taken off.
    const [settings, now] = [await holdSettings(tx), await findUser(tx, user.id)];
    if (now && mustHave(now, settings)) return { ok: false, reason: 'required' };
    if (!(await removeSecondFactor(tx, user.id))) return { ok: false, reason: 'not-set' };
    await recordAudit(tx, { ...row(user), action: 'second-factor.taken-off' });
    return { ok: true };
  });
}
