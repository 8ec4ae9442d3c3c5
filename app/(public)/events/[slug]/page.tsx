/** One event: when, what, where, who, the evidence, and what else is known. */
import type { Metadata } from 'next';
import Link from 'next/link';
import { cache } from 'react';
import { EventFacts } from '@/components/timeline/EventList';
import { listQuotedArticles } from '@/lib/db/articles';
import { database } from '@/lib/db/client';
import { findEvent, findWithdrawnEvent, listNeighbours } from '@/lib/db/events';
import { findRelationship } from '@/lib/db/relationships';
import { slugSchema } from '@/lib/domain/actor';
import type { EventDetail, EventParticipant } from '@/lib/domain/event';
import { eventWords } from '../../../messages/event-words';
import { formatDate } from '../../../messages/format';
import { translator } from '../../../messages/translator';
import { NOTHING_HERE, NothingHere } from '../../../NothingHere';
import { Certainty } from './Certainty';
import { Contradictions } from './Contradictions';
import { Details, History } from './Details';
import { dateNotes } from './date-notes';
import { Evidence, Sources } from './Evidence';
import { Neighbours } from './Neighbours';
import { Participants } from './Participants';
import { Withdrawn } from './Withdrawn';

interface Props {
  params: Promise<{ slug: string }>;
}

const find = cache(async (slug: string) =>
  slugSchema.safeParse(slug).success ? findEvent(database(), slug) : null,
);
/** For addresses at which `find` has nothing. The door sets the status, 410 or 404, which a page cannot. */
const findWithdrawn = cache(async (slug: string) =>
  slugSchema.safeParse(slug).success ? findWithdrawnEvent(database(), slug) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const event = await find(slug);
  if (!event) {
    const withdrawn = await findWithdrawn(slug);
    if (!withdrawn) return NOTHING_HERE;
    const title = translator('withdrawn')('title', { title: withdrawn.title });
    return { title, robots: { index: false } };
  }
  const t = translator('event');
  const description = event.summary || t('description', { date: formatDate(event.edtf), title: event.title });
  const url = `/events/${event.slug}`;
  return {
    title: event.title,
    description: description.slice(0, 300),
    alternates: { canonical: url },
    openGraph: { type: 'article', title: event.title, description: description.slice(0, 300), url },
  };
}

/** The articles that the evidence points into. */
const quotedArticles = ({ evidence }: EventDetail) =>
  listQuotedArticles(database(), [...new Set(evidence.map((span) => span.articleId))]);

async function partiesOf(event: EventDetail): Promise<(participant: EventParticipant) => 'a' | 'b' | null> {
  const [first] = event.relationships;
  const relationship = first ? await findRelationship(database(), first.slug) : null;
  const [a, b] = relationship?.parties ?? [];
  return ({ actor, affiliation }) => {
    if (a && (actor.slug === a.slug || affiliation === a.name)) return 'a';
    return b && (actor.slug === b.slug || affiliation === b.name) ? 'b' : null;
  };
}

function Section({ title, help, children }: { title: string; help?: string; children: React.ReactNode }) {
  return (
    <section className="flex flex-col gap-4">
      <div>
        <h2 className="font-serif text-heading">{title}</h2>
        {help ? <p className="text-small text-muted">{help}</p> : null}
      </div>
      {children}
    </section>
  );
}

export default async function EventPage({ params }: Props) {
  const { slug } = await params;
  const event = await find(slug);
  if (!event) {
    const withdrawn = await findWithdrawn(slug);
    return withdrawn ? <Withdrawn event={withdrawn} /> : <NothingHere />;
  }
  const t = translator('event');
  const [articles, neighbours, partyOf] = await Promise.all([
    quotedArticles(event),
    listNeighbours(database(), event.slug),
    partiesOf(event),
  ]);
  const notes = dateNotes(event);
  return (
    <article className="page-width grid gap-x-16 gap-y-14 pt-8 md:pt-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="flex min-w-0 flex-col gap-12">
        <header className="flex flex-col gap-4">
          <div>
            <p className="figures text-heading">{formatDate(event.edtf)}</p>
            {notes.length > 0 ? <p className="text-small text-muted">{notes.join(' ')}</p> : null}
          </div>
          <h1 dir="auto" className="max-w-[24ch] font-serif text-title">
            {event.title}
          </h1>
          <EventFacts event={event} words={eventWords()} />
          <Certainty event={event} />
        </header>
        {event.summary ? (
          <p dir="auto" className="measure font-serif text-[1.1875rem] leading-8 whitespace-pre-line">
            {event.summary}
          </p>
        ) : null}
        <Section title={t('who')}>
          <Participants participants={event.participants} partyOf={partyOf} />
        </Section>
        {articles.length > 0 ? (
          <Section title={t('evidence')} help={t('evidenceHelp')}>
            <Evidence articles={articles} evidence={event.evidence} />
          </Section>
        ) : null}
        <Section title={t('sources')}>
          <Sources sources={event.sources} />
        </Section>
        {event.contradictions.length > 0 ? (
          <Section title={t('contradictions')}>
            <Contradictions event={event} articles={articles} />
          </Section>
        ) : null}
        <div className="flex flex-col gap-1">
          <History event={event} />
          <Details event={event} />
        </div>
      </div>
      <aside className="flex flex-col gap-10 lg:pt-2">
        {event.relationships.length > 0 ? (
          <nav aria-label={t('relationships')} className="flex flex-col gap-1">
            <h2 className="text-small font-strong text-muted">{t('relationships')}</h2>
            {event.relationships.map((relationship) => (
              <Link
                key={relationship.slug}
                href={`/relationships/${relationship.slug}?event=${event.slug}`}
                className="link self-start"
              >
                <bdi>{relationship.title}</bdi>
              </Link>
            ))}
          </nav>
        ) : null}
        <section className="flex flex-col gap-4">
          <h2 className="font-serif text-heading">{t('neighbours')}</h2>
          <Neighbours {...neighbours} />
        </section>
        {event.topics.length > 0 ? (
          <section className="flex flex-col gap-1">
            <h2 className="text-small font-strong text-muted">{t('topics')}</h2>
            <p>{event.topics.map((topic) => topic.name).join(', ')}</p>
          </section>
        ) : null}
      </aside>
    </article>
  );
}
