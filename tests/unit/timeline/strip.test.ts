import fc from 'fast-check';
import { TONES } from '@/lib/domain/ontology';
import { STRIP_HEIGHT, STRIP_LINE } from '@/lib/timeline/density-paths';
import { DAY, startOfDay } from '@/lib/timeline/instants';
import { STRIP_WIDTH, stripBars, stripPaths, tallestOf } from '@/lib/timeline/strip';

const counts = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)).filter((all) => all.some((count) => count > 0));
const densities = fc.record({
  from: fc.constant('1990-01-01'),
  days: fc.integer({ min: 1, max: 100 }),
  bars: fc
    .uniqueArray(fc.nat(359), { maxLength: 360 })
    .chain((places) =>
      fc
        .array(counts, { minLength: places.length, maxLength: places.length })
        .map((all) =>
          places
            .sort((a, b) => a - b)
            .map((place, at): [number, number, number, number] => [place, ...(all[at] ?? [1, 0, 0])]),
        ),
    ),
});

it('every bar stands over its own days, no higher than the strip, and one event can be seen', () => {
  fc.assert(
    fc.property(densities, (density) => {
      const history = { from: startOfDay('1989-06-01'), to: startOfDay('1990-01-01') + 360 * 100 * DAY };
      const whole = history.to - history.from;
      const bars = stripBars(density, history, tallestOf([density]));
      expect(bars).toHaveLength(density.bars.length);
      for (const [index, bar] of bars.entries()) {
        const place = density.bars[index]?.[0] ?? 0;
        const start = startOfDay('1990-01-01') + place * density.days * DAY;
        expect(bar.at).toBeCloseTo((start - history.from) / whole, 9);
        const height = bar.good + bar.even + bar.bad;
        expect(height).toBeLessThanOrEqual(1 + 1e-9);
        expect(height).toBeGreaterThanOrEqual(Math.sqrt(1 / 150) - 1e-9);
      }
    }),
  );
});

it('the picture has a shape for each part of a bar, on its side of the line and within the frame', () => {
  fc.assert(
    fc.property(densities, (density) => {
      const history = { from: startOfDay('1989-06-01'), to: startOfDay('1990-01-01') + 360 * 100 * DAY };
      const paths = stripPaths(density, history, tallestOf([density]));
      const parts = { good: 0, even: 0, bad: 0 };
      for (const [, good, even, bad] of density.bars)
        for (const [tone, count] of [['good', good] as const, ['even', even] as const, ['bad', bad] as const])
          if (count > 0) parts[tone] += 1;
      for (const tone of TONES) {
        const boxes = [...paths[tone].matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)V([\d.]+)h-[\d.]+z/g)];
        expect(boxes.map(([text]) => text).join('')).toBe(paths[tone]);
        expect(boxes).toHaveLength(parts[tone]);
        for (const [x = 0, top = 0, width = 0, foot = 0] of boxes.map((box) => box.slice(1).map(Number))) {
          expect(x + width).toBeLessThanOrEqual(STRIP_WIDTH);
          expect(tone === 'bad' ? STRIP_LINE : 0).toBeLessThanOrEqual(top + 0.01);
          expect(foot).toBeLessThanOrEqual((tone === 'bad' ? STRIP_HEIGHT : STRIP_LINE) + 0.01);
          expect(foot).toBeGreaterThan(top);
        }
      }
    }),
  );
});
