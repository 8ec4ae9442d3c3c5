/**
 * Signing in and out for programs. Only these two of better-auth's some fifty endpoints can be reached:
 * what is not in the list does not exist. Who has a second factor is answered `{ user: null, secondStep: true }`, and sends
 * `code` with e-mail and password.
 */
import { headers } from 'next/headers';
import { auth } from '@/lib/auth/auth';
import { currentSession, sentFromThisSite } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { signOutHere } from '@/lib/workflows/users/sign-out';

const SIGN_OUT = '/api/auth/sign-out';
const MOUNTED = new Set(['/api/auth/sign-in', SIGN_OUT]);
/** Bytes: an address, a password and the JSON around them. */
const LONGEST_BODY = 4_096;

const answer = (status: number, message: string) => Response.json({ message }, { status });

export async function POST(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (!MOUNTED.has(pathname)) return answer(404, 'There is nothing at this address.');
  if (!(await sentFromThisSite())) return answer(403, 'The request was not sent from this site.');
  const body = await request.text();
  if (body.length > LONGEST_BODY) return answer(413, `The request has more than ${LONGEST_BODY} characters.`);
  const session = pathname === SIGN_OUT ? await currentSession() : null;
  if (session) await signOutHere(database(), session);
  const init = { method: 'POST', headers: await headers(), body: body || '{}' };
  const response = await auth().handler(new Request(request.url, init));
  response.headers.set('Cache-Control', 'no-store');
  return response;
}
