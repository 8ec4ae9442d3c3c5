/** How many visitors are being answered just now, counted in memory that threads share: readers make way for them. */

/** Milliseconds after which a visit counts no more: whoever takes an answer slowly keeps no reader waiting. */
const LONGEST = 1_000;

// Next bundles this file for itself; the door, the pages and the pools have to count the same visits.
const shared = globalThis as { dragomanVisits?: SharedArrayBuffer };
shared.dragomanVisits ??= new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);

/** One 32-bit number, to be read with `Atomics`; whoever sleeps on it is woken when the last visit ends. */
export const visits: SharedArrayBuffer = shared.dragomanVisits;

/** Counts a visit until the answer is called, or for a second. */
export function beginVisit(): () => void {
  const count = new Int32Array(visits);
  let over = false;
  const end = () => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    if (Atomics.sub(count, 0, 1) === 1) Atomics.notify(count, 0);
  };
  const timer = setTimeout(end, LONGEST);
  timer.unref();
  Atomics.add(count, 0, 1);
  return end;
}
