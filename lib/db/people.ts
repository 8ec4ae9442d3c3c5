/** People as administrators look them through. */
import type { Queryable } from './client';
import { listUsers, type UserAccount } from './users';

export interface PersonLine extends UserAccount {
  /** Browsers that are signed in, and tokens that count. */
  sessions: number;
  tokens: number;
  /** When the latest of those browsers was signed in, ISO date-time; null: none is. */
  signedInAt: string | null;
  /** Whether there is a password; without, a link for one waits. */
  password: boolean;
}

/** Everyone, by e-mail address. */
export async function listPeople(db: Queryable): Promise<PersonLine[]> {
  const now = new Date();
  const [people, sessions, tokens, passwords] = await Promise.all([
    listUsers(db),
    db.session.groupBy({
      by: ['userId'],
      where: { expiresAt: { gt: now } },
      _count: true,
      _max: { createdAt: true },
    }),
    db.apiToken.groupBy({ by: ['userId'], where: { revokedAt: null, expiresAt: { gt: now } }, _count: true }),
    db.account.findMany({ where: { password: { not: null } }, select: { userId: true } }),
  ]);
  const sessionsOf = new Map(sessions.map((row) => [row.userId, row]));
  const tokensOf = new Map(tokens.map((row) => [row.userId, row._count]));
  const withPassword = new Set(passwords.map(({ userId }) => userId));
  return people.map((person) => ({
    ...person,
    sessions: sessionsOf.get(person.id)?._count ?? 0,
    tokens: tokensOf.get(person.id) ?? 0,
    signedInAt: sessionsOf.get(person.id)?._max.createdAt?.toISOString() ?? null,
    password: withPassword.has(person.id),
  }));
}
