import { expect, test } from '@jest/globals';
import { catalogues } from '@/app/messages/catalogue';
import catalogue from '@/app/messages/en/site.json';
import { formatEdtfDate } from '@/lib/domain/edtf-format';
import { LANGUAGE_FACTS, LANGUAGES, type Language } from '@/lib/domain/language';
import { readTypedDate } from '@/lib/domain/typed-date';

const { dates } = catalogue;
const read = (text: string) => {
  const result = readTypedDate(text, 'en-GB', dates);
  return result.ok ? result.date.edtf : result.reason;
};

test.each([
  '2026-03-03',
  '2018-07',
  '1999',
  '201X',
  '2020-21',
  '2020-24',
  '2020-33',
  '2020-36',
  '2015~',
  '2021-03?',
  '2021-03-04%',
  '2020-22~',
  '2004-08/2011-12-31',
  '2018-10/..',
  '../2011-12-31',
  '2004~/2011-05?',
  '201X/2021',
])('what is printed for %s is read as it again', (edtf) => {
  expect(read(formatEdtfDate(edtf, 'en-GB', dates))).toBe(edtf);
});

test.each([
  ['3 March 2026', '2026-03-03'],
  ['  3  MARCH 2026 ', '2026-03-03'],
  ['3rd March 2026', '2026-03-03'],
  ['March 3, 2026', '2026-03-03'],
  ['july 2018', '2018-07'],
  ['3 Sept 2026', '2026-09-03'],
  ['3 Sep. 2026', '2026-09-03'],
  ['about October 2018', '2018-10~'],
  ['since July 2018', '2018-07/..'],
  ['March 2020 - 4 May 2021', '2020-03/2021-05-04'],
  ['2004-08/..', '2004-08/..'],
  ['2004-06-XX', '2004-06'],
  ['2004-xx-XX', '2004'],
  ['2004-XX~', '2004~'],
  ['19XX', '1900/1999'],
  ['mid-2015', '2015-05~/2015-08~'],
  ['Mid 2015', '2015-05~/2015-08~'],
  ['early 2015', '2015-01~/2015-04~'],
  ['late 2015', '2015-09~/2015-12~'],
])('%s is %s', (text, edtf) => {
  expect(read(text)).toBe(edtf);
});

test.each([
  ['next tuesday', /^“next tuesday” is not a date that can be read\. Write it as 16 September 2020/],
  ['3 Foober 2026', /is not a date that can be read/],
  ['mid-15', /is not a date that can be read/],
  ['March', /is not a date that can be read/],
  ['3 March 26', /is not a date that can be read/],
  ['1 2 March 2026', /is not a date that can be read/],
  ['31 February 2026', /2026-02 has no day 31/],
  ['May 2021 – March 2020', /Write the earlier date first/],
  ['00XX', /Centuries are not supported/],
  ['2004-13-XX', /month/],
  ['3/4/2020', /can be read in two ways/],
  ['', /The date is empty/],
  ['x'.repeat(300), /40 characters/],
])('%s is refused in words that fit it', (text, reason) => {
  expect(read(text)).toMatch(reason);
});

test('other languages read what they print', () => {
  const printed = formatEdtfDate('2026-03-03', 'fr', dates);
  const result = readTypedDate(printed, 'fr', dates);
  expect(result.ok && result.date.edtf).toBe('2026-03-03');
});

const readIn = (language: Language, text: string) => {
  const result = readTypedDate(text, LANGUAGE_FACTS[language].locale, catalogues[language].dates);
  return result.ok ? result.date.edtf : result.reason;
};

test.each(LANGUAGES)('in %s every month, and every kind of date, is read as it is printed', (language) => {
  const printed = (edtf: string) =>
    formatEdtfDate(edtf, LANGUAGE_FACTS[language].locale, catalogues[language].dates);
  const months = Array.from({ length: 12 }, (_, at) => `2020-${String(at + 1).padStart(2, '0')}`);
  const kinds = [
    '2015',
    '201X',
    '2020-21',
    '2020-23',
    '2020-34',
    '2015~',
    '2021-03?',
    '2021-03-04%',
    '2018-10/..',
    '../2011-12-31',
    '0001',
    '0001-02-03',
    '0987-11',
    '098X',
  ];
  for (const edtf of [...months, ...months.map((month) => `${month}-01`), ...kinds])
    expect([printed(edtf), readIn(language, printed(edtf))]).toEqual([printed(edtf), edtf]);
});

test.each([
  ['ar', '١٦ سبتمبر ٢٠٢٠', '2020-09-16'],
  ['ar', '16 أيلول 2020', '2020-09-16'],
  ['ar', 'اغسطس 2020', '2020-08'],
  ['fa', '۲۰۲۰-۰۹-۱۶', '2020-09-16'],
  ['ckb', '٣ کانوونی دووەم ٢٠٢٠', '2020-01-03'],
  ['ckb', 'تشرینی یەکەم 2020', '2020-10'],
  ['fr', '1er août 2020', '2020-08-01'],
  ['fr', '14 fevrier 2020', '2020-02-14'],
  ['fr', 'juil. 2020', '2020-07'],
  ['tr', '3 KASIM 2020', '2020-11-03'],
  ['tr', '3 Kasım 2020', '2020-11-03'],
] as const)('in %s %s is %s', (language, text, edtf) => {
  expect(readIn(language, text)).toBe(edtf);
});

test('a beginning that two months have is none of them', () => {
  expect(readIn('fr', '3 jui 2020')).toMatch(/is not a date/);
});
