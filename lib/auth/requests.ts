/** Who sends a request, and may they: answered from its headers and the database, for every request anew. */
import type { Database } from '@/lib/db/client';
import { findUser } from '@/lib/db/users';
import { type Role, roleReaches, type SignedInUser } from '@/lib/domain/user';
import { currentRequest } from '@/lib/request';
import type { Auth } from './auth';
import { findOriginFault } from './origin';
import { type RefusalReason, recordRefusal } from './refusals';
import { roleNow } from './role-now';

export interface Desk {
  auth: Auth;
  db: Database;
  trustedOrigins: readonly string[];
}

export interface SignedInSession {
  user: SignedInUser;
  /** Names the session in the database; goes to no page. */
  token: string;
}

export type Authorisation = { ok: true; user: SignedInUser } | { ok: false; reason: RefusalReason };

/** The session of a request's cookie, with the person as the database has them now; banned: null. */
export async function findSession(
  { auth, db }: Omit<Desk, 'trustedOrigins'>,
  headers: Headers,
): Promise<SignedInSession | null> {
  const query = { disableCookieCache: true, disableRefresh: true };
  const found = await auth.api.getSession({ headers, query });
  if (!found) return null;
  const account = await findUser(db, found.user.id);
  if (!account || account.banned) return null;
  const { id, name, email } = account;
  const role = await roleNow(db, account, found.session.secondFactor === true);
  const request = currentRequest();
  if (request) request.userId = id;
  return { user: { id, name, email, role }, token: found.session.token };
}

/** Refuses a request that was not sent from this site's pages, with an audit row; true: go on. */
export async function requireOwnOrigin(
  desk: Desk,
  headers: Headers,
  writeDown: typeof recordRefusal = recordRefusal,
): Promise<boolean> {
  const fault = findOriginFault(headers, desk.trustedOrigins);
  if (fault === null) return true;
  const session = await findSession(desk, headers);
  await writeDown(desk.db, headers, { user: session?.user ?? null, reason: 'foreign-origin', fault });
  return false;
}

/**
 * For a request that writes: checks the sender, the session and the role; a refusal leaves an audit row,
 * unless `writeDown` says otherwise.
 */
export async function authoriseRequest(
  desk: Desk,
  headers: Headers,
  needed: Role,
  writeDown: typeof recordRefusal = recordRefusal,
): Promise<Authorisation> {
  if (!(await requireOwnOrigin(desk, headers, writeDown))) return { ok: false, reason: 'foreign-origin' };
  const user = (await findSession(desk, headers))?.user ?? null;
  if (user && roleReaches(user.role, needed)) return { ok: true, user };
  const reason = user ? 'forbidden' : 'signed-out';
  await writeDown(desk.db, headers, { user, reason, needed });
  return { ok: false, reason };
}
