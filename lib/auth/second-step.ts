/** The second step of signing in: a code of the person's authenticator, or one of their recovery codes. */
import { createHash, randomBytes } from 'node:crypto';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { forgetPoints } from '@/lib/db/rate-limits';
import { findSecondFactor, takeRecoveryCode, takeStep } from '@/lib/db/second-factors';
import { findSecondStep, insertSecondStep, removeSecondStep } from '@/lib/db/second-steps';
import { logFailedProof } from './failed-proofs';
import { limiterOf, secondsToWait } from './limits';
import { digestOfRecovery, openSecret, stepOfCode } from './totp';

/** Minutes between the two steps. */
export const STEP_MINUTES = 10;
/** Wrong codes from one place within a quarter of an hour, and within a day: a million codes, three of which count. */
export const CODES_AT_ONCE = 8;
export const CODES_A_DAY = 40;
const SHORT = { keyPrefix: 'second-step', points: CODES_AT_ONCE, duration: 15 * 60 };
const LONG = { keyPrefix: 'second-step-day', points: CODES_A_DAY, duration: 24 * 60 * 60 };

/** From where a code comes: `known`: a browser that is signed in as the person, or was before; else its address counts. */
export interface CodeSource {
  known: boolean;
  address: string;
}

/**
 * Which limits count a try. Known browsers of a person are counted together and apart from all others, so that who has the
 * password alone does not keep the owner out; the others by address first, then together.
 */
function limitsOf(userId: string, { known, address }: CodeSource) {
  const whose = `${userId}:${known ? 'known' : 'other'}`;
  return [
    { limit: SHORT, key: known ? whose : `${whose}:${address}` },
    { limit: LONG, key: whose },
  ];
}

/** Forgets all wrong codes of a person: an administrator has put their way in right. */
export const forgetCodeTries = (tx: Transaction, userId: string): Promise<void> =>
  forgetPoints(
    tx,
    [SHORT, LONG].map(({ keyPrefix }) => `${keyPrefix}:${userId}:`),
  );

export type CodeKind = 'code' | 'recovery';
export type CodeResult =
  | { ok: true; kind: CodeKind }
  | { ok: false; reason: 'wrong-code' }
  | { ok: false; reason: 'too-many-tries'; seconds: number };

/**
 * Takes a code of a person: each counts once, and each try is counted before it is looked at. `key`: AUTH_SECRET. A factor
 * that is not confirmed yet counts too, so that it can be confirmed.
 */
export async function takeCode(
  db: Database,
  person: { id: string; name: string; email: string },
  { code, key, from, now = new Date() }: { code: string; key: string; from: CodeSource; now?: Date },
): Promise<CodeResult> {
  const limits = limitsOf(person.id, from);
  for (const { limit, key: counted } of limits) {
    const seconds = await secondsToWait(db, limit, counted);
    if (seconds === null) continue;
    const spent = await limiterOf(db, limit).get(counted);
    // Once for each time that the limit is reached.
    if (spent?.consumedPoints === limit.points + 1)
      await db.$transaction((tx) =>
        recordAudit(tx, {
          actorId: null,
          actor: 'nobody',
          action: 'sign-in.limited-codes',
          subject: 'user',
          subjectId: person.id,
          details: { email: person.email },
        }),
      );
    return { ok: false, reason: 'too-many-tries', seconds };
  }
  const kind = await kindOf(db, person.id, code, key, now);
  if (!kind) {
    logFailedProof({ reason: 'wrong-code', person, address: from.address });
    return { ok: false, reason: 'wrong-code' };
  }
  for (const { limit, key: counted } of limits)
    await (limit === SHORT ? limiterOf(db, limit).delete(counted) : limiterOf(db, limit).reward(counted));
  return { ok: true, kind };
}

async function kindOf(
  db: Database,
  userId: string,
  code: string,
  key: string,
  now: Date,
): Promise<CodeKind | null> {
  const recovery = digestOfRecovery(userId, code);
  if (recovery) return (await takeRecoveryCode(db, userId, recovery)) ? 'recovery' : null;
  const factor = await findSecondFactor(db, userId);
  const secret = factor && (await openSecret(key, factor.secret));
  const step = secret ? stepOfCode(secret, code, now) : null;
  return step !== null && (await takeStep(db, userId, step)) ? 'code' : null;
}

const digestOf = (ticket: string) => createHash('sha256').update(ticket, 'utf8').digest('base64url');

/** Remembers that this browser knew the password of a person; what it answers goes into its cookie. */
export async function openSecondStep(db: Database, userId: string, now = new Date()): Promise<string> {
  const ticket = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + STEP_MINUTES * 60_000);
  await insertSecondStep(db, { digest: digestOf(ticket), userId, expiresAt, now });
  return ticket;
}

/** Whose password this browser knew, or null where it did not or too long ago. */
export const personOfSecondStep = (db: Database, ticket: string, now = new Date()): Promise<string | null> =>
  findSecondStep(db, digestOf(ticket), now);

/** Ends the step; false where it was ended before. */
export const closeSecondStep = (db: Database, ticket: string): Promise<boolean> =>
  removeSecondStep(db, digestOf(ticket));
