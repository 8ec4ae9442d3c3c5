/** Each relationship in a line: how many events, from when to when, the one that begins last. */
import { isoOfNumber } from '@/lib/domain/civil-date';
import type { RelationshipFigures } from '@/lib/domain/relationship-overview';
import type { EventIndex, RelationshipIndex } from './event-index';
import { CALENDAR } from './window';

function overviewOf({ slug, columns: { starts, numbers, length } }: RelationshipIndex): RelationshipFigures {
  // An open start is no day on which it began.
  let first = 0;
  while (first < length && starts[first] === CALENDAR.first) first += 1;
  const last = length - 1;
  return {
    slug,
    events: length,
    from: first < length ? isoOfNumber(starts[first] ?? 0) : null,
    to: first < length ? isoOfNumber(starts[last] ?? 0) : null,
    latest: last < 0 ? null : (numbers[last] ?? null),
  };
}

export const answerOverview = (index: EventIndex): RelationshipFigures[] =>
  [...index.relationships.values()].map(overviewOf);
