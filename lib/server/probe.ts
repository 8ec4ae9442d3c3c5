/** The form of a probe and of its answer, which the start program gives too while there is no server. */
import type { IncomingMessage, ServerResponse } from 'node:http';

const PATH = /^\/(healthz|readyz)(?:\?|$)/;

/** What can be missing, in the order in which it is needed; each `ok` or a few words. */
export interface Readiness {
  server: string;
  database: string;
  migrations: string;
  queue: string;
}

/** Answers a probe with what is known; `checks` none: the start program is asked, and there is no server. */
export function sendProbe(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: { status: string; checks?: Partial<Readiness> },
): void {
  const text = JSON.stringify(body);
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.setHeader('Cache-Control', 'no-store');
  if (status === 503) response.setHeader('Retry-After', 2);
  response.end(request.method === 'HEAD' ? undefined : text);
}

/** Which probe a request is, or null. */
export function probeOf({ method, url = '' }: IncomingMessage): 'healthz' | 'readyz' | null {
  if (method !== 'GET' && method !== 'HEAD') return null;
  const [, name] = PATH.exec(url) ?? [];
  return name === 'healthz' || name === 'readyz' ? name : null;
}
