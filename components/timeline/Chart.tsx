'use client';
/** The chart: names of bands and lanes beside it, the picture, and a card for what is pointed at. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { numberFormat } from '@/lib/domain/intl';
import { EVENT_TYPES } from '@/lib/domain/ontology';
import type { Period } from '@/lib/domain/period';
import type { TimelineEvent, TimelineLane, TimelineStack } from '@/lib/domain/timeline-question';
import type { Stretch } from '@/lib/timeline/instants';
import { mostLeftOut, type RailMark, stacksOf } from '@/lib/timeline/layout/rail';
import { NARROWEST } from '@/lib/timeline/window';
import { ChartTip } from './ChartTip';
import { chartHeight } from './chart-geometry';
import type { ChartLayout, ChartOptions, Pointed } from './chart-options';
import { FirstSight } from './FirstSight';
import { type ChartLayers, drawFirst } from './first-picture';
import { LaneNames } from './LaneNames';
import { measureOf } from './measure-text';
import { TypeIcon } from './TypeIcon';
import { useEventWords } from './use-event-words';
import { useGeometry, useNarrow } from './use-geometry';
import { useStackWords } from './use-stack-words';
import type { VisChart } from './vis-chart';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';

const fetchChart = () => import('./vis-chart');
// It is needed as soon as the page runs, and in the browser alone: it comes while the rest of the page wakes.
if (typeof window !== 'undefined') fetchChart().catch(() => undefined);

interface ChartProps {
  handle: React.RefObject<VisChart | null>;
  /** Top to bottom, with the exact number of events of each in the window. */
  lanes: readonly TimelineLane[];
  events: readonly TimelineEvent[];
  stacks: readonly TimelineStack[];
  stackDays: number;
  periods: readonly Period[];
  /** Slugs, the most significant first. */
  turningPoints: readonly string[];
  /** Events of the whole relationship by lane: rows are shared out by them, so that a lane never changes its height. */
  totals: Readonly<Record<string, number>>;
  /** Of these the ones that match the filter. */
  kept: Readonly<Record<string, number>>;
  history: Stretch;
  /** Where the window is at this moment: before the chart is there others move it, later the chart says so (`onMove`). */
  windowNow: () => Stretch;
  /** `YYYY-MM-DD` */
  today: string;
  locale: string;
  rtl: boolean;
  /** Slug of the event that is open. */
  chosen: string | null;
  /** Slug of the event on which the keys stand. */
  current: string | null;
  /** At every frame of a move. */
  onMove: (window: Stretch) => void;
  onChoose: (slug: string) => void;
  /** A stack or a "+N" was pressed: shows what is left out there. */
  onZoomTo: (window: Stretch) => void;
  /** A stack was pressed that no window opens any further. */
  onStackList?: (stack: Stretch & { lane: string }) => void;
  /** The chart has another width: what is chosen may stand at its edge now. */
  onResize?: () => void;
}

export function Chart(props: ChartProps) {
  const { handle, lanes, events, stacks, stackDays, periods, turningPoints, history, today, locale, rtl } =
    props;
  const { chosen, current } = props;
  const t = useTranslations('timeline');
  const words = useEventWords();
  const stackWords = useStackWords();
  const narrow = useNarrow();
  const geometry = useGeometry(props, narrow);
  const container = useRef<HTMLDivElement>(null);
  const icons = useRef<HTMLDivElement>(null);
  const [head, setHead] = useState<HTMLElement | null>(null);
  const [drawn, setDrawn] = useState(false);
  const [ready, setReady] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [failedAt, setFailedAt] = useState(-1);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [layout, setLayout] = useState<ChartLayout>();
  const data = useMemo(
    () => ({ events, leftOut: stacksOf(stacks, stackDays, lanes), turningPoints }),
    [events, stacks, stackDays, lanes, turningPoints],
  );
  // What the chart is built from once; later values reach it through `handle` or this.
  const latest = useRef({ ...props, data, words, stackWords });
  latest.current = { ...props, data, words, stackWords };

  const zoomTo = useCallback(
    (stretch: Stretch) => {
      const { from, to } = handle.current?.window() ?? stretch;
      // Always nearer, so that a press never stands still.
      const width = Math.max(Math.min(stretch.to - stretch.from, (to - from) * 0.7), NARROWEST);
      const middle = (stretch.from + stretch.to) / 2;
      latest.current.onZoomTo({ from: middle - width / 2, to: middle + width / 2 });
    },
    [handle],
  );
  const openStack = useCallback(
    (stack: RailMark) => {
      const { from, to } = handle.current?.window() ?? stack;
      if (to - from <= NARROWEST * 1.01) return latest.current.onStackList?.(stack);
      const air = Math.max((stack.to - stack.from) * 0.1, 0);
      zoomTo({ from: stack.from - air, to: stack.to + air });
    },
    [handle, zoomTo],
  );

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let dead = false;
    let observer: ResizeObserver | undefined;
    let layers: ChartLayers | undefined;
    const build = async (): Promise<void> => {
      const texts = latest.current.data.events.map(({ title }) => title);
      const measure = await measureOf(element, texts);
      if (dead) return;
      const options: ChartOptions = {
        geometry,
        history,
        periods,
        today,
        locale,
        rtl,
        window: handle.current?.window() ?? latest.current.windowNow(),
        measure,
        iconOf: (type) =>
          icons.current?.querySelector(`[data-type="${type}"] > svg`)?.cloneNode(true) as Element,
        dateOf: (edtf) => latest.current.words.date(edtf),
        stackName: (stack) => latest.current.stackWords(stack),
        numberOf: (count) => numberFormat(locale, { useGrouping: false }).format(count),
        hasFocus: () => element.closest('[data-stage]')?.contains(document.activeElement) ?? false,
        onMove: (window) => {
          setPointed(null);
          latest.current.onMove(window);
        },
        onLayout: setLayout,
        onChoose: (slug) => latest.current.onChoose(slug),
        onStack: openStack,
        onPoint: setPointed,
      };
      const pinned = [latest.current.chosen, latest.current.current].filter((slug) => slug !== null);
      element.style.minBlockSize = `${chartHeight(geometry)}px`;
      layers = drawFirst(element, options, latest.current.data, new Set(pinned));
      // At once: vis makes the container a part of the page's flow, where the first sight must not stand any more.
      flushSync(() => setDrawn(true));
      const { VisChart: Build } = await fetchChart();
      if (dead) return;
      const window = handle.current?.window() ?? latest.current.windowNow();
      const chart = new Build(element, { ...options, window }, layers);
      handle.current = chart;
      chart.setChosen(latest.current.chosen, latest.current.current);
      chart.setData(latest.current.data);
      setHead(element.querySelector<HTMLElement>('.vis-panel.vis-center'));
      let width = element.clientWidth;
      observer = new ResizeObserver(() => {
        if (element.clientWidth === width) return;
        width = element.clientWidth;
        chart.resized();
        latest.current.onResize?.();
      });
      observer.observe(element);
      setReady(true);
    };
    build().catch(() => {
      if (!dead) setFailedAt(attempt);
    });
    return () => {
      dead = true;
      layers?.front.destroy();
      layers?.front.element.remove();
      layers?.ground.element.remove();
      observer?.disconnect();
      setHead(null);
      handle.current?.destroy();
      handle.current = null;
    };
  }, [handle, geometry, history, periods, today, locale, rtl, openStack, attempt]);

  useEffect(() => {
    if (ready) handle.current?.setChosen(chosen, current);
  }, [handle, chosen, current, ready]);

  useEffect(() => {
    if (ready) handle.current?.setData(data);
  }, [handle, data, ready]);

  const more = (lane: TimelineLane) => Math.max(0, lane.total - (layout?.shown.get(lane.id) ?? lane.total));
  const showMore = (lane: string) => {
    const window = handle.current?.window();
    if (!window) return;
    zoomTo(mostLeftOut(layout?.leftOut ?? [], lane, window, NARROWEST) ?? window);
  };
  const names = (
    <LaneNames
      {...{ geometry, lanes, periods, today, narrow, more }}
      foremost={layout?.foremost ?? false}
      onMore={showMore}
    />
  );
  const step = current && layout ? handle.current?.placeOf(current) : null;
  const shownTip: Pointed | null =
    pointed ?? (current && step ? { what: 'event', slug: current, ...step } : null);
  return (
    <div className="relative grid md:grid-cols-[11.5rem_1fr]">
      {/* On a narrow screen they stand within the lanes, once these are drawn. */}
      {narrow ? null : <div className="max-md:hidden">{names}</div>}
      <div className="relative min-w-0">
        {drawn ? null : (
          <FirstSight
            {...{ geometry, events, periods, today, rtl }}
            leftOut={data.leftOut}
            window={props.windowNow()}
          />
        )}
        {/* Over the first sight until it is drawn: the one takes the other's place in one step, and nothing below moves. */}
        <div
          ref={container}
          data-ready={ready}
          className={`dragoman-chart ${drawn ? 'relative' : 'absolute inset-x-0 top-0'}`}
        />
        {failedAt === attempt ? (
          <p role="alert" className="flex flex-wrap items-center gap-3 text-danger text-small">
            {t('chartFailed')}
            <button
              type="button"
              onClick={() => setAttempt((number) => number + 1)}
              className="link min-h-8 font-strong"
            >
              {t('retry')}
            </button>
          </p>
        ) : null}
      </div>
      {narrow && head ? createPortal(names, head) : null}
      {shownTip && !(shownTip.what === 'event' && shownTip.slug === chosen) ? (
        <ChartTip pointed={shownTip} container={container} events={events} periods={periods} />
      ) : null}
      <div ref={icons} hidden>
        {EVENT_TYPES.map((type) => (
          <span key={type} data-type={type}>
            <TypeIcon type={type} size={12} />
          </span>
        ))}
      </div>
      <span className="sr-only">{t('stacksHelp')}</span>
    </div>
  );
}
