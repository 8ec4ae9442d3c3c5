/** A promise that is waited for no longer than its time. */
import { setTimeout as pause } from 'node:timers/promises';

/** What the promise gives. Throws where it is not settled within `ms`; what comes of it later is dropped. */
export async function inTime<Value>(promise: Promise<Value>, ms: number): Promise<Value> {
  const stop = new AbortController();
  promise.catch(() => undefined);
  const late = pause(ms, undefined, { signal: stop.signal }).then(() => {
    throw new Error('It did not come in time.');
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
  }
}
