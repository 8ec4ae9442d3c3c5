/** Browsers in which somebody is signed in. */
import type { Queryable, Transaction } from './client';

export interface SessionLine {
  id: string;
  /** What the browser says of itself, '' where it says nothing. */
  userAgent: string;
  /** From where it was signed in: an address, of IPv6 its network; '' where that is not known. */
  address: string;
  /** ISO date-times. */
  createdAt: string;
  expiresAt: string;
  /** It is the one of this token. */
  here: boolean;
}

/** The sessions of a person that have not ended, the latest first. */
export async function listSessions(db: Queryable, userId: string, token: string): Promise<SessionLine[]> {
  const rows = await db.session.findMany({
    where: { userId, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
    take: 100,
  });
  return rows.map((row) => ({
    id: row.id,
    userAgent: row.userAgent ?? '',
    address: row.ipAddress ?? '',
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    here: row.token === token,
  }));
}

/** Ends one session of a person that is not the one of this token; answers whether it was there. */
export async function endSessionById(
  tx: Transaction,
  { userId, id, except }: { userId: string; id: string; except: string },
): Promise<boolean> {
  return (await tx.session.deleteMany({ where: { userId, id, token: { not: except } } })).count > 0;
}

/** In this session of a person a second factor was shown. */
export async function noteFactorShown(tx: Transaction, userId: string, token: string): Promise<void> {
  await tx.session.updateMany({ where: { userId, token }, data: { secondFactor: true } });
}
