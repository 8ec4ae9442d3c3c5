/** One relationship: its timeline, and the same events as a list. */
import type { Metadata } from 'next';
import { cache } from 'react';
import { findTimelineAnswer } from '@/app/api/v1/relationships/[slug]/timeline/timeline-answer';
import { TimelineView } from '@/components/timeline/TimelineView';
import { database } from '@/lib/db/client';
import { findEvent } from '@/lib/db/events';
import { findRelationship } from '@/lib/db/relationships';
import { listMonthDensity } from '@/lib/db/timeline';
import { slugSchema } from '@/lib/domain/actor';
import type { Lane } from '@/lib/domain/ontology';
import { dayOf, endOfDay, type Stretch, startOfDay } from '@/lib/timeline/instants';
import { shareRows } from '@/lib/timeline/layout';
import { markOf } from '@/lib/timeline/mark';
import { centreOn, firstWindow, fitWithin, historyOf } from '@/lib/timeline/window';
import { catalogue } from '../../../messages/catalogue';
import { formatYear } from '../../../messages/format';
import { DIRECTION, FORMAT_LOCALE } from '../../../messages/locale';
import { MessagesProvider } from '../../../messages/MessagesProvider';
import { translator } from '../../../messages/translator';
import { NOTHING_HERE, NothingHere } from '../../../NothingHere';
import { readQuery, type SearchParams } from '../../../request-query';
import { PartyNames } from '../../PartyNames';
import { RELATIONSHIP_QUERY, type RelationshipQuery } from '../../query';
import { RelationshipEvents } from './RelationshipEvents';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

/** Rows of marks that the lanes share: what fits a laptop's screen below the heading. */
const ROWS = 16;
const FIRST_EVENTS = 70;
const LIMIT = 240;

const find = cache(async (slug: string) =>
  slugSchema.safeParse(slug).success ? findRelationship(database(), slug) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const relationship = await find(slug);
  if (!relationship) return NOTHING_HERE;
  const t = translator('relationship');
  const [a, b] = relationship.parties.map((party) => party.name);
  const description = relationship.description || t('description', { a: a ?? '', b: b ?? '' });
  return {
    title: relationship.title,
    description,
    alternates: { canonical: `/relationships/${slug}` },
    openGraph: { title: relationship.title, description, url: `/relationships/${slug}` },
  };
}

/** The window of the address, else round the event of the address, else the latest years. */
function chooseWindow(query: RelationshipQuery, usual: Stretch, history: Stretch, chosenAt: number | null) {
  if (query.from && query.to && query.from <= query.to) {
    return fitWithin({ from: startOfDay(query.from), to: endOfDay(query.to) }, history);
  }
  if (chosenAt !== null && (chosenAt < usual.from || chosenAt > usual.to))
    return centreOn(usual, chosenAt, history);
  return usual;
}

async function timelineOf(slug: string, from: string, to: string, query: RelationshipQuery) {
  const db = database();
  const today = new Date().toISOString().slice(0, 10);
  const [density, chosen] = await Promise.all([
    listMonthDensity(db, slug),
    query.event ? findEvent(db, query.event) : null,
  ]);
  const history = historyOf(from, to, today);
  const counts: Partial<Record<Lane, number>> = {};
  for (const month of density) counts[month.lane] = (counts[month.lane] ?? 0) + month.events;
  const usual = firstWindow(density, history, FIRST_EVENTS);
  const mark = chosen ? markOf(chosen, today) : null;
  const window = chooseWindow(query, usual, history, mark ? (mark.from + mark.to) / 2 : null);
  const first = await findTimelineAnswer(db, slug, {
    from: dayOf(window.from),
    to: dayOf(window.to - 1),
    limit: LIMIT,
    margin: 0.5,
  });
  return {
    density,
    history,
    window,
    today,
    first,
    lanes: shareRows(counts, ROWS),
    chosen: chosen?.slug ?? null,
  };
}

export default async function RelationshipPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const relationship = await find(slug);
  if (!relationship) return <NothingHere />;
  const query = await readQuery(RELATIONSHIP_QUERY, searchParams);
  const t = translator('relationship');
  const { title, parties, from, to, eventCount } = relationship;
  const timeline = from && to ? await timelineOf(slug, from, to, query) : null;
  const list = <RelationshipEvents slug={slug} query={query} />;
  return (
    <div className="page-width flex flex-col gap-6 pt-4 md:pt-6">
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <h1 className="font-serif text-title">
          <PartyNames title={title} parties={parties} />
        </h1>
        <p className="figures text-muted">
          {from && to
            ? t('line', { from: formatYear(from), to: formatYear(to), count: eventCount })
            : t('lineEmpty')}
        </p>
      </div>
      {timeline?.first ? (
        <MessagesProvider
          locale={FORMAT_LOCALE}
          messages={{
            timeline: catalogue.timeline,
            words: catalogue.words,
            dates: catalogue.dates,
            relationship: catalogue.relationship,
          }}
        >
          <TimelineView
            slug={slug}
            title={title}
            direction={DIRECTION}
            {...timeline}
            first={timeline.first}
            listTitle={t('events')}
          >
            {list}
          </TimelineView>
        </MessagesProvider>
      ) : (
        list
      )}
    </div>
  );
}
