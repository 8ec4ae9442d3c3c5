import { DAY, daysOf, endOfDay, isWholeOf, startOfDay, stretchOf } from '@/lib/timeline/instants';
import { stripYears } from '@/lib/timeline/strip';
import { centreOn, fitWithin, historyOf, NARROWEST, pan, zoom } from '@/lib/timeline/window';
import { roundYears } from '@/lib/timeline/years';

const history = historyOf('1990-08-02', '2026-06-01', '2026-11-23');
const year = { from: startOfDay('2020-01-01'), to: startOfDay('2021-01-01') };

describe('the window', () => {
  it('never leaves the history', () => {
    const late = pan(year, 100, history);
    expect(late.to).toBe(history.to);
    expect(late.to - late.from).toBe(year.to - year.from);
    expect(centreOn(year, startOfDay('1700-01-01'), history).from).toBe(history.from);
  });

  it('is never wider than the history nor narrower than a day', () => {
    expect(zoom(year, 1000, history)).toEqual(history);
    const narrow = zoom(year, 0.000001, history);
    expect(narrow.to - narrow.from).toBe(NARROWEST);
  });

  it('keeps the instant under the pointer while it zooms', () => {
    const round = startOfDay('2020-03-01');
    const closer = zoom(year, 0.5, history, round);
    const part = (window: { from: number; to: number }) => (round - window.from) / (window.to - window.from);
    expect(part(closer)).toBeCloseTo(part(year), 6);
  });

  it('puts today into the history', () => {
    expect(history.to).toBeGreaterThan(endOfDay('2026-11-23'));
    expect(fitWithin(history, history)).toEqual(history);
  });

  it('is the same from its days again, and whole where it leaves out no day', () => {
    const days = { from: '2020-02-29', to: '2020-03-01' };
    expect(daysOf(stretchOf(days))).toEqual(days);
    expect(isWholeOf(history, history)).toBe(true);
    expect(isWholeOf(stretchOf(daysOf(history)), history)).toBe(true);
    expect(isWholeOf({ ...history, from: history.from + DAY }, history)).toBe(false);
  });
});

describe('the strip', () => {
  it('writes round years that lie within', () => {
    const years = stripYears(history, 0.08);
    expect(years.map((one) => one.year)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
    expect(years.every((one) => one.at >= 0 && one.at <= 1)).toBe(true);
  });
});

describe('round years along an axis', () => {
  it.each([
    [2019, 2023, 8, [2019, 2020, 2021, 2022, 2023]],
    [1991, 2026, 8, [1995, 2000, 2005, 2010, 2015, 2020, 2025]],
    [2024, 2023, 8, []],
    [1, 9999, 8, [1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000]],
  ])('%i to %i', (first, last, most, years) => {
    expect(roundYears(first, last, most)).toEqual(years);
  });
});
