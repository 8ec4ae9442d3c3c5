/** One event: when, what, where, who, the evidence, and what else is known. */
import type { Metadata } from 'next';
import { cache, Fragment } from 'react';
import { EventFacts } from '@/components/timeline/EventList';
import { Link } from '@/components/ui/language';
import { Recorded } from '@/components/ui/Recorded';
import { listQuotedArticles } from '@/lib/db/articles';
import { readersDatabase } from '@/lib/db/client';
import { findShownEvent } from '@/lib/db/event-detail';
import { findMergedEvent } from '@/lib/db/event-merges';
import { findWithdrawnEvent, listNeighbours } from '@/lib/db/events';
import { findRelationship } from '@/lib/db/relationships';
import { slugSchema } from '@/lib/domain/actor';
import { cutText } from '@/lib/domain/cut-text';
import type { ActorReference, EventDetail, EventParticipant } from '@/lib/domain/event';
import { recordLanguage } from '@/lib/domain/intl';
import { publicUrl } from '@/lib/env';
import { eventDocument } from '@/lib/interchange/json-ld';
import { findNeighbours } from '@/lib/jobs/read-timeline';
import { JsonLd } from '../../../JsonLd';
import { permanentRedirect } from '../../../lead';
import { addressesOf } from '../../../messages/addresses';
import { eventWords } from '../../../messages/event-words';
import { comma, eventDate, formatDate } from '../../../messages/format';
import { here } from '../../../messages/locale';
import { translator } from '../../../messages/translator';
import { RelationshipTitle } from '../../../Named';
import { NothingHere, nothingHere } from '../../../NothingHere';
import { Section } from '../../../Section';
import { SHARE_HEIGHT, SHARE_WIDTH } from '../../../share-image/share-frame';
import { Cite } from './Cite';
import { Contradictions } from './Contradictions';
import { Corrections } from './Corrections';
import { Details } from './Details';
import { dateNotes } from './date-notes';
import { Evidence, Sources } from './Evidence';
import { History } from './History';
import { HowSure } from './HowSure';
import { Neighbours } from './Neighbours';
import { Participants, type PartyOf } from './Participants';
import { isPlaced, WhereMap } from './WhereMap';
import { Withdrawn } from './Withdrawn';

interface Props {
  params: Promise<{ slug: string }>;
}

const find = cache(async (slug: string) =>
  slugSchema.safeParse(slug).success ? findShownEvent(readersDatabase(), slug) : null,
);
/** Leads on from the address of an event that was merged into another. */
async function leadOn(slug: string): Promise<void> {
  const standing = slugSchema.safeParse(slug).success ? await findMergedEvent(readersDatabase(), slug) : null;
  if (standing) permanentRedirect(`/events/${standing}`);
}

/** For addresses at which `find` has nothing. The door sets the status, 410 or 404, which a page cannot. */
const findWithdrawn = cache(async (slug: string) =>
  slugSchema.safeParse(slug).success ? findWithdrawnEvent(readersDatabase(), slug) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const event = (await find(slug))?.event;
  if (!event) {
    await leadOn(slug);
    const withdrawn = await findWithdrawn(slug);
    if (!withdrawn) return nothingHere();
    const title = translator('withdrawn')('title', { title: withdrawn.title });
    return { title, robots: { index: false } };
  }
  const t = translator('event');
  const description = event.summary || t('description', { date: formatDate(event.edtf), title: event.title });
  const url = `/events/${event.slug}`;
  return {
    title: event.title,
    description: cutText(description, 300),
    alternates: addressesOf(url),
    openGraph: {
      type: 'article',
      title: event.title,
      description: cutText(description, 300),
      url: here(url),
      publishedTime: event.publishedAt,
      modifiedTime: event.updatedAt,
      images: [
        {
          url: here(`${url}/share.png`),
          width: SHARE_WIDTH,
          height: SHARE_HEIGHT,
          type: 'image/png',
          alt: translator('share')('alt', { title: event.title, date: formatDate(event.edtf) }),
        },
      ],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** The articles that the evidence points into. */
const quotedArticles = ({ evidence }: EventDetail) =>
  listQuotedArticles(readersDatabase(), [...new Set(evidence.map((span) => span.articleId))]);

/** The parties of its first relationship, in the order of the title. */
async function partiesOf(
  event: EventDetail,
): Promise<readonly [ActorReference, ActorReference] | readonly []> {
  const [first] = event.relationships;
  const relationship = first ? await findRelationship(readersDatabase(), first.slug) : null;
  return relationship?.parties ?? [];
}

/** For which of two parties somebody acts: told by slug or by the name of the affiliation. */
const partyIn =
  ([a, b]: readonly ActorReference[]): PartyOf =>
  ({ actor, affiliation }: EventParticipant) => {
    if (a && (actor.slug === a.slug || affiliation === a.name)) return 'a';
    return b && (actor.slug === b.slug || affiliation === b.name) ? 'b' : null;
  };

/** Long titles are set smaller, so that what follows is still on the first screen. */
const LONG_TITLE = 120;

function Head({ event }: { event: EventDetail }) {
  const notes = dateNotes(event);
  const size = event.title.length > LONG_TITLE ? 'max-w-[42ch] text-heading' : 'max-w-[24ch] text-title';
  return (
    <header className="flex flex-col gap-4">
      <div>
        <p className="figures text-heading">{eventDate(event.edtf)}</p>
        {notes.length > 0 ? <p className="text-small text-muted">{notes.join(' ')}</p> : null}
      </div>
      <h1 className={`font-serif wrap-anywhere ${size}`}>
        <Recorded>{event.title}</Recorded>
      </h1>
      <EventFacts event={event} words={eventWords()} />
      <Corrections revisions={event.revisions} />
    </header>
  );
}

function Elsewhere({
  event,
  before,
  after,
}: { event: EventDetail } & Awaited<ReturnType<typeof listNeighbours>>) {
  const t = translator('event');
  return (
    <>
      {event.relationships.length > 0 ? (
        <nav aria-label={t('relationships')} className="flex flex-col gap-1">
          <h2 className="text-small font-strong text-muted">{t('relationships')}</h2>
          {event.relationships.map((relationship) => (
            <Link
              key={relationship.slug}
              href={`/relationships/${relationship.slug}?event=${event.slug}`}
              className="link self-start"
            >
              <RelationshipTitle of={relationship} />
            </Link>
          ))}
        </nav>
      ) : null}
      {event.topics.length > 0 ? (
        <section className="flex flex-col gap-1">
          <h2 className="text-small font-strong text-muted">{t('topics')}</h2>
          <p>
            {event.topics.map((topic, index) => (
              <Fragment key={topic.slug}>
                {index > 0 ? comma() : null}
                <Recorded>{topic.name}</Recorded>
              </Fragment>
            ))}
          </p>
        </section>
      ) : null}
      <Section title={t('neighbours')} className="print:hidden">
        <Neighbours before={before} after={after} />
      </Section>
    </>
  );
}

export default async function EventPage({ params }: Props) {
  const { slug } = await params;
  const shown = await find(slug);
  if (!shown) {
    await leadOn(slug);
    const withdrawn = await findWithdrawn(slug);
    return withdrawn ? <Withdrawn event={withdrawn} /> : <NothingHere />;
  }
  const { event, place, merged } = shown;
  const t = translator('event');
  const [articles, neighbours, parties] = await Promise.all([
    quotedArticles(event),
    listNeighbours(readersDatabase(), place, findNeighbours),
    partiesOf(event),
  ]);
  const site = { name: translator('site')('name'), url: publicUrl() };
  return (
    <article className="page-width grid gap-x-16 gap-y-12 pt-8 md:pt-12 lg:grid-cols-[minmax(0,1fr)_20rem] print:block print:space-y-8">
      <JsonLd document={eventDocument(event, site)} />
      <div className="flex min-w-0 flex-col gap-10 lg:col-start-1">
        <Head event={event} />
        <Section title={t('who')}>
          <Participants participants={event.participants} partyOf={partyIn(parties)} />
        </Section>
        {event.summary ? (
          <p
            dir="auto"
            lang={recordLanguage(event.summary)}
            className="measure font-serif text-[1.1875rem] leading-8 wrap-anywhere whitespace-pre-line"
          >
            {event.summary}
          </p>
        ) : null}
      </div>
      {isPlaced(event) ? (
        <div className="max-w-[32rem] lg:col-start-2 print:max-w-[20rem]">
          <WhereMap event={event} parties={parties} />
        </div>
      ) : null}
      <div className="flex min-w-0 flex-col gap-12 lg:col-start-1">
        {articles.length > 0 ? (
          <Section title={t('evidence')} help={t('evidenceHelp')}>
            <Evidence articles={articles} evidence={event.evidence} />
          </Section>
        ) : null}
        {event.contradictions.length > 0 ? (
          <Section title={t('contradictions')} help={t('contradictionsHelp')}>
            <Contradictions event={event} articles={articles} />
          </Section>
        ) : null}
        <Section title={t('sources')}>
          <Sources sources={event.sources} articles={articles} />
        </Section>
        <Section title={t('howSure')} id="how-sure">
          <HowSure event={event} />
        </Section>
        <Section title={t('history')} id="history">
          <History event={event} merged={merged} />
        </Section>
        <Section title={translator('cite')('title')} help={translator('cite')('help')} id="cite">
          <Cite event={event} />
        </Section>
        <Details event={event} />
      </div>
      <aside
        className={`flex flex-col gap-10 lg:col-start-2 ${isPlaced(event) ? '' : 'lg:row-span-2 lg:row-start-1'}`}
      >
        <Elsewhere event={event} {...neighbours} />
      </aside>
    </article>
  );
}
