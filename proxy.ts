/**
 * Sets headers on every page's answer and passes the request's path on. It lets nobody in: who may do what
 * is asked of the session in pages, actions and workflows, which check the sender again. What it does turn
 * away is a writing request that was not sent from this site, because Next would answer that with 500.
 */
import { type NextRequest, NextResponse } from 'next/server';
import { findOriginFault, listTrustedOrigins } from '@/lib/auth/origin';
import { recordRefusal } from '@/lib/auth/refusals';
import { contentSecurityPolicy, securityHeaders } from '@/lib/auth/security-headers';
import { database } from '@/lib/db/client';
import { environment, publicUrl } from '@/lib/env';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const FOREIGN =
  'Refused: the request was not sent from a page of this site. ' +
  'Where this is your own site, name its address in PUBLIC_URL or TRUSTED_ORIGINS.\n';

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const env = environment();
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const policy = contentSecurityPolicy({
    nonce,
    development: env.NODE_ENV === 'development',
    embeddable: request.nextUrl.pathname.startsWith('/embed/'),
  });
  const headers = new Headers(request.headers);
  // Next reads the nonce from here and puts it on its own scripts.
  headers.set('Content-Security-Policy', policy);
  headers.set('x-nonce', nonce);
  headers.set('x-dragoman-path', request.nextUrl.pathname + request.nextUrl.search);
  const fault = READING.has(request.method)
    ? null
    : findOriginFault(request.headers, listTrustedOrigins(env));
  if (fault) await recordRefusal(database(), headers, { user: null, reason: 'foreign-origin', fault });
  const response = fault
    ? new NextResponse(FOREIGN, { status: 403, headers: { 'Cache-Control': 'no-store' } })
    : NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  const https = publicUrl(env).startsWith('https://');
  for (const [name, value] of Object.entries(securityHeaders({ https }))) response.headers.set(name, value);
  return response;
}

export const config = { matcher: '/((?!_next/static/).*)' };
