/** The body of a page of one timeline or two: the words of the browser's part, the still picture, the view. */
import { TimelineView } from '@/components/timeline/TimelineView';
import { isFiltered, writeAddress } from '@/lib/timeline/address';
import { FewerFound } from '../../FewerFound';
import { directionNow, localeNow } from '../../messages/locale';
import { MessagesProvider } from '../../messages/MessagesProvider';
import { messagesNow } from '../../messages/messages-now';
import type { LoadedTimeline } from './load-timeline';
import { StillPicture } from './StillPicture';

/** Only what the browser needs of the catalogue. */
const messages = () => {
  const catalogue = messagesNow();
  return {
    timeline: catalogue.timeline,
    words: catalogue.words,
    dates: catalogue.dates,
    relationship: catalogue.relationship,
    filter: catalogue.filter,
    moving: catalogue.moving,
    eventsPane: catalogue.eventsPane,
    exports: catalogue.exports,
    site: {
      previous: catalogue.site.previous,
      next: catalogue.site.next,
      pages: catalogue.site.pages,
      close: catalogue.site.close,
    },
  };
};

/** Of the chronologies of what is shown now, for print. */
export function chronologyAddress(slug: string, { address }: Pick<LoadedTimeline, 'address'>): string {
  const { filter, days } = address;
  const query =
    isFiltered(filter) || days ? writeAddress({ filter, days, lanes: 'kind', event: null, after: null }) : '';
  return `/relationships/${slug}/chronology${query}`;
}

export function TimelinePage({
  timeline,
  path,
  headings,
}: {
  timeline: LoadedTimeline;
  path: string;
  headings: readonly string[];
}) {
  const { whole: _, ...view } = timeline;
  const { tracks, window, today } = timeline;
  return (
    <MessagesProvider locale={localeNow()} messages={messages()}>
      {timeline.address.filter.q ? <FewerFound /> : null}
      <TimelineView
        {...view}
        path={path}
        direction={directionNow()}
        headings={headings}
        still={tracks.map(({ slug, title, window: answer }) => (
          <StillPicture key={slug} {...{ title, answer, window, today }} />
        ))}
      />
    </MessagesProvider>
  );
}
