/** Programs show a token (`Authorization: Bearer dgm_…`) instead of a cookie; no cookie counts where a token is asked for. */
import { createHash, randomBytes } from 'node:crypto';
import { findToken, noteTokenUse } from '@/lib/db/api-tokens';
import type { Database } from '@/lib/db/client';
import { findUser } from '@/lib/db/users';
import { type TokenScope, WRITES_A_MINUTE } from '@/lib/domain/api-token';
import { roleReaches, type SignedInUser } from '@/lib/domain/user';
import { currentRequest } from '@/lib/request';
import { type Counted, countOnce } from './limits';
import { roleNow } from './role-now';

const PREFIX = 'dgm_';
const TOKEN = /^dgm_[\w-]{43}$/;
const BEARER = /^Bearer +(\S{1,200})$/i;

/** A new token of 256 random bits, what is kept of it, and its last letters. */
export function makeToken(): { token: string; digest: string; ending: string } {
  const token = PREFIX + randomBytes(32).toString('base64url');
  return { token, digest: digestOf(token), ending: token.slice(-4) };
}

/** The token in a header `Authorization`, whoever made it; null where none stands there. */
export function readBearer(authorization: string | null | undefined): string | null {
  const token = BEARER.exec(authorization ?? '')?.[1] ?? '';
  return TOKEN.test(token) ? token : null;
}

const digestOf = (token: string): string => createHash('sha256').update(token, 'utf8').digest('hex');

/** What is wrong with a token, for the audit log; whoever sends it hears less. */
export type TokenFault = 'unknown' | 'revoked' | 'expired' | 'banned' | 'role' | 'scope';

export type TokenAuthorisation =
  | { ok: true; user: SignedInUser; tokenId: string }
  /**
   * `signed-out`: no token, or none that counts; `forbidden`: its person or its scope does not reach. Whose it is, is
   * known of every token that was ever made.
   */
  | {
      ok: false;
      reason: 'signed-out' | 'forbidden';
      fault: TokenFault;
      user: SignedInUser | null;
      tokenId: string | null;
    };

/** Who writes by the token of this request: the person as the database has them now, who may write drafts. */
export async function authoriseToken(
  db: Database,
  headers: Headers,
  scope: TokenScope,
): Promise<TokenAuthorisation> {
  const now = new Date();
  const token = readBearer(headers.get('authorization'));
  const held = token === null ? null : await findToken(db, digestOf(token));
  const account = held && (await findUser(db, held.userId));
  if (!held || !account)
    return { ok: false, reason: 'signed-out', fault: 'unknown', user: null, tokenId: null };
  const { id, name, email } = account;
  const role = await roleNow(db, account);
  const known = { user: { id, name, email, role }, tokenId: held.tokenId };
  const refused = (fault: TokenFault, reason: 'signed-out' | 'forbidden' = 'signed-out') =>
    ({ ok: false, reason, fault, ...known }) as const;
  if (held.revoked) return refused('revoked');
  if (held.expiresAt <= now) return refused('expired');
  if (account.banned) return refused('banned');
  const request = currentRequest();
  if (request) request.userId = id;
  if (!roleReaches(role, 'contributor')) return refused('role', 'forbidden');
  if (!held.scopes.includes(scope)) return refused('scope', 'forbidden');
  await noteTokenUse(db, held, now);
  return { ok: true, ...known };
}

/** The id of a token that counts, whatever its scopes; null for any other. Reading by it is no use that is noted. */
export async function findLivingToken(db: Database, token: string): Promise<string | null> {
  const held = await findToken(db, digestOf(token));
  if (!held || held.revoked || held.expiresAt <= new Date()) return null;
  const account = await findUser(db, held.userId);
  if (!account || account.banned) return null;
  return roleReaches(await roleNow(db, account), 'contributor') ? held.tokenId : null;
}

const LIMIT = { keyPrefix: 'token', points: WRITES_A_MINUTE, duration: 60 };

/** Counts a request of a token. */
export const countWrite = (db: Database, tokenId: string): Promise<Counted> => countOnce(db, LIMIT, tokenId);
