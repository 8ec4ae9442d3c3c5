'use client';
/** The timeline with all that moves it, the chosen event beside it, and the same events as a list below. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { EventSummary, MonthDensity } from '@/lib/domain/event';
import type { Lane } from '@/lib/domain/ontology';
import { dayOf, type Stretch, startOfDay } from '@/lib/timeline/instants';
import type { LaneRows } from '@/lib/timeline/layout';
import { markOf } from '@/lib/timeline/mark';
import { eventsWithin } from '@/lib/timeline/steps';
import { centreOn, fitWithin, pan, zoom } from '@/lib/timeline/window';
import { Chart } from './Chart';
import { EventPanel } from './EventPanel';
import { InViewList } from './InViewList';
import { Legend } from './Legend';
import { LoadNotice } from './LoadNotice';
import { OverviewStrip } from './OverviewStrip';
import { Panes } from './Panes';
import { Stage, type StageKeys } from './Stage';
import { type TimelineCommand, Toolbar } from './Toolbar';
import type { TimelineAnswer } from './timeline-answer';
import { rememberEvent, rememberWindow, useEventOfAddress } from './use-address';
import { useEventWords } from './use-event-words';
import { useSteps } from './use-steps';
import { useWindowData } from './use-window-data';
import type { VisChart } from './vis-chart';
import { WindowStore } from './window-store';

const SETTLED_AFTER = 250;

/** Asked at each move, as the reader may change it. */
const prefersStillness = () => globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;

export interface TimelineViewProps {
  slug: string;
  title: string;
  direction: 'ltr' | 'rtl';
  density: readonly MonthDensity[];
  history: Stretch;
  window: Stretch;
  /** `YYYY-MM-DD` on the server. */
  today: string;
  lanes: readonly LaneRows[];
  first: TimelineAnswer;
  /** Slug of the event in the address. */
  chosen: string | null;
  listTitle: string;
  /** The whole list, drawn by the server. */
  children: React.ReactNode;
}

export function TimelineView(props: TimelineViewProps) {
  const { slug, title, direction, density, history, today, lanes, first, listTitle, children } = props;
  const t = useTranslations('timeline');
  const words = useEventWords();
  const locale = useLocale();
  const rtl = direction === 'rtl';
  const [store] = useState(() => new WindowStore(props.window));
  const [settled, setSettled] = useState(props.window);
  const [moved, setMoved] = useState(false);
  const [chosen, setChosen] = useState(props.chosen);
  const [opened, setOpened] = useState(false);
  const [current, setCurrent] = useState<EventSummary | null>(null);
  const [said, setSaid] = useState('');
  const [omitted, setOmitted] = useState<Partial<Record<Lane, number>>>({});
  const chart = useRef<VisChart | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const dateField = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { answer, state, look, retry } = useWindowData(slug, first);
  const loaded = useMemo(() => [...answer.events, ...answer.around], [answer]);
  const inView = useMemo(() => eventsWithin(loaded, settled), [loaded, settled]);

  const onMove = useCallback(
    (next: Stretch) => {
      const before = store.get();
      // vis rounds to milliseconds; what is less than a minute is no move.
      if (Math.abs(next.from - before.from) < 60_000 && Math.abs(next.to - before.to) < 60_000) return;
      store.set(next);
      look(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        setSettled(next);
        setMoved(true);
        rememberWindow(next);
      }, SETTLED_AFTER);
    },
    [store, look],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  const goTo = useCallback(
    (next: Stretch, animate = true) => {
      chart.current?.setWindow(fitWithin(next, history), animate && !prefersStillness());
    },
    [history],
  );
  const show = useCallback(
    (event: EventSummary) => {
      const mark = markOf(event, today);
      const middle = (mark.from + mark.to) / 2;
      const shown = store.get();
      const edge = (shown.to - shown.from) * 0.04;
      if (mark.to < shown.from + edge || mark.from > shown.to - edge) goTo(centreOn(shown, middle, history));
    },
    [goTo, history, store, today],
  );
  const choose = useCallback((next: string | null) => {
    setChosen(next);
    setOpened(next !== null);
    rememberEvent(next);
  }, []);
  useEventOfAddress(
    useCallback((next: string | null) => {
      setChosen(next);
      setOpened(false);
    }, []),
  );
  const close = useCallback(() => {
    choose(null);
    stage.current?.focus({ preventScroll: true });
  }, [choose]);

  const step = useSteps({
    loaded,
    density,
    onStep: (event) => {
      if (!event) return setSaid(t('noEventThere'));
      setCurrent(event);
      show(event);
      const around = eventsWithin(loaded, store.get());
      setSaid(
        t('announce', {
          date: words.date(event.edtf),
          type: words.type(event.type),
          title: event.title,
          position: around.findIndex((one) => one.slug === event.slug) + 1,
          total: Math.max(answer.total, around.length),
        }),
      );
      // Where the panel is open, it follows without taking the focus.
      if (chosen) {
        setChosen(event.slug);
        setOpened(false);
        rememberEvent(event.slug);
      }
    },
    onLook: (month) => goTo(centreOn(store.get(), startOfDay(month), history), false),
  });
  const stepBy = (by: 1 | -1) => {
    const from = current ?? loaded.find((event) => event.slug === chosen) ?? null;
    if (from) return step({ step: by, from });
    const visible = eventsWithin(loaded, store.get());
    const one = visible.at(by > 0 ? 0 : -1);
    if (!one) return step({ step: by, from: null });
    setCurrent(one);
    setSaid(`${words.date(one.edtf)}. ${one.title}.`);
  };
  const command = (name: TimelineCommand) => {
    const shown = store.get();
    if (name === 'zoomIn') goTo(zoom(shown, 0.6, history));
    else if (name === 'zoomOut') goTo(zoom(shown, 1 / 0.6, history));
    else if (name === 'earlier') goTo(pan(shown, -0.5, history));
    else if (name === 'later') goTo(pan(shown, 0.5, history));
    else if (name === 'fit') goTo(history);
    else stepBy(name === 'nextEvent' ? 1 : -1);
  };
  const handlers: StageKeys = {
    onStep: stepBy,
    onEnd: (which) => step({ step: which === 'first' ? 1 : -1, from: null }),
    onCommand: command,
    onOpen: () => {
      if (current) choose(current.slug);
    },
    onEscape: () => {
      if (chosen) close();
      else setCurrent(null);
    },
    onDate: () => dateField.current?.focus(),
  };
  const position = current ? inView.findIndex((event) => event.slug === current.slug) + 1 : 0;
  const more: Partial<Record<Lane, number>> = { ...answer.hidden };
  for (const [lane, count] of Object.entries(omitted) as [Lane, number][])
    more[lane] = (more[lane] ?? 0) + count;

  const picture = (
    <section aria-label={t('label', { title })} className="needs-script flex flex-col gap-3">
      <OverviewStrip
        density={density}
        history={history}
        store={store}
        rtl={rtl}
        onWindow={(next) => goTo(next, false)}
      />
      <Toolbar onCommand={command} onWindow={goTo} dateField={dateField}>
        <LoadNotice state={state} retry={retry} count={answer.total} />
      </Toolbar>
      <div className={chosen ? 'grid gap-6 lg:grid-cols-[1fr_22rem]' : ''}>
        <Stage
          element={stage}
          label={t('label', { title })}
          value={{
            text: said || t('count', { count: answer.total }),
            now: position,
            of: Math.max(inView.length, position),
          }}
          rtl={rtl}
          handlers={handlers}
        >
          <Chart
            handle={chart}
            {...{ lanes, history, today, locale, rtl, more, chosen, onMove }}
            window={props.window}
            events={loaded}
            current={current?.slug ?? null}
            onLayout={setOmitted}
            onChoose={choose}
            onResize={() => {
              const open = loaded.find((event) => event.slug === chosen);
              if (open) show(open);
            }}
          />
        </Stage>
        {chosen ? <EventPanel slug={chosen} takeFocus={opened} onClose={close} /> : null}
      </div>
      <p id="timeline-keys" className="sr-only">
        {t('description')}
      </p>
      <Legend />
    </section>
  );
  return (
    <Panes picture={picture} listTitle={listTitle}>
      {moved ? (
        <InViewList
          events={inView}
          total={answer.total}
          from={dayOf(settled.from)}
          to={dayOf(settled.to - 1)}
          chosen={chosen}
          onChoose={choose}
          onShowAll={() => setMoved(false)}
        />
      ) : (
        children
      )}
    </Panes>
  );
}
