import { cursorOfPage } from '@/lib/timeline/old-pages';

/** Ten events on each of ten days. */
const density = {
  from: '2020-01-01',
  days: 1,
  matching: 100,
  bars: Array.from({ length: 10 }, (_, place) => [place, 5, 3, 2] as const),
};

it.each([
  [1, null],
  [2, '2020-01-09~0'],
  [4, '2020-01-04~0'],
  [40_000, '2020-01-04~0'],
])('page %s of an old address begins about there', (page, cursor) => {
  expect(cursorOfPage(density, page, 25)).toBe(cursor);
});

it('nothing has one page', () => {
  expect(cursorOfPage({ ...density, matching: 0, bars: [] }, 7, 25)).toBeNull();
});
