import { expect, test } from '@jest/globals';
import catalogue from '@/app/messages/en.json';
import { formatEdtfDate } from '@/lib/domain/edtf-format';
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
])('%s is %s', (text, edtf) => {
  expect(read(text)).toBe(edtf);
});

test.each([
  ['next tuesday', /^“next tuesday” is not a date that can be read\. Write it as 16 September 2020/],
  ['3 Foober 2026', /is not a date that can be read/],
  ['March', /is not a date that can be read/],
  ['3 March 26', /is not a date that can be read/],
  ['1 2 March 2026', /is not a date that can be read/],
  ['31 February 2026', /2026-02 has no day 31/],
  ['May 2021 – March 2020', /Write the earlier date first/],
  ['20XX', /Centuries are not supported/],
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
