/** All published events as the index holds them: columns for each relationship, postings for all of them together. */
import { placeKey, publisherKey } from '@/lib/domain/event-terms';
import {
  type ChangeLog,
  type Difference,
  differenceSince,
  emptyLog,
  NO_DIFFERENCE,
  noteChange,
} from './changes';
import { type Columns, emptyColumns, type IndexRow, spliced } from './columns';
import { addNumber, dropNumbers, emptyPostings, type Postings } from './postings';
import { emptyRoom, outdate, storeIn, type ViewStore, widen } from './view-store';

/** A relationship's events. */
export interface RelationshipIndex {
  /** `''` for the events of none. */
  slug: string;
  /** Slugs of the two parties, which are in nearly every event and so no lane. */
  parties: readonly string[];
  columns: Columns;
  /** Its latest changes. */
  log: ChangeLog;
  /** What was worked out from the columns and postings; mended or forgotten after each change of the relationship. */
  store: ViewStore;
}

export interface EventIndex {
  relationships: Map<string, RelationshipIndex>;
  /** Events of no relationship. */
  unrelated: RelationshipIndex;
  /** Numbers of events by slug of actor, slug of topic, key of publisher, key of place. */
  actors: Postings;
  topics: Postings;
  sources: Postings;
  places: Postings;
  /** Publishers as they write themselves, by key. */
  publishers: Map<string, string>;
  /** The greatest number of an event. */
  most: number;
  /** What was worked out from all events; mended or forgotten after each change. */
  store: ViewStore;
}

/** An event as it is after a change. */
export interface ChangedEvent extends IndexRow {
  /** False where it is withdrawn. */
  shown: boolean;
  /** Slugs. */
  relationships: readonly string[];
  actors: readonly string[];
  topics: readonly string[];
  /** As they stand in the sources. */
  publishers: readonly string[];
  /** Name, or null. */
  place: string | null;
}

/** An index without events, of which the stores may hold so many bytes. */
export function emptyIndex(storeBytes?: number): EventIndex {
  const room = emptyRoom(storeBytes);
  return {
    relationships: new Map(),
    unrelated: {
      slug: '',
      parties: [],
      columns: emptyColumns(),
      log: emptyLog(),
      store: storeIn(room, 'of none'),
    },
    actors: emptyPostings(),
    topics: emptyPostings(),
    sources: emptyPostings(),
    places: emptyPostings(),
    publishers: new Map(),
    most: 0,
    store: storeIn(room, 'all'),
  };
}

/** Has the stores hold as much as the events that are there need; after loading, and whenever events come. */
export function makeRoom(index: EventIndex): void {
  widen(
    index.store.room,
    relationshipsIn(index).reduce((sum, { columns }) => sum + columns.length, 0),
  );
}

/** The relationship of a slug, made where it is new, with room for so many events. */
export function openRelationship(
  index: EventIndex,
  slug: string,
  parties: readonly [string, string],
  events = 0,
): RelationshipIndex {
  const there = index.relationships.get(slug);
  if (there) return there;
  const store = storeIn(index.store.room, `of ${slug}`);
  const made = { slug, parties, columns: emptyColumns(events), log: emptyLog(), store };
  index.relationships.set(slug, made);
  return made;
}

/** Those named, in no particular order; of no names all, with the events of none. */
export function relationshipsIn(index: EventIndex, slugs: readonly string[] = []): RelationshipIndex[] {
  if (slugs.length === 0) return [...index.relationships.values(), index.unrelated];
  return [...new Set(slugs)].flatMap((slug) => index.relationships.get(slug) ?? []);
}

/** Changed rows of all relationships together; of more, what was worked out from all is quicker made anew. */
const MOST_CHANGED = 2_048;

/** What has changed in each of some relationships since a version; null where it is too much, or too long ago. */
export function changesSince(
  relationships: readonly RelationshipIndex[],
  version: number,
): { relationship: RelationshipIndex; difference: Difference }[] | null {
  const all = [];
  let rows = 0;
  for (const relationship of relationships) {
    const difference = differenceSince(relationship.log, version);
    rows += difference ? difference.removed.length + difference.added.length : 0;
    if (!difference || rows > MOST_CHANGED) return null;
    if (difference !== NO_DIFFERENCE) all.push({ relationship, difference });
  }
  return all;
}

/** Notes a publisher's name and answers the key by which filters name it; null for a name without letters. */
export function notePublisher(index: EventIndex, name: string): string | null {
  const key = publisherKey(name);
  if (key === '') return null;
  if (!index.publishers.has(key)) index.publishers.set(key, name);
  return key;
}

function post(index: EventIndex, { number, actors, topics, publishers, place }: ChangedEvent): void {
  for (const slug of actors) addNumber(index.actors, slug, number);
  for (const slug of topics) addNumber(index.topics, slug, number);
  for (const name of publishers) {
    const key = notePublisher(index, name);
    if (key) addNumber(index.sources, key, number);
  }
  const key = place === null ? '' : placeKey(place);
  if (key !== '') addNumber(index.places, key, number);
}

/**
 * Brings changed events into the index and takes removed ones out. Relationships that the index does not know are
 * left out: open them first.
 */
export function applyChanges(
  index: EventIndex,
  changed: readonly ChangedEvent[],
  removed: readonly number[],
): void {
  const gone = new Set([...removed, ...changed.map(({ number }) => number)]);
  if (gone.size === 0) return;
  const shown = changed.filter((event) => event.shown);
  for (const postings of [index.actors, index.topics, index.sources, index.places])
    dropNumbers(postings, gone);
  for (const event of shown) {
    post(index, event);
    index.most = Math.max(index.most, event.number);
  }
  const { room } = index.store;
  room.version += 1;
  outdate(index.store);
  const byRelationship = new Map<string, ChangedEvent[]>();
  for (const event of shown)
    for (const slug of event.relationships.length > 0 ? event.relationships : ['']) {
      const rows = byRelationship.get(slug);
      if (rows) rows.push(event);
      else byRelationship.set(slug, [event]);
    }
  for (const relationship of relationshipsIn(index)) {
    const rows = byRelationship.get(relationship.slug) ?? [];
    const [columns, difference] = spliced(relationship.columns, gone, rows);
    relationship.columns = columns;
    if (difference.removed.length + difference.added.length === 0) continue;
    noteChange(relationship.log, room.version, difference);
    outdate(relationship.store);
  }
  makeRoom(index);
}
