/** Programs that show a token when they read: each is counted by itself, so that a newsroom behind one address is not one caller. */
import type { IncomingMessage } from 'node:http';
import { readBearer } from '@/lib/auth/api-tokens';
import { limitInMemory } from '@/lib/auth/limits-in-memory';

/** Milliseconds for which it is remembered whether a token counts, and tokens that are remembered. */
const KEPT_MS = 30_000;
const MOST_KEPT = 1_000;
/** Tokens of one caller in a minute about which the database is asked: a stranger can make up any number. */
const MOST_ASKED = 30;

export interface TokenReaders {
  /** The id of the token that counts for this request; null where it shows none, or one that does not. */
  find(request: IncomingMessage, caller: string): Promise<string | null>;
}

/** `living`: the id of a token that counts, else null; where it fails the token does not count. */
export function tokenReaders(living: (token: string) => Promise<string | null>): TokenReaders {
  const asked = limitInMemory({ points: MOST_ASKED, duration: 60 });
  const kept = new Map<string, { id: Promise<string | null>; until: number }>();
  return {
    async find({ headers }, caller) {
      const token = readBearer(headers.authorization);
      if (token === null) return null;
      const now = Date.now();
      const known = kept.get(token);
      if (known && known.until > now) return known.id;
      if ((await asked.count(caller)).refused) return null;
      const id = living(token).catch(() => {
        kept.delete(token);
        return null;
      });
      kept.delete(token);
      kept.set(token, { id, until: now + KEPT_MS });
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return id;
    },
  };
}
