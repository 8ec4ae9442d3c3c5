/** Pages of lists of all events, for readers and the desk: the timeline's index says which, the database what they are. */
import type { EventSummary } from '@/lib/domain/event';
import { NO_VALUES } from '@/lib/domain/event-filter';
import { wordsOfText } from '@/lib/domain/event-terms';
import type { EventType } from '@/lib/domain/ontology';
import type { Page } from '@/lib/domain/page';
import { daysOfYears, type FoundEvent, type SearchFilter } from '@/lib/domain/search';
import type { EventsAnswer, EventsQuestion } from '@/lib/domain/timeline-question';
import type { Queryable } from './client';
import { listSummaries } from './event-summary';
import { readEvents } from './search/read-events';

/** The timeline's index: which events match, in which order. */
type FindEvents = (question: EventsQuestion) => Promise<EventsAnswer>;

export interface EventsQuery {
  /** Words, all of which must stand there. */
  q: string;
  filter: SearchFilter;
  order: 'earliest' | 'latest';
  /** `next` or `previous` of another page. */
  after?: string;
  limit: number;
}

export interface EventsPage {
  items: FoundEvent[];
  /** `after` of the next page and of the page before; null at the ends ('' for the first page). */
  next: string | null;
  previous: string | null;
  /** Exact. */
  total: number;
}

/** A question of nothing but signs asks for something that no event has. */
const asksForNoWord = (q: string) => q.trim() !== '' && wordsOfText(q).length === 0;

/** One page of all events that match. */
export async function listEventPage(
  db: Queryable,
  findEvents: FindEvents,
  { q, filter, ...rest }: EventsQuery,
): Promise<EventsPage> {
  if (asksForNoWord(q)) return { items: [], next: null, previous: null, total: 0 };
  const { places, relationships, fromYear, toYear, ...fields } = filter;
  const { numbers, ...page } = await findEvents({
    filter: { ...fields, q },
    places,
    relationships,
    ...daysOfYears(filter),
    ...rest,
  });
  return { ...page, items: await readEvents(db, numbers) };
}

export interface DeskEventsQuery {
  query: string;
  relationship?: string;
  type?: EventType;
  page: number;
  pageSize: number;
}

/** One page of published events by its number, the latest first. */
export async function listPublishedEvents(
  db: Queryable,
  findEvents: FindEvents,
  { query, relationship, type, page, pageSize }: DeskEventsQuery,
): Promise<Page<EventSummary>> {
  if (asksForNoWord(query)) return { items: [], total: 0, page, pageSize };
  const { numbers, total } = await findEvents({
    filter: { ...NO_VALUES, types: type ? [type] : [], q: query },
    places: [],
    relationships: relationship ? [relationship] : [],
    order: 'latest',
    skip: (page - 1) * pageSize,
    limit: pageSize,
  });
  const found = await listSummaries(db, numbers);
  return { items: numbers.flatMap((number) => found.get(number) ?? []), total, page, pageSize };
}
