/** What answers to programs carry beside their words: who may read them from other pages, and how much more may be asked. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ROOM } from '@/lib/api/endpoints';
import type { MemoryLimiter } from '@/lib/auth/limits-in-memory';
import { readLanguage } from '@/lib/domain/language';
import type { Spent } from '@/lib/request';
import { findArea } from '../door/areas';
import { readTarget } from '../door/request-line';
import type { TokenReaders } from './token-readers';

const MINUTE = 60;
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What scripts of other pages may see of an answer. */
const SEEN = 'ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id';
/** Seconds for which a browser need not ask again whether it may ask. */
const DAY = 24 * 60 * 60;

/** The path of a request for programs, without its language; null for any other. */
function pathOf({ url = '' }: IncomingMessage): string | null {
  // As the door and Next read it, however it is written: `/%61pi/v1/…`, `http://site/api/v1/…`. What cannot be read at all
  // is refused, in words that pages of others may read too.
  const target = readTarget(url);
  const path = readLanguage(target.ok ? target.path : (url.split('?')[0] ?? ''))?.address ?? '';
  return path === ROOM || path.startsWith(`${ROOM}/`) ? path : null;
}

export interface Reads {
  /**
   * Counts a read of programs; null where the request is none. `caller`: as `callerOf` answers it. `wait`: the seconds after
   * which there are reads again.
   */
  count(request: IncomingMessage, caller: string): Promise<(Spent & { wait: number | null }) | null>;
}

/** How many reads of one caller, or token, are taken in a minute. */
export const readsLimit = (most: number) => ({ keyPrefix: 'reads', points: most, duration: MINUTE });

/** Counts reads by token where one is shown that counts, else by caller, in the `limit` of `readsLimit(most)`. */
export function countReads(most: number, tokens: TokenReaders, limit: MemoryLimiter): Reads {
  return {
    async count(request, caller) {
      if (!READS.has(request.method ?? '') || pathOf(request) === null) return null;
      const token = await tokens.find(request, caller);
      const { left, resets, refused } = await limit.count(token === null ? caller : `token ${token}`);
      return { name: 'reads', most, within: MINUTE, left, resets, wait: refused ? resets : null };
    },
  };
}

/** Lets scripts of any page read; what is written needs a token, which no page of others should hold. */
export function openToPages(request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request);
  if (path === null || findArea(path)?.token || !READS.has(request.method ?? '')) return;
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', SEEN);
}

/** Answers OPTIONS of an address for programs; false where the request is another. */
export function answerOptions(request: IncomingMessage, response: ServerResponse): boolean {
  const path = request.method === 'OPTIONS' ? pathOf(request) : null;
  if (path === null) return false;
  const writes = findArea(path)?.token !== undefined;
  response.statusCode = 204;
  response.setHeader('Allow', writes ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS');
  if (!writes) {
    response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD');
    // The star does not stand for a token.
    response.setHeader('Access-Control-Allow-Headers', '*, Authorization');
    response.setHeader('Access-Control-Max-Age', DAY);
  }
  response.end();
  return true;
}
