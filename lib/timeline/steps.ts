/** From one event to the next, in the order of time. */
import type { EventSummary, MonthDensity } from '@/lib/domain/event';
import { type Stretch, startOfDay } from './instants';

export const byTime = (a: EventSummary, b: EventSummary) =>
  a.startsOn < b.startsOn
    ? -1
    : a.startsOn > b.startsOn
      ? 1
      : a.endsOn < b.endsOn
        ? -1
        : a.endsOn > b.endsOn
          ? 1
          : a.slug < b.slug
            ? -1
            : a.slug > b.slug
              ? 1
              : 0;

/** The event after (`step` 1) or before (−1) the current one, or the first or last where there is none. */
export function stepFrom(
  events: readonly EventSummary[],
  current: string | null,
  step: 1 | -1,
): EventSummary | null {
  const ordered = [...events].sort(byTime);
  const index = ordered.findIndex((event) => event.slug === current);
  if (index < 0) return ordered.at(step > 0 ? 0 : -1) ?? null;
  return ordered[index + step] ?? null;
}

/** Events that touch a stretch, in the order of time. */
export function eventsWithin(events: readonly EventSummary[], stretch: Stretch): EventSummary[] {
  return events
    .filter((event) => startOfDay(event.startsOn) < stretch.to && startOfDay(event.endsOn) >= stretch.from)
    .sort(byTime);
}

/** The first day of the nearest month with events after (1) or before (−1) an instant; null where there is none. */
export function nearestMonth(density: readonly MonthDensity[], instant: number, step: 1 | -1): string | null {
  let nearest: string | null = null;
  for (const { month, events } of density) {
    const start = startOfDay(month);
    if (events === 0 || (step > 0 ? start <= instant : start >= instant)) continue;
    if (nearest === null || (step > 0 ? month < nearest : month > nearest)) nearest = month;
  }
  return nearest;
}
