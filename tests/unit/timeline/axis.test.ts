import fc from 'fast-check';
import { axisTicks } from '@/lib/timeline/axis';
import { DAY, startOfDay } from '@/lib/timeline/instants';

const span = (from: string, to: string) => ({ from: startOfDay(from), to: startOfDay(to) });
const days = (window: { from: number; to: number }, width: number) =>
  axisTicks(window, width / (window.to - window.from));

describe('the axis', () => {
  it.each([
    ['1990-01-01', '2026-12-31', 'year'],
    ['2019-01-01', '2020-01-01', 'month'],
    ['2020-02-01', '2020-03-02', 'day'],
    ['2020-02-01', '2020-02-02', 'day'],
  ])('from %s to %s counts in units of a %s', (from, to, unit) => {
    expect(days(span(from, to), 1_200).unit).toBe(unit);
  });

  it('stands at round years', () => {
    const { ticks } = days(span('1990-06-01', '2026-06-01'), 400);
    expect(ticks.map(({ day }) => day.slice(0, 4))).toEqual([
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
      '2025',
    ]);
  });

  it('leaves room for its words, from a day to ten thousand years', () => {
    const anyWindow = fc.record({
      from: fc.integer({ min: -700_000, max: 2_900_000 }),
      width: fc.integer({ min: 1, max: 3_000_000 }),
    });
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: 300, max: 2_200 }), ({ from, width }, pixels) => {
        const window = { from: from * DAY, to: Math.min(from + width, 2_932_896) * DAY };
        fc.pre(window.to > window.from);
        const scale = pixels / (window.to - window.from);
        const { ticks } = axisTicks(window, scale);
        expect(ticks.length).toBeLessThanOrEqual(pixels / 28 + 2);
        for (const [index, { at }] of ticks.entries()) {
          const next = ticks[index + 1];
          if (next) expect((next.at - at) * scale).toBeGreaterThan(28);
        }
      }),
    );
  });
});
