'use client';
/**
 * The window on the strip: a frame that is dragged, widened at both edges, drawn anew where it covers everything, and
 * moved with the keys, each edge and the whole by itself.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type BrushPart, dragBrush, stepBrush } from '@/lib/timeline/brush';
import { DAY, dayOf, type Stretch } from '@/lib/timeline/instants';
import { useEventWords } from './use-event-words';
import type { WindowStore } from './window-store';

const percent = (part: number) => `${(part * 100).toFixed(3)}%`;
/** A press that moves less than this is no drag, in pixels. */
const SLACK = 4;
/** Milliseconds of rest after which the sliders say where they are: to say it at every frame would cost most of a move. */
const SAYS_AFTER = 120;

/** The window when it last rested. */
function useRested(store: WindowStore): Stretch {
  const [window, setWindow] = useState(store.get);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setWindow(store.get()), SAYS_AFTER);
    };
    wait();
    const leave = store.subscribe(wait);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [store]);
  return window;
}

export function StripBrush({
  history,
  store,
  rtl,
  onWindow,
  children,
}: {
  history: Stretch;
  store: WindowStore;
  rtl: boolean;
  onWindow: (window: Stretch) => void;
  children: React.ReactNode;
}) {
  const t = useTranslations('moving');
  const words = useEventWords();
  const window = useRested(store);
  const frame = useRef<HTMLFieldSetElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const drag = useRef<{ part: BrushPart | 'new'; x: number; at: number; begun: Stretch } | null>(null);
  const whole = history.to - history.from;

  useLayoutEffect(() => {
    const place = () => {
      const { style } = brush.current ?? {};
      const { from, to } = store.get();
      if (!style) return;
      style.insetInlineStart = percent((from - history.from) / whole);
      style.inlineSize = percent((to - from) / whole);
    };
    place();
    return store.subscribe(place);
  }, [store, history, whole]);

  const instantAt = (clientX: number) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return history.from;
    const part = (rtl ? box.right - clientX : clientX - box.left) / box.width;
    return history.from + Math.min(1, Math.max(0, part)) * whole;
  };
  const grab = (event: React.PointerEvent) => {
    if (event.button !== 0) return;
    const part = (event.target as HTMLElement).dataset.part as BrushPart | undefined;
    const at = instantAt(event.clientX);
    // A press beside the frame brings it there; where it covers everything, a new one is drawn.
    const { from, to } = store.get();
    const isNew = (to - from) / whole > 0.98 && part !== 'from' && part !== 'to';
    if (!part && !isNew) onWindow(dragBrush('all', { from, to }, at - (from + to) / 2, history));
    drag.current = { part: isNew ? 'new' : (part ?? 'all'), x: event.clientX, at, begun: store.get() };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: React.PointerEvent) => {
    if (!drag.current || Math.abs(event.clientX - drag.current.x) < SLACK) return;
    const { part, at, begun } = drag.current;
    const now = instantAt(event.clientX);
    if (part === 'new') {
      const drawn = { from: Math.min(at, now), to: Math.max(at, now) };
      onWindow(dragBrush(now > at ? 'to' : 'from', drawn, 0, history));
    } else onWindow(dragBrush(part, begun, now - at, history));
  };
  const drop = () => {
    drag.current = null;
  };
  const slider = (part: BrushPart, label: string, at: number, text: string) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': Math.floor(history.from / DAY),
    'aria-valuemax': Math.floor(history.to / DAY),
    'aria-valuenow': Math.floor(at / DAY),
    'aria-valuetext': text,
    'data-part': part,
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = stepBrush(part, event.key, store.get(), history, rtl);
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      onWindow(next);
    },
  });
  const days = { from: words.date(dayOf(window.from)), to: words.date(dayOf(window.to - 1)) };
  const timeline = useTranslations('timeline');
  return (
    <fieldset
      ref={frame}
      aria-label={t('brush')}
      onPointerDown={grab}
      onPointerMove={move}
      onPointerUp={drop}
      onPointerCancel={drop}
      className="relative min-w-0 cursor-crosshair touch-pan-y select-none"
    >
      {children}
      {/* Placed once the page runs; where it would stand before that, it says something else. */}
      <div ref={brush} className="absolute inset-y-0 [&:not([style])]:invisible">
        <div
          {...slider('all', t('brushWhole'), (window.from + window.to) / 2, timeline('windowText', days))}
          className="absolute inset-0 min-w-3 cursor-grab rounded-small border-2 border-accent/70 bg-accent/8 focus-visible:-outline-offset-2 active:cursor-grabbing"
        />
        <div
          {...slider('from', t('brushStart'), window.from, days.from)}
          className="brush-edge absolute inset-y-0 -start-3 w-6 cursor-ew-resize"
        />
        <div
          {...slider('to', t('brushEnd'), window.to - 1, days.to)}
          className="brush-edge absolute inset-y-0 -end-3 w-6 cursor-ew-resize"
        />
      </div>
    </fieldset>
  );
}
