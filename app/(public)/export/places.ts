/**
 * Places of exports in the making. A few work at a time, as others have pages to be answered; many more may be open, because one
 * that waits for its reader costs nothing meanwhile, and of those the slowest gives its place to a newcomer.
 */

export interface PlaceBounds {
  /** Exports that make a piece at the same time. */
  atWork: number;
  /** Exports that are open. */
  open: number;
  /** Milliseconds of waiting for a reader after which a place is given to a newcomer who finds none. */
  slow: number;
}

export interface Place {
  /** Does a step of the work when its turn comes. */
  work<Result>(step: () => Promise<Result>): Promise<Result>;
  /** Called more than once it does no more. */
  leave(): void;
}

export interface Places {
  /**
   * Null where this caller has one already, or all are taken by exports that are read. `giveUp` is called where the place goes
   * to somebody else; the place is left by then.
   */
  take(caller: string, giveUp: () => void): Place | null;
}

interface Held {
  giveUp: () => void;
  /** Since when it waits for its reader; null while it works. */
  since: number | null;
}

export function openPlaces({ atWork, open, slow }: PlaceBounds): Places {
  const held = new Map<string, Held>();
  const line: (() => void)[] = [];
  let working = 0;

  async function turn(): Promise<void> {
    if (working >= atWork) await new Promise<void>((begin) => line.push(begin));
    else working += 1;
  }
  function next(): void {
    const begin = line.shift();
    // Whoever is next has the place of the one that has done.
    if (begin) begin();
    else working -= 1;
  }

  /** Ends the export that waits for its reader for longest; false where none does so for long. */
  function makeRoom(): boolean {
    const before = performance.now() - slow;
    let slowest: [string, number, Held] | null = null;
    for (const [caller, one] of held)
      if (one.since !== null && one.since <= (slowest?.[1] ?? before)) slowest = [caller, one.since, one];
    if (!slowest) return false;
    held.delete(slowest[0]);
    slowest[2].giveUp();
    return true;
  }

  return {
    take(caller, giveUp) {
      if (held.has(caller) || (held.size >= open && !makeRoom())) return null;
      const own: Held = { giveUp, since: null };
      held.set(caller, own);
      return {
        async work(step) {
          own.since = null;
          await turn();
          try {
            return await step();
          } finally {
            own.since = performance.now();
            next();
          }
        },
        leave() {
          if (held.get(caller) === own) held.delete(caller);
        },
      };
    },
  };
}
