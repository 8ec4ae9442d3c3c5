/** The events of a relationship that last longest. */

import { statusOfPacked, typeOfPacked } from '@/lib/domain/event-attributes';
import { EVENT_STATUSES, EVENT_TYPES, type EventStatus, type EventType } from '@/lib/domain/ontology';
import type { RelationshipIndex } from './event-index';
import { spansOf } from './spans';
import { keep } from './view-store';
import { CALENDAR } from './window';

export interface LongestQuestion {
  types: readonly EventType[];
  status: EventStatus;
  /** At least so many days lie between the first and the last. */
  days: number;
  most: number;
}

function longestNow(
  { columns }: RelationshipIndex,
  { types, status, days, most }: LongestQuestion,
): number[] {
  const { starts, ends, attributes, numbers } = columns;
  const wanted = types.map((type) => EVENT_TYPES.indexOf(type));
  const daysOf = (place: number) => (ends[place] ?? 0) - (starts[place] ?? 0);
  return [...spansOf(columns, null).places]
    .filter((place) => {
      const packed = attributes[place] ?? 0;
      return (
        daysOf(place) >= days &&
        starts[place] !== CALENDAR.first &&
        wanted.includes(typeOfPacked(packed)) &&
        EVENT_STATUSES[statusOfPacked(packed)] === status
      );
    })
    .sort((a, b) => daysOf(b) - daysOf(a) || a - b)
    .slice(0, most)
    .map((place) => numbers[place] ?? 0);
}

/** Numbers of events with a known first day, the longest first. */
export function answerLongest(relationship: RelationshipIndex, question: LongestQuestion): number[] {
  const { types, status, days, most } = question;
  return keep(
    relationship.store,
    `longest ${types} ${status} ${days} ${most}`,
    () => longestNow(relationship, question),
    (numbers) => numbers.length * 8,
  );
}
