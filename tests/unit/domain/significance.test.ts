import { rankOf, significanceOf } from '@/lib/domain/significance';

it.each([
  ['Prime Minister', 4],
  ['President', 4],
  ['Secretary General', 4],
  ['Secretary-General', 4],
  ['President of the Commission', 4],
  ['Caretaker Prime Minister', 4],
  ['Deputy Prime Minister', 2],
  ['Minister of Foreign Affairs and Deputy Prime Minister', 3],
  ['Minister of Foreign Affairs', 3],
  ['Secretary of Defense', 3],
  ['National Security Adviser', 3],
  ['Deputy Secretary General', 2],
  ['Assistant Secretary General for Operations', 2],
  ['Commander', 2],
  ['Ambassador to Iraq', 2],
  ['President of the Defence University', 1],
  ['Spokesman', 1],
  ['', 0],
  [null, 0],
])('ranks %j as %i', (capacity, rank) => {
  expect(rankOf(capacity)).toBe(rank);
});

const participant = (capacity: string | null, role: 'initiator' | 'mentioned' = 'initiator') => ({
  role,
  capacity,
});

it('puts a summit of leaders above a meeting of ministers above a course', () => {
  const summit = significanceOf({
    type: 'summit',
    participants: [participant('President'), participant('Prime Minister')],
    sources: 4,
  });
  const meeting = significanceOf({
    type: 'meeting',
    participants: [participant('Minister of Defence'), participant('Secretary General')],
    sources: 2,
  });
  const course = significanceOf({ type: 'training', participants: [participant('Commander')], sources: 1 });
  expect(summit).toBeGreaterThan(meeting);
  expect(meeting).toBeGreaterThan(course);
  expect(summit).toBeLessThanOrEqual(100);
});

it('does not count those who are only mentioned', () => {
  const event = { type: 'statement', sources: 1 } as const;
  expect(significanceOf({ ...event, participants: [participant('President', 'mentioned')] })).toBe(
    significanceOf({ ...event, participants: [] }),
  );
});
