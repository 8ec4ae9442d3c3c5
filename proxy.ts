/**
 * Sets headers on every page's answer and passes the request's path on. It lets nobody in: who may do what
 * is asked of the session in pages, actions and workflows, which check the sender again. What it does turn
 * away is a writing request that was not sent from this site, because Next would answer that with 500, and an
 * address that is no text. It also sets the status of a record's page where there is none or it was
 * withdrawn, so that what the page says of it is drawn by the server like any other.
 */
import { type NextRequest, NextResponse } from 'next/server';
import { unreadable } from '@/app/unreadable';
import { findOriginFault, listTrustedOrigins } from '@/lib/auth/origin';
import { recordRefusal } from '@/lib/auth/refusals';
import { contentSecurityPolicy, securityHeaders } from '@/lib/auth/security-headers';
import { database } from '@/lib/db/client';
import { findPageStatus, RECORD_KINDS } from '@/lib/db/page-status';
import { findAddressFault } from '@/lib/domain/address';
import { environment, publicUrl } from '@/lib/env';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
const FOREIGN =
  'Refused: the request was not sent from a page of this site. ' +
  'Where this is your own site, name its address in PUBLIC_URL or TRUSTED_ORIGINS.\n';

/** Bytes of a form; the same as `bodySizeLimit` in next.config.js, which Next answers with 500. */
const LARGEST_BODY = 6 * 1024 * 1024;
const TOO_LARGE =
  'Nothing was saved: what was sent has more than 6 MB, and an article may have 2 MB. ' +
  'Go back, where the text still stands, and shorten it.\n';

/** What is answered at once, or null. A refusal of the sender leaves an audit row. */
async function turnAway(request: NextRequest, headers: Headers, nonce: string): Promise<NextResponse | null> {
  const { pathname, search } = request.nextUrl;
  if (findAddressFault(pathname + search) !== null) {
    const { body, type } = unreadable(pathname, nonce);
    return new NextResponse(body, { status: 400, headers: { ...PLAIN, 'Content-Type': type } });
  }
  if (READING.has(request.method)) return null;
  const fault = findOriginFault(request.headers, listTrustedOrigins(environment()));
  if (fault) {
    await recordRefusal(database(), headers, { user: null, reason: 'foreign-origin', fault });
    return new NextResponse(FOREIGN, { status: 403, headers: PLAIN });
  }
  if (Number(request.headers.get('content-length')) <= LARGEST_BODY) return null;
  return new NextResponse(TOO_LARGE, { status: 413, headers: PLAIN });
}

const RECORD_PAGE = /^\/(actors|events|relationships)\/([^/]+)$/;

/** The status with which a page answers, where the page cannot set it. */
async function statusOf({ method, nextUrl }: NextRequest): Promise<number> {
  const [, kind, slug] = RECORD_PAGE.exec(nextUrl.pathname) ?? [];
  const known = RECORD_KINDS.find((each) => each === kind);
  return READING.has(method) && known && slug
    ? findPageStatus(database(), known, decodeURIComponent(slug))
    : 200;
}

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const env = environment();
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const policy = contentSecurityPolicy({
    nonce,
    development: env.NODE_ENV === 'development',
  });
  const headers = new Headers(request.headers);
  // Next reads the nonce from here and puts it on its own scripts.
  headers.set('Content-Security-Policy', policy);
  headers.set('x-nonce', nonce);
  headers.set('x-dragoman-path', request.nextUrl.pathname + request.nextUrl.search);
  const response =
    (await turnAway(request, headers, nonce)) ??
    NextResponse.next({ status: await statusOf(request), request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  const https = publicUrl(env).startsWith('https://');
  for (const [name, value] of Object.entries(securityHeaders({ https }))) response.headers.set(name, value);
  return response;
}

export const config = { matcher: '/((?!_next/static/).*)' };
