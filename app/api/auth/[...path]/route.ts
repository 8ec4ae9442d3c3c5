/**
 * Signing in and out for programs. Only these two of better-auth's some fifty endpoints can be reached:
 * what is not in the list does not exist.
 */
import { headers } from 'next/headers';
import { auth } from '@/lib/auth/auth';
import { sentFromThisSite } from '@/lib/auth/session';

const MOUNTED = new Set(['/api/auth/sign-in', '/api/auth/sign-out']);
/** Bytes: an address, a password and the JSON around them. */
const LONGEST_BODY = 4_096;

const answer = (status: number, message: string) => Response.json({ message }, { status });

export async function POST(request: Request): Promise<Response> {
  if (!MOUNTED.has(new URL(request.url).pathname)) return answer(404, 'There is nothing at this address.');
  if (!(await sentFromThisSite())) return answer(403, 'The request was not sent from this site.');
  const body = await request.text();
  if (body.length > LONGEST_BODY) return answer(413, `The request has more than ${LONGEST_BODY} characters.`);
  const init = { method: 'POST', headers: await headers(), body: body || '{}' };
  const response = await auth().handler(new Request(request.url, init));
  response.headers.set('Cache-Control', 'no-store');
  return response;
}
