/** Limits on how often something may be done, counted in the database, so that they hold across processes and restarts. */
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '@/lib/db/client';
import { RATE_LIMIT_TABLE, rateLimitStore } from '@/lib/db/rate-limits';

const HOUR_MS = 60 * 60 * 1_000;

export interface Limit {
  /** Names what is counted; two limits of one name would share their counts. */
  keyPrefix: string;
  /** Times within `duration` seconds. */
  points: number;
  duration: number;
}

interface Kept {
  limiters: Map<string, RateLimiterPostgres>;
  /** When rows that count no more were last cleared away. */
  clearedAt: number;
}
const kept = new WeakMap<Database, Kept>();

/**
 * The one limiter of this process for a limit. The library's own clearing would set a timer for each limiter that is
 * made; here whoever asks for one clears, once an hour, what ran out an hour ago.
 */
export function limiterOf(db: Database, limit: Limit): RateLimiterPostgres {
  const all = kept.get(db) ?? { limiters: new Map(), clearedAt: 0 };
  kept.set(db, all);
  let limiter = all.limiters.get(limit.keyPrefix);
  if (!limiter) {
    const store = { storeClient: rateLimitStore(db), storeType: 'client', tableName: RATE_LIMIT_TABLE };
    limiter = new RateLimiterPostgres({
      ...store,
      tableCreated: true,
      clearExpiredByTimeout: false,
      ...limit,
    });
    all.limiters.set(limit.keyPrefix, limiter);
  }
  const now = Date.now();
  if (now - all.clearedAt >= HOUR_MS) {
    all.clearedAt = now;
    // Never rejects; nobody waits for it.
    void limiter.clearExpired(now - HOUR_MS);
  }
  return limiter;
}

export interface Counted {
  /** Times within so many seconds, how many are left, and the seconds until all are there again. */
  most: number;
  within: number;
  left: number;
  resets: number;
  /** Null, or the seconds after which it may go on. */
  wait: number | null;
}

/** Counts once for `key`. */
export async function countOnce(db: Database, limit: Limit, key: string): Promise<Counted> {
  const counted = ({ remainingPoints, msBeforeNext }: RateLimiterRes) => ({
    most: limit.points,
    within: limit.duration,
    left: Math.max(0, remainingPoints),
    resets: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
  });
  try {
    return { ...counted(await limiterOf(db, limit).consume(key)), wait: null };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const late = counted(refusal);
    return { ...late, wait: late.resets };
  }
}

/** Counts once for `key`; null, or the seconds after which it may go on. */
export const secondsToWait = async (db: Database, limit: Limit, key: string): Promise<number | null> =>
  (await countOnce(db, limit, key)).wait;
