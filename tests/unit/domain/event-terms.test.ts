import fc from 'fast-check';
import { addDays, civilDayOf, isoOfNumber, numberOfIso } from '@/lib/domain/civil-date';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { publisherKey, termsOfDate, termsTouching, wordsOfText } from '@/lib/domain/event-terms';

const day = fc.integer({ min: numberOfIso('1900-01-01'), max: numberOfIso('2099-12-31') }).map(isoOfNumber);

function termsOf(edtf: string): string[] {
  const parsed = parseEdtfDate(edtf);
  if (!parsed.ok) throw new RangeError(parsed.reason);
  return termsOfDate(parsed.date);
}

it('folds words as names are folded, and cuts endless ones', () => {
  expect(wordsOfText('“NATO’s Élan”: أربيل–Baghdad, ١٩٩٠')).toEqual([
    'natos',
    'elan',
    'اربيل',
    'baghdad',
    '1990',
  ]);
  expect(wordsOfText(`${'م'.repeat(500)} x`)).toEqual(['م'.repeat(60), 'x']);
  expect(wordsOfText(' — ')).toEqual([]);
});

it('names a publisher the same however it is written', () => {
  expect([publisherKey('Al Jazeera'), publisherKey('AL-JAZEERA '), publisherKey('…')]).toEqual([
    'al-jazeera',
    'al-jazeera',
    '',
  ]);
});

it('finds an event of a day by its day, month and year, and by any days round it', () => {
  expect(termsOf('2020-09-16')).toEqual(['year=2020', 'month=2020-09', 'day=2020-09-16']);
  fc.assert(
    fc.property(day, fc.nat(4_000), fc.nat(4_000), (on, before, after) => {
      const touching = termsTouching(addDays(on, -before), addDays(on, after)) ?? [];
      expect(touching.some((term) => termsOf(on).includes(term))).toBe(true);
    }),
  );
});

it('finds a span by every year that it touches and by no other', () => {
  fc.assert(
    fc.property(day, fc.nat(9_000), fc.integer({ min: 1900, max: 2110 }), (from, length, year) => {
      const to = addDays(from, length);
      const inside = civilDayOf(from).year <= year && year <= civilDayOf(to).year;
      const terms = length === 0 ? termsOf(from) : termsOf(`${from}/${to}`);
      const [term] = termsTouching(`${year}-01-01`, `${year}-12-31`) ?? [];
      expect(terms.includes(term ?? '')).toBe(inside);
    }),
  );
});

it('finds every day of a short stay, and of what is known by its months only no day', () => {
  expect(termsOf('2025-12-30/2026-01-01')).toEqual([
    'year=2025',
    'year=2026',
    'month=2025-12',
    'month=2026-01',
    'day=2025-12-30',
    'day=2025-12-31',
    'day=2026-01-01',
  ]);
  expect(termsOf('2004-08/2011-12-31').filter((term) => !term.startsWith('year'))).toEqual([
    'month=2004-08',
    'month=2011-12',
    'day=2011-12-31',
  ]);
});

it('follows an open end through the years to come', () => {
  const terms = termsOf('2020-01/..');
  expect(terms).toContain('year=2150');
  expect(terms).not.toContain('year=2019');
  expect(terms.filter((term) => term.startsWith('month'))).toEqual(['month=2020-01']);
});
