/** Tokens of programs, by their digests. */
import type { TokenLine, TokenScope } from '@/lib/domain/api-token';
import { isUuid } from './articles';
import type { Queryable, Transaction } from './client';

/** Milliseconds within which a further use is not written down. */
const USE_STEP = 60_000;

export interface HeldToken {
  tokenId: string;
  userId: string;
  scopes: TokenScope[];
  revoked: boolean;
  expiresAt: Date;
  lastUsedAt: Date | null;
}

/** The token of this digest, of use or not any more; null where there never was one. */
export async function findToken(db: Queryable, digest: string): Promise<HeldToken | null> {
  const row = await db.apiToken.findUnique({ where: { digest } });
  if (!row) return null;
  const { id: tokenId, userId, expiresAt, lastUsedAt } = row;
  const scopes = row.scopes as TokenScope[];
  return { tokenId, userId, scopes, revoked: row.revokedAt !== null, expiresAt, lastUsedAt };
}

/** Notes that a token was used, once a minute at most. */
export async function noteTokenUse(db: Queryable, { tokenId, lastUsedAt }: HeldToken, now: Date) {
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < USE_STEP) return;
  await db.apiToken.updateMany({ where: { id: tokenId }, data: { lastUsedAt: now } });
}

/** The tokens of a person that are not revoked, the latest first. */
export async function listTokens(db: Queryable, userId: string): Promise<TokenLine[]> {
  const rows = await db.apiToken.findMany({
    where: { userId, revokedAt: null },
    orderBy: { createdAt: 'desc' },
    take: 100,
  });
  return rows.map(({ id, name, ending, scopes, createdAt, expiresAt, lastUsedAt }) => ({
    id,
    name,
    ending,
    scopes: scopes as TokenScope[],
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}

export interface NewToken {
  userId: string;
  name: string;
  digest: string;
  ending: string;
  scopes: TokenScope[];
  expiresAt: Date;
}

/** Stores a token's digest and answers its id. Throws (`api_token_name_is_one`) where a living one has the name. */
export async function insertToken(tx: Transaction, token: NewToken): Promise<string> {
  return (await tx.apiToken.create({ data: token, select: { id: true } })).id;
}

/** Revokes a token of a person; its name, or null where there is none or it was revoked before. */
export async function revokeTokenOf(
  tx: Transaction,
  userId: string,
  id: string,
  now: Date,
): Promise<string | null> {
  if (!isUuid(id)) return null;
  const { count } = await tx.apiToken.updateMany({
    where: { id, userId, revokedAt: null },
    data: { revokedAt: now },
  });
  if (count === 0) return null;
  return (await tx.apiToken.findUniqueOrThrow({ where: { id }, select: { name: true } })).name;
}

/** A token with the person whose it is. */
export interface OwnedToken extends TokenLine {
  owner: { id: string; name: string };
}

/** Tokens of everybody that are not revoked, the latest first, of one person where their id is given. */
export async function listAllTokens(db: Queryable, userId?: string): Promise<OwnedToken[]> {
  const rows = await db.apiToken.findMany({
    where: { revokedAt: null, ...(userId && { userId }) },
    orderBy: { createdAt: 'desc' },
    take: 500,
    include: { user: { select: { id: true, name: true } } },
  });
  return rows.map(({ id, name, ending, scopes, createdAt, expiresAt, lastUsedAt, user }) => ({
    ...{ id, name, ending, owner: user },
    scopes: scopes as TokenScope[],
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}

/** Whose a token is, or null where there is none. */
export async function findTokenOwner(
  db: Queryable,
  id: string,
): Promise<{ id: string; name: string } | null> {
  if (!isUuid(id)) return null;
  const select = { user: { select: { id: true, name: true } } };
  return (await db.apiToken.findUnique({ where: { id }, select }))?.user ?? null;
}

/** Revokes all tokens of a person; answers how many were not revoked before. */
export async function revokeTokensOf(tx: Transaction, userId: string, now: Date): Promise<number> {
  return (await tx.apiToken.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } }))
    .count;
}

/** Of two who change the tokens of a person at once, the second waits for the first. */
export async function lockTokensOf(tx: Transaction, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${userId} FOR UPDATE`;
}
