import type { MonthDensity } from '@/lib/domain/event';
import { DAY, dayOf, endOfDay, startOfDay } from '@/lib/timeline/instants';
import { eventsWithin, nearestMonth, stepFrom } from '@/lib/timeline/steps';
import { stripBars, stripYears } from '@/lib/timeline/strip';
import { centreOn, firstWindow, fitWithin, historyOf, NARROWEST, pan, zoom } from '@/lib/timeline/window';
import { roundYears } from '@/lib/timeline/years';
import { eventOn } from './factory';

const history = historyOf('1990-08-02', '2026-06-01', '2026-11-23');
const year = { from: startOfDay('2020-01-01'), to: startOfDay('2021-01-01') };
const month = (first: string, events: number, tone = 1): MonthDensity => ({
  month: first,
  lane: 'talks',
  events,
  tone,
});

describe('the window', () => {
  it('never leaves the history', () => {
    const late = pan(year, 100, history);
    expect(late.to).toBe(history.to);
    expect(late.to - late.from).toBe(year.to - year.from);
    expect(centreOn(year, startOfDay('1700-01-01'), history).from).toBe(history.from);
  });

  it('is never wider than the history nor narrower than a week', () => {
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

  it('begins with the latest stretch that holds enough, at least a year', () => {
    const many = [month('2026-05-01', 80), month('2010-01-01', 100)];
    const window = firstWindow(many, history, 60);
    expect(window.to).toBe(history.to);
    expect((window.to - window.from) / DAY).toBeGreaterThanOrEqual(365);
    expect(window.from).toBeGreaterThan(startOfDay('2025-01-01'));
    expect(firstWindow([month('1990-08-01', 3)], history, 60)).toEqual(history);
  });
});

describe('the strip', () => {
  it('sums months into bars and keeps their tones apart', () => {
    const bars = stripBars([month('2020-01-01', 9, 4), month('2020-01-01', 7, -4)], history, 36);
    expect(bars).toHaveLength(1);
    expect((bars[0]?.good ?? 0) + (bars[0]?.bad ?? 0)).toBeCloseTo(1);
    expect(bars[0]?.good).toBeGreaterThan(bars[0]?.bad ?? 1);
  });

  it('writes round years that lie within', () => {
    const years = stripYears(history, 0.08);
    expect(years.map((one) => one.year)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
    expect(years.every((one) => one.at >= 0 && one.at <= 1)).toBe(true);
  });
});

describe('steps', () => {
  const [a, b, c] = [eventOn('2020-01-05'), eventOn('2020-01-05'), eventOn('2020-03')];
  it('go through events in the order of time, also of one day', () => {
    expect(stepFrom([c, b, a], null, 1)).toBe(a);
    expect(stepFrom([c, b, a], a.slug, 1)).toBe(b);
    expect(stepFrom([c, b, a], c.slug, 1)).toBeNull();
    expect(stepFrom([c, b, a], b.slug, -1)).toBe(a);
  });

  it('find the events that touch a stretch', () => {
    const march = { from: startOfDay('2020-03-31'), to: startOfDay('2020-04-02') };
    expect(eventsWithin([a, b, c], march)).toEqual([c]);
  });

  it('find the next month in which something happened', () => {
    const months = [month('2019-02-01', 1), month('2020-06-01', 0), month('2021-06-01', 2)];
    expect(nearestMonth(months, startOfDay('2020-01-01'), 1)).toBe('2021-06-01');
    expect(nearestMonth(months, startOfDay('2020-01-01'), -1)).toBe('2019-02-01');
    expect(nearestMonth(months, startOfDay('2022-01-01'), 1)).toBeNull();
    expect(dayOf(startOfDay('2021-06-01'))).toBe('2021-06-01');
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
