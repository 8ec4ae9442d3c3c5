'use client';
/**
 * The whole history in 56 pixels: cooperation above the line, conflict below, and the window as a handle that can be
 * dragged, widened at its ends, and moved with the arrow keys.
 */
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import type { MonthDensity } from '@/lib/domain/event';
import { dayOf, type Stretch } from '@/lib/timeline/instants';
import { stripBars, stripYears } from '@/lib/timeline/strip';
import { centreOn, fitWithin, pan, zoom } from '@/lib/timeline/window';
import { useEventWords } from './use-event-words';
import type { WindowStore } from './window-store';

const BARS = 240;
/** The line between cooperation and conflict, as a part of the height. */
const LINE = 0.72;

const percent = (part: number) => `${(part * 100).toFixed(3)}%`;

/** Placed by attributes: the content security policy forbids style attributes in the server's HTML. */
function Bars({
  density,
  history,
  rtl,
}: {
  density: readonly MonthDensity[];
  history: Stretch;
  rtl: boolean;
}) {
  const place = (at: number, width: number) => percent(rtl ? 1 - at - width : at);
  return (
    <svg aria-hidden className="absolute inset-0 size-full">
      {stripBars(density, history, BARS).map(({ at, width, good, even, bad }) => {
        const across = { x: place(at, width * 0.72), width: percent(width * 0.72) };
        const bar = (y: number, height: number) => ({ ...across, y: percent(y), height: percent(height) });
        const below = Math.min(1, bad * 1.4) * (1 - LINE);
        return (
          <g key={at}>
            <rect {...bar(LINE - even * LINE, even * LINE)} className="fill-tone-even" />
            <rect {...bar(LINE - (even + good) * LINE, good * LINE)} className="fill-tone-good" />
            <rect {...bar(LINE, below)} className="fill-tone-bad" />
          </g>
        );
      })}
      <rect x="0" y={percent(LINE)} width="100%" height="1" className="fill-edge" />
    </svg>
  );
}

function Years({ history, rtl }: { history: Stretch; rtl: boolean }) {
  const words = useEventWords();
  return (
    <svg aria-hidden className="h-5 w-full overflow-visible fill-muted text-small">
      {stripYears(history, 0.075).map(({ year, at }) => (
        <text key={year} x={percent(rtl ? 1 - at : at)} y="15" className="figures max-sm:even:hidden">
          {words.year(`${String(year).padStart(4, '0')}-01-01`)}
        </text>
      ))}
    </svg>
  );
}

export function OverviewStrip({
  density,
  history,
  store,
  rtl,
  onWindow,
}: {
  density: readonly MonthDensity[];
  history: Stretch;
  store: WindowStore;
  rtl: boolean;
  onWindow: (window: Stretch) => void;
}) {
  const t = useTranslations('timeline');
  const words = useEventWords();
  const window = useSyncExternalStore(store.subscribe, store.get, store.get);
  const frame = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLDivElement>(null);
  const drag = useRef<{ part: 'from' | 'to' | 'all'; at: number; window: Stretch } | null>(null);
  const width = history.to - history.from;
  const left = (window.from - history.from) / width;
  const span = (window.to - window.from) / width;

  useLayoutEffect(() => {
    const { style } = handle.current ?? {};
    if (!style) return;
    style.insetInlineStart = percent(left);
    style.inlineSize = percent(span);
  }, [left, span]);

  const instantAt = (clientX: number) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return history.from;
    const part = (rtl ? box.right - clientX : clientX - box.left) / box.width;
    return history.from + part * width;
  };
  const grab = (event: React.PointerEvent) => {
    const part = (event.target as HTMLElement).dataset.part as 'from' | 'to' | 'all' | undefined;
    const at = instantAt(event.clientX);
    // A press beside the handle brings the handle there.
    if (!part) onWindow(centreOn(window, at, history));
    drag.current = { part: part ?? 'all', at, window: store.get() };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: React.PointerEvent) => {
    if (!drag.current) return;
    const { part, at, window: begun } = drag.current;
    const by = instantAt(event.clientX) - at;
    if (part === 'all') onWindow(fitWithin({ from: begun.from + by, to: begun.to + by }, history));
    else if (begun[part] + by > history.from && begun[part] + by < history.to) {
      const next = { ...begun, [part]: begun[part] + by };
      if (next.from < next.to) onWindow(fitWithin(next, history));
    }
  };
  const steps = new Map<string, () => Stretch>([
    [rtl ? 'ArrowLeft' : 'ArrowRight', () => pan(window, 0.25, history)],
    [rtl ? 'ArrowRight' : 'ArrowLeft', () => pan(window, -0.25, history)],
    ['ArrowUp', () => zoom(window, 0.7, history)],
    ['ArrowDown', () => zoom(window, 1.4, history)],
    ['Home', () => pan(window, -1000, history)],
    ['End', () => pan(window, 1000, history)],
  ]);
  const names = { from: words.date(dayOf(window.from)), to: words.date(dayOf(window.to - 1)) };
  return (
    <div className="flex flex-col gap-0.5">
      <span className="sr-only">{t('strip')}</span>
      <div
        ref={frame}
        onPointerDown={grab}
        onPointerMove={move}
        onPointerUp={() => {
          drag.current = null;
        }}
        onPointerCancel={() => {
          drag.current = null;
        }}
        className="relative h-14 cursor-pointer touch-none overflow-hidden select-none"
      >
        <Bars density={density} history={history} rtl={rtl} />
        <div
          ref={handle}
          role="slider"
          tabIndex={0}
          aria-label={t('overview')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round((left + span / 2) * 100)}
          aria-valuetext={t('windowText', names)}
          data-part="all"
          onKeyDown={(event) => {
            const next = steps.get(event.key);
            if (!next) return;
            event.preventDefault();
            event.stopPropagation();
            onWindow(next());
          }}
          className="absolute inset-y-0 min-w-3 cursor-grab rounded-small border-2 border-accent bg-accent/10 focus-visible:-outline-offset-2 active:cursor-grabbing"
        >
          <span data-part="from" className="absolute inset-y-0 -start-1 w-3 cursor-ew-resize" />
          <span data-part="to" className="absolute inset-y-0 -end-1 w-3 cursor-ew-resize" />
        </div>
      </div>
      <Years history={history} rtl={rtl} />
    </div>
  );
}
