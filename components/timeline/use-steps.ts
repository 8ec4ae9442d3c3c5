'use client';
/** Going from event to event, however far the next one is: the index knows what comes after any place. */
import { useCallback, useEffect, useRef } from 'react';
import { ask } from '@/components/ui/ask';
import { listSchema } from '@/lib/api/timeline';
import { addDays, FIRST_DAY, LAST_DAY } from '@/lib/domain/civil-date';
import type { TimelineEvent, TimelineFilter } from '@/lib/domain/timeline-question';
import type { Days } from '@/lib/timeline/address';
import { type AskedLanes, listAddress } from './answers';
import type { Place } from './use-pinned';

export type StepTo = 'next' | 'previous' | 'first' | 'last' | 'nextYear' | 'previousYear';

/** More than the number of any event: a place behind all of its day. */
const BEHIND_ALL = '9999999999';

export interface StepFrom {
  /** On which one stands; null: outside the window, at the side from which the step comes. */
  event: TimelineEvent | null;
  /** What is looked at. */
  days: Days;
}

/** What to ask the list for: in which order, and after which place. */
export function placeOfStep(
  to: StepTo,
  { event, days }: StepFrom,
): { order: 'earliest' | 'latest'; after: string | null } {
  const place = event ? `${event.startsOn}~${event.number}` : null;
  const year = (event?.startsOn ?? (to === 'nextYear' ? days.from : days.to)).slice(0, 4);
  switch (to) {
    case 'first':
      return { order: 'earliest', after: null };
    case 'last':
      return { order: 'latest', after: null };
    case 'next':
      return {
        order: 'earliest',
        after: place ?? (days.from === FIRST_DAY ? null : `${addDays(days.from, -1)}~${BEHIND_ALL}`),
      };
    case 'previous':
      return { order: 'latest', after: place ?? (days.to === LAST_DAY ? null : `${addDays(days.to, 1)}~0`) };
    case 'nextYear':
      return { order: 'earliest', after: `${year}-12-31~${BEHIND_ALL}` };
    default:
      return { order: 'latest', after: `${year}-01-01~0` };
  }
}

export interface Stepped {
  /** In its lane under the lanes that are shown. */
  event: TimelineEvent;
  place: Place;
}

/**
 * Steps are taken one after the other, each from where the last one led.
 *
 * @param onStep where the step leads; null where there is nothing further
 */
export function useSteps({
  slug,
  filter,
  lanes,
  beside,
  from,
  onStep,
  onFailed,
}: AskedLanes & {
  slug: string;
  filter: TimelineFilter;
  from: () => StepFrom;
  onStep: (stepped: Stepped | null) => void;
  onFailed: () => void;
}): (to: StepTo) => void {
  const line = useRef<Promise<void>>(Promise.resolve());
  const latest = useRef({ from, onStep, onFailed });
  latest.current = { from, onStep, onFailed };
  const gone = useRef<AbortController>(undefined);
  useEffect(() => {
    const controller = new AbortController();
    gone.current = controller;
    return () => controller.abort();
  }, []);

  return useCallback(
    (to: StepTo) => {
      line.current = line.current.then(async () => {
        const signal = gone.current?.signal;
        const { order, after } = placeOfStep(to, latest.current.from());
        try {
          const asked = { filter, days: null, order, after, limit: 1, lanes: { lanes, beside } };
          const url = listAddress(slug, asked);
          const { events, before, total } = await ask(url, listSchema, signal);
          const event = events[0];
          const position = order === 'earliest' ? before + 1 : total - before;
          latest.current.onStep(event ? { event, place: { position, total } } : null);
        } catch {
          if (!signal?.aborted) latest.current.onFailed();
        }
      });
    },
    [slug, filter, lanes, beside],
  );
}
