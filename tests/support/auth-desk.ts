/** People, a site's sign-in and a browser's cookie for tests on the real database. */
import { type Auth, createAuth } from '@/lib/auth/auth';
import { ADDRESS_HEADER } from '@/lib/auth/caller-address';
import { listTrustedOrigins } from '@/lib/auth/origin';
import type { Desk } from '@/lib/auth/requests';
import type { Database } from '@/lib/db/client';
import type { Role } from '@/lib/domain/user';
import { addUser } from '@/lib/workflows/users/add-user';

export const PASSWORD = 'a long enough password';
const SITE = { HOST: '127.0.0.1', PORT: 3102 };
const ORIGIN = 'http://127.0.0.1:3102';

export function openDesk(db: Database): Desk {
  const trustedOrigins = listTrustedOrigins(SITE);
  const secret = 'a secret of these tests, long enough';
  return { db, trustedOrigins, auth: createAuth(db, { secret, publicUrl: ORIGIN, trustedOrigins }) };
}

/** Adds a person with `PASSWORD`; answers their address. */
export async function addPerson(db: Database, email: string, role: Role): Promise<string> {
  const added = await addUser(db, { id: null, name: 'test' }, { email, role, password: PASSWORD });
  if (!added.ok) throw new Error(added.reason);
  return added.user.email;
}

/** A request's headers as a browser on this site sends them, except what is given. */
export function browserHeaders(fields: Record<string, string | null> = {}): Headers {
  const all = { origin: ORIGIN, host: '127.0.0.1:3102', [ADDRESS_HEADER]: '192.0.2.1', ...fields };
  return new Headers(Object.entries(all).filter((field): field is [string, string] => field[1] !== null));
}

/** Signs in; answers the session's cookie to send from then on. Throws better-auth's error. */
export async function signInAs(
  auth: Auth,
  email: string,
  fields: Record<string, string | null> = {},
  password = PASSWORD,
): Promise<string> {
  return (await cookiesOfSignIn(auth, email, fields, password))[0] ?? '';
}

/** The same with the cookie after it, by which the browser is known at the next sign-in. */
export async function cookiesOfSignIn(
  auth: Auth,
  email: string,
  fields: Record<string, string | null> = {},
  password = PASSWORD,
): Promise<string[]> {
  const headers = browserHeaders(fields);
  const answer = await auth.api.signInWithPassword({
    body: { email, password },
    headers,
    returnHeaders: true,
  });
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
}
