/** The matching events parted into lanes. */
import { laneOfPacked } from '@/lib/domain/event-attributes';
import { LANES } from '@/lib/domain/ontology';
import type { LaneGroup } from '@/lib/domain/timeline-question';
import { addBits, countIn, emptyBits, grownTo, hasBit, setBit } from './bits';
import { type Difference, differenceSince } from './changes';
import type { EventIndex, RelationshipIndex } from './event-index';
import { filterKey, type IndexFilter, matching, matchingOf } from './matching';
import { mendPlaces, mendValues } from './mending';
import { hasNumber, numbersOf, type Postings } from './postings';
import { mendSpans, type Spans, spansOf } from './spans';
import { keep } from './view-store';

/** Lanes of actors or topics; what is in none of them has one more. */
const MOST_LANES = 7;
export const OTHER = 'other';

export interface LaneRows {
  id: string;
  /** Places in the columns, ascending. */
  places: Uint32Array;
  spans: Spans;
}

export interface LanedView {
  lanes: LaneRows[];
  length: number;
  /** Stands for the view in the keys of what is worked out from it. */
  id: number;
}

let views = 0;

/** The numbers of a relationship's events as a set. */
export function numbersIn(index: EventIndex, { columns, log, store }: RelationshipIndex) {
  return keep(
    store,
    'numbers',
    () => {
      const bits = emptyBits(index.most);
      addBits(bits, columns.numbers.subarray(0, columns.length));
      return bits;
    },
    (bits) => bits.byteLength,
    (bits, since) => {
      const difference = differenceSince(log, since);
      if (!difference) return undefined;
      const mended = grownTo(bits, index.most);
      for (const { number } of difference.removed) setBit(mended, number, false);
      for (const place of difference.added) setBit(mended, columns.numbers[place] ?? 0, true);
      return mended;
    },
  );
}

/** The values that most events of some relationships have, the most frequent first. */
function countValues(
  index: EventIndex,
  relationships: readonly RelationshipIndex[],
  group: 'actor' | 'topic',
): string[] {
  const postings = group === 'actor' ? index.actors : index.topics;
  const left = group === 'actor' ? relationships.flatMap(({ parties }) => parties) : [];
  const within = relationships.map((relationship) => numbersIn(index, relationship));
  return [...postings.byValue.keys()]
    .filter((value) => !left.includes(value))
    .map((value) => {
      const numbers = numbersOf(postings, value);
      return { value, count: within.reduce((sum, bits) => sum + countIn(bits, numbers), 0) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_LANES)
    .map(({ value }) => value);
}

/** What parts a relationship's events into lanes: with one beside it, both have the same lanes. */
export interface Laning {
  lanes: LaneGroup;
  beside?: RelationshipIndex;
}

/** The lanes' values, which stay whatever is filtered. */
function mostFrequent(
  index: EventIndex,
  relationship: RelationshipIndex,
  group: 'actor' | 'topic',
  beside: RelationshipIndex | undefined,
): string[] {
  const count = (all: readonly RelationshipIndex[]) => countValues(index, all, group);
  const cost = () => 1_000;
  const { store } = relationship;
  if (!beside) return keep(store, `frequent ${group}`, () => count([relationship]), cost);
  // True as long as neither of the two has changed.
  return keep(
    index.store,
    `frequent ${group} of ${relationship.slug} beside ${beside.slug}`,
    () => count([relationship, beside]),
    cost,
  );
}

/** For each place of the columns the place of its lane: an event stands in the first whose value it has. */
function laneByValue(
  index: EventIndex,
  { columns }: RelationshipIndex,
  postings: Postings,
  values: string[],
) {
  const lanes = new Uint8Array(columns.length).fill(values.length);
  for (const [lane, value] of [...values.entries()].reverse()) {
    const bits = emptyBits(index.most);
    addBits(bits, numbersOf(postings, value));
    for (let place = 0; place < columns.length; place += 1)
      if (hasBit(bits, columns.numbers[place] ?? 0)) lanes[place] = lane;
  }
  return lanes;
}

function laneByKind({ columns }: RelationshipIndex): Uint8Array {
  const lanes = new Uint8Array(columns.length);
  for (let place = 0; place < columns.length; place += 1)
    lanes[place] = laneOfPacked(columns.attributes[place] ?? 0);
  return lanes;
}

/** The lane of what stands at a place, as the two above find it for all. */
function laneTest(
  index: EventIndex,
  { columns }: RelationshipIndex,
  group: LaneGroup,
  values: readonly string[],
): (place: number) => number {
  if (group === 'kind') return (place) => laneOfPacked(columns.attributes[place] ?? 0);
  const postings = group === 'actor' ? index.actors : index.topics;
  return (place) => {
    const number = columns.numbers[place] ?? 0;
    const lane = values.findIndex((value) => hasNumber(postings, value, number));
    return lane < 0 ? values.length : lane;
  };
}

interface Grouping {
  /** Says which lanes there are. */
  key: string;
  ids: string[];
  /** For each place of the columns the place of its lane in `ids`. */
  lanes: Uint8Array;
}

function grouping(
  index: EventIndex,
  relationship: RelationshipIndex,
  { lanes: group, beside }: Laning,
): Grouping {
  const values = group === 'kind' ? [] : mostFrequent(index, relationship, group, beside);
  const key = [group, ...values].join(' ');
  return keep<Grouping>(
    relationship.store,
    `lanes ${key}`,
    () => {
      if (group === 'kind') return { key, ids: [...LANES], lanes: laneByKind(relationship) };
      const postings = group === 'actor' ? index.actors : index.topics;
      return { key, ids: [...values, OTHER], lanes: laneByValue(index, relationship, postings, values) };
    },
    ({ lanes }) => lanes.buffer.byteLength,
    (parted, since) => {
      const difference = differenceSince(relationship.log, since);
      if (!difference) return undefined;
      const laneAt = laneTest(index, relationship, group, values);
      return { ...parted, lanes: mendValues(parted.lanes, difference, laneAt) };
    },
  );
}

/** Tells the id of the lane in which what stands at a place of the columns is. */
export function laneOfPlace(
  index: EventIndex,
  relationship: RelationshipIndex,
  laning: Laning,
): (place: number) => string {
  const { ids, lanes } = grouping(index, relationship, laning);
  return (place) => ids[lanes[place] ?? 0] ?? OTHER;
}

function partLanes(
  { columns }: RelationshipIndex,
  places: Uint32Array | null,
  { ids, lanes }: Grouping,
): LanedView {
  const length = places?.length ?? columns.length;
  const counts = new Uint32Array(ids.length);
  const placeAt = (at: number) => (places ? (places[at] ?? 0) : at);
  for (let at = 0; at < length; at += 1) {
    const lane = lanes[placeAt(at)] ?? 0;
    counts[lane] = (counts[lane] ?? 0) + 1;
  }
  const rows = ids.map((_, lane) => new Uint32Array(counts[lane] ?? 0));
  counts.fill(0);
  for (let at = 0; at < length; at += 1) {
    const place = placeAt(at);
    const lane = lanes[place] ?? 0;
    const next = counts[lane] ?? 0;
    (rows[lane] as Uint32Array)[next] = place;
    counts[lane] = next + 1;
  }
  views += 1;
  return {
    id: views,
    lanes: rows.map((row, lane) => ({ id: ids[lane] ?? OTHER, places: row, spans: spansOf(columns, row) })),
    length,
  };
}

/** The view after a difference, of which `wanted` match. The old one is not used again. */
function mendView(
  { columns }: RelationshipIndex,
  { id, lanes }: LanedView,
  difference: Difference,
  wanted: readonly number[],
  parted: Grouping,
): LanedView {
  const mended = lanes.map(({ places, spans, ...lane }, at) => {
    const own = wanted.filter((place) => parted.lanes[place] === at);
    return {
      ...lane,
      places: mendPlaces(places, difference, own),
      spans: mendSpans(columns, spans, difference, own),
    };
  });
  return { id, lanes: mended, length: mended.reduce((sum, { places }) => sum + places.length, 0) };
}

/** The matching events in their lanes; made once for each filter and grouping, and mended after changes. */
export function lanedView(
  index: EventIndex,
  relationship: RelationshipIndex,
  filter: IndexFilter,
  laning: Laning,
): LanedView {
  const parted = grouping(index, relationship, laning);
  return keep(
    relationship.store,
    `laned ${parted.key} ${filterKey(filter)}`,
    () => partLanes(relationship, matching(index, relationship, filter), parted),
    ({ lanes }) =>
      lanes.reduce(
        (sum, { places, spans }) =>
          sum + places.buffer.byteLength + spans.places.buffer.byteLength + spans.lastDays.byteLength,
        1_000,
      ),
    (view, since) => {
      const difference = differenceSince(relationship.log, since);
      if (!difference) return undefined;
      const wanted = matchingOf(index, relationship, filter, difference.added);
      return mendView(relationship, view, difference, wanted, parted);
    },
  );
}

/** How many of a lane's events begin before a day. */
export function countBefore(starts: Int32Array, places: Uint32Array, day: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[places[middle] ?? 0] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
