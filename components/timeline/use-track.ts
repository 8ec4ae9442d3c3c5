'use client';
/** What is shown of one relationship: its window, its strip and its list, as the reader moves and filters. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { densitySchema, listSchema, windowSchema } from '@/lib/api/timeline';
import type { Period } from '@/lib/domain/period';
import type {
  DensityAnswer,
  LaneGroup,
  ListAnswer,
  TimelineFilter,
  WindowAnswer,
} from '@/lib/domain/timeline-question';
import type { Days } from '@/lib/timeline/address';
import { answerWithin } from '@/lib/timeline/covered';
import { inLaneOrder } from '@/lib/timeline/lane-order';
import {
  densityAddress,
  keptAddress,
  type LaneTotals,
  listAddress,
  MARGIN,
  totalsAddress,
  totalsOf,
  viewKey,
  windowAddress,
} from './answers';
import { type Held, type LoadState, useAsk } from './use-ask';
import type { FoundEvent } from './use-pinned';

/** One relationship as the server first drew it. */
export interface Track {
  slug: string;
  title: string;
  /** The relationship on the same axis, where two are compared. */
  beside: string | null;
  /** Ids of the lanes of kinds, top to bottom. */
  laneOrder: readonly string[];
  window: WindowAnswer;
  /** Events of the whole relationship by lane. */
  totals: LaneTotals;
  /** Of these the ones that match the filter. */
  kept: LaneTotals;
  density: DensityAnswer;
  list: ListAnswer;
  periods: readonly Period[];
  /** Slugs, the most significant first. */
  turningPoints: readonly string[];
  /** The event of the address, where it is one of this relationship. */
  open: FoundEvent | null;
}

export interface TrackQuestion {
  /** What is looked at. */
  days: Days;
  lanes: LaneGroup;
  filter: TimelineFilter;
  /** What the list holds, null for all times, and the cursor of its page. */
  listDays: Days | null;
  after: string | null;
}

export interface TrackAnswers {
  window: WindowAnswer;
  totals: LaneTotals;
  kept: LaneTotals;
  density: DensityAnswer;
  list: ListAnswer;
  /** Of all but the list. */
  state: LoadState;
  listState: LoadState;
  retry: () => void;
}

const WORST: readonly LoadState[] = ['failed', 'slow', 'loading', 'idle'];

/** Totals of lanes as they are asked for. */
type Totals = Pick<WindowAnswer, 'lanes'>;
const asTotals = (totals: LaneTotals): Totals => ({
  lanes: Object.entries(totals).map(([id, total]) => ({ id, name: null, total, shown: 0 })),
});

function useHeld<Answer>(address: string, answer: Answer) {
  return useState<Held<Answer>>({ address, answer });
}

/**
 * @param first what the server was asked, for the addresses of its answers
 * @param whole all days of the axis
 */
export function useTrack(
  track: Track,
  first: TrackQuestion,
  question: TrackQuestion,
  whole: Days,
): TrackAnswers {
  const { slug, beside, laneOrder } = track;
  const { days, filter } = question;
  const lanes = { lanes: question.lanes, beside };
  const firstLanes = { lanes: first.lanes, beside };
  const listOf = (asked: TrackQuestion) =>
    listAddress(slug, { filter: asked.filter, days: asked.listDays, after: asked.after });

  const [window, setWindow] = useHeld(
    windowAddress(slug, first.days, firstLanes, first.filter),
    track.window,
  );
  // Of the window that is held: how it was asked for, and which totals belong to it.
  const [kind, setKind] = useState(viewKey(slug, firstLanes, first.filter));
  const [laned, setLaned] = useState(totalsAddress(slug, whole, firstLanes));
  const [keptOf, setKeptOf] = useState(keptAddress(slug, whole, firstLanes, first.filter));
  const wantedKind = viewKey(slug, lanes, filter);
  const wantedTotals = totalsAddress(slug, whole, lanes);
  const wantedKept = keptAddress(slug, whole, lanes, filter);
  // A small move is told from what is there.
  const told = kind === wantedKind ? answerWithin(window.answer, MARGIN, days) : null;
  const asked = useAsk(
    told ? window.address : windowAddress(slug, days, lanes, filter),
    window.address,
    windowSchema,
    useCallback(
      (held: Held<WindowAnswer>) => {
        setWindow({ ...held, answer: inLaneOrder(held.answer, laneOrder) });
        setKind(wantedKind);
        setLaned(wantedTotals);
        setKeptOf(wantedKept);
      },
      [setWindow, laneOrder, wantedKind, wantedTotals, wantedKept],
    ),
  );

  const [density, setDensity] = useHeld(densityAddress(slug, first.filter), track.density);
  const askedDensity = useAsk(densityAddress(slug, filter), density.address, densitySchema, setDensity);
  const [totals, setTotals] = useHeld(totalsAddress(slug, whole, firstLanes), asTotals(track.totals));
  const askedTotals = useAsk<Totals>(wantedTotals, totals.address, windowSchema, setTotals);
  const [kept, setKept] = useHeld(keptAddress(slug, whole, firstLanes, first.filter), asTotals(track.kept));
  // Without a filter it is what was asked already.
  const isAll = wantedKept === wantedTotals;
  const askedKept = useAsk<Totals>(isAll ? kept.address : wantedKept, kept.address, windowSchema, setKept);
  const [list, setList] = useHeld(listOf(first), track.list);
  const askedList = useAsk(listOf(question), list.address, listSchema, setList);

  const all = [asked, askedDensity, askedTotals, askedKept];
  const ofAll = useMemo(() => totalsOf(totals.answer), [totals]);
  const ofKept = useMemo(() => totalsOf(kept.answer), [kept]);
  // Window and totals change together, so that the chart is built anew once.
  // Where it cannot be told which lanes the filter leaves empty, all are as high as ever.
  const isTold = keptOf === kept.address || askedKept.state === 'failed';
  const isWhole = laned === totals.address && (keptOf === laned || isTold);
  const shown = {
    window: told ?? window.answer,
    totals: ofAll,
    kept: keptOf === kept.address && keptOf !== laned ? ofKept : ofAll,
  };
  const last = useRef(shown);
  if (isWhole) last.current = shown;
  return {
    ...last.current,
    density: density.answer,
    list: list.answer,
    state: WORST.find((state) => all.some((one) => one.state === state)) ?? 'idle',
    listState: askedList.state,
    retry: () => {
      for (const one of [...all, askedList]) if (one.state === 'failed') one.retry();
    },
  };
}
