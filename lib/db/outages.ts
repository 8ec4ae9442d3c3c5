/** When the database last failed to answer in this process, which the web server asks before it says 500. */
import { type Outage, outageBehind } from './errors';

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

/** Prisma's codes: not reached, lost, late, too many connections, no transaction in time. */
const AWAY: ReadonlySet<unknown> = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037']);
/** Milliseconds between what the driver throws, whose code Prisma does not hand on, and what arrives at its caller. */
const RECENT = 5_000;

/** Whether something failed for want of the database. */
export function databaseWasAway(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  if (outageBehind(error) !== null || AWAY.has(code)) return true;
  return outageSince(performance.now() - RECENT) !== null;
}
