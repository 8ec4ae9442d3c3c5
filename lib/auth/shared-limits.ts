/**
 * Limits on what is asked so often that not every time can be written to the database: each process counts for itself, and
 * tells the others on the same database through it, for each caller once a second at most, and for none who asks little.
 */
import type { Database } from '@/lib/db/client';
import { type Counted, type Limit, limiterOf } from './limits';

/** Milliseconds between two times that the count of a caller is told. */
const TELL_MS = 1_000;
/** The part of a limit under which a caller is nobody of whom others have to know. */
const LITTLE = 1 / 20;

export interface SharedLimit {
  /** Counts once for `key`, and waits for nobody. Never throws: while the database is away this process counts alone. */
  count(key: string): Counted;
}

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

/** `db` is asked for when something is counted first, or null: this process counts alone. */
export function shareLimit(limit: Limit, db: (() => Database) | null): SharedLimit {
  const callers = new Map<string, Caller>();
  const little = Math.ceil(limit.points * LITTLE);
  let sweptAt = 0;

  /** Forgets those whose time is over. */
  function sweep(now: number): void {
    if (now - sweptAt < TELL_MS) return;
    sweptAt = now;
    for (const [key, { ends, telling }] of callers) if (now >= ends && !telling) callers.delete(key);
  }

  function callerOf(key: string, now: number): Caller {
    const there = callers.get(key);
    if (there && now < there.ends) return there;
    sweep(now);
    const fresh = { ends: now + limit.duration * 1_000, known: 0, own: 0, told: 0, next: 0, telling: null };
    callers.set(key, fresh);
    return fresh;
  }

  async function tell(key: string, caller: Caller, open: () => Database): Promise<void> {
    [caller.told, caller.own] = [caller.own, 0];
    try {
      const all = await limiterOf(open(), limit).penalty(key, caller.told);
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
    if (!db || caller.telling || caller.known >= limit.points) return;
    if (caller.known === 0 && caller.own < little) return;
    const wait = Math.max(0, caller.next - now);
    const begin = async () => {
      if (wait > 0) await new Promise((done) => setTimeout(done, wait).unref());
      caller.next = Date.now() + TELL_MS;
      await tell(key, caller, db);
    };
    caller.telling = begin().finally(() => {
      caller.telling = null;
    });
  }

  return {
    count(key) {
      const now = Date.now();
      const caller = callerOf(key, now);
      caller.own += 1;
      tellSoon(key, caller, now);
      const spent = caller.known + caller.told + caller.own;
      const resets = Math.max(1, Math.ceil((caller.ends - now) / 1_000));
      const counted = {
        most: limit.points,
        within: limit.duration,
        left: Math.max(0, limit.points - spent),
        resets,
      };
      return { ...counted, wait: spent > limit.points ? resets : null };
    },
  };
}
