import fc from 'fast-check';
import { civilDayOfNumber, numberOfIso } from '@/lib/domain/civil-date';
import { LANES } from '@/lib/domain/ontology';
import { answerActorCounts } from '@/lib/timeline/index/actor-counts';
import { applyChanges, openRelationship } from '@/lib/timeline/index/event-index';
import { answerYearCounts } from '@/lib/timeline/index/year-counts';
import { eventsArbitrary, indexOf, relationshipOf, SLUG } from './world';

const OPEN = numberOfIso('0001-01-01');

it('counts each event once, in the year and lane in which it stands', () => {
  fc.assert(
    fc.property(eventsArbitrary(200), (events) => {
      const naive = new Map<number, number[]>();
      for (const { start, end, lane } of events) {
        const { year } = civilDayOfNumber(start === OPEN ? end : start);
        const counts = naive.get(year) ?? LANES.map(() => 0);
        const at = (LANES as readonly string[]).indexOf(lane);
        counts[at] = (counts[at] ?? 0) + 1;
        naive.set(year, counts);
      }
      const { years } = answerYearCounts(relationshipOf(indexOf(events)));
      expect(years).toEqual([...naive].sort(([a], [b]) => a - b).map(([year, counts]) => [year, ...counts]));
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

it('tells of an actor how many events each relationship has, most first, and which stand in none', () => {
  fc.assert(
    fc.property(eventsArbitrary(120), fc.constantFrom('a', 'c', 'nobody'), (events, actor) => {
      // Every third event belongs to a second relationship too, every fourth to none.
      const parted = events.map((event) => ({
        ...event,
        relationships: event.number % 4 === 0 ? [] : event.number % 3 === 0 ? [SLUG, 'c-d'] : [SLUG],
      }));
      const index = indexOf([]);
      openRelationship(index, 'c-d', ['c', 'd']);
      applyChanges(index, parted, []);
      const own = parted.filter(({ actors }) => actors.includes(actor));
      const countOf = (slug: string) =>
        own.filter(({ relationships }) => relationships.includes(slug)).length;
      const others = own
        .filter(({ relationships }) => relationships.length === 0)
        .map(({ number }) => number);
      expect(answerActorCounts(index, actor, 5)).toEqual({
        total: own.length,
        relationships: [SLUG, 'c-d']
          .map((slug) => ({ slug, count: countOf(slug) }))
          .filter(({ count }) => count > 0)
          .sort((a, b) => b.count - a.count),
        others: { count: others.length, numbers: others.slice(-5).reverse() },
      });
    }),
    { numRuns: 60, endOnFailure: true },
  );
});
