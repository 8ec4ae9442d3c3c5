/** Second factors and recovery codes. */
import type { Queryable, Transaction } from './client';

export interface StoredSecondFactor {
  /** Sealed. */
  secret: string;
  /** Whether it is asked for. */
  confirmed: boolean;
  lastStep: number;
}

export async function findSecondFactor(db: Queryable, userId: string): Promise<StoredSecondFactor | null> {
  const row = await db.secondFactor.findUnique({ where: { userId } });
  return row && { secret: row.secret, confirmed: row.confirmedAt !== null, lastStep: row.lastStep };
}

/** Stores a secret that the person has still to confirm; false where one is confirmed already. */
export async function beginSecondFactor(tx: Transaction, userId: string, secret: string): Promise<boolean> {
  await lockUser(tx, userId);
  const now = await findSecondFactor(tx, userId);
  if (now?.confirmed) return false;
  await tx.secondFactor.upsert({
    where: { userId },
    create: { userId, secret },
    update: { secret, lastStep: 0, createdAt: new Date() },
  });
  return true;
}

/** From now on it is asked for. */
export async function confirmSecondFactor(tx: Transaction, userId: string): Promise<void> {
  await tx.secondFactor.update({ where: { userId }, data: { confirmedAt: new Date() } });
}

/** Takes the code of a step; false where it, or a later one, was taken before. */
export async function takeStep(db: Queryable, userId: string, step: number): Promise<boolean> {
  const { count } = await db.secondFactor.updateMany({
    where: { userId, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count === 1;
}

/** Takes it away with its recovery codes; false where there was none that is asked for. */
export async function removeSecondFactor(tx: Transaction, userId: string): Promise<boolean> {
  const removed = await tx.secondFactor.deleteMany({ where: { userId, confirmedAt: { not: null } } });
  // One that is only begun stays as it is.
  if (removed.count === 0) return false;
  await tx.recoveryCode.deleteMany({ where: { userId } });
  return true;
}

/** Replaces all recovery codes of a person. */
export async function replaceRecoveryCodes(
  tx: Transaction,
  userId: string,
  digests: string[],
): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({ data: digests.map((digest) => ({ userId, digest })) });
}

/** Takes a recovery code; false where there is none, or it was taken before. */
export async function takeRecoveryCode(db: Queryable, userId: string, digest: string): Promise<boolean> {
  const { count } = await db.recoveryCode.updateMany({
    where: { userId, digest, usedAt: null },
    data: { usedAt: new Date() },
  });
  return count === 1;
}

export const countRecoveryCodes = (db: Queryable, userId: string): Promise<number> =>
  db.recoveryCode.count({ where: { userId, usedAt: null } });

/** Of two who change a person's second factor at once, the second waits for the first. */
export async function lockUser(tx: Transaction, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${userId} FOR UPDATE`;
}
