import { LANGUAGE_FACTS, LANGUAGES } from '@/lib/domain/language';
import { dateInCalendar, readCalendar, withCalendar } from '@/lib/domain/second-calendar';

const { locale } = LANGUAGE_FACTS.en;

it.each([
  ['2020-09-16', 'islamic-umalqura', '28 Muharram 1442 AH'],
  ['2020-09-16', 'persian', '26 Shahrivar 1399 AP'],
  ['2020-09', 'islamic-umalqura', /^Muharram\s[–-]\sSafar 1442 AH$/],
] as const)('%s in %s', (edtf, calendar, expected) => {
  const told = dateInCalendar(edtf, locale, calendar)?.replace(/\s/gu, ' ');
  if (typeof expected === 'string') expect(told).toBe(expected);
  else expect(told).toMatch(expected);
});

it.each([
  '2020',
  '201X',
  '2020-21',
  '2020-09-16~',
  '2020-09?',
  '2020-09-16/2020-09-18',
  '2018-10/..',
  'what',
])('says nothing of %s', (edtf) => {
  expect(dateInCalendar(edtf, locale, 'persian')).toBeNull();
  expect(withCalendar('words', edtf, locale, 'persian')).toBe('words');
});

it('stands behind the words, in every language and its own digits', () => {
  expect(withCalendar('16 September 2020', '2020-09-16', locale, null)).toBe('16 September 2020');
  expect(withCalendar('16 September 2020', '2020-09-16', locale, 'persian')).toMatch(
    /^16 September 2020 \(.+1399/,
  );
  for (const language of LANGUAGES)
    expect(dateInCalendar('2020-09-16', LANGUAGE_FACTS[language].locale, 'persian')).toMatch(
      /1399|۱۳۹۹|١٣٩٩/,
    );
  // Months of the Gregorian calendar have no place in another.
  expect(dateInCalendar('2020-09-16', LANGUAGE_FACTS.ckb.locale, 'islamic-umalqura')).toContain('محرم');
});

it('reads the calendars that there are', () => {
  expect(readCalendar('persian')).toBe('persian');
  for (const text of ['none', 'gregory', '', undefined]) expect(readCalendar(text)).toBeNull();
});
