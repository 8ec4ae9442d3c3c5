/**
 * Sets headers on every page's answer and passes the request's path on. It lets nobody in: who may do what
 * is asked of the session in pages, actions and workflows. What it does turn away, by sending it to
 * /api/refused, is a writing request from another site, because Next would answer that with 500.
 */
import { type NextRequest, NextResponse } from 'next/server';
import { findOriginFault, listTrustedOrigins } from '@/lib/auth/origin';
import { contentSecurityPolicy, securityHeaders } from '@/lib/auth/security-headers';
import { environment, publicUrl } from '@/lib/env';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

export function proxy(request: NextRequest): NextResponse {
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
  const foreign =
    !READING.has(request.method) && findOriginFault(request.headers, listTrustedOrigins(env)) !== null;
  const response = foreign
    ? NextResponse.rewrite(new URL('/api/refused', request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  const https = publicUrl(env).startsWith('https://');
  for (const [name, value] of Object.entries(securityHeaders({ https }))) response.headers.set(name, value);
  return response;
}

export const config = { matcher: '/((?!_next/static/).*)' };
