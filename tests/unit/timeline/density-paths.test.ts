import fc from 'fast-check';
import type { DensityAnswer } from '@/lib/domain/timeline-question';
import { densityPicture, STRIP_HEIGHT, STRIP_LINE } from '@/lib/timeline/density-paths';

const count = fc.nat(2_000);
const bars = fc
  .uniqueArray(fc.record({ place: fc.nat(360), good: count, even: count, bad: count }), {
    selector: ({ place }) => place,
    maxLength: 40,
  })
  .map((all) =>
    all
      .filter(({ good, even, bad }) => good + even + bad > 0)
      .sort((a, b) => a.place - b.place)
      .map(({ place, good, even, bad }) => [place, good, even, bad] as const),
  );
const answer = (all: DensityAnswer['bars'], days = 30): DensityAnswer => ({
  from: '1990-01-10',
  days,
  matching: all.length,
  bars: all,
  first: null,
  last: null,
});

it('draws within its frame, cooperation and neither above the line, conflict below', () => {
  fc.assert(
    fc.property(bars, fc.integer({ min: 1, max: 400 }), (all, most) => {
      const picture = densityPicture(answer(all), most);
      if (all.length === 0) {
        expect(picture).toBeNull();
        return;
      }
      expect(picture?.width).toBeLessThanOrEqual(Math.max(most, 1));
      for (const [tone, path] of Object.entries(picture?.paths ?? {}))
        for (const [, x, top, foot] of path.matchAll(/M([\d.]+) ([\d.-]+)h\.8V([\d.-]+)h-\.8z/g)) {
          expect(Number(x)).toBeLessThan(picture?.width ?? 0);
          const [least, most] = tone === 'bad' ? [STRIP_LINE, STRIP_HEIGHT] : [0, STRIP_LINE];
          expect(Number(top)).toBeGreaterThanOrEqual(least - 0.1);
          expect(Number(foot)).toBeLessThanOrEqual(most + 0.1);
        }
    }),
  );
});

it('names round years where they begin', () => {
  const picture = densityPicture(
    answer(
      [
        [0, 1, 0, 0],
        [359, 0, 0, 1],
      ],
      36,
    ),
    180,
  );
  expect(picture?.years.map(({ year }) => year)).toEqual([1995, 2000, 2005, 2010, 2015, 2020]);
  expect(picture?.years[0]?.at).toBeCloseTo((1995 - 1990) * (365.25 / 72), 0);
});
