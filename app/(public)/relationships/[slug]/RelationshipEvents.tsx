/** All events of a relationship as a list, filtered and paged by the address. */
import { EventList } from '@/components/timeline/EventList';
import { EmptyState } from '@/components/ui/EmptyState';
import { Pagination } from '@/components/ui/Pagination';
import { database } from '@/lib/db/client';
import { listEvents } from '@/lib/db/events';
import { eventWords } from '../../../messages/event-words';
import { translator } from '../../../messages/translator';
import { firstDayOf, lastDayOf, type RelationshipQuery } from '../../query';
import { EventFilter } from './EventFilter';

const PAGE_SIZE = 25;

function addressOf(slug: string, query: RelationshipQuery, page: number): string {
  const { q, kind, fromYear, toYear, event } = query;
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries({ q, kind, fromYear, toYear, event })) {
    if (value) words.set(name, String(value));
  }
  if (page > 1) words.set('page', String(page));
  return words.size > 0 ? `/relationships/${slug}?${words}` : `/relationships/${slug}`;
}

export async function RelationshipEvents({ slug, query }: { slug: string; query: RelationshipQuery }) {
  const t = translator('relationship');
  const site = translator('site');
  const { q, kind, fromYear, toYear } = query;
  const active = Boolean(q || kind || fromYear || toYear);
  const { items, total, page } = await listEvents(database(), {
    relationship: slug,
    query: q,
    type: kind,
    from: fromYear ? firstDayOf(fromYear) : undefined,
    to: toYear ? lastDayOf(toYear) : undefined,
    page: query.page,
    pageSize: PAGE_SIZE,
  });
  const pages = Math.ceil(total / PAGE_SIZE);
  return (
    <div className="flex flex-col gap-8">
      <EventFilter slug={slug} query={query} active={active} />
      {active && total > 0 ? (
        <p role="status" className="text-muted">
          {t('eventsFiltered', { count: total })}
        </p>
      ) : null}
      {items.length > 0 ? (
        <EventList events={items} words={eventWords()} chosen={query.event ?? null} />
      ) : (
        <EmptyState title={active ? t('empty') : t('none')}>
          {active ? t('emptyText') : t('noneText')}
        </EmptyState>
      )}
      <Pagination
        page={page}
        pageCount={pages}
        hrefFor={(to) => addressOf(slug, query, to)}
        labels={{
          navigation: site('pages'),
          previous: site('previous'),
          next: site('next'),
          position: site('position', { page, pages }),
        }}
      />
    </div>
  );
}
