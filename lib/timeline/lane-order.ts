/** The lanes of an answer in the order that a desk has chosen. */
import type { WindowAnswer } from '@/lib/domain/timeline-question';

/**
 * The same answer with its lanes from top to bottom in `order`, stacks along with them. Lanes of actors or topics, which
 * stand by their number of events, stay as they are.
 */
export function inLaneOrder(answer: WindowAnswer, order: readonly string[]): WindowAnswer {
  const ranks = answer.lanes.map(({ id }) => order.indexOf(id));
  if (ranks.includes(-1)) return answer;
  const placed = [...ranks.keys()].sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0));
  return {
    ...answer,
    lanes: placed.flatMap((place) => answer.lanes[place] ?? []),
    stacks: answer.stacks.map((stack) => ({ ...stack, lane: placed.indexOf(stack.lane) })),
  };
}
