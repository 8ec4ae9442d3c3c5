'use client';
/**
 * One relationship, or two on one axis: strip and charts with all that moves them, one filter for everything, and the same
 * events as lists below.
 */
import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import type { FacetsAnswer, TimelineFilter } from '@/lib/domain/timeline-question';
import type { TimelineAddress } from '@/lib/timeline/address';
import { alignTotals } from '@/lib/timeline/beside';
import { daysOf, type Stretch, stretchOf } from '@/lib/timeline/instants';
import { pan, zoom } from '@/lib/timeline/window';
import { EventsPane } from './EventsPane';
import { FilterBar, NothingMatches } from './FilterBar';
import { GoToDate } from './GoToDate';
import { LaneChoice } from './LaneChoice';
import { Legend } from './Legend';
import { LoadNotice } from './LoadNotice';
import { OverviewStrip } from './OverviewStrip';
import { type Pane, Panes } from './Panes';
import { PeriodsBelow } from './PeriodsBelow';
import { type TimelineCommand, Toolbar } from './Toolbar';
import { type ActiveTrack, TrackPicture } from './TrackPicture';
import { useAddress } from './use-address';
import { useFacets } from './use-facets';
import { useMoving } from './use-moving';
import { type Track, type TrackQuestion, useTrack } from './use-track';

export interface TimelineViewProps {
  /** Of the page, without what stands after the question mark. */
  path: string;
  /** One, or two that are compared. */
  tracks: readonly [Track, ...Track[]];
  address: TimelineAddress;
  /** Of each track. */
  facets: readonly [FacetsAnswer, ...FacetsAnswer[]];
  /** Events without a filter. */
  total: number;
  history: Stretch;
  window: Stretch;
  /** `YYYY-MM-DD` on the server. */
  today: string;
  direction: 'ltr' | 'rtl';
  /** Over each list; where there are two, the titles of the relationships. */
  headings: readonly string[];
  /** A picture for readers without JavaScript, drawn by the server. */
  still: React.ReactNode;
}

export function TimelineView(props: TimelineViewProps) {
  const { path, tracks, history, today, total } = props;
  const t = useTranslations('timeline');
  const empty = useTranslations('relationship');
  const rtl = props.direction === 'rtl';
  const dateField = useRef<HTMLInputElement>(null);
  const active = useRef<ActiveTrack>(undefined);
  const [openIn, setOpenIn] = useState(
    Math.max(
      0,
      tracks.findIndex(({ open }) => open !== null),
    ),
  );
  const [opened, setOpened] = useState(false);
  const [pane, setPane] = useState<Pane>(props.address.event ? 'timeline' : 'list');

  const goBack = useRef<(address: TimelineAddress) => void>(undefined);
  const { address, go } = useAddress(props.address, (returned) => goBack.current?.(returned));
  const moving = useMoving(props.window, history, (days) => {
    const before = address.days;
    if (days?.from !== before?.from || days?.to !== before?.to) go({ days, after: null });
  });
  const { store, charts, goTo } = moving;
  goBack.current = ({ days }) => {
    setOpened(false);
    goTo(days ? stretchOf(days) : history, false);
  };

  const { filter, lanes, after, event: chosen } = address;
  const question: TrackQuestion = { days: moving.days, lanes, filter, listDays: address.days, after };
  const [first] = useState(question);
  const whole = daysOf(history);
  const upper = useTrack(tracks[0], first, question, whole);
  const lower = useTrack(tracks[1] ?? tracks[0], first, tracks[1] ? question : first, whole);
  const answers = tracks[1] ? [upper, lower] : [upper];
  const windows = answers.map(({ window }) => window);
  const totals = alignTotals(answers.map((answer) => answer.totals));
  const kept = alignTotals(answers.map((answer) => answer.kept));
  const { facets, failed } = useFacets([tracks[0].slug, ...tracks.slice(1).map(({ slug }) => slug)], filter, {
    filter: props.address.filter,
    facets: props.facets,
  });
  const matching = answers.reduce((sum, { density }) => sum + density.matching, 0);
  const inView = windows.reduce((sum, window) => sum + window.total, 0);

  const onFilter = useCallback((next: TimelineFilter) => go({ filter: next, after: null }), [go]);
  const command = (name: TimelineCommand) => {
    const shown = store.get();
    // Round the event on which the reader is, so that it stays in view.
    const round = active.current?.instant() ?? undefined;
    if (name === 'zoomIn') goTo(zoom(shown, 0.6, history, round));
    else if (name === 'zoomOut') goTo(zoom(shown, 1 / 0.6, history, round));
    else if (name === 'earlier') goTo(pan(shown, -0.5, history));
    else if (name === 'later') goTo(pan(shown, 0.5, history));
    else if (name === 'fit') goTo(history);
    else if (name === 'nextEvent' || name === 'previousEvent')
      active.current?.step(name === 'nextEvent' ? 'next' : 'previous');
    else active.current?.step(name);
  };
  const onActive = useCallback((next: ActiveTrack) => {
    active.current = next;
  }, []);
  const worst =
    answers.find(({ state }) => state === 'failed') ?? answers.find(({ state }) => state !== 'idle');

  const picture = (
    <section aria-label={t('label', { title: tracks.map(({ title }) => title).join(', ') })}>
      {props.still}
      <div className="needs-script flex flex-col gap-3">
        <OverviewStrip
          rows={tracks.map(({ title }, index) => ({
            title,
            density: answers[index]?.density ?? upper.density,
          }))}
          {...{ history, store, rtl }}
          onWindow={(next) => goTo(next, false)}
        />
        <Toolbar onCommand={command}>
          <GoToDate history={history} field={dateField} onWindow={goTo} />
          <LaneChoice lanes={lanes} onLanes={(next) => go({ lanes: next })} />
          <div className="figures ms-auto text-muted text-small">
            <LoadNotice
              state={worst?.state ?? 'idle'}
              retry={() => {
                for (const answer of answers) answer.retry();
              }}
              count={inView}
            />
          </div>
        </Toolbar>
        {matching === 0 ? <NothingMatches {...{ address, path, facets, onFilter }} /> : null}
        {tracks.map((track, index) => (
          <div key={track.slug}>
            {tracks.length > 1 ? (
              <h2 className="pb-1 font-serif text-heading">
                <bdi>{track.title}</bdi>
              </h2>
            ) : null}
            <TrackPicture
              {...{ track, totals, kept, filter, lanes, history, today, rtl, moving, opened, onActive }}
              answer={windows[index] ?? upper.window}
              chart={charts[index] ?? charts[0]}
              chosen={index === openIn ? chosen : null}
              onChoose={(slug) => {
                setOpenIn(index);
                setOpened(slug !== null && slug !== chosen);
                go({ event: slug });
              }}
              onFollow={(slug) => {
                setOpened(false);
                go({ event: slug });
              }}
              onCommand={command}
              onDate={() => dateField.current?.focus()}
              onList={() => {
                // Drawn first, so that there is something to go to on a small screen.
                flushSync(() => setPane('list'));
                document.getElementById('events')?.scrollIntoView();
              }}
              isFirst={index === 0}
            />
            <PeriodsBelow periods={track.periods} days={moving.days} today={today} onWindow={goTo} />
          </div>
        ))}
        <p id="timeline-keys" className="sr-only">
          {t('description')}
        </p>
        <Legend />
      </div>
    </section>
  );
  const isBare = total === 0;
  return (
    <>
      <FilterBar {...{ path, address, facets, total, failed, onFilter }} />
      <Panes pane={pane} onPane={setPane} picture={picture}>
        <div id="events" className={`grid gap-x-12 gap-y-12 ${tracks.length > 1 ? 'lg:grid-cols-2' : ''}`}>
          {tracks.map((track, index) => (
            <section
              key={track.slug}
              aria-labelledby={`events-${index}`}
              className="flex min-w-0 flex-col gap-4"
            >
              <h2 id={`events-${index}`} className="font-serif text-heading">
                <bdi>{props.headings[index]}</bdi>
              </h2>
              <EventsPane
                slug={track.slug}
                title={track.title}
                list={answers[index]?.list ?? upper.list}
                heading={props.headings[index] ?? track.title}
                state={answers[index]?.listState ?? 'idle'}
                onRetry={answers[index]?.retry ?? upper.retry}
                {...{ address, path }}
                onPage={(next) => go({ after: next })}
                onShowAll={() => goTo(history)}
                emptyText={
                  isBare
                    ? { title: empty('none'), text: empty('noneText') }
                    : { title: t('listEmpty'), text: t('listEmptyText') }
                }
              />
            </section>
          ))}
        </div>
      </Panes>
    </>
  );
}
