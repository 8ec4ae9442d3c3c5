/**
 * While there is a line, strangers who ask for the same get the same answer: of a page that everybody opens at once only one a
 * second is made, and an older one is given again where all that it was made of reads as it did (lib/made-of.ts), which is asked then.
 * Where nobody waits each request has an answer of its own, and what somebody publishes here is seen at once.
 *
 * An answer goes whole to others, with the nonce of its own policy: nobody can put anything into a page that is made.
 */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { writtenSince } from '@/lib/db/writes';
import { readLanguage } from '@/lib/domain/language';
import type { MadeOf } from '@/lib/made-of';
import type { RequestFacts } from '@/lib/request';

/** Milliseconds for which an answer is given, from when its making began: what it was made of is no older. */
const FRESH_MS = 1_000;
/** And as long as it may be given again where it still holds. */
const LONGEST_MS = 120_000;
/** Milliseconds between two looks at what has grown too old. */
const LOOK_MS = 1_000;
const MOST_BYTES = 16 * 1024 * 1024;
/** Bytes that stand for each thing that an answer was made of: its statement, what it looks for, and what asks it. */
const BYTES_OF_READING = 2_048;
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
  /** The UTC day on which it was made: what it says of today holds no longer. */
  day: string;
  bytes: number;
  /** When its making began, or when it was last found to hold. */
  at: number;
  made: number;
  madeOf: MadeOf | null;
  asking: Promise<boolean> | null;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

export interface SharedAnswers {
  /** What a request asks for, all that an answer may depend on; null where its answer is not shared. */
  keyOf(request: IncomingMessage, facts: RequestFacts): string | null;
  /** Answers with what was made for another just now; false where there is nothing. */
  send(key: string, response: ServerResponse): boolean;
  /** As `send`, of an answer that is older: all that it was made of is asked for again first. */
  sendIfItHolds(key: string, response: ServerResponse): Promise<boolean>;
  /** Keeps the answer that is about to be made, as far as there is a line when it is done. `madeOf`: where its readings are noted. */
  keep(key: string, response: ServerResponse, madeOf?: MadeOf | null): void;
}

const today = () => new Date().toISOString().slice(0, 10);

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
export function shareAnswers(
  isCrowded: () => boolean,
  { fresh = FRESH_MS, longest = LONGEST_MS } = {},
): SharedAnswers {
  const made = new Map<string, Made>();
  let bytes = 0;
  let isWatched = false;
  const forget = (key: string) => {
    bytes -= made.get(key)?.bytes ?? 0;
    made.delete(key);
  };
  /** Nothing is given that was begun before somebody changed what it was made of. */
  const isFresh = ({ at }: Made) => performance.now() - at < fresh && !writtenSince(at);
  const mayHold = (one: Made) =>
    one.madeOf !== null && one.day === today() && performance.now() - one.made < longest;
  function watchAge(): void {
    if (isWatched) return;
    isWatched = true;
    const look = () => {
      isWatched = false;
      for (const [key, one] of made) if (!isFresh(one) && !mayHold(one)) forget(key);
      if (made.size > 0) watchAge();
    };
    setTimeout(look, LOOK_MS).unref();
  }

  function give({ headers, body }: Made, response: ServerResponse): true {
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) response.setHeader(name, value);
    response.setHeader('Content-Length', body.length);
    response.writeHead(200);
    response.end(body);
    return true;
  }

  /** Whether it would be made the same now; of several who ask at once only the first does. */
  function stillHolds(one: Made): Promise<boolean> {
    const at = performance.now();
    one.asking ??= (one.madeOf?.holds() ?? Promise.resolve(false)).then((holds) => {
      one.asking = null;
      if (holds) one.at = at;
      return holds;
    });
    return one.asking;
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
      return known !== undefined && isFresh(known) && give(known, response);
    },
    async sendIfItHolds(key, response) {
      const known = isCrowded() ? made.get(key) : undefined;
      if (!known || !mayHold(known)) return false;
      const holds = await stillHolds(known);
      if (!holds && made.get(key) === known) forget(key);
      // Who came after something was written here is not given what others have asked before it.
      return holds && !writtenSince(known.at) && give(known, response);
    },
    keep(key, response, madeOf = null) {
      const [at, day] = [performance.now(), today()];
      watchBody(response, (body) => {
        if (response.statusCode !== 200 || response.hasHeader('Set-Cookie') || !isCrowded()) return;
        const all = Object.entries(response.getHeaders());
        forget(key);
        const headers = Object.fromEntries(all.filter(([name]) => !OWN.has(name)));
        const worthAsking = madeOf?.isWorthAsking() ? madeOf : null;
        const weight =
          body.length + key.length + JSON.stringify(headers).length + BYTES_OF_READING * (madeOf?.size ?? 0);
        const state = { at, made: at, day, madeOf: worthAsking, asking: null };
        made.set(key, { ...state, headers, body, bytes: weight });
        bytes += weight;
        // The first are the oldest.
        for (const [oldest] of made) {
          if (bytes <= MOST_BYTES) break;
          forget(oldest);
        }
        watchAge();
      });
    },
  };
}
