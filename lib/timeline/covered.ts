/**
 * An answer covers more than its window, so that a small move needs no question. Where all events of its region were
 * answered one by one, what another window within it holds can be told here, and exactly.
 */
import { FIRST_DAY, isoOfNumber, LAST_DAY, numberOfIso } from '@/lib/domain/civil-date';
import type { TimelineEvent, WindowAnswer } from '@/lib/domain/timeline-question';
import type { Days } from './address';

/** The days for which an answer was asked, its margins included. */
export function regionOf({ from, to }: Days, margin: number): Days {
  const [first, last] = [numberOfIso(from), numberOfIso(to)];
  const side = Math.ceil((last - first + 1) * margin);
  return {
    from: isoOfNumber(Math.max(first - side, numberOfIso(FIRST_DAY))),
    to: isoOfNumber(Math.min(last + side, numberOfIso(LAST_DAY))),
  };
}

const touches = (event: Pick<TimelineEvent, 'startsOn' | 'endsOn'>, { from, to }: Days) =>
  event.startsOn <= to && event.endsOn >= from;

/**
 * The answer for other days, or null where it has to be asked for: where they leave the region, or where some of its
 * events are only counted.
 */
export function answerWithin(answer: WindowAnswer, margin: number, days: Days): WindowAnswer | null {
  if (days.from === answer.from && days.to === answer.to) return answer;
  const region = regionOf(answer, margin);
  if (answer.stacks.length > 0 || days.from < region.from || days.to > region.to) return null;
  const within = answer.events.filter((event) => touches(event, days));
  const lanes = answer.lanes.map((lane) => {
    const count = within.filter(({ laneId }) => laneId === lane.id).length;
    return { ...lane, total: count, shown: count };
  });
  return { ...answer, ...days, total: within.length, lanes };
}

/**
 * The answer with some events that shall be drawn in any case (the open one, the one on which the keys stand), each of
 * which is no longer counted in its stack.
 */
export function withPinned(answer: WindowAnswer, pinned: readonly (TimelineEvent | null)[]): WindowAnswer {
  const known = new Set(answer.events.map(({ slug }) => slug));
  const missing = pinned.filter((event): event is TimelineEvent => event !== null && !known.has(event.slug));
  if (missing.length === 0) return answer;
  const stacks = answer.stacks.map((stack) => ({ ...stack }));
  const lanes = answer.lanes.map((lane) => ({ ...lane }));
  const events = [...answer.events];
  for (const event of missing) {
    if (events.some(({ slug }) => slug === event.slug)) continue;
    events.push(event);
    const place = lanes.findIndex(({ id }) => id === event.laneId);
    const day = numberOfIso(event.startsOn);
    const stack = stacks.find(({ lane, from, count }) => {
      const start = numberOfIso(from);
      return lane === place && count > 0 && day >= start && day < start + answer.stackDays;
    });
    if (!stack) continue;
    stack.count -= 1;
    const lane = lanes[place];
    if (lane && touches(event, answer)) lane.shown += 1;
  }
  events.sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : a.number - b.number));
  return { ...answer, events, lanes, stacks: stacks.filter(({ count }) => count > 0) };
}
