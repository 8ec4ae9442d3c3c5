/** Events of a relationship one after the other, from any place in either direction. */
import { isoOfNumber, numberOfIso } from '@/lib/domain/civil-date';
import type { ListQuestion } from '@/lib/domain/timeline-question';
import { differenceSince } from './changes';
import { type Columns, placeOf } from './columns';
import type { EventIndex, RelationshipIndex } from './event-index';
import { laneOfPlace } from './lanes';
import {
  countMatching,
  filterKey,
  type IndexFilter,
  type Matching,
  matching,
  matchingOf,
  rankOf,
} from './matching';
import { eachReaching, mendSpans, spansOf } from './spans';
import { keep } from './view-store';

export type IndexListQuestion = Omit<ListQuestion, 'filter' | 'beside'> & {
  filter: IndexFilter;
  beside?: RelationshipIndex;
};

/** As `ListAnswer`, with numbers in place of events and ids in place of lanes. */
export interface IndexList {
  total: number;
  before: number;
  events: { number: number; lane: string }[];
  next: string | null;
  previous: string | null;
}

/** First day and number of an event, by which all lists are ordered. */
export interface ListPlace {
  start: number;
  number: number;
}

const CURSOR = /^(\d{4}-\d{2}-\d{2})~(\d{1,10})$/;

/** The place that a cursor names; null where it is none. */
export function readCursor(cursor: string | undefined): ListPlace | null {
  const [, day = '', number = ''] = CURSOR.exec(cursor ?? '') ?? [];
  if (!day) return null;
  const start = numberOfIso(day);
  return isoOfNumber(start) === day ? { start, number: Number(number) } : null;
}

export const writeCursor = ({ start, number }: ListPlace) => `${isoOfNumber(start)}~${number}`;

/** Events of one relationship that match, the earliest first. */
export interface Row {
  columns: Columns;
  length: number;
  /** The place in the columns of what stands here. */
  at(rank: number): number;
}

/** All that matches and touches the days. */
export function rowOf(
  index: EventIndex,
  relationship: RelationshipIndex,
  { filter, from, to }: Pick<IndexListQuestion, 'filter' | 'from' | 'to'>,
): Row {
  const { columns } = relationship;
  const places = matching(index, relationship, filter);
  const rankOfDay = (day: number) => rankOf(places, placeOf(columns, day, 0));
  const placeAt = (rank: number) => (places ? (places[rank] ?? 0) : rank);
  const first = from === undefined ? 0 : rankOfDay(numberOfIso(from));
  const end = to === undefined ? countMatching(relationship, places) : rankOfDay(numberOfIso(to) + 1);
  const reaching =
    from === undefined || (to !== undefined && to < from)
      ? []
      : reachingInto(index, relationship, places, filter, numberOfIso(from));
  return {
    columns,
    length: reaching.length + Math.max(0, end - first),
    at: (rank) => reaching[rank] ?? placeAt(first + rank - reaching.length),
  };
}

function reachingInto(
  index: EventIndex,
  relationship: RelationshipIndex,
  places: Matching,
  filter: IndexFilter,
  day: number,
): number[] {
  const { columns, store } = relationship;
  const spans = keep(
    store,
    `spans ${filterKey(filter)}`,
    () => spansOf(columns, places),
    (made) => made.places.buffer.byteLength + made.lastDays.byteLength,
    (made, since) => {
      const difference = differenceSince(relationship.log, since);
      if (!difference) return undefined;
      return mendSpans(columns, made, difference, matchingOf(index, relationship, filter, difference.added));
    },
  );
  const found: number[] = [];
  eachReaching(columns, spans, day, (place) => found.push(place));
  return found;
}

export function placeIn({ columns: { starts, numbers }, at }: Row, rank: number): ListPlace {
  const place = at(rank);
  return { start: starts[place] ?? 0, number: numbers[place] ?? 0 };
}

/** How many of a row stand before a first day and number. */
export function countUpTo(row: Row, { start, number }: ListPlace): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const here = placeIn(row, middle);
    if (here.start < start || (here.start === start && here.number < number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One page; the cost does not grow with how far down it is. A cursor that names no place is as if it were absent. */
export function answerList(
  index: EventIndex,
  relationship: RelationshipIndex,
  question: IndexListQuestion,
): IndexList {
  const row = rowOf(index, relationship, question);
  const backwards = question.order === 'latest';
  const listed = (rank: number) => placeIn(row, backwards ? row.length - 1 - rank : rank);
  const cursor = readCursor(question.after);
  const before = !cursor
    ? 0
    : backwards
      ? row.length - countUpTo(row, cursor)
      : countUpTo(row, { ...cursor, number: cursor.number + 1 });
  const end = Math.min(row.length, before + question.limit);
  const laneAt = laneOfPlace(index, relationship, {
    lanes: question.lanes ?? 'kind',
    beside: question.beside,
  });
  const events: IndexList['events'] = [];
  for (let rank = before; rank < end; rank += 1) {
    const place = row.at(backwards ? row.length - 1 - rank : rank);
    events.push({ number: row.columns.numbers[place] ?? 0, lane: laneAt(place) });
  }
  const back = before - question.limit;
  return {
    total: row.length,
    before,
    events,
    next: end < row.length && end > 0 ? writeCursor(listed(end - 1)) : null,
    previous: before === 0 ? null : back <= 0 ? '' : writeCursor(listed(back - 1)),
  };
}
