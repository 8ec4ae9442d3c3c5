/** Made-up relationships for tests of the index, and the plainest answers to the same questions. */
import fc from 'fast-check';
import { CERTAINTIES } from '@/lib/domain/certainty';
import { isoOfNumber, numberOfIso } from '@/lib/domain/civil-date';
import { packAttributes } from '@/lib/domain/event-attributes';
import { placeKey, publisherKey } from '@/lib/domain/event-terms';
import { EVENT_STATUSES, EVENT_TYPES, type EventType, LANES, laneOf } from '@/lib/domain/ontology';
import type { LaneGroup } from '@/lib/domain/timeline-question';
import { toneOf } from '@/lib/domain/tone';
import { addBits, emptyBits } from '@/lib/timeline/index/bits';
import {
  applyChanges,
  type ChangedEvent,
  type EventIndex,
  emptyIndex,
  openRelationship,
} from '@/lib/timeline/index/event-index';
import type { IndexFilter } from '@/lib/timeline/index/matching';

export const SLUG = 'a-b';
const ACTORS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
const TOPICS = ['training', 'oil', 'borders'];
const PLACES = ['Baghdad', 'Brussels', 'بغداد'];
const PUBLISHERS = ['The Times', 'NATO', 'الشرق الأوسط'];
const [FIRST, LAST] = [numberOfIso('0001-01-01'), numberOfIso('9999-12-31')];

/** An event, with what the naive answers look at. */
export interface TestEvent extends ChangedEvent {
  type: EventType;
  lane: string;
  tone: number | null;
  certainty: (typeof CERTAINTIES)[number];
  /** Whether the word of the tests stands in it. */
  worded: boolean;
}

const day = numberOfIso('2000-01-01');
const spanArbitrary = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(fc.integer({ min: 0, max: 9_000 }), fc.constant(0)) },
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 1, max: 400 })) },
  { weight: 4, arbitrary: fc.tuple(fc.integer({ min: 4_000, max: 4_020 }), fc.constant(0)) },
);
const edgeArbitrary = fc.constantFrom(
  [FIRST, FIRST],
  [LAST, LAST],
  [FIRST, day + 3_000],
  [day + 3_000, LAST],
  [FIRST, LAST],
);
const whenArbitrary = fc.oneof(
  { weight: 40, arbitrary: spanArbitrary.map(([from, days]) => [day + from, day + from + days]) },
  { weight: 1, arbitrary: edgeArbitrary },
);

/** Events numbered from 1, of one relationship. */
export const eventsArbitrary = (maxLength: number, edges = true) =>
  fc
    .array(
      fc.record({
        when: edges
          ? whenArbitrary
          : spanArbitrary.map(([from, days]) => [day + from, day + from + Math.min(days, 40)]),
        type: fc.constantFrom(...EVENT_TYPES),
        status: fc.constantFrom(...EVENT_STATUSES),
        certainty: fc.constantFrom(...CERTAINTIES),
        tone: fc.option(fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10)),
        significance: fc.integer({ min: 0, max: 100 }),
        actors: fc.uniqueArray(fc.constantFrom(...ACTORS), { maxLength: 4 }),
        topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 2 }),
        publishers: fc.uniqueArray(fc.constantFrom(...PUBLISHERS), { maxLength: 2 }),
        place: fc.option(fc.constantFrom(...PLACES)),
        worded: fc.boolean(),
      }),
      { maxLength, size: 'max' },
    )
    .map((rows) =>
      rows.map(({ when: [start = 0, end = 0], ...row }, at): TestEvent => {
        const lane = laneOf(row.type, row.status);
        const attributes = packAttributes({ ...row, lane });
        return { ...row, lane, start, end, attributes, number: at + 1, shown: true, relationships: [SLUG] };
      }),
    );

export function indexOf(events: readonly ChangedEvent[]): EventIndex {
  const index = emptyIndex();
  openRelationship(index, SLUG, ['a', 'b']);
  applyChanges(index, events, []);
  return index;
}

export function relationshipOf(index: EventIndex, slug = SLUG) {
  const relationship = index.relationships.get(slug);
  if (!relationship) throw new Error('The relationship is not there.');
  return relationship;
}

export const NOTHING: IndexFilter = {
  types: [],
  actors: [],
  topics: [],
  sources: [],
  places: [],
  tones: [],
  certainties: [],
  words: null,
};

/** A filter; its words are those events that are `worded`. */
export const filterArbitrary = fc
  .record({
    types: fc.uniqueArray(fc.constantFrom(...EVENT_TYPES), { maxLength: 6 }),
    actors: fc.uniqueArray(fc.constantFrom(...ACTORS, 'nobody'), { maxLength: 2 }),
    topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 1 }),
    sources: fc.uniqueArray(fc.constantFrom(...PUBLISHERS.map(publisherKey)), { maxLength: 1 }),
    places: fc.uniqueArray(fc.constantFrom(...PLACES.map(placeKey)), { maxLength: 1 }),
    tones: fc.uniqueArray(fc.constantFrom('good' as const, 'even' as const, 'bad' as const), {
      maxLength: 2,
    }),
    certainties: fc.uniqueArray(fc.constantFrom(...CERTAINTIES), { maxLength: 2 }),
    worded: fc.boolean(),
  })
  .chain((filter) =>
    // Most filters name one or two fields.
    fc.subarray(Object.keys(filter) as (keyof typeof filter)[], { maxLength: 2 }).map((fields) => ({
      ...{
        types: [],
        actors: [],
        topics: [],
        sources: [],
        places: [],
        tones: [],
        certainties: [],
        worded: false,
      },
      ...Object.fromEntries(fields.map((field) => [field, filter[field]])),
    })),
  ) as fc.Arbitrary<Omit<IndexFilter, 'words'> & { worded: boolean }>;

export function withWords(
  { worded: isAsked, ...filter }: Omit<IndexFilter, 'words'> & { worded: boolean },
  events: readonly TestEvent[],
): IndexFilter {
  if (!isAsked) return { ...filter, words: null };
  const worded = new Set(events.filter((event) => event.worded).map(({ number }) => number));
  const bits = () => {
    const all = emptyBits(events.reduce((most, { number }) => Math.max(most, number), 0));
    addBits(all, Uint32Array.from(worded));
    return all;
  };
  return { ...filter, words: { key: 'word', bits, has: (number) => worded.has(number) } };
}

export function naivelyMatches(filter: IndexFilter, event: TestEvent): boolean {
  const any = (wanted: readonly string[], has: readonly string[]) =>
    wanted.length === 0 || has.some((value) => wanted.includes(value));
  return (
    any(filter.types, [event.type]) &&
    any(filter.actors, event.actors) &&
    any(filter.topics, event.topics) &&
    any(filter.sources, event.publishers.map(publisherKey)) &&
    any(filter.places, event.place === null ? [] : [placeKey(event.place)]) &&
    any(filter.tones, [toneOf(event.tone)]) &&
    any(filter.certainties, [event.certainty]) &&
    (filter.words === null || event.worded)
  );
}

/** The lanes of a grouping and the lane of an event, by counting everything. */
export function naiveLanes(events: readonly TestEvent[], group: LaneGroup) {
  if (group === 'kind') return { ids: [...LANES] as string[], laneOf: (event: TestEvent) => event.lane };
  const valuesOf = (event: TestEvent) =>
    group === 'actor' ? event.actors.filter((slug) => slug !== 'a' && slug !== 'b') : event.topics;
  const counts = new Map<string, number>();
  for (const event of events)
    for (const value of valuesOf(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const frequent = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 7)
    .map(([value]) => value);
  return {
    ids: [...frequent, 'other'],
    laneOf: (event: TestEvent) => frequent.find((value) => valuesOf(event).includes(value)) ?? 'other',
  };
}

/** Windows as readers look: from a day to all there is, some at the ends of the calendar. */
export const windowArbitrary = fc
  .oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.integer({ min: -100, max: 9_100 }), fc.double({ min: 0, max: 14, noNaN: true }))
        .map(([from, width]) => [day + from, day + from + Math.floor(2 ** width) - 1]),
    },
    { weight: 1, arbitrary: fc.constantFrom([FIRST, LAST], [FIRST, FIRST], [LAST, LAST], [LAST - 10, LAST]) },
  )
  .map(([from = 0, to = 0]) => ({ from: isoOfNumber(from), to: isoOfNumber(to) }));
