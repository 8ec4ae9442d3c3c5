'use client';
/** The chart of one relationship with its keys, and the event that is open over it. */
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { LaneGroup, TimelineEvent, TimelineFilter, WindowAnswer } from '@/lib/domain/timeline-question';
import { withPinned } from '@/lib/timeline/covered';
import type { Stretch } from '@/lib/timeline/instants';
import { markOf } from '@/lib/timeline/mark';
import { centreOn } from '@/lib/timeline/window';
import type { LaneTotals } from './answers';
import { Chart } from './Chart';
import { EventPanel } from './EventPanel';
import { Stage, type StageKeys } from './Stage';
import type { TimelineCommand } from './Toolbar';
import { useEventWords } from './use-event-words';
import type { Moving } from './use-moving';
import { usePinned } from './use-pinned';
import { type StepTo, useSteps } from './use-steps';
import type { Track } from './use-track';
import type { VisChart } from './vis-chart';

/** What the page's buttons need of the chart in which the reader works. */
export interface ActiveTrack {
  step: (to: StepTo) => void;
  /** The instant of the event on which the keys stand or that is open, where it is in the window; null: none is. */
  instant: () => number | null;
}

export interface TrackPictureProps {
  track: Track;
  answer: WindowAnswer;
  totals: LaneTotals;
  /** Of these the ones that match the filter. */
  kept: LaneTotals;
  filter: TimelineFilter;
  lanes: LaneGroup;
  history: Stretch;
  today: string;
  rtl: boolean;
  chart: RefObject<VisChart | null>;
  moving: Moving;
  /** Slug of the event that is open in this chart. */
  chosen: string | null;
  /** The reader has just opened it (rather than the address). */
  opened: boolean;
  onChoose: (slug: string | null) => void;
  /** Another event takes the place of the open one, and the focus stays where it is. */
  onFollow: (slug: string) => void;
  onCommand: (command: TimelineCommand) => void;
  onDate: () => void;
  /** The events of a stack that no window opens any further stand in the list. */
  onList: () => void;
  /** The keys and buttons for steps go to this chart from now on. */
  onActive: (track: ActiveTrack) => void;
  isFirst: boolean;
}

export function TrackPicture(props: TrackPictureProps) {
  const { track, answer, totals, kept, filter, lanes, history, today, rtl, chart, moving, chosen, opened } =
    props;
  const { onChoose, onFollow, onCommand, onDate, onList, onActive, isFirst } = props;
  const t = useTranslations('timeline');
  const said = useTranslations('moving');
  const words = useEventWords();
  const locale = useLocale();
  const stage = useRef<HTMLDivElement>(null);
  // What the keys have to say beside the event on which they stand.
  const [note, setNote] = useState('');
  const asked = { lanes, beside: track.beside };
  const stood = usePinned(track.slug, filter, asked, null);
  const shown = usePinned(track.slug, filter, asked, track.open);
  const current = stood.drawn;
  const open = shown.event?.slug === chosen ? shown : null;
  const { pin } = shown;
  useEffect(() => {
    if (chosen === null || open) return;
    const event = answer.events.find((one) => one.slug === chosen) ?? current;
    if (event?.slug === chosen) pin(event);
  }, [answer, chosen, open, current, pin]);
  const drawn = useMemo(
    () => withPinned(answer, [current, open?.drawn ?? null]),
    [answer, current, open?.drawn],
  );

  const show = useCallback(
    (event: TimelineEvent) => {
      const mark = markOf(event, today);
      const window = moving.store.get();
      const edge = (window.to - window.from) * 0.04;
      if (mark.to < window.from + edge || mark.from > window.to - edge)
        moving.goTo(centreOn(window, (mark.from + mark.to) / 2, history));
    },
    [moving, history, today],
  );
  const step = useSteps({
    slug: track.slug,
    filter,
    ...asked,
    from: () => ({ event: stood.event ?? shown.event, days: moving.days }),
    onStep: (next) => {
      if (!next) return setNote(t('noEventThere'));
      const { event, place } = next;
      setNote('');
      stood.pin(event, place);
      show(event);
      // Where an event is open, it follows without taking the focus.
      if (chosen) onFollow(event.slug);
    },
    onFailed: () => setNote(said('stepFailed')),
  });
  const event = current ?? open?.drawn ?? null;
  const latest = useRef(event);
  latest.current = event;
  const active = useMemo(
    () => ({
      step,
      instant: () => {
        if (!latest.current) return null;
        const { from, to } = moving.store.get();
        const mark = markOf(latest.current, today);
        const middle = (mark.from + mark.to) / 2;
        return middle >= from && middle <= to ? middle : null;
      },
    }),
    [step, moving, today],
  );
  useEffect(() => {
    if (isFirst) onActive(active);
  }, [isFirst, onActive, active]);

  const close = () => {
    onChoose(null);
    stage.current?.focus({ preventScroll: true });
  };
  const handlers: StageKeys = {
    onStep: (by) => step(by > 0 ? 'next' : 'previous'),
    onEnd: (which) => step(which),
    onCommand: (command) => {
      onActive(active);
      onCommand(command);
    },
    onOpen: () => {
      if (current) onChoose(current.slug);
    },
    onEscape: () => {
      if (chosen) close();
      else stood.pin(null);
      setNote('');
    },
    onDate,
  };
  const value = () => {
    const { place } = stood;
    if (!current || !place)
      return { text: note || t('count', { count: answer.total }), now: 0, of: answer.matching };
    const { title, edtf, type } = current;
    const told = { date: words.date(edtf), type: words.type(type), title, ...place };
    return { text: note || said('position', told), now: place.position, of: place.total };
  };
  return (
    <div className="relative">
      <Stage
        element={stage}
        label={t('label', { title: track.title })}
        value={value()}
        rtl={rtl}
        handlers={handlers}
      >
        <Chart
          handle={chart}
          lanes={drawn.lanes}
          events={drawn.events}
          stacks={drawn.stacks}
          stackDays={drawn.stackDays}
          periods={track.periods}
          turningPoints={track.turningPoints}
          {...{ totals, kept, history, today, locale, rtl, chosen }}
          windowNow={moving.store.get}
          current={current?.slug ?? null}
          onMove={(window) => moving.onMove(chart, window)}
          onChoose={(slug) => {
            onActive(active);
            // The next step goes from what is opened.
            stood.pin(null);
            onChoose(slug);
          }}
          onZoomTo={moving.goTo}
          onStackList={onList}
        />
      </Stage>
      {chosen ? (
        <EventPanel
          slug={chosen}
          takeFocus={opened}
          onClose={close}
          atStart={(chart.current?.placeOf(chosen)?.x ?? 0) > 0.55 * (stage.current?.clientWidth ?? 0)}
        />
      ) : null}
    </div>
  );
}
