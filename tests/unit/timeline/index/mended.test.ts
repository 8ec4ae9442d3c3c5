/** An index that is asked before, between and after changes answers as one that is made of what there is at last. */
import fc from 'fast-check';
import { packAttributes } from '@/lib/domain/event-attributes';
import { answerActorCounts } from '@/lib/timeline/index/actor-counts';
import { answerEvents } from '@/lib/timeline/index/all-events';
import { numbersTouching } from '@/lib/timeline/index/among';
import { differenceSince } from '@/lib/timeline/index/changes';
import { answerDensity } from '@/lib/timeline/index/density';
import {
  applyChanges,
  type EventIndex,
  emptyIndex,
  openRelationship,
} from '@/lib/timeline/index/event-index';
import { answerFacets } from '@/lib/timeline/index/facets';
import { answerLikeliest } from '@/lib/timeline/index/likeliest';
import { answerList } from '@/lib/timeline/index/list';
import { mendPlaces, mendValues } from '@/lib/timeline/index/mending';
import { answerWindow } from '@/lib/timeline/index/window';
import {
  eventsArbitrary,
  filterArbitrary,
  relationshipOf,
  SLUG,
  type TestEvent,
  windowArbitrary,
  withWords,
} from './world';

const OTHER = 'c-d';
const WHERE = [[SLUG], [OTHER], [SLUG, OTHER], []];

/** What is known of the events at some time; numbers of events that are not shown are missing. */
type Shown = Map<number, TestEvent>;

function openIndex(): EventIndex {
  const index = emptyIndex();
  openRelationship(index, SLUG, ['a', 'b']);
  openRelationship(index, OTHER, ['c', 'd']);
  return index;
}

const questionArbitrary = fc.record({
  kind: fc.constantFrom('window', 'list', 'events', 'added', 'likeliest', 'touching', 'others'),
  filter: filterArbitrary,
  days: windowArbitrary,
  isDated: fc.boolean(),
  lanes: fc.constantFrom('kind' as const, 'actor' as const, 'topic' as const),
  slots: fc.constantFrom(5, 30, 300),
  limit: fc.integer({ min: 1, max: 30 }),
  where: fc.constantFrom(...WHERE),
});
type Question = typeof questionArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

const NO_FIELDS = {
  ...{ types: [], actors: [], topics: [], sources: [], places: [], tones: [], certainties: [] },
};

/** A meeting of one day, of which nobody writes. */
function plainEvent(number: number, start: number, significance = 0): TestEvent {
  const kind = { type: 'meeting', lane: 'talks', certainty: 'single', tone: null } as const;
  return {
    ...{ ...kind, number, start, end: start, shown: true, relationships: [SLUG], worded: false },
    ...{ actors: ['a'], topics: [], publishers: [], place: null },
    attributes: packAttributes({ ...kind, status: 'happened', significance }),
  };
}

/** Likeliest ones are a set: which come first is for those who rank them. */
function ask(index: EventIndex, shown: Shown, question: Question): unknown {
  const { kind, days, isDated, lanes, slots, limit, where: relationships } = question;
  const filter = withWords(question.filter, [...shown.values()]);
  const dates = isDated ? days : {};
  const relationship = relationshipOf(index);
  switch (kind) {
    case 'window':
      return answerWindow(index, relationship, { ...days, margin: 0.5, slots, lanes, filter });
    case 'list':
      return answerList(index, relationship, { ...dates, filter, order: 'latest', limit, lanes });
    case 'events':
    case 'added': {
      const order = kind === 'added' ? 'added' : 'earliest';
      return answerEvents(index, { filter, relationships, ...dates, order, limit });
    }
    case 'likeliest': {
      const { total, numbers } = answerLikeliest(index, { filter, relationships, ...dates }, limit);
      return { total, numbers: [...numbers].sort((a, b) => a - b) };
    }
    case 'touching':
      return [...shown.keys()].filter(
        (number) => (numbersTouching(index, days.from, days.to)[number >>> 5] ?? 0) & (1 << (number & 31)),
      );
    default:
      return [
        answerActorCounts(index, 'c', 5),
        answerDensity(index, relationship, filter),
        answerFacets(index, relationship, filter),
      ];
  }
}

/** One change: some events come, some change, some go. */
const changeArbitrary = fc.record({
  events: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...WHERE), fc.boolean()), { maxLength: 6 }),
  removed: fc.array(fc.nat(), { maxLength: 3 }),
});

const stepArbitrary = fc.record({ change: changeArbitrary, asked: fc.array(fc.nat(), { maxLength: 4 }) });

it('answers after changes as if it had been made of what there is', () => {
  const world = fc.tuple(
    eventsArbitrary(120),
    fc.array(fc.tuple(fc.constantFrom(...WHERE), fc.boolean()), { minLength: 120, maxLength: 120 }),
    fc.array(questionArbitrary, { minLength: 1, maxLength: 6 }),
    fc.array(stepArbitrary, { minLength: 1, maxLength: 12 }),
  );
  fc.assert(
    fc.property(world, ([pool, places, questions, steps]) => {
      fc.pre(pool.length > 0);
      const index = openIndex();
      const shown: Shown = new Map();
      const apply = (changed: TestEvent[], removed: number[]) => {
        // As a statement tells it: each number once.
        const each = new Map(changed.map((event) => [event.number, event]));
        const gone = removed.filter((number) => !each.has(number));
        for (const number of gone) shown.delete(number);
        for (const event of each.values())
          if (event.shown) shown.set(event.number, event);
          else shown.delete(event.number);
        applyChanges(index, [...each.values()], gone);
      };
      apply(
        pool.slice(0, pool.length >> 1).map((event, at) => {
          const [relationships = [], isShown = true] = places[at] ?? [];
          return { ...event, relationships, shown: isShown };
        }),
        [],
      );
      for (const question of questions) ask(index, shown, question);
      for (const { change, asked } of steps) {
        const changed = change.events.map(([number, like, relationships, isShown]): TestEvent => {
          const from = pool[like % pool.length] as TestEvent;
          return { ...from, number: (number % pool.length) + 1, relationships, shown: isShown };
        });
        apply(
          changed,
          change.removed.map((number) => (number % pool.length) + 1),
        );
        for (const at of asked) {
          const question = questions[at % questions.length] as Question;
          ask(index, shown, question);
        }
      }
      const fresh = openIndex();
      applyChanges(fresh, [...shown.values()], []);
      for (const question of questions)
        expect(ask(index, shown, question)).toEqual(ask(fresh, shown, question));
    }),
    { numRuns: 400 },
  );
});

it('keeps what tiles of many events show, and chooses anew where something has changed', () => {
  const events = Array.from({ length: 60_000 }, (_, at) => plainEvent(at + 1, at % 4_000, 10 + (at % 7)));
  const all: Shown = new Map(events.map((one) => [one.number, one]));
  const index = openIndex();
  applyChanges(index, events, []);
  const question = (from: string, to: string): Question => ({
    ...{ kind: 'window', filter: { ...NO_FIELDS, worded: false }, days: { from, to }, isDated: false },
    ...{ lanes: 'kind', slots: 300, limit: 1, where: [] },
  });
  const questions = [question('1970-01-01', '1980-12-31'), question('1972-01-01', '1974-12-31')];
  for (const each of questions) ask(index, all, each);
  const changes = [
    plainEvent(60_001, -40, 99),
    plainEvent(60_002, 1_000, 99),
    plainEvent(60_003, 3_999, 1),
    plainEvent(7, 2_500, 98),
  ];
  for (const change of changes) {
    all.set(change.number, change);
    applyChanges(index, [change], []);
    const fresh = openIndex();
    applyChanges(fresh, [...all.values()], []);
    for (const each of questions) expect(ask(index, all, each)).toEqual(ask(fresh, all, each));
  }
});

it('joins changes to one, and gives up the oldest when they are many', () => {
  const index = openIndex();
  const { log, store } = relationshipOf(index);
  const publish = (number: number) => applyChanges(index, [plainEvent(number, -number)], []);
  publish(1);
  const { version } = store.room;
  publish(2);
  publish(3);
  applyChanges(index, [], [2]);
  expect(differenceSince(log, version)).toEqual({ removed: [], added: [0] });
  applyChanges(index, [], [1]);
  expect(differenceSince(log, version)).toEqual({
    removed: [{ place: 0, number: 1, start: -1 }],
    added: [0],
  });
  for (let number = 4; number < 600; number += 1) publish(number);
  expect(differenceSince(log, version)).toBeNull();
  expect(log.changes.length).toBeLessThanOrEqual(64);
  const { version: now } = store.room;
  for (let since = now - 60; since < now; since += 1) differenceSince(log, since);
  expect(log.joined.size).toBeLessThanOrEqual(8);
  expect(differenceSince(log, store.room.version)).toEqual({ removed: [], added: [] });
});

it('mends a list of places and a row of values as if it were made anew', () => {
  const world = fc.tuple(
    fc.array(fc.record({ isListed: fc.boolean(), stays: fc.boolean() }), { maxLength: 40 }),
    fc.array(fc.record({ at: fc.nat(40), isListed: fc.boolean() }), { maxLength: 10 }),
  );
  fc.assert(
    fc.property(world, ([before, coming]) => {
      type Row = { isListed: boolean; isNew: boolean };
      const after: Row[] = before.filter(({ stays }) => stays).map((row) => ({ ...row, isNew: false }));
      for (const { at, isListed } of coming)
        after.splice(Math.min(at, after.length), 0, { isListed, isNew: true });
      const listed = (rows: readonly { isListed: boolean }[]) =>
        rows.flatMap(({ isListed }, place) => (isListed ? [place] : []));
      const difference = {
        removed: before.flatMap(({ stays }, place) => (stays ? [] : [{ place, number: 0, start: 0 }])),
        added: after.flatMap(({ isNew }, place) => (isNew ? [place] : [])),
      };
      const wanted = difference.added.filter((place) => after[place]?.isListed);
      const places = mendPlaces(Uint32Array.from(listed(before)), difference, wanted);
      expect([...places]).toEqual(listed(after));
      const values = mendValues(
        Uint8Array.from(before, ({ isListed }) => Number(isListed)),
        difference,
        (place) => Number(after[place]?.isListed),
      );
      expect([...values]).toEqual(after.map(({ isListed }) => Number(isListed)));
    }),
    { numRuns: 2_000 },
  );
});
