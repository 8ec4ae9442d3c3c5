/** Who waits for one of a few places: first come, first served; at most so many wait, and not for ever. */

export interface Line {
  /** True once there is a place, which `leave` gives back; false where the line is full or the wait was too long. */
  enter(): Promise<boolean>;
  leave(): void;
}

export interface LineOptions {
  places: number;
  /** How many may wait. */
  length: number;
  /** Milliseconds that anybody waits. */
  patience: number;
}

export function openLine({ places, length, patience }: LineOptions): Line {
  let free = places;
  // A Set keeps the order of arrival, and anybody can step out of it.
  const waiting = new Set<() => void>();
  return {
    async enter() {
      if (free > 0) {
        free -= 1;
        return true;
      }
      if (waiting.size >= length) return false;
      return new Promise<boolean>((answer) => {
        const called = () => {
          clearTimeout(tired);
          waiting.delete(called);
          answer(true);
        };
        const tired = setTimeout(() => {
          waiting.delete(called);
          answer(false);
        }, patience);
        waiting.add(called);
      });
    },
    leave() {
      const [next] = waiting;
      // The place goes from hand to hand, so that nobody who comes now overtakes.
      if (next) next();
      else free += 1;
    },
  };
}
