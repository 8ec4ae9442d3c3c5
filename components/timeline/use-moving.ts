'use client';
/** The one window of all charts of a page: who moves it, what is looked at, and when a move is over. */
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Days } from '@/lib/timeline/address';
import { daysOf, isWholeOf, type Stretch } from '@/lib/timeline/instants';
import { fitWithin } from '@/lib/timeline/window';
import type { VisChart } from './vis-chart';
import { WindowStore } from './window-store';

/** Milliseconds of rest after which the server is asked, and after which a gesture is over. */
const LOOKS_AFTER = 90;
const SETTLES_AFTER = 500;
/** vis rounds to milliseconds; what is less than a minute is no move. */
const NO_MOVE = 60_000;

/** Asked at each move, as the reader may change it. */
const prefersStillness = () => globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;

export interface Moving {
  store: WindowStore;
  /** Of the one or two charts, from top to bottom. */
  charts: readonly [RefObject<VisChart | null>, RefObject<VisChart | null>];
  /** What is looked at since the last rest. */
  days: Days;
  /** A chart has moved, by whatever hand. */
  onMove: (chart: RefObject<VisChart | null>, window: Stretch) => void;
  goTo: (window: Stretch, animate?: boolean) => void;
}

/** @param onSettled the days at the end of a gesture; null: all of them */
export function useMoving(first: Stretch, history: Stretch, onSettled: (days: Days | null) => void): Moving {
  const [store] = useState(() => new WindowStore(first));
  const [window, setWindow] = useState(first);
  const upper = useRef<VisChart>(null);
  const lower = useRef<VisChart>(null);
  const charts = useMemo(() => [upper, lower] as const, []);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const settled = useRef(onSettled);
  settled.current = onSettled;

  const onMove = useCallback(
    (moved: RefObject<VisChart | null> | null, next: Stretch) => {
      const before = store.get();
      if (Math.abs(next.from - before.from) < NO_MOVE && Math.abs(next.to - before.to) < NO_MOVE) return;
      store.set(next);
      for (const chart of charts) if (chart !== moved) chart.current?.setWindow(next, false);
      for (const timer of timers.current) clearTimeout(timer);
      timers.current = [
        setTimeout(() => setWindow(next), LOOKS_AFTER),
        setTimeout(() => settled.current(isWholeOf(next, history) ? null : daysOf(next)), SETTLES_AFTER),
      ];
    },
    [store, charts, history],
  );
  useEffect(
    () => () => {
      for (const timer of timers.current) clearTimeout(timer);
    },
    [],
  );

  const goTo = useCallback(
    (wanted: Stretch, animate = true) => {
      const next = fitWithin(wanted, history);
      const chart = charts.find(({ current }) => current !== null)?.current;
      if (chart) chart.setWindow(next, animate && !prefersStillness());
      // The chart is still being loaded and begins where it is told.
      else onMove(null, next);
    },
    [charts, history, onMove],
  );
  return { store, charts, days: useMemo(() => daysOf(window), [window]), onMove, goTo };
}
