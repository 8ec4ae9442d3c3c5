/** Requests that have been answered, so that the same one sent again does nothing and is answered the same. */
import type { Transaction } from './client';
import type { Prisma } from './generated/client';

/**
 * Takes a request for this transaction; one that holds the same waits here until it ends. `answer`: what was
 * answered, where another transaction has done it already.
 */
export async function claimRequest(
  tx: Transaction,
  digest: string,
): Promise<{ claimed: true } | { claimed: false; answer: unknown }> {
  const added = await tx.$executeRaw`
    INSERT INTO answered_request (digest) VALUES (${digest}) ON CONFLICT (digest) DO NOTHING`;
  if (added === 1) return { claimed: true };
  const { answer } = await tx.answeredRequest.findUniqueOrThrow({ where: { digest } });
  return { claimed: false, answer };
}

/** Keeps the answer of a claimed request, and forgets some that nobody will send again. */
export async function keepAnswer(tx: Transaction, digest: string, answer: object): Promise<void> {
  await tx.answeredRequest.update({ where: { digest }, data: { answer: answer as Prisma.InputJsonObject } });
  await tx.$executeRaw`DELETE FROM answered_request WHERE digest IN (
    SELECT digest FROM answered_request WHERE at < now() - INTERVAL '7 days' LIMIT 50 FOR UPDATE SKIP LOCKED)`;
}
