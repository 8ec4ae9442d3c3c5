import fc from 'fast-check';
import { numberOfIso } from '@/lib/domain/civil-date';
import { answerDensity } from '@/lib/timeline/index/density';
import { applyChanges } from '@/lib/timeline/index/event-index';
import { answerFacets } from '@/lib/timeline/index/facets';
import { answerList } from '@/lib/timeline/index/list';
import { turningPoints } from '@/lib/timeline/index/turning-points';
import {
  eventsArbitrary,
  filterArbitrary,
  indexOf,
  NOTHING,
  naivelyMatches,
  relationshipOf,
  windowArbitrary,
  withWords,
} from './world';

jest.setTimeout(120_000);

const RUNS = { numRuns: 60, endOnFailure: true };

it('lists what matches and touches the days once and in order, from page to page', () => {
  const order = fc.constantFrom('earliest' as const, 'latest' as const);
  fc.assert(
    fc.property(eventsArbitrary(120), filterArbitrary, windowArbitrary, order, (events, given, days, way) => {
      const filter = withWords(given, events);
      const index = indexOf(events);
      const relationship = relationshipOf(index);
      const [from, to] = [numberOfIso(days.from), numberOfIso(days.to)];
      const expected = events
        .filter((event) => naivelyMatches(filter, event) && event.start <= to && event.end >= from)
        .sort((a, b) => a.start - b.start || a.number - b.number)
        .map(({ number }) => number);
      if (way === 'latest') expected.reverse();
      const found: number[] = [];
      let after: string | null = '';
      for (let page = 0; after !== null && page < 50; page += 1) {
        const answer = answerList(index, relationship, { filter, ...days, order: way, after, limit: 7 });
        expect([answer.total, answer.before]).toEqual([expected.length, found.length]);
        found.push(...answer.events.map(({ number }) => number));
        after = answer.next;
      }
      expect(found).toEqual(expected);
    }),
    RUNS,
  );
});

it('is the same after changes as when it was made of what they left', () => {
  fc.assert(
    fc.property(
      eventsArbitrary(120),
      eventsArbitrary(120),
      fc.integer({ min: 0, max: 60 }),
      (first, later, gone) => {
        const index = indexOf(first);
        const relationship = relationshipOf(index);
        answerFacets(index, relationship, NOTHING);
        const removed = first.slice(0, gone).map(({ number }) => number);
        const changed = later.slice(gone);
        applyChanges(index, changed, removed);
        const replaced = new Set([...removed, ...changed.map(({ number }) => number)]);
        const anew = indexOf([...first.filter(({ number }) => !replaced.has(number)), ...changed]);
        for (const answer of [answerFacets, answerDensity])
          expect(answer(index, relationship, NOTHING)).toEqual(answer(anew, relationshipOf(anew), NOTHING));
        const question = { filter: NOTHING, order: 'earliest' as const, limit: 300 };
        expect(answerList(index, relationship, question)).toEqual(
          answerList(anew, relationshipOf(anew), question),
        );
      },
    ),
    RUNS,
  );
});

it('counts each matching event in one bar, and chooses at most seven turning points apart from each other', () => {
  fc.assert(
    fc.property(eventsArbitrary(200), filterArbitrary, (events, given) => {
      const filter = withWords(given, events);
      const index = indexOf(events);
      const { bars, matching } = answerDensity(index, relationshipOf(index), filter);
      const inBars = bars.reduce((sum, [, good, even, bad]) => sum + good + even + bad, 0);
      expect([inBars, matching]).toEqual(
        Array(2).fill(events.filter((event) => naivelyMatches(filter, event)).length),
      );
      const points = turningPoints(relationshipOf(index), 7);
      expect(points.length).toBeLessThanOrEqual(7);
      expect(points.length > 0).toBe(events.length > 0);
    }),
    RUNS,
  );
});
