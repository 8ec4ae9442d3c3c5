import { askedIn, asksForSomething, daysOfYears, NO_SEARCH_FILTER } from '@/lib/domain/search';

it('parts words from dates, each once and in their order', () => {
  const text = 'Zebari 16 September 2020 ZEBARI Baghdad';
  expect(askedIn(text, [{ start: 7, end: 24, edtf: '2020-09-16' }])).toEqual([
    { kind: 'word', word: 'zebari' },
    {
      kind: 'date',
      words: ['16', 'september', '2020'],
      from: '2020-09-16',
      to: '2020-09-16',
      terms: ['day=2020-09-16'],
    },
    { kind: 'word', word: 'baghdad' },
  ]);
});

it('takes a number of four figures for a year or a word, and no date that is none', () => {
  expect(askedIn('2004 mission 1546', [{ start: 0, end: 4, edtf: 'nonsense' }])).toEqual([
    { kind: 'date', words: ['2004'], from: '2004-01-01', to: '2004-12-31', terms: ['year=2004'] },
    { kind: 'word', word: 'mission' },
    { kind: 'word', word: '1546' },
  ]);
});

it('looks at a bounded number of words', () => {
  expect(askedIn(Array.from({ length: 90 }, (_, at) => `w${at}`).join(' '), [])).toHaveLength(10);
});

it('knows whether a filter asks for anything, and the days of its years', () => {
  expect(asksForSomething(NO_SEARCH_FILTER)).toBe(false);
  expect(asksForSomething({ ...NO_SEARCH_FILTER, tones: ['bad'] })).toBe(true);
  expect(asksForSomething({ ...NO_SEARCH_FILTER, toYear: 2004 })).toBe(true);
  expect(daysOfYears({ ...NO_SEARCH_FILTER, fromYear: 987, toYear: 2004 })).toEqual({
    from: '0987-01-01',
    to: '2004-12-31',
  });
  expect(daysOfYears(NO_SEARCH_FILTER)).toEqual({});
});
