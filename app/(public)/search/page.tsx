/** One search over events, people and bodies, relationships, places and sources. */
import type { Metadata } from 'next';
import { FoundEvents } from '@/components/search/FoundEvents';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Pagination } from '@/components/ui/Pagination';
import { listShownReferences } from '@/lib/db/actor-names';
import { readersDatabase } from '@/lib/db/client';
import { relatedHere } from '@/lib/db/local-answers';
import type { Asked } from '@/lib/domain/search';
import { FewerFound } from '../../FewerFound';
import { leadToStanding } from '../../lead-to-standing';
import { addressesOf } from '../../messages/addresses';
import { eventWords } from '../../messages/event-words';
import { formatDate } from '../../messages/format';
import { translator } from '../../messages/translator';
import { placeParam, readQuery, type SearchParams, typedWords } from '../../request-query';
import { type SearchResult, searchFor } from '../../search-for';
import { FilterChips } from './FilterChips';
import { FoundOthers } from './FoundOthers';
import { SearchForm } from './SearchForm';
import { addressOf, countChosen, FILTER_QUERY, type FilterQuery, filterOf } from './search-query';

const PAGE_SIZE = 20;
const MOST_OTHERS = 8;
const SEARCH_QUERY = { ...FILTER_QUERY, page: placeParam };

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  const t = translator('search');
  const { q } = await readQuery(SEARCH_QUERY, searchParams);
  return {
    title: q ? t('titleFor', { query: q }) : t('title'),
    alternates: addressesOf('/search'),
    robots: { index: false },
  };
}

const wordsOf = (asked: readonly Asked[]) =>
  asked.flatMap((each) => (each.kind === 'word' ? [each.word] : each.words));

/** The words as typed, and for a name in another script the name by which the record writes of its bearer. */
function markedWords({ asked, actors }: SearchResult): string[] {
  const words = wordsOf(asked);
  const foreign = words.length > 0 && words.every((word) => !/[a-z]/.test(word));
  return foreign ? [...words, ...(actors[0]?.name ?? '').toLowerCase().split(/[^\p{L}]+/u)] : words;
}

function Events({ found, query, page }: { found: SearchResult; query: FilterQuery; page: number }) {
  const t = translator('search');
  const site = translator('site');
  const { events } = found;
  const pages = Math.max(1, Math.ceil(events.total / PAGE_SIZE));
  const partly = found.asked.length > 1 && events.whole < events.total;
  const hrefFor = (to: number) => addressOf('/search', query, to > 1 ? { page: String(to) } : {});
  if (page > pages)
    return (
      <EmptyState
        title={t('noPage', { page })}
        action={<ButtonLink href={hrefFor(1)}>{t('firstPage')}</ButtonLink>}
      >
        {t('noPageText')}
      </EmptyState>
    );
  return (
    <section className="flex min-w-0 flex-col gap-6">
      <div className="flex flex-col gap-1">
        <h2 className="font-serif text-heading">
          {t('events')}
          <span className="ms-3 font-sans text-small text-muted">
            {events.more ? t('foundMore', { count: events.total }) : t('found', { count: events.total })}
          </span>
        </h2>
        {partly ? (
          <p className="text-small text-muted">
            {events.whole === 0 ? t('noneWhole') : t('someWhole', { count: events.whole })}
          </p>
        ) : null}
      </div>
      <FoundEvents events={events.items.map(relatedHere)} words={eventWords()} marked={markedWords(found)} />
      <Pagination
        page={page}
        pageCount={pages}
        hrefFor={hrefFor}
        labels={{
          navigation: site('pages'),
          previous: site('previous'),
          next: site('next'),
          position: site('position', { page, pages }),
        }}
      />
    </section>
  );
}

function Found({ found, query, page }: { found: SearchResult; query: FilterQuery; page: number }) {
  const t = translator('search');
  const others =
    found.actors.length + found.relationships.length + found.places.length + found.sources.length > 0;
  if (!others && found.events.total === 0)
    return (
      <EmptyState title={query.q ? t('nothing', { query: query.q }) : t('nothingFiltered')}>
        {t('nothingText')}
      </EmptyState>
    );
  return (
    <div className={`grid gap-x-14 gap-y-10 ${others ? 'lg:grid-cols-[20rem_minmax(0,1fr)]' : ''}`}>
      {others ? (
        <div className="flex flex-col gap-8">
          <FoundOthers found={found} query={query} />
        </div>
      ) : null}
      {found.events.total > 0 ? <Events found={found} query={query} page={page} /> : null}
    </div>
  );
}

export default async function SearchPage({ searchParams }: { searchParams: SearchParams }) {
  const t = translator('search');
  const { page, ...query } = await readQuery(SEARCH_QUERY, searchParams);
  await leadToStanding(query.actors, (actors) => addressOf('/search', { ...query, actors }));
  const asks = query.q !== '' || countChosen(query) > 0;
  const [found, chosen] = await Promise.all([
    asks
      ? searchFor(readersDatabase(), {
          text: query.q,
          filter: filterOf(query),
          skip: (page - 1) * PAGE_SIZE,
          take: PAGE_SIZE,
          others: MOST_OTHERS,
        })
      : null,
    listShownReferences(readersDatabase(), query.actors),
  ]);
  const actors = new Map(
    [...chosen, ...(found?.actors ?? [])].map(({ slug, name }) => [slug, { slug, name }]),
  );
  return (
    <div className="page-width flex flex-col gap-8 pt-8 md:pt-12">
      <h1 className="font-serif text-title">{t('title')}</h1>
      <SearchForm query={query} typed={await typedWords(searchParams)} actors={[...actors.values()]} />
      <FilterChips path="/search" query={query} />
      {query.q ? <FewerFound /> : null}
      {found?.dates.length ? (
        <p className="text-small text-muted">
          {found.dates
            .filter(({ text, edtf }) => text !== formatDate(edtf))
            .map(({ text, edtf }) => t('understood', { text, date: formatDate(edtf) }))
            .join(' ')}
        </p>
      ) : null}
      {found ? (
        <Found found={found} query={query} page={page} />
      ) : (
        <EmptyState title={t('prompt')}>{t('promptText')}</EmptyState>
      )}
    </div>
  );
}
