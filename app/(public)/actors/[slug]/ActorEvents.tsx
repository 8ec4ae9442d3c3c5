/** The events of an actor by relationship, the newest first: a few of each, or all of one, a page at a time. */

import { EventList } from '@/components/timeline/EventList';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { readersDatabase } from '@/lib/db/client';
import { listRelationshipTitles } from '@/lib/db/relationship-titles';
import { type ActorCounts, type ListAnswer, NO_FILTER } from '@/lib/domain/timeline-question';
import { findActorCounts, findList } from '@/lib/jobs/read-timeline';
import { log } from '@/lib/log';
import { eventWords } from '../../../messages/event-words';
import { translator } from '../../../messages/translator';
import { RelationshipTitle } from '../../../Named';
import { Section } from '../../../Section';

const [OF_EACH, OF_ONE] = [5, 20];
/** Relationships of which events are shown; the others are named with their numbers. */
const MOST_GROUPS = 8;

export interface ActorEventsQuery {
  /** Slug of the relationship of which all events are wanted. */
  relationship: string | undefined;
  /** Cursor of the event behind which the page begins. */
  after: string | undefined;
}

const listOf = (relationship: string, actor: string, limit: number, after?: string) =>
  findList(relationship, {
    filter: { ...NO_FILTER, actors: [actor] },
    order: 'latest',
    limit,
    ...(after && { after }),
  });

const addressOf = (actor: string, relationship: string, after = '') => {
  const query = new URLSearchParams({ relationship, ...(after && { after }) });
  return `/actors/${actor}?${query}#events`;
};

function Pages({
  actor,
  relationship,
  list: { total, before, events, next, previous },
}: {
  actor: string;
  relationship: string;
  list: ListAnswer;
}) {
  const t = translator('actor');
  if (before === 0 && next === null) return null;
  const step = 'inline-flex min-h-10 items-center rounded-medium px-3 text-small font-strong';
  const link = (cursor: string | null, words: string) =>
    cursor === null ? (
      <span aria-disabled="true" className={`${step} text-muted opacity-60`}>
        {words}
      </span>
    ) : (
      <Link
        href={addressOf(actor, relationship, cursor)}
        prefetch={false}
        className={`${step} text-accent hover:bg-raised`}
      >
        {words}
      </Link>
    );
  return (
    <nav
      aria-label={translator('site')('pages')}
      className="flex flex-wrap items-center justify-between gap-3 print:hidden"
    >
      {link(previous, t('newer'))}
      <span className="figures text-small text-muted">
        {t('position', { from: before + 1, to: before + events.length, total })}
      </span>
      {link(next, t('older'))}
    </nav>
  );
}

/** All events with one relationship. */
async function OneRelationship({
  actor,
  relationship,
  title,
  after,
}: {
  actor: string;
  relationship: string;
  title: string;
  after: string | undefined;
}) {
  const t = translator('actor');
  const list = await listOf(relationship, actor, OF_ONE, after);
  return (
    <div className="flex flex-col gap-6">
      <p>
        <Link href={`/actors/${actor}#events`} className="link text-small" prefetch={false}>
          {t('allRelationships')}
        </Link>
      </p>
      <Section
        level={3}
        title={
          <>
            <Link href={`/relationships/${relationship}`} className="link">
              <RelationshipTitle of={{ slug: relationship, title }} />
            </Link>
            <span className="ms-3 text-small font-normal text-muted">
              {t('count', { count: list?.total ?? 0 })}
            </span>
          </>
        }
      >
        <EventList events={list?.events ?? []} words={eventWords()} />
      </Section>
      {list ? <Pages actor={actor} relationship={relationship} list={list} /> : null}
    </div>
  );
}

/** The newest of one relationship among several. */
async function Group({
  actor,
  slug,
  title,
  count,
}: {
  actor: string;
  slug: string;
  title: string;
  count: number;
}) {
  const t = translator('actor');
  const list = await listOf(slug, actor, OF_EACH);
  return (
    <Section level={3} title={<RelationshipTitle of={{ slug, title }} />}>
      <EventList events={list?.events ?? []} words={eventWords()} />
      <Link
        href={count > OF_EACH ? addressOf(actor, slug) : `/relationships/${slug}`}
        className="link self-start text-small"
        prefetch={false}
      >
        {count > OF_EACH ? t('allOf', { count }) : translator('event')('onTimeline')}
      </Link>
    </Section>
  );
}

async function Groups({
  actor,
  counts: { relationships, others },
  titles,
}: {
  actor: string;
  counts: ActorCounts;
  titles: ReadonlyMap<string, string>;
}) {
  const t = translator('actor');
  const rest = relationships.slice(MOST_GROUPS);
  return (
    <div className="flex flex-col gap-12">
      {relationships.slice(0, MOST_GROUPS).map(({ slug, count }) => (
        <Group key={slug} actor={actor} slug={slug} title={titles.get(slug) ?? slug} count={count} />
      ))}
      {rest.length > 0 ? (
        <ul className="flex flex-col gap-1">
          {rest.map(({ slug, count }) => (
            <li key={slug} className="flex flex-wrap items-baseline gap-x-3">
              <Link href={addressOf(actor, slug)} className="link" prefetch={false}>
                <RelationshipTitle of={{ slug, title: titles.get(slug) ?? slug }} />
              </Link>
              <span className="figures text-small text-muted">{t('count', { count })}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {others.events.length > 0 ? (
        <Section level={3} title={relationships.length > 0 ? t('otherEvents') : t('events')}>
          <EventList
            events={[...others.events].sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1))}
            words={eventWords()}
          />
        </Section>
      ) : null}
    </div>
  );
}

async function readCounts(actor: string) {
  try {
    return await Promise.all([findActorCounts(actor), listRelationshipTitles(readersDatabase())]);
  } catch (error) {
    log().warn({ err: error }, 'The events of an actor could not be counted.');
    return null;
  }
}

export async function ActorEvents({ actor, query }: { actor: string; query: ActorEventsQuery }) {
  const t = translator('actor');
  const read = await readCounts(actor);
  if (!read) return <EmptyState title={t('eventsFailed')}>{t('eventsFailedText')}</EmptyState>;
  const [counts, titles] = read;
  if (!counts || counts.total === 0)
    return <EmptyState title={t('noEvents')}>{t('noEventsText')}</EmptyState>;
  const [only] = counts.relationships;
  const alone = counts.relationships.length === 1 && counts.others.count === 0 ? only?.slug : undefined;
  const wanted = counts.relationships.find(({ slug }) => slug === (query.relationship ?? alone))?.slug;
  return (
    <Section
      id="events"
      title={
        <>
          {t('events')}
          <span className="ms-3 font-sans text-small text-muted">{t('count', { count: counts.total })}</span>
        </>
      }
    >
      {wanted ? (
        <OneRelationship
          actor={actor}
          relationship={wanted}
          title={titles.get(wanted) ?? wanted}
          after={query.after}
        />
      ) : (
        <Groups actor={actor} counts={counts} titles={titles} />
      )}
    </Section>
  );
}
