/** One search for the page and the interface of programs: what was typed, understood, and looked for everywhere. */
import { MOST_SEARCHED } from '@/lib/api/questions';
import { searchActors } from '@/lib/db/actors';
import type { Database } from '@/lib/db/client';
import { searchEach, searchEvents } from '@/lib/db/search/events';
import { findPlacesAndSources, findRelationshipsNamed } from '@/lib/db/search/names';
import { findBearers } from '@/lib/db/word-query';
import { cutText } from '@/lib/domain/cut-text';
import {
  type Asked,
  type AskedDate,
  askedIn,
  type FoundActor,
  type FoundEvents,
  type FoundPlace,
  type FoundSource,
  type SearchFilter,
} from '@/lib/domain/search';
import { readDates } from '@/lib/jobs/read-dates';
import { findLikeliest } from '@/lib/jobs/read-timeline';

/** Actors under whom events are listed, and how many. */
const LIKELY = 2;
const EVENTS_EACH = 3;

export interface SearchResult {
  /** Dates that were understood, each with the words that say it. */
  dates: { text: string; edtf: string }[];
  asked: Asked[];
  actors: FoundActor[];
  relationships: { slug: string; title: string }[];
  places: FoundPlace[];
  sources: FoundSource[];
  events: FoundEvents;
}

/** Day and month without a year are on no timeline; a year has four figures, or stands behind both. */
const YEAR_STATED = /\p{N}{4}|\p{N}+[./-]\p{N}+[./-]\p{N}+/u;

async function datesIn(text: string): Promise<AskedDate[]> {
  if (!YEAR_STATED.test(text)) return [];
  const found = await readDates(text, new Date().toISOString().slice(0, 10));
  return (found ?? []).filter((date) => YEAR_STATED.test(date.text));
}

export interface SearchRequest {
  text: string;
  filter: SearchFilter;
  skip: number;
  take: number;
  /** At most so many of each other kind; none of them beyond the first events. */
  others: number;
  typing?: boolean;
}

/** Searches everything; `text` may be blank where the filter asks for something. */
export async function searchFor(
  db: Database,
  { text: typed, filter, skip, take, others, typing = false }: SearchRequest,
): Promise<SearchResult> {
  const text = cutText(typed, MOST_SEARCHED);
  const dates = await datesIn(text);
  const asked = askedIn(text, dates);
  const onDates = asked.filter(({ kind }) => kind === 'date');
  const words = asked.flatMap((each) => (each.kind === 'word' ? [each.word] : []));
  const name = words.join(' ');
  const beside = skip === 0 ? others : 0;
  const bearers = findBearers(db, words);
  const [events, named, relationships, { places, sources }] = await Promise.all([
    searchEvents(db, findLikeliest, { asked, filter, skip, take, typing, bearers }),
    beside > 0 && name ? searchActors(db, name, { limit: beside, published: true }) : [],
    beside > 0 ? bearers.then((borne) => findRelationshipsNamed(db, words, borne, beside)) : [],
    beside > 0 ? findPlacesAndSources(db, words, beside) : { places: [], sources: [] },
  ]);
  const likely = typing ? [] : named.slice(0, LIKELY);
  const own = likely.map(({ slug }) => ({ asked: onDates, filter: { ...filter, actors: [slug] } }));
  const theirs = await searchEach(db, findLikeliest, own, EVENTS_EACH);
  const actors = named.map((actor, at) => ({ ...actor, events: theirs[at] ?? [] }));
  return {
    dates: dates.map(({ start, end, edtf }) => ({ text: text.slice(start, end), edtf })),
    asked,
    actors,
    relationships,
    places,
    sources,
    events,
  };
}
