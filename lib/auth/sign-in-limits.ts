/** How often a password may be tried: by account, known or not, and by address of the caller. */
import { createHash } from 'node:crypto';
import { getIP } from 'better-auth/api';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '@/lib/db/client';
import { RATE_LIMIT_TABLE, rateLimitStore } from '@/lib/db/rate-limits';

const WINDOW_SECONDS = 15 * 60;
/** Tries in the window that may fail. */
const TRIES_BY_ACCOUNT = 10;
const TRIES_BY_ADDRESS = 50;

export interface Attempt {
  email: string;
  address: string;
}

export type AttemptResult = { ok: true } | { ok: false; retryAfterSeconds: number; firstRefusal: boolean };

/**
 * The caller's address: the last one named in X-Forwarded-For, which the nearest proxy (or Next itself)
 * has written; an IPv6 address stands for its /64.
 */
export function callerAddress(headers: Headers): string {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return getIP(new Headers({ 'x-forwarded-for': last }), {}) ?? 'unknown';
}

/** Limits kept in the database, so that they hold across processes and restarts. */
export function signInLimits(db: Database) {
  const settings = {
    storeClient: rateLimitStore(db),
    storeType: 'client',
    tableName: RATE_LIMIT_TABLE,
    tableCreated: true,
    duration: WINDOW_SECONDS,
  };
  const byAccount = new RateLimiterPostgres({
    ...settings,
    keyPrefix: 'sign-in-account',
    points: TRIES_BY_ACCOUNT,
  });
  const byAddress = new RateLimiterPostgres({
    ...settings,
    keyPrefix: 'sign-in-address',
    points: TRIES_BY_ADDRESS,
  });
  // A hash: the table of limits is no list of addresses.
  const accountKey = (email: string) => createHash('sha256').update(email).digest('base64url');

  return {
    /** Counts a try before the password is looked at, so that tries at the same time count too. */
    async spend({ email, address }: Attempt): Promise<AttemptResult> {
      try {
        await byAddress.consume(address);
        await byAccount.consume(accountKey(email));
        return { ok: true };
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const retryAfterSeconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        const beyond = refusal.consumedPoints;
        const firstRefusal = beyond === TRIES_BY_ACCOUNT + 1 || beyond === TRIES_BY_ADDRESS + 1;
        return { ok: false, retryAfterSeconds, firstRefusal };
      }
    },
    /** Takes a try back, because the password was right. */
    async forgive({ email, address }: Attempt): Promise<void> {
      await byAccount.delete(accountKey(email));
      await byAddress.reward(address);
    },
  };
}
