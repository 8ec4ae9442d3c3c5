/**
 * Whose turn it is to be answered. Pages are made a few at a time, so that a thousand requests at once leave the
 * process time to answer whoever comes between, to say that it lives, and to end. Callers take turns, each in the
 * order in which they asked: one who asks for a thousand pages keeps nobody else waiting for more than a few. Where the line
 * is full, whoever waits for most gives a place to one who waits for less.
 */

export interface TurnBounds {
  /** Answers in the making. */
  atOnce: number;
  /** Requests that wait, in all and of one caller. */
  waiting: number;
  waitingOfOne: number;
  /** Milliseconds that one waits. */
  patience: number;
  /** Milliseconds after which an answer counts no more, whatever has become of it. */
  longest: number;
}

/** Leaves the turn; called more than once it does no more. */
export type Leave = () => void;

export interface Turns {
  /**
   * The turn, or why there will be none: this caller has too many in the line, or the line is too long or slow. `caller`: as
   * `callerOf` answers it.
   */
  take(caller: string): Promise<Leave | 'too-many' | 'busy'>;
  /** Whether all turns are taken, so that whoever comes has to wait. */
  isCrowded(): boolean;
}

interface Waiting {
  begin(turn: Leave | 'busy' | 'too-many'): void;
}

export function openTurns({ atOnce, waiting, waitingOfOne, patience, longest }: TurnBounds): Turns {
  /** By caller, in the order in which their next turn comes. */
  const lines = new Map<string, Waiting[]>();
  let [taken, inLine] = [0, 0];

  function turn(): Leave {
    taken += 1;
    let over = false;
    const leave = () => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      taken -= 1;
      next();
    };
    const timer = setTimeout(leave, longest);
    timer.unref();
    return leave;
  }

  function next(): void {
    if (taken >= atOnce) return;
    const [first] = lines;
    if (!first) return;
    const [caller, line] = first;
    // Behind all others with whatever else this caller wants.
    lines.delete(caller);
    const one = line.shift();
    if (line.length > 0) lines.set(caller, line);
    inLine -= 1;
    one?.begin(turn());
  }

  /** Takes the last of the longest line out, where that has more than `than`; false where none has. */
  function shorten(than: number): boolean {
    let [caller, longest]: [string, Waiting[]] = ['', []];
    for (const [one, line] of lines) if (line.length > longest.length) [caller, longest] = [one, line];
    if (longest.length <= than) return false;
    const last = longest.pop();
    if (longest.length === 0) lines.delete(caller);
    inLine -= 1;
    last?.begin('too-many');
    return true;
  }

  return {
    isCrowded: () => taken >= atOnce,
    take(caller) {
      if (taken < atOnce && inLine === 0) return Promise.resolve(turn());
      const line = lines.get(caller) ?? [];
      if (line.length >= waitingOfOne) return Promise.resolve('too-many');
      if (inLine >= waiting && !shorten(line.length + 1)) return Promise.resolve('busy');
      return new Promise((done) => {
        const one: Waiting = {
          begin(result) {
            clearTimeout(timer);
            done(result);
          },
        };
        const timer = setTimeout(() => {
          const mine = lines.get(caller) ?? [];
          const at = mine.indexOf(one);
          if (at < 0) return;
          mine.splice(at, 1);
          if (mine.length === 0) lines.delete(caller);
          inLine -= 1;
          one.begin('busy');
        }, patience);
        line.push(one);
        lines.set(caller, line);
        inLine += 1;
      });
    },
  };
}
