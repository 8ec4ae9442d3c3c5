'use client';
/** The lanes with their names, the chart in them, and the title of the mark that is pointed at. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EventSummary } from '@/lib/domain/event';
import type { Lane } from '@/lib/domain/ontology';
import type { Stretch } from '@/lib/timeline/instants';
import type { LaneRows } from '@/lib/timeline/layout';
import { useEventWords } from './use-event-words';
import type { VisChart } from './vis-chart';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';

/** Above the rows of a lane for its name, where the screen is narrow. */
const HEAD_WITHIN = 22;
/** The height of a lane by its rows, as `laneHeight` in vis-chart.ts has it: classes, as a policy forbids styles. */
const LANE_HEIGHT: Record<number, string> = {
  1: 'h-[58px] md:h-[36px]',
  2: 'h-[82px] md:h-[60px]',
  3: 'h-[106px] md:h-[84px]',
  4: 'h-[130px] md:h-[108px]',
  5: 'h-[154px] md:h-[132px]',
  6: 'h-[178px] md:h-[156px]',
};

interface Tip {
  slug: string;
  x: number;
  y: number;
}

/** Width of a label in the chart's own letters. */
function measurer(element: HTMLElement): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  if (context) context.font = `13px ${getComputedStyle(element).fontFamily}`;
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = context ? context.measureText(text).width + 2 : text.length * 8;
    widths.set(text, width);
    return width;
  };
}

export function Chart({
  handle,
  lanes,
  history,
  window: first,
  today,
  locale,
  rtl,
  events,
  more,
  chosen,
  current,
  onMove,
  onLayout,
  onChoose,
  onResize,
}: {
  handle: React.RefObject<VisChart | null>;
  lanes: readonly LaneRows[];
  history: Stretch;
  window: Stretch;
  today: string;
  locale: string;
  rtl: boolean;
  events: readonly EventSummary[];
  /** Events of the window that are not drawn, by lane. */
  more: Partial<Record<Lane, number>>;
  chosen: string | null;
  current: string | null;
  onMove: (window: Stretch) => void;
  onLayout: (omitted: Partial<Record<Lane, number>>) => void;
  onChoose: (slug: string) => void;
  /** The chart has another width: what is chosen may stand at its edge now. */
  onResize: () => void;
}) {
  const t = useTranslations('timeline');
  const laneNames = useTranslations('words.lanes');
  const words = useEventWords();
  const todayLabel = t('today');
  const frame = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  const [tip, setTip] = useState<Tip | null>(null);
  const point = useCallback(
    (slug: string | null, clientX?: number) => {
      const box = slug ? handle.current?.boxOf(slug) : null;
      const outer = frame.current?.getBoundingClientRect();
      if (!slug || !box?.isConnected || !outer) return setTip(null);
      const inner = box.getBoundingClientRect();
      const within = container.current?.getBoundingClientRect();
      // A mark for which there is no room is not drawn, and vis keeps others beyond the window's edges.
      const drawn = box.getClientRects().length > 0;
      if (!drawn || !within || inner.right < within.left || inner.left > within.right) return setTip(null);
      const x = Math.min(Math.max((clientX ?? inner.left) - outer.left, 8), outer.width - 8);
      setTip({ slug, x, y: inner.top - outer.top });
    },
    [handle],
  );
  // What vis is built from once; later values reach it through `handle` or these.
  const latest = useRef({ onMove, onLayout, onChoose, onResize, events, first, current });
  latest.current = { onMove, onLayout, onChoose, onResize, events, first, current };

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let dead = false;
    let observer: ResizeObserver | undefined;
    void Promise.all([import('./vis-chart'), document.fonts.ready]).then(([{ VisChart: Build }]) => {
      if (dead) return;
      const narrow = globalThis.matchMedia('(max-width: 47.99rem)').matches;
      const chart = new Build(element, {
        lanes,
        history,
        window: latest.current.first,
        today,
        locale,
        rtl,
        laneHead: narrow ? HEAD_WITHIN : 0,
        measure: measurer(element),
        onMove: (window) => latest.current.onMove(window),
        onLayout: (omitted) => {
          latest.current.onLayout(omitted);
          point(latest.current.current);
        },
        onChoose: (slug) => latest.current.onChoose(slug),
        onPoint: point,
      });
      handle.current = chart;
      element.style.setProperty('--today-label', JSON.stringify(todayLabel));
      chart.setEvents(latest.current.events);
      let width = element.clientWidth;
      observer = new ResizeObserver(() => {
        if (element.clientWidth === width) return;
        width = element.clientWidth;
        chart.resized();
        latest.current.onResize();
      });
      observer.observe(element);
      setReady(true);
    });
    return () => {
      dead = true;
      observer?.disconnect();
      handle.current?.destroy();
      handle.current = null;
    };
  }, [handle, lanes, history, today, todayLabel, locale, rtl, point]);

  useEffect(() => {
    if (ready) handle.current?.setEvents(events);
  }, [handle, events, ready]);

  useEffect(() => {
    if (ready) handle.current?.setChosen(chosen, current);
  }, [handle, chosen, current, ready]);

  useEffect(() => {
    if (ready) point(current);
  }, [current, ready, point]);

  const told = tip && tip.slug !== chosen ? events.find((event) => event.slug === tip.slug) : undefined;
  return (
    <div ref={frame} className="relative grid md:grid-cols-[8.5rem_1fr]">
      <div className="pointer-events-none max-md:absolute max-md:inset-x-0 max-md:top-0 max-md:z-10">
        {lanes.map(({ lane, rows }) => (
          <div
            key={lane}
            className={`${LANE_HEIGHT[rows]} border-line border-b pt-1 pe-3 text-small max-md:flex max-md:gap-2 max-md:border-transparent md:pt-2`}
          >
            <p className="font-strong">{laneNames(lane)}</p>
            {more[lane] ? (
              <p
                className="figures pointer-events-auto text-muted"
                title={t('moreHelp', { count: more[lane] })}
              >
                {t('more', { count: more[lane] })}
              </p>
            ) : null}
          </div>
        ))}
        <div className="h-[58px]" />
      </div>
      <div ref={container} data-ready={ready} className="dragoman-chart min-w-0" />
      {told && tip ? (
        <div
          role="tooltip"
          data-end={tip.x > 400 || undefined}
          style={{ left: tip.x, top: tip.y }}
          className="pointer-events-none absolute z-20 w-max max-w-[min(20rem,80vw)] -translate-y-[calc(100%+6px)] rounded-medium bg-float px-3 py-2 text-small shadow-float data-end:-translate-x-full"
        >
          <p className="figures text-muted">{words.date(told.edtf)}</p>
          <p dir="auto" className="font-strong">
            {told.title}
          </p>
          <p className="text-muted">{words.type(told.type)}</p>
        </div>
      ) : null}
    </div>
  );
}
