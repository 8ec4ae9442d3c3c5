/** A border: where something from outside is read. What must hold of each reading is one property, tried with so many cases. */
import fc from 'fast-check';
import { isWhole } from './arbitrary';

export interface Border {
  /** As `npm run fuzz -- NAME` names it. */
  name: string;
  /** What is read there. */
  what: string;
  /** Tries so many cases; null, or the smallest one found that shows a fault, in words. `onCase` is told of each before it is read. */
  check(run: BorderRun): Promise<string | null>;
}

export interface BorderRun {
  count: number;
  seed: number;
  onCase?: (number: number) => void;
  /** Milliseconds of CPU time that a case of so many letters may take; unset: nobody looks. */
  limit?: (letters: number) => number;
}

const lettersOf = (value: unknown): number => {
  if (typeof value === 'string' || value instanceof Uint8Array) return value.length;
  return JSON.stringify(value)?.length ?? 0;
};

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

/**
 * A border whose readings are drawn from `cases`. `read` reads one and throws where something does not hold (`must`), or where
 * what is read throws what it does not declare.
 */
export function border<Case>(
  name: string,
  what: string,
  cases: fc.Arbitrary<Case>,
  read: (given: Case) => void | Promise<void>,
): Border {
  return {
    name,
    what,
    async check({ count, seed, onCase, limit }) {
      let number = 0;
      const property = fc.asyncProperty(cases, async (given) => {
        onCase?.(number++);
        const begun = cpuMs();
        await read(given);
        const took = cpuMs() - begun;
        const most = limit?.(lettersOf(given));
        if (most !== undefined && took > most)
          throw new Error(`slow: ${Math.round(took)} ms for ${lettersOf(given)} letters`);
      });
      const run = await fc.check(property, { numRuns: count, seed });
      if (!run.failed) return null;
      const { errorInstance: error, counterexample, counterexamplePath } = run;
      const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return `${fc.stringify(counterexample?.[0])}\n${said}\n(seed ${run.seed}, path ${counterexamplePath})`;
    },
  };
}

/** Throws where a condition does not hold. */
export function must(holds: boolean, rule: string): asserts holds {
  if (!holds) throw new Error(rule);
}

/** Throws where a text that was taken holds NUL or half a character, at any depth. */
export function mustBeText(value: unknown, where = 'the answer'): void {
  if (typeof value === 'string') {
    must(!value.includes('\0'), `${where} holds NUL`);
    must(isWhole(value), `${where} holds half a character`);
  } else if (value instanceof Map || value instanceof Set) mustBeText([...value], where);
  else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array))
    for (const [key, one] of Object.entries(value)) {
      mustBeText(key, `a key of ${where}`);
      mustBeText(one, `${where}.${key.slice(0, 40)}`);
    }
}

/** What `work` answers, or null where it throws a refusal that it declares. */
export async function refused<Answer>(
  work: () => Promise<Answer> | Answer,
  isDeclared: (error: unknown) => boolean,
): Promise<Answer | null> {
  try {
    return await work();
  } catch (error) {
    if (isDeclared(error)) return null;
    throw error;
  }
}
