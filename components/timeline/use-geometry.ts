'use client';
/** How tall the parts of a chart are: from what there is in its lanes, and from the width of the screen. */
import { useEffect, useMemo, useState } from 'react';
import type { Period } from '@/lib/domain/period';
import type { TimelineEvent, TimelineLane } from '@/lib/domain/timeline-question';
import { bandLines } from '@/lib/timeline/layout/bands';
import { shareRows } from '@/lib/timeline/layout/lane-rows';
import { BAND_HEAD, type Geometry, NARROW_HEAD } from './chart-geometry';

/** Rows of marks that the lanes share: what fits a laptop's screen below the heading. */
const ROWS = 14;

/**
 * Lanes in which nothing ever happens are not drawn; the others keep their rows, whatever is in view. What the filter leaves
 * empty over the whole history has no row, and all other lanes are as tall as before.
 */
export function useGeometry(
  {
    lanes,
    totals,
    kept,
    events,
    periods,
    today,
  }: {
    lanes: readonly TimelineLane[];
    totals: Readonly<Record<string, number>>;
    /** Of these the ones that match the filter. */
    kept: Readonly<Record<string, number>>;
    /** What is drawn: an event that is open is, whether it matches or not. */
    events: readonly Pick<TimelineEvent, 'laneId'>[];
    periods: readonly Period[];
    today: string;
  },
  narrow: boolean,
): Geometry {
  // Where nothing matches at all there is nothing to tell lanes apart by, and nothing moves.
  const some = lanes.some(({ id }) => (kept[id] ?? 0) > 0);
  const isEmptied = (id: string) =>
    some && (kept[id] ?? 0) === 0 && !events.some(({ laneId }) => laneId === id);
  const used = lanes.filter(({ id }) => (totals[id] ?? 0) > 0);
  const key = used.map(({ id }) => `${totals[id]} ${isEmptied(id) ? 0 : 1} ${id}`).join('\n');
  return useMemo(() => {
    const shown = key
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [total = '0', isKept, ...id] = line.split(' ');
        return { id: id.join(' '), total: Number(total), isKept: isKept === '1' };
      });
    return {
      lines: bandLines(periods, today).length,
      bandHead: narrow ? BAND_HEAD : 0,
      lanes: shareRows(shown, ROWS).map((lane, index) =>
        shown[index]?.isKept ? lane : { ...lane, rows: 0 },
      ),
      laneHead: narrow ? NARROW_HEAD : 0,
    };
  }, [key, periods, today, narrow]);
}

/** Whether the screen has no room for names beside the lanes; known only once the page runs. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const query = globalThis.matchMedia('(max-width: 47.99rem)');
    const look = () => setNarrow(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return narrow;
}
