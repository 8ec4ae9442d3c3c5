import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { findDates } from '@/lib/extraction/finders/dates/find-dates';

const pieces = fc.constantFrom(
  'on',
  'the',
  'Friday',
  'May',
  'may',
  '3',
  '31',
  '2019',
  '12',
  'and',
  'to',
  'from',
  'last',
  'next',
  'week',
  'two days',
  'ago',
  'before',
  'after',
  'of',
  ',',
  '-',
  '/',
  '.',
  'early',
  'end',
  'Q3',
  '1990s',
  'Christmas',
  '\n',
  'said',
  'will',
  'شباط',
  'الأسبوع',
  'الماضي',
  '٢٠٢٠',
  'خرداد',
  'geçen',
  'hafta',
  'août',
  "l'année",
  '’',
  '0000',
  '9999',
  '29',
  'February',
);
const prose = fc.array(pieces, { maxLength: 25 }).map((words) => words.join(' '));
const language = fc.constantFrom('en', 'ar', 'fa', 'fr', 'tr', undefined);

describe('findDates', () => {
  it('answers any text with spans that stand in it, in order, and with EDTF that can be read', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string()), language, (text, lang) => {
        const found = findDates(text, { referenceDate: '2020-02-29', ...(lang ? { language: lang } : {}) });
        let last = 0;
        for (const mention of found) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          if (mention.from && mention.to) expect(mention.from < mention.to).toBe(true);
          if (mention.edtf) expect(parseEdtfDate(mention.edtf)).toMatchObject({ ok: true });
          last = mention.end;
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('covers in days what its expression covers, for days and months', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const mention of findDates(text, { referenceDate: '2020-02-29', language: 'en' })) {
          if (!mention.edtf || !mention.from || (mention.grain !== 'day' && mention.grain !== 'month'))
            continue;
          const parsed = parseEdtfDate(mention.edtf);
          if (parsed.ok)
            expect(parsed.date.startsOn <= mention.from && mention.from <= parsed.date.endsOn).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['slashes', '1/'],
    ['dates', 'from May to '],
    ['mondays', 'Monday, '],
    ['numbers', 'twenty '],
    ['line ends', 'a\n\n'],
    ['apostrophes', 'l’'],
    ['a participle', 'ed'],
    ['Arabic numerals', 'الثالث والعشرون '],
  ])('reads 300,000 characters of %s in time', (_name, piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length));
    const start = performance.now();
    findDates(text, { referenceDate: '2020-02-29' });
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('knows the language from the text where it is not told', () => {
    const [date] = findDates('Le ministre et les ambassadeurs se sont vus le 3 août 2020 dans la capitale.', {
      referenceDate: null,
    });
    expect(date?.edtf).toBe('2020-08-03');
  });
});
