/** Which events of a relationship a filter lets through. */
import { CERTAINTIES } from '@/lib/domain/certainty';
import { certaintyOfPacked, NO_TONE, toneStepOfPacked, typeOfPacked } from '@/lib/domain/event-attributes';
import type { EventFilter } from '@/lib/domain/event-filter';
import { EVENT_TYPES, TONES } from '@/lib/domain/ontology';
import { toneOf } from '@/lib/domain/tone';
import { addBits, type Bits, emptyBits, hasBit, intersection } from './bits';
import type { EventIndex, RelationshipIndex } from './event-index';
import { numbersOf, type Postings } from './postings';
import { keep } from './view-store';

/** A filter whose words have been looked up: the numbers of the events that have them all, or null for no words. */
export interface IndexFilter extends EventFilter {
  /** As `placeKey` writes them. */
  places: readonly string[];
  words: { key: string; bits: Bits } | null;
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
        ...(words ? [words.bits] : []),
      ]),
    (bits) => bits?.byteLength ?? 0,
  );
}

/** So many places as the largest relationship has: only what was found is kept. */
let found = new Uint32Array(0);

function findMatching(index: EventIndex, { columns }: RelationshipIndex, filter: IndexFilter): Uint32Array {
  const types = wantedPlaces(EVENT_TYPES, filter.types, 32);
  const certainties = wantedPlaces(CERTAINTIES, filter.certainties, 4);
  const tones = wantedPlaces(TONES, filter.tones, TONES.length);
  const toneSteps = TONE_OF_STEP.map((place) => tones[place] ?? 0);
  const numbers = numbersLeft(index, filter);
  if (found.length < columns.length) found = new Uint32Array(columns.length + (columns.length >> 3));
  let count = 0;
  for (let place = 0; place < columns.length; place += 1) {
    const packed = columns.attributes[place] ?? 0;
    if (
      types[typeOfPacked(packed)] === 1 &&
      certainties[certaintyOfPacked(packed)] === 1 &&
      toneSteps[toneStepOfPacked(packed)] === 1 &&
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

/** Reads the columns once for a filter that was not asked for lately. */
export function matching(index: EventIndex, relationship: RelationshipIndex, filter: IndexFilter): Matching {
  if (asksForNothing(filter)) return null;
  return keep(
    relationship.store,
    `matching ${filterKey(filter)}`,
    () => findMatching(index, relationship, filter),
    (places) => places.byteLength,
  );
}

export const countMatching = ({ columns }: RelationshipIndex, places: Matching): number =>
  places === null ? columns.length : places.length;

/** How many of the matching stand before a place of the columns. */
export function rankOf(places: Matching, place: number): number {
  if (places === null) return place;
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
