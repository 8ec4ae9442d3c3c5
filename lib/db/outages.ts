/** When the database last failed to answer in this process, which the web server asks before it says 500. */
import type { Outage } from './errors';

/** The site's pages and its server are built apart, so what they share lies on the process's own object. */
const shared = globalThis as { dragomanOutage?: { at: number; outage: Outage } };

/** Notes that a query failed for want of the database. */
export function noteOutage(outage: Outage): void {
  shared.dragomanOutage = { at: performance.now(), outage };
}

/** The last outage since `begun` (as `performance.now()` gives it), or null. */
export function outageSince(begun: number): Outage | null {
  const last = shared.dragomanOutage;
  return last && last.at >= begun ? last.outage : null;
}
