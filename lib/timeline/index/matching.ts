/** Which events of a relationship a filter lets through. */
import { CERTAINTIES } from '@/lib/domain/certainty';
import { certaintyOfPacked, NO_TONE, toneStepOfPacked, typeOfPacked } from '@/lib/domain/event-attributes';
import type { EventFilter } from '@/lib/domain/event-filter';
import { EVENT_TYPES, TONES } from '@/lib/domain/ontology';
import { toneOf } from '@/lib/domain/tone';
import { addBits, type Bits, emptyBits, grownTo, hasBit, intersection, setBit } from './bits';
import { differenceSince } from './changes';
import { changesSince, type EventIndex, type RelationshipIndex, relationshipsIn } from './event-index';
import { mendPlaces, rankIn } from './mending';
import { hasNumber, numbersOf, type Postings } from './postings';
import { keep } from './view-store';

/** Words that have been looked up, as of the moment in which they are asked. */
export interface IndexWords {
  /** Stands for the words in the keys of what is worked out from them. */
  key: string;
  /** The numbers of the events that have them all. */
  bits(): Bits;
  has(number: number): boolean;
}

export interface IndexFilter extends EventFilter {
  /** As `placeKey` writes them. */
  places: readonly string[];
  words: IndexWords | null;
}

/** Places in the columns of what matches, ascending; null for all. */
export type Matching = Uint32Array | null;

/** Place in `TONES` by tenths of tone. */
export const TONE_OF_STEP = Uint8Array.from({ length: 256 }, (_, step) =>
  TONES.indexOf(toneOf(step === NO_TONE ? null : step / 10 - 10)),
);

export function filterKey({
  types,
  actors,
  topics,
  sources,
  places,
  tones,
  certainties,
  words,
}: IndexFilter): string {
  const lists = [types, actors, topics, sources, places, tones, certainties].map((list) =>
    [...list].sort().join(','),
  );
  return [...lists, words?.key ?? ''].join('|');
}

/** 1 where the value with this place in `all` is wanted; everything for an empty list. */
function wantedPlaces<Value>(all: readonly Value[], wanted: readonly Value[], size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, place) => {
    const value = all[place];
    return wanted.length === 0 || (value !== undefined && wanted.includes(value)) ? 1 : 0;
  });
}

function union(postings: Postings, values: readonly string[], most: number): Bits[] {
  if (values.length === 0) return [];
  const bits = emptyBits(most);
  for (const value of values) addBits(bits, numbersOf(postings, value));
  return [bits];
}

/** Whether the fields of postings and the words leave an event. */
function isLeft(index: EventIndex, { actors, topics, sources, places, words }: IndexFilter, number: number) {
  const any = (postings: Postings, values: readonly string[]) =>
    values.length === 0 || values.some((value) => hasNumber(postings, value, number));
  return (
    any(index.actors, actors) &&
    any(index.topics, topics) &&
    any(index.sources, sources) &&
    any(index.places, places) &&
    (words === null || words.has(number))
  );
}

function mendNumbers(index: EventIndex, filter: IndexFilter, bits: Bits, since: number): Bits | undefined {
  const changes = changesSince(relationshipsIn(index), since);
  if (!changes) return undefined;
  const mended = grownTo(bits, index.most);
  for (const { relationship, difference } of changes) {
    for (const { number } of difference.removed) setBit(mended, number, isLeft(index, filter, number));
    for (const place of difference.added) {
      const number = relationship.columns.numbers[place] ?? 0;
      setBit(mended, number, isLeft(index, filter, number));
    }
  }
  return mended;
}

/** The numbers that the fields of postings and the words leave; null where none of them is asked for. */
function numbersLeft(index: EventIndex, filter: IndexFilter): Bits | null {
  const { actors, topics, sources, places, words } = filter;
  if (!words && [actors, topics, sources, places].every((list) => list.length === 0)) return null;
  return keep(
    index.store,
    `numbers ${filterKey({ ...filter, types: [], tones: [], certainties: [] })}`,
    () =>
      intersection([
        ...union(index.actors, actors, index.most),
        ...union(index.topics, topics, index.most),
        ...union(index.sources, sources, index.most),
        ...union(index.places, places, index.most),
        ...(words ? [words.bits()] : []),
      ]),
    (bits) => bits?.byteLength ?? 0,
    (bits, since) => bits && mendNumbers(index, filter, bits, since),
  );
}

/** Tells of attributes as `packAttributes` writes them whether the fields that stand in them are as the filter wants them. */
function attributesTest(filter: IndexFilter): (packed: number) => boolean {
  const types = wantedPlaces(EVENT_TYPES, filter.types, 32);
  const certainties = wantedPlaces(CERTAINTIES, filter.certainties, 4);
  const tones = wantedPlaces(TONES, filter.tones, TONES.length);
  const toneSteps = TONE_OF_STEP.map((place) => tones[place] ?? 0);
  return (packed) =>
    types[typeOfPacked(packed)] === 1 &&
    certainties[certaintyOfPacked(packed)] === 1 &&
    toneSteps[toneStepOfPacked(packed)] === 1;
}

/** Those of a few places, which are all new, that the filter lets through. */
export function matchingOf(
  index: EventIndex,
  { columns }: RelationshipIndex,
  filter: IndexFilter,
  places: readonly number[],
): number[] {
  const isWanted = attributesTest(filter);
  return places.filter(
    (place) => isWanted(columns.attributes[place] ?? 0) && isLeft(index, filter, columns.numbers[place] ?? 0),
  );
}

/** So many places as the largest relationship has: only what was found is kept. */
let found = new Uint32Array(0);

function findMatching(index: EventIndex, { columns }: RelationshipIndex, filter: IndexFilter): Uint32Array {
  const isWanted = attributesTest(filter);
  const numbers = numbersLeft(index, filter);
  if (found.length < columns.length) found = new Uint32Array(columns.length + (columns.length >> 3));
  let count = 0;
  for (let place = 0; place < columns.length; place += 1) {
    if (
      isWanted(columns.attributes[place] ?? 0) &&
      (numbers === null || hasBit(numbers, columns.numbers[place] ?? 0))
    ) {
      found[count] = place;
      count += 1;
    }
  }
  return found.slice(0, count);
}

export function asksForNothing({ words, ...lists }: IndexFilter): boolean {
  return words === null && Object.values(lists).every((list) => list.length === 0);
}

/** Reads the columns once for a filter that was not asked for lately; what has changed since it was, by itself. */
export function matching(index: EventIndex, relationship: RelationshipIndex, filter: IndexFilter): Matching {
  if (asksForNothing(filter)) return null;
  return keep(
    relationship.store,
    `matching ${filterKey(filter)}`,
    () => findMatching(index, relationship, filter),
    (places) => places.buffer.byteLength,
    (places, since) => {
      const difference = differenceSince(relationship.log, since);
      if (!difference) return undefined;
      return mendPlaces(places, difference, matchingOf(index, relationship, filter, difference.added));
    },
  );
}

export const countMatching = ({ columns }: RelationshipIndex, places: Matching): number =>
  places === null ? columns.length : places.length;

/** How many of the matching stand before a place of the columns. */
export const rankOf = (places: Matching, place: number): number =>
  places === null ? place : rankIn(places, place);
