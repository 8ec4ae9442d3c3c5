/** What can be chosen in each field of the filter, and how many events it would leave. */
import { CERTAINTIES } from '@/lib/domain/certainty';
import { certaintyOfPacked, toneStepOfPacked, typeOfPacked } from '@/lib/domain/event-attributes';
import { EVENT_TYPES, TONES } from '@/lib/domain/ontology';
import type { Facet } from '@/lib/domain/timeline-question';
import { addBits, type Bits, countIn, emptyBits } from './bits';
import type { EventIndex, RelationshipIndex } from './event-index';
import { numbersIn } from './lanes';
import {
  asksForNothing,
  countMatching,
  filterKey,
  type IndexFilter,
  matching,
  TONE_OF_STEP,
} from './matching';
import { numbersOf, type Postings } from './postings';
import { keep } from './view-store';

const MOST = 40;

/** As `FacetsAnswer`; names of actors and topics are not known here. */
export interface IndexFacets {
  matching: number;
  types: Facet[];
  actors: Facet[];
  topics: Facet[];
  sources: Facet[];
  tones: Facet[];
  certainties: Facet[];
}

const mostFirst = (a: Facet, b: Facet) => b.count - a.count || (a.value < b.value ? -1 : 1);

/** Counts of a field whose value stands in the attributes; `placeIn` answers its place in `values`. */
function countAttribute(
  index: EventIndex,
  relationship: RelationshipIndex,
  filter: IndexFilter,
  values: readonly string[],
  placeIn: (packed: number) => number,
): Facet[] {
  const places = matching(index, relationship, filter);
  const { attributes, length } = relationship.columns;
  const counts = new Uint32Array(values.length);
  for (let at = 0; at < (places?.length ?? length); at += 1) {
    const place = placeIn(attributes[places ? (places[at] ?? 0) : at] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return values
    .map((value, place) => ({ value, name: null, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort(mostFirst);
}

function numbersMatching(index: EventIndex, relationship: RelationshipIndex, filter: IndexFilter): Bits {
  if (asksForNothing(filter)) return numbersIn(index, relationship);
  const places = matching(index, relationship, filter) ?? new Uint32Array(0);
  const bits = emptyBits(index.most);
  addBits(
    bits,
    places.map((place) => relationship.columns.numbers[place] ?? 0),
  );
  return bits;
}

/** Counts of a field of postings that are not zero; what is chosen already is listed however many have more. */
function countPostings(
  index: EventIndex,
  relationship: RelationshipIndex,
  filter: IndexFilter,
  postings: Postings,
  chosen: readonly string[],
): Facet[] {
  const within = numbersMatching(index, relationship, filter);
  const all: Facet[] = [];
  for (const value of postings.byValue.keys()) {
    const count = countIn(within, numbersOf(postings, value));
    if (count > 0) all.push({ value, name: null, count });
  }
  all.sort(mostFirst);
  return all.filter(({ value }, place) => place < MOST || chosen.includes(value));
}

function facetsNow(index: EventIndex, relationship: RelationshipIndex, filter: IndexFilter): IndexFacets {
  const without = (field: 'types' | 'actors' | 'topics' | 'sources' | 'tones' | 'certainties') => ({
    ...filter,
    [field]: [],
  });
  const count = (field: 'actors' | 'topics' | 'sources') =>
    countPostings(index, relationship, without(field), index[field], filter[field]);
  return {
    matching: countMatching(relationship, matching(index, relationship, filter)),
    types: countAttribute(index, relationship, without('types'), EVENT_TYPES, typeOfPacked),
    actors: count('actors'),
    topics: count('topics'),
    sources: count('sources'),
    tones: countAttribute(
      index,
      relationship,
      without('tones'),
      TONES,
      (packed) => TONE_OF_STEP[toneStepOfPacked(packed)] ?? 0,
    ),
    certainties: countAttribute(index, relationship, without('certainties'), CERTAINTIES, certaintyOfPacked),
  };
}

/** With what is chosen and known, though nothing would be left: events of other relationships, too, make it known. */
function withChosen(postings: Postings, counted: readonly Facet[], chosen: readonly string[]): Facet[] {
  const missing = chosen.filter(
    (value) => postings.byValue.has(value) && !counted.some((facet) => facet.value === value),
  );
  return [...counted, ...missing.sort().map((value) => ({ value, name: null, count: 0 }))];
}

export function answerFacets(
  index: EventIndex,
  relationship: RelationshipIndex,
  filter: IndexFilter,
): IndexFacets {
  const counted = keep(
    relationship.store,
    `facets ${filterKey(filter)}`,
    () => facetsNow(index, relationship, filter),
    () => 16_000,
  );
  const all = (field: 'actors' | 'topics' | 'sources') =>
    withChosen(index[field], counted[field], filter[field]);
  const sources = all('sources').map((facet) => ({
    ...facet,
    name: index.publishers.get(facet.value) ?? null,
  }));
  return { ...counted, actors: all('actors'), topics: all('topics'), sources };
}
