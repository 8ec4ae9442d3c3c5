/**
 * How often a password may be tried in a quarter of an hour. A browser that has signed in to an account before
 * shows it by a signed cookie and is counted by itself, so that nobody else's tries keep an editor out (OWASP,
 * "Slow Down Online Guessing Attacks with Device Cookies"). All others are counted by account and address
 * together first; then by address; then by account alone, so that many addresses do not make many tries.
 */
import { createHash } from 'node:crypto';
import { RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '@/lib/db/client';
import { ADDRESS_HEADER, callerOf } from './caller-address';
import { limiterOf } from './limits';

const WINDOW_SECONDS = 15 * 60;
/** Tries in the window that may fail. */
export const TRIES_BY_PAIR = 10;
export const TRIES_BY_ADDRESS = 50;
export const TRIES_BY_ACCOUNT = 30;

export interface Attempt {
  email: string;
  address: string;
  /** What shows that this caller has signed in to the account before: the id of a device or a user; else null. */
  known: string | null;
}

export type AttemptResult = { ok: true } | { ok: false; retryAfterSeconds: number; firstRefusal: boolean };

/** The caller's address as the door found it; an IPv6 address stands for its /64. */
export function callerAddress(headers: Headers): string {
  return callerOf(headers.get(ADDRESS_HEADER) || 'unknown');
}

// A hash: the table of limits is no list of addresses.
const hashed = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** What the cookie of a known device says of the account; changes with the secret that signs it. */
export const deviceOf = (email: string): string => hashed('device', email).slice(0, 22);

/** Limits kept in the database, so that they hold across processes and restarts. */
export function signInLimits(db: Database) {
  const limiter = (keyPrefix: string, points: number) =>
    limiterOf(db, { keyPrefix, points, duration: WINDOW_SECONDS });
  const pairs = () => limiter('sign-in-pair', TRIES_BY_PAIR);
  const addresses = () => limiter('sign-in-address', TRIES_BY_ADDRESS);
  const accounts = () => limiter('sign-in-account', TRIES_BY_ACCOUNT);

  /** Which limits count a try, the narrowest first: what one refuses is not counted by the next. */
  function limitsOf({ email, address, known }: Attempt) {
    if (known !== null) return [{ limit: pairs(), key: hashed(email, 'known', known) }];
    return [
      { limit: pairs(), key: hashed(email, 'address', address) },
      { limit: addresses(), key: address },
      { limit: accounts(), key: hashed(email) },
    ];
  }

  return {
    /** Counts a try before the password is looked at, so that tries at the same time count too. */
    async spend(attempt: Attempt): Promise<AttemptResult> {
      for (const { limit, key } of limitsOf(attempt)) {
        try {
          await limit.consume(key);
        } catch (refusal) {
          if (!(refusal instanceof RateLimiterRes)) throw refusal;
          const retryAfterSeconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
          const firstRefusal = refusal.consumedPoints === limit.points + 1;
          return { ok: false, retryAfterSeconds, firstRefusal };
        }
      }
      return { ok: true };
    },
    /** Takes a try back, because the password was right; the wrong ones of this caller are forgotten. */
    async forgive(attempt: Attempt): Promise<void> {
      for (const { limit, key } of limitsOf(attempt))
        await (limit === pairs() ? limit.delete(key) : limit.reward(key));
    },
  };
}
