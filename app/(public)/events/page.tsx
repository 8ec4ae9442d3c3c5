/** Every published event by date: words, filter, and pages that begin where the last one ended. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Metadata } from 'next';
import { z } from 'zod';
import { ExportLinks } from '@/components/exports/ExportLinks';
import { FoundEvents } from '@/components/search/FoundEvents';
import { Button, ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { QueryForm } from '@/components/ui/QueryForm';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { listShownReferences } from '@/lib/db/actor-names';
import { readersDatabase } from '@/lib/db/client';
import { type EventsPage, listEventPage } from '@/lib/db/event-lists';
import { relatedHere } from '@/lib/db/local-answers';
import { wordsOfText } from '@/lib/domain/event-terms';
import { daysOfYears, NO_SEARCH_FILTER } from '@/lib/domain/search';
import { cursorSchema } from '@/lib/domain/timeline-query';
import { findEvents } from '@/lib/jobs/read-timeline';
import { FewerFound } from '../../FewerFound';
import { leadToStanding } from '../../lead-to-standing';
import { addressesOf } from '../../messages/addresses';
import { eventWords } from '../../messages/event-words';
import { exportWords, feedsOf } from '../../messages/export-words';
import { translator } from '../../messages/translator';
import { param, readQuery, type SearchParams, typedWords } from '../../request-query';
import { FilterChips } from '../search/FilterChips';
import { FilterFields } from '../search/FilterFields';
import { addressOf, countChosen, FILTER_QUERY, type FilterQuery, filterOf } from '../search/search-query';

const PAGE_SIZE = 25;
const EVENTS_QUERY = {
  ...FILTER_QUERY,
  order: param(z.enum(['latest', 'earliest']), 'latest' as const),
  after: param(cursorSchema, ''),
  // Pages of this list have no numbers.
  page: param(z.string(), ''),
};
const STEP =
  'inline-flex min-h-10 items-center gap-1.5 rounded-medium px-3 font-strong text-accent text-small hover:bg-raised';

export function generateMetadata(): Metadata {
  const t = translator('indexes');
  return {
    title: t('events'),
    description: t('eventsIntro'),
    alternates: { ...addressesOf('/events'), types: feedsOf({}) },
  };
}

async function Filter({
  query,
  typed,
  order,
}: {
  query: FilterQuery;
  typed: string;
  order: 'latest' | 'earliest';
}) {
  const t = translator('indexes');
  const search = translator('search');
  const chosen = countChosen(query);
  const actors = await listShownReferences(readersDatabase(), query.actors);
  return (
    <QueryForm action="/events" aria-label={search('filters')} className="flex flex-col gap-4">
      <div className="grid items-end gap-4 sm:grid-cols-[minmax(0,1fr)_12rem_auto] lg:max-w-4xl">
        <TextField label={t('words')} name="q" type="search" most={200} defaultValue={typed} />
        <Select
          label={t('order')}
          name="order"
          options={[
            { value: '', label: t('newest') },
            { value: 'earliest', label: t('oldest') },
          ]}
          defaultValue={order === 'latest' ? '' : order}
        />
        <Button type="submit">{t('show')}</Button>
      </div>
      <details open={chosen > 0}>
        <summary className="w-fit py-1 text-muted text-small hover:text-ink">
          {chosen > 0 ? search('filtersActive', { count: chosen }) : search('filters')}
        </summary>
        <div className="grid items-end gap-4 pt-3 sm:grid-cols-2 lg:grid-cols-4">
          <FilterFields query={query} actors={actors} />
          {(['places', 'sources'] as const).map((name) =>
            query[name].length > 0 ? (
              <input key={name} type="hidden" name={name} value={query[name].join(',')} />
            ) : null,
          )}
          <Button type="submit" className="justify-self-start">
            {search('apply')}
          </Button>
        </div>
      </details>
      {chosen > 0 || query.q ? (
        <ButtonLink look="quiet" href="/events" className="self-start">
          {t('clear')}
        </ButtonLink>
      ) : null}
    </QueryForm>
  );
}

function Steps({
  list,
  query,
  order,
}: {
  list: EventsPage;
  query: FilterQuery;
  order: 'latest' | 'earliest';
}) {
  const t = translator('indexes');
  const site = translator('site');
  const [back, on] = order === 'latest' ? [t('newer'), t('older')] : [t('earlier'), t('later')];
  const href = (more: Record<string, string>) =>
    addressOf('/events', query, { ...(order === 'latest' ? {} : { order }), ...more });
  if (list.previous === null && list.next === null) return null;
  return (
    <nav aria-label={site('pages')} className="flex flex-wrap items-center justify-between gap-3">
      {list.previous !== null ? (
        <Link href={href({ after: list.previous })} className={STEP} rel="prev" prefetch={false}>
          <ChevronLeft aria-hidden size={16} className="points-along" />
          {back}
        </Link>
      ) : (
        <span />
      )}
      {list.previous !== null ? (
        <Link href={href({})} className="quiet-link text-muted text-small" prefetch={false}>
          {t('first')}
        </Link>
      ) : null}
      {list.next ? (
        <Link href={href({ after: list.next })} className={STEP} rel="next" prefetch={false}>
          {on}
          <ChevronRight aria-hidden size={16} className="points-along" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}

/** Exports know days where this list knows years. */
function exportedBy({ fromYear, toYear, ...query }: FilterQuery) {
  return { ...query, ...daysOfYears({ ...NO_SEARCH_FILTER, fromYear, toYear }) };
}

export default async function EventsIndex({ searchParams }: { searchParams: SearchParams }) {
  const t = translator('indexes');
  const { order, after, page, ...query } = await readQuery(EVENTS_QUERY, searchParams);
  await leadToStanding(query.actors, (actors) =>
    addressOf('/events', { ...query, actors }, order === 'latest' ? {} : { order }),
  );
  const list =
    page === '' || page === '1'
      ? await listEventPage(readersDatabase(), findEvents, {
          q: query.q,
          filter: filterOf(query),
          order,
          limit: PAGE_SIZE,
          after,
        })
      : null;
  const asks = query.q !== '' || countChosen(query) > 0;
  return (
    <div className="page-width flex flex-col gap-8 pt-8 md:pt-12">
      <div className="flex flex-col gap-3">
        <h1 className="font-serif text-title">{t('events')}</h1>
        <p className="measure text-muted">
          {t('eventsIntro')}
          {list?.total ? (
            <span className="figures ms-2">{t('eventsCount', { count: list.total })}</span>
          ) : null}
        </p>
      </div>
      <Filter query={query} typed={await typedWords(searchParams)} order={order} />
      <FilterChips path="/events" query={query} />
      {query.q ? <FewerFound /> : null}
      {list && list.items.length > 0 ? (
        <>
          <FoundEvents
            events={list.items.map(relatedHere)}
            words={eventWords()}
            marked={wordsOfText(query.q)}
          />
          <Steps list={list} query={query} order={order} />
          <ExportLinks query={exportedBy(query)} words={exportWords(asks)} />
        </>
      ) : null}
      {list && list.items.length === 0 && !after ? (
        <EmptyState title={t(asks ? 'noEvents' : 'noEventYet')}>
          {t(asks ? 'noEventsText' : 'noEventYetText')}
        </EmptyState>
      ) : null}
      {!list || (list.items.length === 0 && after) ? (
        <EmptyState
          title={t('noPage')}
          action={<ButtonLink href={addressOf('/events', query)}>{t('first')}</ButtonLink>}
        >
          {t('noPageText')}
        </EmptyState>
      ) : null}
    </div>
  );
}
