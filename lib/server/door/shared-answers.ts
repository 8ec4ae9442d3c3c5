/**
 * While there is a line, strangers who ask for the same get the same answer: of a page that everybody opens at once only one a
 * second is made. Where nobody waits each request has an answer of its own, and what somebody publishes here is seen at once.
 *
 * An answer goes whole to others, with the nonce of its own policy: nobody can put anything into a page that is made.
 */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { writtenSince } from '@/lib/db/writes';
import { readLanguage } from '@/lib/domain/language';
import type { RequestFacts } from '@/lib/request';

/** Milliseconds for which an answer is given, from when its making began: what it was made of is no older. */
const FRESH_MS = 1_000;
const MOST_BYTES = 16 * 1024 * 1024;
const LONGEST_ANSWER = 1024 * 1024;
const LONGEST_KEY = 4_096;

/** What the first part of an address is where the page is the same for all who ask. */
const SAME_FOR_ALL = new Set([
  ...[
    '',
    'actors',
    'compare',
    'embed',
    'events',
    'export',
    'methodology',
    'privacy',
    'relationships',
    'search',
  ],
]);
const FOR_PROGRAMS = /^\/api(\/v1\/|$)/;
/** Headers of a request on which no page depends. Those that nobody has thought of here tell requests apart. */
const IDLE = new Set([
  ...['connection', 'user-agent', 'x-request-id', 'traceparent', 'tracestate'],
  ...[
    'forwarded',
    'via',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-port',
    'x-forwarded-proto',
    'x-real-ip',
  ],
]);
/** Programs that show what a link leads to: Next writes what they need further up in the page than for browsers. */
const PREVIEWS =
  /bot|crawl|spider|preview|external|embed|facebook|slack|whatsapp|telegram|google|bing|yandex/i;
/** Headers of an answer that are of one request. */
const OWN = new Set([
  ...['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'],
  ...['ratelimit', 'ratelimit-policy', 'x-request-id'],
]);

interface Made {
  at: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

export interface SharedAnswers {
  /** What a request asks for, all that an answer may depend on; null where its answer is not shared. */
  keyOf(request: IncomingMessage, facts: RequestFacts): string | null;
  /** Answers with what was made for another just now; false where there is nothing. */
  send(key: string, response: ServerResponse): boolean;
  /** Keeps the answer that is about to be made, as far as there is a line when it is done. */
  keep(key: string, response: ServerResponse): void;
}

function isSameForAll(url: string): boolean {
  const path = readLanguage(url.split('?')[0] ?? '')?.address ?? '';
  return SAME_FOR_ALL.has(path.split('/')[1] ?? '') || FOR_PROGRAMS.test(path);
}

const bytesOf = (chunk: unknown, encoding: unknown): Buffer | null =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : chunk instanceof Uint8Array
      ? Buffer.from(chunk)
      : null;

/** Calls `done` with the body when it has gone out whole; not where it is longer than is kept. */
function watchBody(response: ServerResponse, done: (body: Buffer) => void): void {
  const { write, end } = response;
  let parts: Buffer[] | null = [];
  let length = 0;
  const take = (chunk: unknown, encoding: unknown) => {
    const bytes = parts && bytesOf(chunk, encoding);
    if (!bytes || !parts) return;
    length += bytes.length;
    if (length > LONGEST_ANSWER) parts = null;
    else parts.push(bytes);
  };
  const call = (way: (...words: never[]) => unknown, args: unknown[]) =>
    Reflect.apply(way, response, args) as unknown;
  Object.assign(response, {
    write: (...args: unknown[]) => {
      take(args[0], args[1]);
      return call(write, args);
    },
    end: (...args: unknown[]) => {
      take(args[0], args[1]);
      Object.assign(response, { write, end });
      const answer = call(end, args);
      if (parts) done(Buffer.concat(parts));
      return answer;
    },
  });
}

/** `isCrowded`: whether somebody waits, or would have to. `fresh`: milliseconds for which an answer is given. */
export function shareAnswers(isCrowded: () => boolean, fresh = FRESH_MS): SharedAnswers {
  const made = new Map<string, Made>();
  let bytes = 0;
  const forget = (key: string) => {
    bytes -= made.get(key)?.body.length ?? 0;
    made.delete(key);
  };
  /** Nothing is given that was begun before somebody changed what it was made of. */
  const isFresh = (at: number) => performance.now() - at < fresh && !writtenSince(at);
  /** In the order in which they were made, so that the first are the oldest. */
  function forgetOld(): void {
    for (const [key, { at }] of made) {
      if (isFresh(at) && bytes <= MOST_BYTES) break;
      forget(key);
    }
  }
  return {
    keyOf({ method, url = '', headers }, { isStranger }) {
      if (method !== 'GET' || !isStranger || !isSameForAll(url)) return null;
      const words = Object.entries(headers).filter(
        ([name, value]) => !IDLE.has(name) || (name === 'user-agent' && PREVIEWS.test(String(value))),
      );
      const key = JSON.stringify([url, words]);
      return key.length > LONGEST_KEY ? null : key;
    },
    send(key, response) {
      const known = isCrowded() ? made.get(key) : undefined;
      if (!known || !isFresh(known.at)) return false;
      for (const [name, value] of Object.entries(known.headers))
        if (value !== undefined) response.setHeader(name, value);
      response.setHeader('Content-Length', known.body.length);
      response.writeHead(200);
      response.end(known.body);
      return true;
    },
    keep(key, response) {
      const at = performance.now();
      watchBody(response, (body) => {
        if (response.statusCode !== 200 || response.hasHeader('Set-Cookie') || !isCrowded()) return;
        const all = Object.entries(response.getHeaders());
        forget(key);
        made.set(key, { at, headers: Object.fromEntries(all.filter(([name]) => !OWN.has(name))), body });
        bytes += body.length;
        forgetOld();
        setTimeout(forgetOld, fresh).unref();
      });
    },
  };
}
