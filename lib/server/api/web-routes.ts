/**
 * What programs ask for most, answered by the handlers of its routes. They are called here and not by Next, which takes as long to
 * call one as most of them take to answer.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as feed from '@/app/(public)/export/[format]/route';
import * as event from '@/app/api/v1/events/[slug]/route';
import * as events from '@/app/api/v1/events/route';
import * as search from '@/app/api/v1/search/route';
import { FEED_FORMATS } from '@/lib/domain/export-address';
import { publicUrl } from '@/lib/env';
import { sendPacked } from './send-json';

type Handler = (request: Request, parameter: string) => Promise<Response>;

interface Route {
  /** Of the path; what it names is the route's parameter. */
  path: RegExp;
  GET: Handler;
  /** Where it is not GET without a body. */
  HEAD?: Handler;
}

const ROUTES: readonly Route[] = [
  { path: /^\/api\/v1\/search()$/, GET: (request) => search.GET(request) },
  { path: /^\/api\/v1\/events()$/, GET: (request) => events.GET(request) },
  {
    path: /^\/api\/v1\/events\/([a-z0-9-]+)$/,
    GET: (request, slug) => event.GET(request, { params: Promise.resolve({ slug }) }),
  },
  {
    // Files go out piece by piece, and stay with Next.
    path: new RegExp(`^/export/(${FEED_FORMATS.join('|')})$`),
    GET: (request, format) => feed.GET(request, { params: Promise.resolve({ format }) }),
    HEAD: (request, format) => feed.HEAD(request, { params: Promise.resolve({ format }) }),
  },
];

/** Headers of which each has its say. */
const SEVERAL = new Set(['set-cookie', 'vary']);

/** The request as routes know it. `signal`: nobody waits for the answer any more. */
function webRequest(request: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one);
  return new Request(new URL(request.url ?? '/', publicUrl()), { method: request.method, headers, signal });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handler: Handler,
  parameter: string,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const made = await handler(webRequest(request, gone.signal), parameter);
  response.statusCode = made.status;
  // What the door has said stands, as it does where Next hands a route's answer on.
  made.headers.forEach((value, name) => {
    if (SEVERAL.has(name) || !response.hasHeader(name)) response.appendHeader(name, value);
  });
  return sendPacked(request, response, new Uint8Array(await made.arrayBuffer()));
}

/** Answers what one of these routes is asked, or null where the request is another's. The door has let it in. */
export function answerWebRoute(request: IncomingMessage, response: ServerResponse): Promise<void> | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  const path = request.url?.split('?')[0] ?? '';
  for (const route of ROUTES) {
    const [, parameter] = route.path.exec(path) ?? [];
    if (parameter === undefined) continue;
    const handler = (request.method === 'HEAD' && route.HEAD) || route.GET;
    return answer(request, response, handler, parameter);
  }
  return null;
}
