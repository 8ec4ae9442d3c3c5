/** How long windows of a timeline take, from three days to all of it; a part of `npm run bench`. */
import type { Database } from '@/lib/db/client';
import { findRelationship } from '@/lib/db/relationships';
import { findTimelineWindow, listMonthDensity } from '@/lib/db/timeline';
import { addDays, numberOfIso } from '@/lib/domain/civil-date';

const ZOOMS: readonly [string, number][] = [
  ['3 days', 3],
  ['2 weeks', 14],
  ['3 months', 91],
  ['1 year', 365],
  ['5 years', 1_826],
  ['15 years', 5_479],
];

export interface WindowTiming {
  zoom: string;
  windows: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  /** The most events answered, and the most there were in a window. */
  events: number;
  total: number;
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function timeAll(
  zoom: string,
  tasks: readonly (() => Promise<{ events: number; total: number }>)[],
): Promise<WindowTiming> {
  const times: number[] = [];
  let [events, total] = [0, 0];
  for (const task of tasks) {
    const begun = performance.now();
    const answer = await task();
    times.push(performance.now() - begun);
    events = Math.max(events, answer.events);
    total = Math.max(total, answer.total);
  }
  times.sort((a, b) => a - b);
  return {
    zoom,
    windows: tasks.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    events,
    total,
  };
}

/**
 * Asks for `runs` windows of at most `limit` events at each zoom, spread evenly over the relationship's span,
 * one after the other. Throws `RangeError` for a relationship that is not there or has no events.
 */
export async function measureWindows(
  db: Database,
  slug: string,
  { runs = 40, limit = 300 }: { runs?: number; limit?: number } = {},
): Promise<WindowTiming[]> {
  const relationship = await findRelationship(db, slug);
  if (!relationship?.from || !relationship.to) throw new RangeError(`There are no events in "${slug}".`);
  const { from: first, to: last } = relationship;
  const span = numberOfIso(last) - numberOfIso(first);
  const ask = async (from: string, to: string) => {
    const window = await findTimelineWindow(db, slug, { from, to, limit });
    return { events: window?.events.length ?? 0, total: window?.total ?? 0 };
  };
  // The first statements open connections; they are nobody's window.
  await ask(first, last);
  const timings: WindowTiming[] = [];
  for (const [zoom, days] of ZOOMS) {
    if (days >= span) continue;
    const tasks = Array.from({ length: runs }, (_, run) => {
      const from = addDays(first, Math.floor(((span - days) * run) / Math.max(1, runs - 1)));
      return () => ask(from, addDays(from, days - 1));
    });
    timings.push(await timeAll(zoom, tasks));
  }
  const everything = Array.from({ length: runs }, () => () => ask(first, last));
  timings.push(await timeAll('all', everything));
  const density = Array.from({ length: runs }, () => async () => {
    const months = await listMonthDensity(db, slug);
    return { events: months.length, total: relationship.eventCount };
  });
  timings.push(await timeAll('density by month', density));
  return timings;
}

/** The timings as lines of text. */
export function windowTable(timings: readonly WindowTiming[]): string {
  const row = (cells: readonly string[]) =>
    `${(cells[0] ?? '').padEnd(18)}${cells
      .slice(1)
      .map((cell) => cell.padStart(10))
      .join('')}`;
  const lines = timings.map(({ zoom, p50, p95, events, total }) =>
    row([zoom, `${p50.toFixed(1)} ms`, `${p95.toFixed(1)} ms`, String(events), String(total)]),
  );
  return [row(['window', 'p50', 'p95', 'answered', 'there are']), ...lines].join('\n');
}
