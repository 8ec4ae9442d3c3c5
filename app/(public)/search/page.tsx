/** Names in any script, and words of events. */
import type { Metadata } from 'next';
import Link from 'next/link';
import { EventList } from '@/components/timeline/EventList';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Pagination } from '@/components/ui/Pagination';
import { QueryForm } from '@/components/ui/QueryForm';
import { TextField } from '@/components/ui/TextField';
import { searchActors } from '@/lib/db/actors';
import { database } from '@/lib/db/client';
import { listEvents } from '@/lib/db/events';
import type { ActorReference } from '@/lib/domain/event';
import { eventWords } from '../../messages/event-words';
import { translator } from '../../messages/translator';
import { pageParam, readQuery, type SearchParams, wordsParam } from '../../request-query';

const PAGE_SIZE = 20;
const MOST_ACTORS = 12;
const MOST_CHARACTERS = 200;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator('search')('title'), alternates: { canonical: '/search' } };
}

function Actors({ actors }: { actors: readonly ActorReference[] }) {
  const t = translator('search');
  const kinds = translator('words.kinds');
  return (
    <section className="flex flex-col gap-4">
      <h2 className="font-serif text-heading">{t('actors')}</h2>
      <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {actors.map((actor) => (
          <li key={actor.slug}>
            <Link href={`/actors/${actor.slug}`} className="link">
              <bdi>{actor.name}</bdi>
            </Link>
            <span className="block text-small text-muted">{kinds(actor.kind)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default async function SearchPage({ searchParams }: { searchParams: SearchParams }) {
  const t = translator('search');
  const site = translator('site');
  const { q: query, page: wanted } = await readQuery({ q: wordsParam, page: pageParam }, searchParams);
  const [actors, events] = query
    ? await Promise.all([
        searchActors(database(), query, { limit: MOST_ACTORS, published: true }),
        listEvents(database(), { query, page: wanted, pageSize: PAGE_SIZE }),
      ])
    : [[], null];
  const pages = Math.ceil((events?.total ?? 0) / PAGE_SIZE);
  return (
    <div className="page-width flex flex-col gap-10 pt-8 md:pt-12">
      <h1 className="font-serif text-title">{t('title')}</h1>
      <search>
        <QueryForm action="/search" className="flex max-w-2xl flex-wrap items-start gap-3">
          <TextField
            className="grow"
            label={t('label')}
            help={t('help')}
            name="q"
            type="search"
            dir="auto"
            maxLength={MOST_CHARACTERS}
            defaultValue={query}
          />
          <Button type="submit" look="primary" className="mt-6">
            {t('button')}
          </Button>
        </QueryForm>
      </search>
      {query ? null : <EmptyState title={t('prompt')}>{t('promptText')}</EmptyState>}
      {query && actors.length === 0 && !events?.total ? (
        <EmptyState title={t('nothing', { query })}>{t('nothingText')}</EmptyState>
      ) : null}
      {actors.length > 0 ? <Actors actors={actors} /> : null}
      {events && events.total > 0 ? (
        <section className="flex flex-col gap-6">
          <h2 className="font-serif text-heading">
            {t('events')}
            <span className="ms-3 font-sans text-small text-muted">
              {t('found', { count: events.total })}
            </span>
          </h2>
          <EventList events={events.items} words={eventWords()} />
          <Pagination
            page={events.page}
            pageCount={pages}
            hrefFor={(to) => `/search?${new URLSearchParams({ q: query, page: String(to) })}`}
            labels={{
              navigation: site('pages'),
              previous: site('previous'),
              next: site('next'),
              position: site('position', { page: events.page, pages }),
            }}
          />
        </section>
      ) : null}
    </div>
  );
}
