import fc from 'fast-check';
import { addDays, numberOfIso } from '@/lib/domain/civil-date';
import { LANE_GROUPS } from '@/lib/domain/timeline-question';
import { chooseOfTile, fairShare } from '@/lib/timeline/index/choose-events';
import { spansOf } from '@/lib/timeline/index/spans';
import { answerWindow, CALENDAR, type IndexWindow } from '@/lib/timeline/index/window';
import {
  eventsArbitrary,
  filterArbitrary,
  indexOf,
  NOTHING,
  naiveLanes,
  naivelyMatches,
  relationshipOf,
  type TestEvent,
  windowArbitrary,
  withWords,
} from './world';

jest.setTimeout(120_000);

// Events by the hundred are not made smaller within any test's time.
const RUNS = { numRuns: 60, endOnFailure: true };

const questionArbitrary = fc.record({
  window: windowArbitrary,
  margin: fc.constantFrom(0, 0.25, 0.5, 1),
  slots: fc.integer({ min: 1, max: 300 }),
  lanes: fc.constantFrom(...LANE_GROUPS),
});

/** Days that events and stacks of an answer cover. */
function regionOf({ from, to, stackDays }: IndexWindow, margin: number) {
  const [first, last] = [numberOfIso(from), numberOfIso(to)];
  const side = Math.ceil((last - first + 1) * margin);
  return {
    from: Math.max(CALENDAR.first, Math.floor((first - side) / stackDays) * stackDays),
    to: Math.min(CALENDAR.last, (Math.floor((last + side) / stackDays) + 1) * stackDays - 1),
  };
}

const touching = (events: readonly TestEvent[], from: number, to: number) =>
  events.filter((event) => event.start <= to && event.end >= from);

it('shows each event of the window once or counts it in its stack, with exact totals by lane, under any filter', () => {
  fc.assert(
    fc.property(eventsArbitrary(300), filterArbitrary, questionArbitrary, (events, filterGiven, question) => {
      const filter = withWords(filterGiven, events);
      const index = indexOf(events);
      const { window, margin, slots, lanes } = question;
      const answer = answerWindow(index, relationshipOf(index), { ...window, margin, slots, lanes, filter });
      const naive = naiveLanes(events, lanes);
      const matching = events.filter((event) => naivelyMatches(filter, event));
      const region = regionOf(answer, margin);
      const [from, to] = [numberOfIso(window.from), numberOfIso(window.to)];

      expect(answer.matching).toBe(matching.length);
      expect(answer.total).toBe(touching(matching, from, to).length);
      expect(answer.events.length).toBeLessThanOrEqual(slots);
      expect(new Set(answer.events.map(({ number }) => number)).size).toBe(answer.events.length);

      const shown = new Set(answer.events.map(({ number }) => number));
      const lanesSeen = answer.lanes.map(({ id }) => {
        const its = touching(matching, from, to).filter((event) => naive.laneOf(event) === id);
        return { id, total: its.length, shown: its.filter(({ number }) => shown.has(number)).length };
      });
      expect(answer.lanes).toEqual(lanesSeen);
      expect(answer.lanes.map(({ id }) => id)).toEqual(naive.ids);

      const laneShown = new Map(answer.events.map(({ number, lane }) => [number, lane]));
      const wrongLane: TestEvent[] = [];
      const expected = new Map<string, number>();
      for (const event of touching(matching, region.from, region.to)) {
        const lane = naive.ids.indexOf(naive.laneOf(event));
        if (shown.has(event.number)) {
          if (laneShown.get(event.number) !== lane) wrongLane.push(event);
          shown.delete(event.number);
        } else {
          const start = Math.max(region.from, event.start);
          const stack = Math.max(CALENDAR.first, Math.floor(start / answer.stackDays) * answer.stackDays);
          const key = `${lane} ${stack}`;
          expected.set(key, (expected.get(key) ?? 0) + 1);
        }
      }
      expect([wrongLane, [...shown]]).toEqual([[], []]);
      expect(
        new Map(answer.stacks.map(({ lane, from: day, count }) => [`${lane} ${numberOfIso(day)}`, count])),
      ).toEqual(expected);
    }),
    RUNS,
  );
});

it('keeps what is shown while one zooms in', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      eventsArbitrary(500, false),
      questionArbitrary,
      part,
      part,
      (drawn, question, left, right) => {
        const one = drawn[0];
        fc.pre(one !== undefined);
        // With an event far off on either side no window is all of the relationship, whose free places are filled.
        const far = ['0900-01-01', '9000-01-01'].map(numberOfIso);
        const events = [
          ...drawn,
          ...far.map((day, at) => ({ ...one, start: day, end: day, number: drawn.length + at + 1 })),
        ] as typeof drawn;
        const index = indexOf(events);
        const relationship = relationshipOf(index);
        const { window, margin, lanes } = question;
        const slots = Math.max(12, question.slots);
        const ask = (from: string, to: string) =>
          answerWindow(index, relationship, { from, to, margin, slots, lanes, filter: NOTHING });
        const wide = ask(window.from, window.to);
        const width = numberOfIso(window.to) - numberOfIso(window.from);
        const from = addDays(window.from, Math.floor(width * Math.min(left, right)));
        const to = addDays(window.from, Math.floor(width * Math.max(left, right)));
        const narrow = new Set(ask(from, to).events.map(({ number }) => number));
        const [first, last] = [numberOfIso(from), numberOfIso(to)];
        const lost = wide.events.filter(({ number }) => {
          const event = events[number - 1] as TestEvent;
          return event.start <= last && event.end >= first && !narrow.has(number);
        });
        expect(lost).toEqual([]);
      },
    ),
    RUNS,
  );
});

it('fills the places that tiles leave free where all of a relationship is in view', () => {
  fc.assert(
    fc.property(eventsArbitrary(500, false), fc.integer({ min: 40, max: 300 }), (events, slots) => {
      const index = indexOf(events);
      const answer = answerWindow(index, relationshipOf(index), {
        from: '0001-01-01',
        to: '9999-12-31',
        margin: 0,
        slots,
        lanes: 'kind',
        filter: NOTHING,
      });
      expect(answer.events).toHaveLength(Math.min(slots, answer.total));
    }),
    RUNS,
  );
});

it('shows all of a window where there is room for all round it', () => {
  fc.assert(
    fc.property(eventsArbitrary(300, false), windowArbitrary, (events, window) => {
      const index = indexOf(events);
      const width = numberOfIso(window.to) - numberOfIso(window.from) + 1;
      fc.pre(width < 4_000);
      const ask = { ...window, margin: 0, slots: 160, lanes: 'kind' as const, filter: NOTHING };
      const answer = answerWindow(index, relationshipOf(index), ask);
      // No window of this width that touches it reaches further than twice its width and some tiles.
      const far = 3 * width + 8;
      const round = touching(events, numberOfIso(window.from) - far, numberOfIso(window.to) + far);
      if (round.length <= 120) expect(answer.lanes.every(({ total, shown }) => shown === total)).toBe(true);
    }),
    { numRuns: 150, endOnFailure: true },
  );
});

it('shows and hides nothing that stays in view while one pans', () => {
  const shift = fc.integer({ min: 1, max: 400 });
  const widthArbitrary = fc.integer({ min: 1, max: 2_000 });
  fc.assert(
    fc.property(eventsArbitrary(500, false), widthArbitrary, shift, (events, width, days) => {
      const index = indexOf(events);
      const relationship = relationshipOf(index);
      const ask = (from: string) =>
        answerWindow(index, relationship, {
          from,
          to: addDays(from, width - 1),
          margin: 0,
          slots: 120,
          lanes: 'kind',
          filter: NOTHING,
        });
      // Well within the time that events cover, where the tiles are cut in one way.
      const starts = events.map(({ start }) => start);
      fc.pre(
        Math.min(...starts) < numberOfIso('2003-01-01') && Math.max(...starts) > numberOfIso('2017-01-01'),
      );
      const [before, after] = [ask('2009-01-01'), ask(addDays('2009-01-01', days))];
      const seen = (answer: IndexWindow) => new Set(answer.events.map(({ number }) => number));
      const [first, last] = [numberOfIso(after.from), numberOfIso(before.to)];
      const differing = events.filter(
        ({ start, end, number }) =>
          start <= last && end >= first && seen(before).has(number) !== seen(after).has(number),
      );
      expect(differing).toEqual([]);
    }),
    RUNS,
  );
});

it('gives each lane as much as another while it has events', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 60 }),
      (counts, quota) => {
        const share = fairShare(counts, quota);
        const taken = (each: number) => counts.reduce((sum, count) => sum + Math.min(count, each), 0);
        expect(taken(share)).toBeLessThanOrEqual(quota);
        // One more for each lane would be too many, or there is no more.
        expect(taken(share + 1) > quota || taken(share) === taken(1_000)).toBe(true);
      },
    ),
  );
});

it('shows the most prominent where there is not a place for each lane', () => {
  fc.assert(
    fc.property(eventsArbitrary(400, false), fc.integer({ min: 12, max: 60 }), (drawn, slots) => {
      fc.pre(drawn.length > 60);
      const day = numberOfIso('2010-06-01');
      // One far off on either side, as above.
      const far = ['0900-01-01', '9000-01-01'].map(numberOfIso);
      const events = drawn.map((event, at) => ({ ...event, start: far[at] ?? day, end: far[at] ?? day }));
      const index = indexOf(events);
      const answer = answerWindow(index, relationshipOf(index), {
        from: '2010-06-01',
        to: '2010-06-01',
        margin: 0,
        slots,
        lanes: 'kind',
        filter: NOTHING,
      });
      // Three quarters of the places are for tiles, of which a window touches ten.
      const quota = Math.max(1, Math.floor(Math.floor(slots * 0.75) / 10));
      expect(answer.events).toHaveLength(quota);
      // With fewer places than lanes whoever is the most prominent of all is among them.
      const { columns } = relationshipOf(index);
      const most = [...columns.numbers.subarray(0, columns.length).keys()]
        .filter((place) => columns.starts[place] === day)
        .reduce((a, b) => ((columns.prominences[b] ?? 0) > (columns.prominences[a] ?? 0) ? b : a));
      expect(answer.events.map(({ number }) => number)).toContain(columns.numbers[most]);
    }),
    RUNS,
  );
});

it('shows the earlier of those who are equally prominent', () => {
  fc.assert(
    fc.property(eventsArbitrary(400, false), fc.integer({ min: 1, max: 30 }), (events, quota) => {
      fc.pre(events.length > 100);
      const relationship = relationshipOf(indexOf(events));
      relationship.columns.prominences.fill(7);
      const all = Uint32Array.from(events.keys());
      const lanes = [0, 1].map((lane) => ({
        id: String(lane),
        spans: spansOf(relationship.columns, new Uint32Array(0)),
        places: all.filter((at) => at % 2 === lane),
      }));
      const tiling = { days: 10_000_000, quota, run: 3, room: 0 };
      const view = { id: -1, length: events.length, lanes };
      const chosen = [-1, 0].flatMap((tile) => [...chooseOfTile(relationship, view, tiling, tile)]);
      expect(chosen).toEqual([...all.slice(0, quota)]);
    }),
    RUNS,
  );
});
