'use client';
/** How tall the parts of a chart are: from what there is in its lanes, and from the width of the screen. */
import { useEffect, useMemo, useState } from 'react';
import type { Period } from '@/lib/domain/period';
import type { TimelineLane } from '@/lib/domain/timeline-question';
import { bandLines } from '@/lib/timeline/layout/bands';
import { shareRows } from '@/lib/timeline/layout/lane-rows';
import { type Geometry, NARROW_HEAD } from './chart-geometry';

/** Rows of marks that the lanes share: what fits a laptop's screen below the heading. */
const ROWS = 14;

/** Lanes in which nothing ever happens are not drawn; the others keep their rows, whatever is in view. */
export function useGeometry(
  {
    lanes,
    totals,
    periods,
    today,
  }: {
    lanes: readonly TimelineLane[];
    totals: Readonly<Record<string, number>>;
    periods: readonly Period[];
    today: string;
  },
  narrow: boolean,
): Geometry {
  const used = lanes.filter(({ id }) => (totals[id] ?? 0) > 0).map(({ id }) => `${totals[id]} ${id}`);
  const key = used.join('\n');
  return useMemo(() => {
    const shown = key
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [total = '0', ...id] = line.split(' ');
        return { id: id.join(' '), total: Number(total) };
      });
    return {
      lines: bandLines(periods, today).length,
      lanes: shareRows(shown, ROWS),
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
