/** Browsers that knew a person's password and have still to show a code, by the digests of their tickets. */
import type { Queryable } from './client';

const KIND = 'second-step:';

/** Stores one, and clears away what has ended. */
export async function insertSecondStep(
  db: Queryable,
  { digest, userId, expiresAt, now }: { digest: string; userId: string; expiresAt: Date; now: Date },
): Promise<void> {
  await db.verification.deleteMany({ where: { identifier: { startsWith: KIND }, expiresAt: { lte: now } } });
  const identifier = KIND + digest;
  await db.verification.create({ data: { id: identifier, identifier, value: userId, expiresAt } });
}

/** Whose it is, or null where it has ended. */
export async function findSecondStep(db: Queryable, digest: string, now: Date): Promise<string | null> {
  const where = { identifier: KIND + digest, expiresAt: { gt: now } };
  return (await db.verification.findFirst({ where }))?.value ?? null;
}

/** Ends one; false where it was ended before. */
export async function removeSecondStep(db: Queryable, digest: string): Promise<boolean> {
  return (await db.verification.deleteMany({ where: { identifier: KIND + digest } })).count > 0;
}

/** Ends all of a person. */
export async function removeSecondStepsOf(db: Queryable, userId: string): Promise<void> {
  await db.verification.deleteMany({ where: { identifier: { startsWith: KIND }, value: userId } });
}
