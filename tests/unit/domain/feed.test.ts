import { minutesToNextPoll } from '@/lib/domain/feed';

it.each([
  [0, null, 15],
  [1, null, 30],
  [2, null, 60],
  [6, null, 960],
  [7, null, 1_440],
  [500, null, 1_440],
  [1, 600, 30],
  [1, 7_200, 120],
  [0, 999_999_999, 1_440],
])('after %s failures and a wish of %s seconds waits %s minutes', (failures, asked, minutes) => {
  expect(minutesToNextPoll(failures, asked)).toBe(minutes);
});
