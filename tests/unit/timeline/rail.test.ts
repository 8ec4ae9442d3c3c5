import fc from 'fast-check';
import { DAY } from '@/lib/timeline/instants';
import { mostLeftOut, railOf, stacksOf, targetWidth, widthOf } from '@/lib/timeline/layout/rail';

const LANES = [{ id: 'talks' }, { id: 'decisions' }];
const anyStacks = fc.array(
  fc.record({
    lane: fc.integer({ min: 0, max: 1 }),
    bucket: fc.integer({ min: 2_500, max: 2_700 }),
    count: fc.integer({ min: 1, max: 500 }),
  }),
  { maxLength: 80 },
);
const asStacks = (rows: readonly { lane: number; bucket: number; count: number }[]) =>
  stacksOf(
    rows.map(({ lane, bucket, count }) => ({
      lane,
      from: new Date(bucket * 7 * DAY).toISOString().slice(0, 10),
      count,
    })),
    7,
    LANES,
  );

describe('the rail', () => {
  it('counts every event exactly once, in its lane, at any zoom', () => {
    fc.assert(
      fc.property(anyStacks, fc.double({ min: 0.01, max: 400, noNaN: true }), (rows, pixelsPerDay) => {
        const rail = railOf(asStacks(rows), pixelsPerDay / DAY);
        for (const [lane, { id }] of LANES.entries()) {
          const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
          expect(sum(rail.filter((mark) => mark.lane === id).map(({ count }) => count))).toBe(
            sum(rows.filter((row) => row.lane === lane).map(({ count }) => count)),
          );
        }
      }),
    );
  });

  it('leaves each stack a place of its own to be pressed, 24 pixels wide at least, in which it is drawn', () => {
    fc.assert(
      fc.property(anyStacks, fc.double({ min: 0.01, max: 400, noNaN: true }), (rows, pixelsPerDay) => {
        const scale = pixelsPerDay / DAY;
        for (const { id } of LANES) {
          const places = railOf(asStacks(rows), scale)
            .filter(({ lane }) => lane === id)
            .map(({ at, target, count }) => {
              const [drawn, pressed] = [widthOf(count) / 2, targetWidth(count) / 2];
              expect(pressed).toBeGreaterThanOrEqual(12);
              expect(Math.abs(at - target) * scale + drawn).toBeLessThanOrEqual(pressed + 0.01);
              return { from: target * scale - pressed, to: target * scale + pressed };
            });
          for (const [index, { to }] of places.entries())
            expect(places[index + 1]?.from ?? to).toBeGreaterThanOrEqual(to - 0.01);
        }
      }),
    );
  });

  it('draws few as dots and many as a number', () => {
    const [few, many] = railOf(
      asStacks([
        { lane: 0, bucket: 2_500, count: 4 },
        { lane: 0, bucket: 2_600, count: 40 },
      ]),
      1 / DAY,
    );
    expect([few?.dots, many?.dots]).toEqual([true, false]);
  });

  it('finds the stretch where most is left out', () => {
    const leftOut = asStacks([
      { lane: 0, bucket: 2_510, count: 3 },
      { lane: 0, bucket: 2_600, count: 50 },
      { lane: 1, bucket: 2_550, count: 900 },
    ]);
    const window = { from: 2_500 * 7 * DAY, to: 2_700 * 7 * DAY };
    const found = mostLeftOut(leftOut, 'talks', window, DAY);
    const bucket = 2_600 * 7 * DAY;
    expect(found && found.from <= bucket && found.to >= bucket + 7 * DAY).toBe(true);
    expect(mostLeftOut(leftOut, 'statements', window, DAY)).toBeNull();
  });
});
