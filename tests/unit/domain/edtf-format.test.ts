import { describe, expect, it } from '@jest/globals';
import { type EdtfPhrases, formatEdtfDate } from '@/lib/domain/edtf-format';

const phrases: EdtfPhrases = {
  approximate: 'about {date}',
  uncertain: '{date} (uncertain)',
  approximateUncertain: 'about {date} (uncertain)',
  range: '{start} – {end}',
  since: 'since {start}',
  until: 'until {end}',
  decade: '{year}s',
  season: '{season} {year}',
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  winter: 'winter',
  quarter: 'quarter {quarter} of {year}',
};

describe('formatEdtfDate', () => {
  it.each([
    ['2020-09-16', '16 September 2020'],
    ['2018-10~', 'about October 2018'],
    ['2021?', '2021 (uncertain)'],
    ['2021%', 'about 2021 (uncertain)'],
    ['2025-12-18/2025-12-19', '18–19 December 2025'],
    ['2006-11-28/2006-12-02', '28 November – 2 December 2006'],
    ['2004-08/2011-12-31', 'August 2004 – 31 December 2011'],
    ['2004~/2006', 'about 2004 – 2006'],
    ['2020-01/..', 'since January 2020'],
    ['../2011', 'until 2011'],
    ['201X', '2010s'],
    ['2019-24', 'winter 2019'],
    ['2020-35', 'quarter 3 of 2020'],
    ['0001', '0001'],
    ['0001-01-01', '1 January 0001'],
    ['0001-01-01/0001-01-03', '1–3 January 0001'],
    ['../0987', 'until 0987'],
  ])('writes %s as %s', (edtf, text) => {
    expect(formatEdtfDate(edtf, 'en-GB', phrases)).toBe(text);
  });

  it('keeps the Gregorian calendar for Persian readers', () => {
    expect(formatEdtfDate('2020-09-16', 'fa-u-nu-latn', phrases)).toContain('2020');
  });

  it('gives back what it cannot read', () => {
    expect(formatEdtfDate('XXXX-05-27', 'en-GB', phrases)).toBe('XXXX-05-27');
  });
});
