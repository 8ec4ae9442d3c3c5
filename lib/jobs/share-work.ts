/** Work that several ask for at once is done once. */
import { currentRequest } from '@/lib/request';

// Next bundles this module several times; the work is the process's.
const shared = globalThis as { dragomanWork?: Map<string, Promise<unknown>> };

/** Does the work, or waits with the others for the same: `key` has to name all that its result depends on. */
export function shareWork<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  shared.dragomanWork ??= new Map();
  const running = shared.dragomanWork;
  const there = running.get(key);
  if (there) {
    // Who waits for a worker is nobody for whom that worker should make way.
    currentRequest()?.endVisit();
    return there as Promise<Result>;
  }
  const begun = work().finally(() => running.delete(key));
  running.set(key, begun);
  return begun;
}
