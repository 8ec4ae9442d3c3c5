/** In which relationships an actor's events stand, and when those of all actors were. */
import { isoOfNumber } from '@/lib/domain/civil-date';
import type { ActingActor } from '@/lib/domain/timeline-question';
import { countIn, hasBit } from './bits';
import type { EventIndex } from './event-index';
import { relationshipsIn } from './event-index';
import { numbersIn } from './lanes';
import { numbersOf } from './postings';
import { keep } from './view-store';
import { CALENDAR } from './window';

export interface IndexActorCounts {
  /** Published events in which the actor takes part, mentions too. */
  total: number;
  /** Relationships by how many of these they have, those with none left out; an event may stand in several. */
  relationships: { slug: string; count: number }[];
  /** Events of no relationship: how many, and the numbers of those that were added last. */
  others: { count: number; numbers: number[] };
}

/** @param most how many numbers of events without a relationship are wanted */
export function answerActorCounts(index: EventIndex, actor: string, most: number): IndexActorCounts {
  const own = numbersOf(index.actors, actor);
  const relationships = [...index.relationships.values()]
    .map((relationship) => ({
      slug: relationship.slug,
      count: countIn(numbersIn(index, relationship), own),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
  const unrelated = numbersIn(index, index.unrelated);
  const others = own.filter((number) => hasBit(unrelated, number));
  return {
    total: own.length,
    relationships,
    others: { count: others.length, numbers: [...others.slice(-most)].reverse() },
  };
}

/** First day of each event by its number. */
function startsByNumber(index: EventIndex): Int32Array {
  const starts = new Int32Array(index.most + 1);
  for (const { columns } of relationshipsIn(index))
    for (let place = 0; place < columns.length; place += 1)
      starts[columns.numbers[place] ?? 0] = columns.starts[place] ?? 0;
  return starts;
}

function actorsNow(index: EventIndex): ActingActor[] {
  const starts = startsByNumber(index);
  return [...index.actors.byValue.keys()].map((slug) => {
    const numbers = numbersOf(index.actors, slug);
    let [first, last] = [CALENDAR.last + 1, CALENDAR.first];
    for (let at = 0; at < numbers.length; at += 1) {
      const start = starts[numbers[at] ?? 0] ?? 0;
      // An open start is no day on which it began.
      if (start !== CALENDAR.first && start < first) first = start;
      if (start > last) last = start;
    }
    const known = first <= CALENDAR.last;
    return {
      slug,
      events: numbers.length,
      from: known ? isoOfNumber(first) : null,
      to: known ? isoOfNumber(last) : null,
    };
  });
}

/** Everybody who takes part in an event, in no particular order. */
export function answerActors(index: EventIndex): ActingActor[] {
  return keep(
    index.store,
    'actors',
    () => actorsNow(index),
    (actors) => actors.length * 200,
  );
}
