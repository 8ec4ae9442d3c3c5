/** The same questions asked from Next's pages, server actions and routes. */
import 'server-only';
import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { database } from '@/lib/db/client';
import { addressIn, DEFAULT_LANGUAGE } from '@/lib/domain/language';
import { type Role, roleReaches, type SignedInUser } from '@/lib/domain/user';
import { environment } from '@/lib/env';
import { answerAs, currentRequest } from '@/lib/request';
import { auth } from './auth';
import { listTrustedOrigins } from './origin';
import {
  type Authorisation,
  authoriseRequest,
  type Desk,
  findSession,
  requireOwnOrigin,
  type SignedInSession,
} from './requests';
import { safeNextPath } from './safe-path';

export type { SignedInUser } from '@/lib/domain/user';

function desk(): Desk {
  return { auth: auth(), db: database(), trustedOrigins: listTrustedOrigins(environment()) };
}

/** The session of this request, or null when nobody is signed in or the account is closed. */
export async function currentSession(): Promise<SignedInSession | null> {
  return findSession(desk(), await headers());
}

/** The person who sends this request, read from the database, or null. */
export async function currentUser(): Promise<SignedInUser | null> {
  return (await currentSession())?.user ?? null;
}

/**
 * For pages: the person, who has at least this role. Sends others to the sign-in and back; whose role is
 * too small sees that they may not (status 403).
 */
export async function requireRole(role: Role): Promise<SignedInUser> {
  const user = await currentUser();
  if (!user) {
    const path = safeNextPath((await headers()).get('x-dragoman-path'));
    redirect(
      addressIn(currentRequest()?.language ?? DEFAULT_LANGUAGE, `/sign-in?next=${encodeURIComponent(path)}`),
    );
  }
  if (!roleReaches(user.role, role)) {
    // A payload for Next's router would be answered with 200 and the refusal in it.
    answerAs('forbidden');
    forbidden();
  }
  return user;
}

/** For server actions and routes that write: checks sender, session and role; a refusal leaves an audit row. */
export async function authoriseAction(role: Role): Promise<Authorisation> {
  return authoriseRequest(desk(), await headers(), role);
}

/** For what a person does before they are signed in: only the sender is checked; false leaves an audit row. */
export async function sentFromThisSite(): Promise<boolean> {
  return requireOwnOrigin(desk(), await headers());
}
