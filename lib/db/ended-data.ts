/** What is kept of people for a time, and removed when that is over. */
import type { Database } from './client';

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;

/** Days for which an invitation or a link for a password is kept after it was used, was revoked or ended. */
export const LINK_KEPT_DAYS = 90;

/** For each table, what is over by `now`. */
function whatIsOver(now: Date) {
  const at = now.getTime();
  const over = { lt: new Date(at - LINK_KEPT_DAYS * DAY) };
  return {
    // Session and waiting sign-in: with the moment in which they count no more.
    session: { expiresAt: { lt: now } },
    verification: { expiresAt: { lt: now } },
    // An hour later, as the limiter itself does.
    rateLimit: { expire: { lt: BigInt(at - HOUR) } },
    oneTimeLink: { OR: [{ usedAt: over }, { revokedAt: over }, { expiresAt: over }] },
    answeredRequest: { at: { lt: new Date(at - 7 * DAY) } },
  };
}

/** Whether anything is over. */
export async function hasEndedData(db: Database, now: Date): Promise<boolean> {
  const { session, verification, rateLimit, oneTimeLink, answeredRequest } = whatIsOver(now);
  const found = await Promise.all([
    db.session.findFirst({ where: session, select: { id: true } }),
    db.verification.findFirst({ where: verification, select: { id: true } }),
    db.rateLimit.findFirst({ where: rateLimit, select: { key: true } }),
    db.oneTimeLink.findFirst({ where: oneTimeLink, select: { id: true } }),
    db.answeredRequest.findFirst({ where: answeredRequest, select: { digest: true } }),
  ]);
  return found.some((row) => row !== null);
}

/** Removes what is over; answers how many rows went. */
export async function removeEndedData(db: Database, now: Date): Promise<number> {
  const { session, verification, rateLimit, oneTimeLink, answeredRequest } = whatIsOver(now);
  const removed = [
    await db.session.deleteMany({ where: session }),
    await db.verification.deleteMany({ where: verification }),
    await db.rateLimit.deleteMany({ where: rateLimit }),
    await db.oneTimeLink.deleteMany({ where: oneTimeLink }),
    await db.answeredRequest.deleteMany({ where: answeredRequest }),
  ];
  return removed.reduce((sum, { count }) => sum + count, 0);
}
