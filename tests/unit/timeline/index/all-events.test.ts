import fc from 'fast-check';
import { isoOfNumber, numberOfIso } from '@/lib/domain/civil-date';
import { significanceOfPacked } from '@/lib/domain/event-attributes';
import { answerActors } from '@/lib/timeline/index/actor-counts';
import { answerEvents, answerNeighbours } from '@/lib/timeline/index/all-events';
import { applyChanges, emptyIndex, openRelationship } from '@/lib/timeline/index/event-index';
import { answerLikeliest } from '@/lib/timeline/index/likeliest';
import { answerLongest } from '@/lib/timeline/index/longest';
import { answerOverview } from '@/lib/timeline/index/overview';
import {
  eventsArbitrary,
  filterArbitrary,
  NOTHING,
  naivelyMatches,
  type TestEvent,
  windowArbitrary,
  withWords,
} from './world';

jest.setTimeout(120_000);

const RUNS = { numRuns: 60, endOnFailure: true };
const SLUGS = ['one', 'two', 'three'];

/** Events of none, one, two or three relationships. */
const relatedArbitrary = fc
  .tuple(eventsArbitrary(120), fc.array(fc.subarray(SLUGS), { minLength: 120, maxLength: 120, size: 'max' }))
  .map(([events, relationships]) =>
    events.map((event, at): TestEvent => ({ ...event, relationships: relationships[at] ?? [] })),
  );

function indexOf(events: readonly TestEvent[]) {
  const index = emptyIndex();
  for (const slug of SLUGS) openRelationship(index, slug, ['a', 'b']);
  applyChanges(index, events, []);
  return index;
}

const inOrder = (a: TestEvent, b: TestEvent) => a.start - b.start || a.number - b.number;
const isAmong = (event: TestEvent, slugs: readonly string[]) =>
  slugs.length === 0 || event.relationships.some((slug) => slugs.includes(slug));

it('lists the events of several relationships, of all and of none, each once, page by page and back', () => {
  const askedArbitrary = fc.record({
    order: fc.constantFrom('earliest' as const, 'latest' as const),
    relationships: fc.subarray(SLUGS),
    days: fc.option(windowArbitrary),
    limit: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(relatedArbitrary, filterArbitrary, askedArbitrary, (events, given, asked) => {
      const filter = withWords(given, events);
      const { order, relationships, days, limit } = asked;
      const index = indexOf(events);
      const expected = events
        .filter((event) => naivelyMatches(filter, event) && isAmong(event, relationships))
        .filter(({ start, end }) => !days || (start <= numberOfIso(days.to) && end >= numberOfIso(days.from)))
        .sort(inOrder)
        .map(({ number }) => number);
      if (order === 'latest') expected.reverse();
      const ask = (after: string | undefined, skip = 0) =>
        answerEvents(index, { filter, relationships, ...days, order, limit, skip, after });
      const pages = [ask(undefined)];
      for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push(ask(next));
      expect(pages.flatMap(({ numbers }) => numbers)).toEqual(expected);
      for (const [at, page] of pages.entries()) {
        expect(page.total).toBe(expected.length);
        if (at === 0) expect(page.previous).toBeNull();
        else expect(ask(page.previous ?? 'none')).toEqual(pages[at - 1]);
      }
      expect(ask(undefined, limit).numbers).toEqual(pages[1]?.numbers ?? []);
    }),
    RUNS,
  );
});

it('lists what was published last first, each once', () => {
  fc.assert(
    fc.property(
      relatedArbitrary,
      filterArbitrary,
      fc.subarray(SLUGS),
      fc.integer({ min: 1, max: 40 }),
      (events, given, relationships, limit) => {
        const filter = withWords(given, events);
        const expected = events
          .filter((event) => naivelyMatches(filter, event) && isAmong(event, relationships))
          .map(({ number }) => number)
          .sort((a, b) => b - a);
        const page = answerEvents(indexOf(events), { filter, relationships, order: 'added', limit });
        expect(page.numbers).toEqual(expected.slice(0, limit));
        expect(page).toMatchObject({ total: expected.length, next: null, previous: null });
      },
    ),
    RUNS,
  );
});

it('chooses the most significant of what matches, and counts it all', () => {
  fc.assert(
    fc.property(
      relatedArbitrary,
      filterArbitrary,
      fc.subarray(SLUGS),
      fc.integer({ min: 1, max: 40 }),
      (events, given, relationships, most) => {
        const filter = withWords(given, events);
        const expected = events.filter(
          (event) => naivelyMatches(filter, event) && isAmong(event, relationships),
        );
        const significanceOf = ({ attributes }: TestEvent) => significanceOfPacked(attributes);
        const best = expected.map(significanceOf).sort((a, b) => b - a);
        const { total, numbers } = answerLikeliest(indexOf(events), { filter, relationships }, most);
        const found = numbers.map((number) => events[number - 1] as TestEvent);
        expect(total).toBe(expected.length);
        expect(new Set(numbers).size).toBe(Math.min(most, expected.length));
        expect(found.map(significanceOf).sort((a, b) => b - a)).toEqual(best.slice(0, most));
        expect(found.filter((event) => !expected.includes(event))).toEqual([]);
      },
    ),
    RUNS,
  );
});

it('knows what stands beside an event, what each relationship and actor has, and what lasts long', () => {
  fc.assert(
    fc.property(relatedArbitrary, fc.nat(), (events, which) => {
      const index = indexOf(events);
      const event = events[which % Math.max(1, events.length)];
      if (event) {
        const question = { relationships: event.relationships, startsOn: isoOfNumber(event.start), most: 3 };
        const beside = events
          .filter((other) => other.relationships.some((slug) => event.relationships.includes(slug)))
          .sort(inOrder);
        const at = beside.indexOf(event);
        const numbers = beside.map(({ number }) => number);
        expect(answerNeighbours(index, { ...question, number: event.number })).toEqual({
          before: at < 0 ? [] : numbers.slice(Math.max(0, at - 3), at).reverse(),
          after: at < 0 ? [] : numbers.slice(at + 1, at + 4),
        });
      }
      const FIRST = numberOfIso('0001-01-01');
      for (const { slug, ...figures } of answerOverview(index)) {
        const own = events.filter(({ relationships }) => relationships.includes(slug)).sort(inOrder);
        const known = own.filter(({ start }) => start !== FIRST);
        expect(figures).toEqual({
          events: own.length,
          from: known[0] ? isoOfNumber(known[0].start) : null,
          to: known[0] ? isoOfNumber(own.at(-1)?.start ?? 0) : null,
          latest: own.at(-1)?.number ?? null,
        });
      }
      for (const { slug, ...span } of answerActors(index)) {
        const own = events.filter(({ actors }) => actors.includes(slug));
        const starts = own.map(({ start }) => start).filter((start) => start !== FIRST);
        expect(span).toEqual({
          events: own.length,
          from: starts.length > 0 ? isoOfNumber(Math.min(...starts)) : null,
          to: starts.length > 0 ? isoOfNumber(Math.max(...starts)) : null,
        });
      }
      const one = index.relationships.get('one');
      const asked = { types: ['mission', 'visit'], status: 'happened', days: 50, most: 5 } as const;
      const lasting = events.filter(
        (each) =>
          each.relationships.includes('one') &&
          (each.type === 'mission' || each.type === 'visit') &&
          (each as TestEvent & { status: string }).status === 'happened' &&
          each.start !== FIRST &&
          each.end - each.start >= 50,
      );
      lasting.sort((a, b) => b.end - b.start - (a.end - a.start) || inOrder(a, b));
      expect(one && answerLongest(one, asked)).toEqual(lasting.slice(0, 5).map(({ number }) => number));
    }),
    RUNS,
  );
});

it('lists nothing else under a filter of nothing', () => {
  const index = indexOf([]);
  expect(answerEvents(index, { filter: NOTHING, relationships: [], order: 'latest', limit: 5 })).toEqual({
    total: 0,
    numbers: [],
    next: null,
    previous: null,
  });
});
