/** Limits on how often something may be done, counted in this process: for what is asked far too often to ask the database. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Callers that are held; each takes some 300 bytes. */
export const MOST_CALLERS = 50_000;

export interface MemoryLimit {
  points: number;
  /** Seconds. */
  duration: number;
  /** Callers held at once. */
  most?: number;
}

export interface MemoryLimiter {
  /** Counts once for a caller; `refused` where it has spent all points. */
  count(caller: string): Promise<{ refused: boolean; left: number; resets: number }>;
}

/**
 * Where more callers come than are held, the one that has not come for longest is forgotten: whoever has that many addresses has
 * as many limits anyway, and nobody is refused for being new.
 */
export function limitInMemory({ points, duration, most = MOST_CALLERS }: MemoryLimit): MemoryLimiter {
  const limiter = new RateLimiterMemory({ points, duration });
  /** Those who came last stand last. */
  const held = new Set<string>();

  function hold(caller: string): void {
    held.delete(caller);
    held.add(caller);
    const [oldest] = held;
    if (held.size <= most || oldest === undefined) return;
    held.delete(oldest);
    void limiter.delete(oldest);
  }
  const counted = ({ remainingPoints, msBeforeNext }: RateLimiterRes, refused: boolean) => ({
    refused,
    left: Math.max(0, remainingPoints),
    resets: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
  });
  return {
    async count(caller) {
      hold(caller);
      try {
        return counted(await limiter.consume(caller), false);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return counted(refusal, true);
      }
    },
  };
}
