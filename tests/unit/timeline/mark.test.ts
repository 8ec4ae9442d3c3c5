import { toneOf } from '@/lib/domain/tone';
import { DAY, dayOf, endOfDay, startOfDay } from '@/lib/timeline/instants';
import { markOf } from '@/lib/timeline/mark';
import { eventOn } from './factory';

const TODAY = '2026-11-23';

describe('marks', () => {
  it('draws a day as a point at its noon in UTC', () => {
    const mark = markOf(eventOn('2020-09-16'), TODAY);
    expect(mark.shape).toBe('point');
    expect(new Date(mark.from).toISOString()).toBe('2020-09-16T12:00:00.000Z');
    expect(mark.to).toBe(mark.from);
  });

  it('draws a month as a bar over its days, the last included', () => {
    const mark = markOf(eventOn('2018-10'), TODAY);
    expect(mark).toMatchObject({
      shape: 'bar',
      from: startOfDay('2018-10-01'),
      to: startOfDay('2018-11-01'),
      approximate: false,
    });
  });

  it('draws a mission of years as a band, a visit of two days as a bar', () => {
    expect(markOf(eventOn('2004-08/2011-12-31'), TODAY).shape).toBe('band');
    expect(markOf(eventOn('2019-09-16/2019-09-17'), TODAY).shape).toBe('bar');
  });

  it('does not take a whole year that is merely unknown within for a band', () => {
    expect(markOf(eventOn('2012'), TODAY).shape).toBe('bar');
  });

  it('keeps approximate and uncertain apart', () => {
    expect(markOf(eventOn('2015~'), TODAY)).toMatchObject({ approximate: true, uncertain: false });
    expect(markOf(eventOn('2021?'), TODAY)).toMatchObject({ approximate: false, uncertain: true });
  });

  it('draws an open end until today, and a year where the start is still to come', () => {
    expect(markOf(eventOn('2018-10-31/..'), TODAY)).toMatchObject({ openEnd: true, to: endOfDay(TODAY) });
    const future = markOf(eventOn('2027-01-01/..'), TODAY);
    expect((future.to - future.from) / DAY).toBe(365);
  });

  it('reads the tone from the Goldstein value, with a dead zone round nought', () => {
    expect([toneOf(3.4), toneOf(0.4), toneOf(null), toneOf(-2)]).toEqual(['good', 'even', 'even', 'bad']);
  });

  it('finds the day of an instant, also before 1970 and at the ends of the calendar', () => {
    expect(dayOf(startOfDay('1914-06-28') + 5)).toBe('1914-06-28');
    expect(dayOf(Number.MIN_SAFE_INTEGER)).toBe('0001-01-01');
    expect(dayOf(startOfDay('9999-12-31') + 400 * DAY)).toBe('9999-12-31');
  });
});
