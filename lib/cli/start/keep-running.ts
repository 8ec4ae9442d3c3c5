/** Something that runs beside this process is begun again, after a pause, whenever it ends by itself. */
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds before each further try; the last one stays. */
const PAUSES = [100, 500, 1_000, 2_000, 5_000] as const;
/** After so many milliseconds of health the pauses begin anew. */
const HEALTHY = 60_000;

export interface Keeping {
  name: string;
  /** Settles with why the thing that runs now has ended. */
  ended(): Promise<string>;
  /** Begins it again; may fail, and is then tried once more. */
  begin(): Promise<void>;
  log(line: string): void;
  /** Aborted when it should no longer be begun again. */
  signal: AbortSignal;
  pauses?: readonly number[];
}

/** Watches what runs already. Settles when `signal` is aborted and no begin is under way. */
export async function keepRunning(keeping: Keeping): Promise<void> {
  const { name, ended, begin, log, signal, pauses = PAUSES } = keeping;
  const aborted = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
  let tries = 0;
  while (!signal.aborted) {
    const since = performance.now();
    const why = await Promise.race([ended(), aborted]);
    if (signal.aborted) return;
    if (performance.now() - since > HEALTHY) tries = 0;
    log(`${name} ended (${why}); it is started again.`);
    for (let running = false; !running && !signal.aborted; tries += 1) {
      await pause(pauses[Math.min(tries, pauses.length - 1)], undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      const begun = performance.now();
      try {
        await begin();
        running = true;
        log(`${name} is there again after ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
      } catch (error) {
        if (!signal.aborted) log(`${name} did not start: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
}
