import { fitting, gather, gathered, gathering, putHeld } from '@/lib/jobs/workers/held-words';
import { emptyBits, hasBit } from '@/lib/timeline/index/bits';

const MB = 1024 * 1024;
const words = (parts: readonly number[]) => parts.map((part, at) => ({ lexeme: `word${at}`, part }));

it('takes all words where there is room', () => {
  expect(fitting(words([0.9, 0.5, 0.01]), 100_000, MB).map(({ lexeme }) => lexeme)).toEqual([
    'word0',
    'word1',
    'word2',
  ]);
  expect(fitting([], 100_000, MB)).toEqual([]);
});

it('takes the first for which there is room, and none behind them', () => {
  // Of a million events a word of all takes bits, 125,000 bytes; one of a hundredth 20,000.
  const many = words([...Array<number>(8).fill(1), ...Array<number>(100).fill(0.01)]);
  const taken = fitting(many, 1_000_000, 1_200_000);
  expect(taken).toEqual(many.slice(0, taken.length));
  expect(taken.length).toBeGreaterThan(8);
  expect(taken.length).toBeLessThan(8 + 10);
  expect(fitting(many, 1_000_000, 1_000)).toEqual([]);
});

it.each([0.9, 0.01])('holds all numbers that were gathered of a word of %d of all events', (part) => {
  const most = 1_000;
  // More and fewer have it than the statistics say: they are only about right.
  for (const step of [1, 3, 100]) {
    const held = gathering({ lexeme: 'grain', part }, most);
    const numbers = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
    for (let at = 0; at < numbers.length; at += 100)
      gather(held, Int32Array.from(numbers.slice(at, at + 100)));
    const bits = emptyBits(most);
    putHeld(bits, gathered(held, most));
    const there = Array.from({ length: most + 1 }, (_, number) => number).filter((number) =>
      hasBit(bits, number),
    );
    expect(there).toEqual(numbers);
  }
});
