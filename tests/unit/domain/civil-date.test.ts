import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isCivilDay, isoOfNumber, isoWeekday, numberOfIso } from '@/lib/domain/civil-date';

describe('civil-date', () => {
  it('agrees with the platform on every day number, weekday and step', () => {
    const range = { min: numberOfIso('0001-01-01'), max: numberOfIso('9999-12-31') };
    fc.assert(
      fc.property(fc.integer(range), (number) => {
        const date = new Date(number * 86_400_000);
        const iso = date.toISOString().slice(0, 10);
        expect(isoOfNumber(number)).toBe(iso);
        expect(numberOfIso(iso)).toBe(number);
        expect(isoWeekday(iso) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('steps over month ends', () => {
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
  });

  it('knows the days that do not exist', () => {
    expect(isCivilDay(2021, 2, 29)).toBe(false);
    expect(isCivilDay(2020, 2, 29)).toBe(true);
    expect(isCivilDay(2020, 0, 10)).toBe(false);
  });
});
