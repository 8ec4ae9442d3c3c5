import fc from 'fast-check';
import { dragBrush, stepBrush } from '@/lib/timeline/brush';
import { DAY } from '@/lib/timeline/instants';
import { NARROWEST } from '@/lib/timeline/window';

const history = { from: 0, to: 10_000 * DAY };
const windows = fc
  .tuple(fc.integer({ min: 0, max: 9_900 }), fc.integer({ min: 8, max: 100 }))
  .map(([from, days]) => ({ from: from * DAY, to: (from + days) * DAY }));
const parts = fc.constantFrom('from', 'to', 'all');
const keys = fc.constantFrom(
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
);

const isWithin = ({ from, to }: { from: number; to: number }) =>
  from >= history.from && to <= history.to && to - from >= NARROWEST - 1;

it('stays within the history, and its edges never pass each other', () => {
  fc.assert(
    fc.property(parts, windows, fc.integer({ min: -20_000, max: 20_000 }), (part, window, days) => {
      const moved = dragBrush(part, window, days * DAY, history);
      expect(isWithin(moved)).toBe(true);
      if (part === 'all') expect(moved.to - moved.from).toBeCloseTo(window.to - window.from, 3);
      if (part === 'from') expect(moved.to).toBeCloseTo(window.to, 3);
      if (part === 'to') expect(moved.from).toBeCloseTo(window.from, 3);
    }),
  );
});

it('every key leaves it within the history; Home and End go to its ends', () => {
  fc.assert(
    fc.property(parts, keys, windows, fc.boolean(), (part, key, window, rtl) => {
      const moved = stepBrush(part, key, window, history, rtl);
      expect(moved && isWithin(moved)).toBe(true);
    }),
  );
  const window = { from: 50 * DAY, to: 80 * DAY };
  expect(stepBrush('from', 'Home', window, history, false)).toEqual({ from: 0, to: 80 * DAY });
  expect(stepBrush('to', 'End', window, history, false)).toEqual({ from: 50 * DAY, to: history.to });
  expect(stepBrush('all', 'End', window, history, false)).toEqual({
    from: history.to - 30 * DAY,
    to: history.to,
  });
  expect(stepBrush('all', 'x', window, history, false)).toBeNull();
});

it('the arrows follow the direction of the page', () => {
  const window = { from: 500 * DAY, to: 600 * DAY };
  const right = stepBrush('all', 'ArrowRight', window, history, false);
  expect(right?.from).toBeGreaterThan(window.from);
  expect(stepBrush('all', 'ArrowLeft', window, history, true)).toEqual(right);
});
