import fc from 'fast-check';
import { addDays } from '@/lib/domain/civil-date';
import type { TimelineEvent, TimelineStack, WindowAnswer } from '@/lib/domain/timeline-question';
import { answerWithin, regionOf, withPinned } from '@/lib/timeline/covered';
import { eventOn } from './factory';

const LANES = ['talks', 'conflict'] as const;
const MARGIN = 0.5;
const FIRST = '2020-01-01';

const events = fc
  .array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 30 }), fc.constantFrom(...LANES)), { maxLength: 40 })
  .map((all) =>
    all
      .map(([start, length, lane], number): TimelineEvent => {
        const startsOn = addDays(FIRST, start);
        return {
          ...eventOn('2020-01-01', { startsOn, endsOn: addDays(startsOn, length), lane }),
          laneId: lane,
          number,
        };
      })
      .sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : a.number - b.number)),
  );
const days = fc
  .tuple(fc.nat({ max: 200 }), fc.nat({ max: 60 }))
  .map(([from, length]) => ({ from: addDays(FIRST, from), to: addDays(FIRST, from + length) }));

/** What the index would answer where everything fits. */
function answerFor(all: readonly TimelineEvent[], window: { from: string; to: string }): WindowAnswer {
  const region = regionOf(window, MARGIN);
  const touching = ({ from, to }: { from: string; to: string }) =>
    all.filter(({ startsOn, endsOn }) => startsOn <= to && endsOn >= from);
  const within = touching(window);
  return {
    ...window,
    total: within.length,
    matching: all.length,
    lanes: LANES.map((id) => {
      const total = within.filter(({ laneId }) => laneId === id).length;
      return { id, name: null, total, shown: total };
    }),
    events: touching(region),
    stackDays: 1,
    stacks: [],
  };
}

it('tells of any window within its region just what a question for it would', () => {
  fc.assert(
    fc.property(events, days, days, (all, asked, moved) => {
      const told = answerWithin(answerFor(all, asked), MARGIN, moved);
      const region = regionOf(asked, MARGIN);
      expect(told !== null).toBe(moved.from >= region.from && moved.to <= region.to);
      if (!told) return;
      const fresh = answerFor(all, moved);
      expect({ ...told, events: [] }).toEqual({ ...fresh, events: [] });
      // Also events that reach in from before the region are in it.
      const inWindow = ({ startsOn, endsOn }: TimelineEvent) => startsOn <= moved.to && endsOn >= moved.from;
      expect(told.events.filter(inWindow)).toEqual(fresh.events.filter(inWindow));
    }),
  );
});

it('tells nothing where events are only counted', () => {
  const answer = {
    ...answerFor([], { from: '2020-02-01', to: '2020-02-10' }),
    stacks: [{ lane: 0, from: '2020-02-02', count: 3 }],
  };
  expect(answerWithin(answer, MARGIN, { from: '2020-02-02', to: '2020-02-09' })).toBeNull();
});

it('a pinned event is drawn, and counted once', () => {
  fc.assert(
    fc.property(events, days, fc.nat(), (all, asked, which) => {
      const whole = answerFor(all, asked);
      const pinned = whole.events[which % Math.max(1, whole.events.length)];
      if (!pinned) return;
      const lane = LANES.indexOf(pinned.laneId as (typeof LANES)[number]);
      const stacks: TimelineStack[] = [{ lane, from: pinned.startsOn, count: 2 }];
      const counted = { ...whole, events: whole.events.filter(({ slug }) => slug !== pinned.slug), stacks };
      const drawn = withPinned(counted, [pinned, pinned, null]);
      expect(drawn.events).toEqual(whole.events);
      expect(drawn.stacks).toEqual([{ lane, from: pinned.startsOn, count: 1 }]);
      expect(withPinned(drawn, [pinned])).toBe(drawn);
    }),
  );
});
