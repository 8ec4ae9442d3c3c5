import { alignTotals, sumOfFacets } from '@/lib/timeline/beside';

it('a lane is as high in one as in the other', () => {
  expect(
    alignTotals([
      { talks: 3, conflict: 1 },
      { talks: 5, cooperation: 2 },
    ]),
  ).toEqual({
    talks: 5,
    conflict: 1,
    cooperation: 2,
  });
});

it('choices of both are counted together', () => {
  const none = { matching: 0, types: [], actors: [], topics: [], sources: [], tones: [], certainties: [] };
  const of = (value: string, count: number) => ({ value, name: value, count });
  const sum = sumOfFacets([
    { ...none, matching: 4, actors: [of('nato', 3), of('iraq', 1)] },
    { ...none, matching: 5, actors: [of('jordan', 5), of('nato', 1)] },
  ]);
  expect(sum.matching).toBe(9);
  expect(sum.actors.map(({ value, count }) => [value, count])).toEqual([
    ['jordan', 5],
    ['nato', 4],
    ['iraq', 1],
  ]);
});
