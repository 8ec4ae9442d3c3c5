'use client';
/** Going from event to event with the keys, beyond the edge of what is loaded where the history goes on. */
import { useCallback, useEffect, useRef } from 'react';
import type { EventSummary, MonthDensity } from '@/lib/domain/event';
import { startOfDay } from '@/lib/timeline/instants';
import { byTime, nearestMonth } from '@/lib/timeline/steps';

interface Step {
  step: 1 | -1;
  /** The event to go on from; null: from the end of the history that lies behind the step. */
  from: EventSummary | null;
}

/**
 * @param loaded the events that are in the browser
 * @param onStep where the step leads, or null where there is nothing further
 * @param onLook a month (its first day) that has to be loaded first
 */
export function useSteps({
  loaded,
  density,
  onStep,
  onLook,
}: {
  loaded: readonly EventSummary[];
  density: readonly MonthDensity[];
  onStep: (event: EventSummary | null) => void;
  onLook: (month: string) => void;
}): (step: Step) => void {
  const waiting = useRef<Step | null>(null);

  const resolve = useCallback(
    ({ step, from }: Step, mayLook: boolean) => {
      const ordered = [...loaded].sort(byTime);
      if (step < 0) ordered.reverse();
      const next = ordered.find((event) => !from || byTime(event, from) * step > 0) ?? null;
      const edge = step > 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
      // The month of `from` itself is loaded with it.
      const begun = from ? startOfDay(`${from.startsOn.slice(0, 7)}-01`) : edge;
      const month = nearestMonth(density, begun, step);
      // Something lies between here and the next loaded event: go there first.
      const nearer =
        month !== null &&
        (!next ||
          (step > 0
            ? month.slice(0, 7) < next.startsOn.slice(0, 7)
            : month.slice(0, 7) > next.startsOn.slice(0, 7)));
      if (nearer && month && mayLook) {
        waiting.current = { step, from };
        onLook(month);
        return;
      }
      waiting.current = null;
      onStep(next);
    },
    [loaded, density, onStep, onLook],
  );

  useEffect(() => {
    if (waiting.current) resolve(waiting.current, false);
  }, [resolve]);

  return useCallback((step: Step) => resolve(step, true), [resolve]);
}
