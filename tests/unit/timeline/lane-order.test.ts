import { LANES } from '@/lib/domain/ontology';
import type { WindowAnswer } from '@/lib/domain/timeline-question';
import { inLaneOrder } from '@/lib/timeline/lane-order';

const answerOf = (ids: readonly string[]): WindowAnswer => ({
  from: '2020-01-01',
  to: '2020-12-31',
  total: 0,
  matching: 0,
  lanes: ids.map((id, at) => ({ id, name: null, total: at, shown: 0 })),
  events: [],
  stackDays: 8,
  stacks: ids.map((_, lane) => ({ lane, from: '2020-01-01', count: lane + 1 })),
});

it('puts lanes into the order that was chosen, and each stack stays with its lane', () => {
  const { lanes, stacks } = inLaneOrder(answerOf(LANES), [...LANES].reverse());
  expect(lanes.map(({ id, total }) => [id, total])).toEqual(LANES.map((id, at) => [id, at]).reverse());
  for (const { lane, count } of stacks) expect(lanes[lane]?.id).toBe(LANES[count - 1]);
});

it('leaves lanes of actors as they are', () => {
  const answer = answerOf(['nato', 'iraq', 'other']);
  expect(inLaneOrder(answer, LANES)).toBe(answer);
});
