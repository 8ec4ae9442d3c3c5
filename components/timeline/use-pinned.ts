'use client';
/** Events that are drawn whatever else is: the open one, and the one on which the keys stand. */
import { useCallback, useState } from 'react';
import { listSchema } from '@/lib/api/timeline';
import type { ListAnswer, TimelineEvent, TimelineFilter } from '@/lib/domain/timeline-question';
import { type AskedLanes, listAddress, viewKey } from './answers';
import { type Held, useAsk } from './use-ask';

/** An event in its lane under the lanes that are shown, and whether the filter lets it through. */
export interface FoundEvent {
  event: TimelineEvent;
  matches: boolean;
}

/** Where an event stands in time among all that match. */
export interface Place {
  position: number;
  total: number;
}

export interface Pinned {
  /** Also where it is not drawn: the next step goes from there. */
  event: TimelineEvent | null;
  /** Null where nothing is pinned, where the filter leaves it out, and until that is known. */
  drawn: TimelineEvent | null;
  place: Place | null;
  /** Pins an event as it was answered under these lanes and this filter; null: none. */
  pin: (event: TimelineEvent | null, place?: Place) => void;
}

const NOWHERE = '';

/** The list that begins with an event, wherever it is. */
const addressOf = (slug: string, event: TimelineEvent, filter: TimelineFilter, lanes: AskedLanes) =>
  listAddress(slug, {
    filter,
    days: null,
    order: 'earliest',
    after: `${event.startsOn}~${event.number - 1}`,
    limit: 1,
    lanes,
  });

/**
 * One event that stays drawn. Under other lanes or another filter it is asked for anew, so that it stands in its lane
 * there, or is gone with all else that the filter leaves out.
 *
 * @param first as the server drew it, under the same lanes and filter
 */
export function usePinned(
  slug: string,
  filter: TimelineFilter,
  lanes: AskedLanes,
  first: FoundEvent | null,
): Pinned {
  const here = viewKey(slug, lanes, filter);
  const [kept, setKept] = useState<(FoundEvent & { place: Place | null; under: string }) | null>(
    first && { ...first, place: null, under: here },
  );
  const isHere = kept?.under === here;
  useAsk(
    kept && !isHere ? addressOf(slug, kept.event, filter, lanes) : NOWHERE,
    NOWHERE,
    listSchema,
    useCallback(
      ({ answer: { events, before, total } }: Held<ListAnswer>) =>
        setKept((last) => {
          const [found] = events;
          if (!last || found?.slug !== last.event.slug)
            return last && { event: last.event, matches: false, place: null, under: here };
          return { event: found, matches: true, place: { position: before + 1, total }, under: here };
        }),
      [here],
    ),
  );
  const drawn = kept && isHere && kept.matches ? kept : null;
  return {
    event: kept?.event ?? null,
    drawn: drawn?.event ?? null,
    place: drawn?.place ?? null,
    pin: useCallback(
      (event, place) => setKept(event && { event, matches: true, place: place ?? null, under: here }),
      [here],
    ),
  };
}
