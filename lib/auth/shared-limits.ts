/**
 * Limits on what is asked so often that not every time can be written to the database: each process counts for itself, and
 * tells the others on the same database through it, for each caller once a second at most, and for none who asks little.
 */
import type { Database } from '@/lib/db/client';
import { type Limit, limiterOf } from './limits';
import { type MemoryLimiter, MOST_CALLERS } from './limits-in-memory';

/** Milliseconds between two times that the count of a caller is told. */
const TELL_MS = 1_000;
/** The part of a limit under which a caller is nobody of whom others have to know. */
const LITTLE = 1 / 20;

interface Caller {
  /** Milliseconds since 1970 at which all is there again. */
  ends: number;
  /** Counted by all processes, as far as they have told it. */
  known: number;
  /** Counted here and not told yet, and just being told. */
  own: number;
  told: number;
  /** When it is told again. */
  next: number;
  telling: Promise<void> | null;
}

/**
 * Counts as `limitInMemory` does, together with the other processes on the database that `db` opens; while that is away
 * this process counts alone. Nobody waits for it.
 */
export function shareLimit(limit: Limit, db: () => Database): MemoryLimiter {
  /** Those who came last stand last; where more come than are held, who has not come for longest is forgotten. */
  const callers = new Map<string, Caller>();
  const little = Math.ceil(limit.points * LITTLE);

  function callerOf(key: string, now: number): Caller {
    const there = callers.get(key);
    const fresh = { ends: now + limit.duration * 1_000, known: 0, own: 0, told: 0, next: 0, telling: null };
    const caller = there && now < there.ends ? there : fresh;
    callers.delete(key);
    callers.set(key, caller);
    const [oldest] = callers.keys();
    if (callers.size > MOST_CALLERS && oldest !== undefined) callers.delete(oldest);
    return caller;
  }

  async function tell(key: string, caller: Caller): Promise<void> {
    [caller.told, caller.own] = [caller.own, 0];
    try {
      const all = await limiterOf(db(), limit).penalty(key, caller.told);
      caller.known = all.consumedPoints;
      caller.ends = Date.now() + all.msBeforeNext;
    } catch {
      // Told with the next.
      caller.own += caller.told;
    }
    caller.told = 0;
  }

  function tellSoon(key: string, caller: Caller, now: number): void {
    // Whoever has nothing left is told nothing new, and costs nothing more.
    if (caller.telling || caller.known >= limit.points) return;
    if (caller.known === 0 && caller.own < little) return;
    const wait = Math.max(0, caller.next - now);
    const begin = async () => {
      if (wait > 0) await new Promise((done) => setTimeout(done, wait).unref());
      caller.next = Date.now() + TELL_MS;
      await tell(key, caller);
    };
    caller.telling = begin().finally(() => {
      caller.telling = null;
    });
  }

  return {
    async count(key) {
      const now = Date.now();
      const caller = callerOf(key, now);
      caller.own += 1;
      tellSoon(key, caller, now);
      const left = limit.points - caller.known - caller.told - caller.own;
      const resets = Math.max(1, Math.ceil((caller.ends - now) / 1_000));
      return { refused: left < 0, left: Math.max(0, left), resets };
    },
  };
}
