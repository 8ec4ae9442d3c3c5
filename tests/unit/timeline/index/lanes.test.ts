import fc from 'fast-check';
import { numberOfIso } from '@/lib/domain/civil-date';
import { LANE_GROUPS } from '@/lib/domain/timeline-question';
import { applyChanges, type ChangedEvent, openRelationship } from '@/lib/timeline/index/event-index';
import { answerList } from '@/lib/timeline/index/list';
import { answerWindow } from '@/lib/timeline/index/window';
import { eventsArbitrary, indexOf, NOTHING, naiveLanes, relationshipOf, SLUG, type TestEvent } from './world';

jest.setTimeout(120_000);

const OTHER = 'c-d';
const RUNS = { numRuns: 60, endOnFailure: true };
const ALL = { from: '0001-01-01', to: '9999-12-31', margin: 0, slots: 300 };

/** Two relationships in one index, the events of the second numbered on. */
function pairOf(upper: readonly TestEvent[], lower: readonly TestEvent[]) {
  const moved = lower.map(
    (event): ChangedEvent => ({
      ...event,
      number: event.number + upper.length,
      relationships: [OTHER],
    }),
  );
  const index = indexOf(upper);
  openRelationship(index, OTHER, ['c', 'd']);
  applyChanges(index, moved, []);
  return { index, first: relationshipOf(index), second: relationshipOf(index, OTHER), moved };
}

it('a list tells of each event the lane in which the window shows it', () => {
  fc.assert(
    fc.property(eventsArbitrary(120), fc.constantFrom(...LANE_GROUPS), (events, lanes) => {
      const index = indexOf(events);
      const { laneOf } = naiveLanes(events, lanes);
      const { events: listed } = answerList(index, relationshipOf(index), {
        filter: NOTHING,
        order: 'earliest',
        limit: 300,
        lanes,
      });
      const byNumber = new Map(events.map((event) => [event.number, event]));
      expect(listed).toHaveLength(events.length);
      for (const { number, lane } of listed) expect(lane).toBe(laneOf(byNumber.get(number) as TestEvent));
    }),
    RUNS,
  );
});

it('beside another, both have the same lanes, and each counts what it has in them', () => {
  const groups = fc.constantFrom('actor' as const, 'topic' as const);
  fc.assert(
    fc.property(eventsArbitrary(90), eventsArbitrary(90), groups, (upper, lower, lanes) => {
      const { index, first, second, moved } = pairOf(upper, lower);
      const ask = { ...ALL, lanes, filter: NOTHING };
      const answers = [
        answerWindow(index, first, { ...ask, beside: second }),
        answerWindow(index, second, { ...ask, beside: first }),
      ] as const;
      const ids = answers.map((answer) => answer.lanes.map(({ id }) => id));
      expect(ids[0]).toEqual(ids[1]);
      for (const party of lanes === 'actor' ? ['a', 'b', 'c', 'd'] : []) expect(ids[0]).not.toContain(party);
      for (const [at, events] of [upper, moved].entries()) {
        const valuesOf = (event: ChangedEvent) => (lanes === 'actor' ? event.actors : event.topics);
        const named = (ids[at] ?? []).filter((id) => id !== 'other');
        for (const [place, { id, total }] of (answers[at]?.lanes ?? []).entries()) {
          const its = events.filter((event) => {
            const lane = named.findIndex((value) => valuesOf(event).includes(value));
            return id === 'other' ? lane < 0 : lane === place;
          });
          expect([id, total]).toEqual([id, its.length]);
        }
      }
    }),
    RUNS,
  );
});

it('what one has beside another follows when either changes', () => {
  const event = (number: number, relationship: string, actors: readonly string[]): ChangedEvent => ({
    number,
    start: numberOfIso('2020-01-01'),
    end: numberOfIso('2020-01-01'),
    attributes: 0,
    shown: true,
    relationships: [relationship],
    actors,
    topics: [],
    publishers: [],
    place: null,
  });
  const index = indexOf([event(1, SLUG, ['x'])]);
  openRelationship(index, OTHER, ['c', 'd']);
  const lanesOf = (slug: string, beside: string) =>
    answerWindow(index, relationshipOf(index, slug), {
      ...ALL,
      lanes: 'actor',
      filter: NOTHING,
      beside: relationshipOf(index, beside),
    }).lanes.map(({ id, total }) => `${id} ${total}`);
  expect(lanesOf(SLUG, OTHER)).toEqual(['x 1', 'other 0']);
  applyChanges(index, [event(2, OTHER, ['y']), event(3, OTHER, ['y'])], []);
  expect(lanesOf(SLUG, OTHER)).toEqual(['y 0', 'x 1', 'other 0']);
  expect(lanesOf(OTHER, SLUG)).toEqual(['y 2', 'x 0', 'other 0']);
});
