import { describe, expect, it } from '@jest/globals';
import { findDates } from '@/lib/extraction/finders/dates/find-dates';

/** Thursday. */
const REFERENCE = '2021-06-17';

/** The expressions found in a sentence, durations left out. */
function read(text: string, referenceDate: string | null = REFERENCE, order?: 'DMY' | 'MDY'): string[] {
  return findDates(text, { referenceDate, language: 'en', ...(order ? { order } : {}) })
    .filter((mention) => mention.kind !== 'duration')
    .map((mention) => mention.edtf ?? `${mention.from}..${mention.to}`);
}

describe('dates in English prose', () => {
  it.each([
    // days with a month name
    ['The envoys met on 14 March 2019 in Erbil.', ['2019-03-14']],
    ['The envoys met on March 14, 2019, in Erbil.', ['2019-03-14']],
    ['The envoys met on the 3rd of May.', ['2021-05-03']],
    ['The accord of 14-Mar-2019 lapsed.', ['2019-03-14']],
    ['The accord was signed in the capital on Tuesday, 8 June.', ['2021-06-08']],
    ['It was signed on the twenty-first of January, nineteen ninety-six.', ['1996-01-21']],
    ['The treaty entered into force on 3 Feb 82.', ['1982-02-03']],
    // ranges of days
    ['Talks will run from 21 to 23 June.', ['2021-06-21/2021-06-23']],
    ['Talks were held between 3 and 5 May 2020.', ['2020-05-03/2020-05-05']],
    ['The council meets on July 7 and 9.', ['2021-07-07/2021-07-09']],
    ['The exercise lasted from 28 May to 3 June 2020.', ['2020-05-28/2020-06-03']],
    ['The exercise, Dec 30 - Jan 2, 2020, was small.', ['2019-12-30/2020-01-02']],
    // digits
    ['Filed 2019-03-14 in The Hague.', ['2019-03-14']],
    ['Filed 25/03/2019 in The Hague.', ['2019-03-25']],
    ['Filed 03/25/2019 in The Hague.', ['2019-03-25']],
    ['Filed on 24.3.2019 in The Hague.', ['2019-03-24']],
    ['Figures for 03/2019 are out.', ['2019-03']],
    // months, quarters, years, decades
    ['The mission began in October 2018.', ['2018-10']],
    ['Exports rose in the third quarter of 2020.', ['2020-35']],
    ['Exports rose in Q3 2020.', ['2020-35']],
    ['The mission began in 2004 and ended in 2011.', ['2004', '2011']],
    ['The base was built in the 1990s.', ['199X']],
    ['The pact was drafted in the summer of 2016.', ['2016-22']],
    ['They sat together from 2004 to 2011.', ['2004/2011']],
    ['They sat from March to May 2020.', ['2020-03/2020-05']],
    // counted from the reference day
    ['The minister arrived yesterday.', ['2021-06-16']],
    ['He will fly out the day after tomorrow.', ['2021-06-19']],
    ['The two spoke last week.', ['2021-06-07/2021-06-13']],
    ['They met last month and will meet again next year.', ['2021-05', '2022']],
    ['They met earlier this week.', ['2021-06-14/2021-06-17']],
    ['Three days ago the embassy reopened.', ['2021-06-14']],
    ['The embassy will reopen in two weeks.', ['2021-07-01']],
    ['The embassy will reopen within ten days.', ['2021-06-27']],
    ['Two days after 5 May 2020 he resigned.', ['2020-05-07']],
    ['On 5 May 2020 he arrived; two days later he left.', ['2020-05-05', '2020-05-07']],
    // weekdays and tense
    ['The ministers met on Friday.', ['2021-06-11']],
    ['The ministers will meet on Friday.', ['2021-06-18']],
    ['The ministers met on Thursday.', ['2021-06-17']],
    ['The ministers will meet next Monday.', ['2021-06-21']],
    ['They agreed on Tuesday of last week.', ['2021-06-08']],
    ['It happened on the first Monday of March 2020.', ['2020-03-02']],
    // parts
    ['The deal was close in early March.', ['2021-03']],
    ['A summit is due at the end of the month.', ['2021-06']],
    ['It will be held in the first week of July.', ['2021-06-28/2021-07-04']],
    ['They spoke this morning.', ['2021-06-17']],
    ['The envoy arrived on Monday evening.', ['2021-06-14']],
    // months that describe a noun, lists, recurrences, periods compared
    ['The mission began after the July 2018 summit.', ['2018-07']],
    ['Exports rose in May 2021; in the same month a year ago they fell.', ['2021-05', '2020-05']],
    ['He visited in the spring and will return by the end of this year.', ['2021-21', '2021']],
    ['The accord was initialled at 10:30 a.m. on Sunday, March 5, 2017, in Vienna.', ['2017-03-05']],
    // holidays
    ['The truce held over Christmas 2020.', ['2020-12-25']],
    ['He left two days before Easter 2020.', ['2020-04-10']],
  ])('reads %p', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'This may or may not be right, and the troops march on.',
    'The file has section 14, paragraph 3 and note 12.',
    'The meeting on June 31, 2022 cannot have been.',
    'It is version 1.10.30 on host 10.0.0.12.',
    'Call 123-12-1234 or 80-32-89-89.',
    'The vote was 12-7, a ratio of 1/3.',
    'Some 2000 soldiers left and 1500 stayed.',
    'He was the last man at the next door.',
    'The 18th session elected its first woman.',
    'A one-on-one meeting, 1:1, was held.',
    'They told them later that the end of the line was near.',
    'She bought the Sun and sat down.',
    'The fiscal year 2019 budget was passed.',
    'Theresa May may become ambassador.',
    'See page 12/25 of the annex.',
  ])('finds no date in %p', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('tells recurrences from days', () => {
    const kinds = findDates('They meet every Monday.', { referenceDate: REFERENCE, language: 'en' }).map(
      (m) => m.kind,
    );
    expect(kinds).toEqual(['set']);
  });

  it('marks page clocks, and only them', () => {
    const text = 'Updated: 2021-06-16 14:05 GMT\nThe accord was published on 5 May 2021 in full.';
    const stamps = findDates(text, { referenceDate: REFERENCE, language: 'en' }).map(({ edtf, stamp }) => [
      edtf,
      stamp,
    ]);
    expect(stamps).toEqual([
      ['2021-06-16', true],
      ['2021-05-05', false],
    ]);
  });

  it('reads 03/04 in the order that it is told', () => {
    expect(read('Signed on 03/04/2020.', REFERENCE, 'DMY')).toEqual(['2020-04-03']);
    expect(read('Signed on 03/04/2020.', REFERENCE, 'MDY')).toEqual(['2020-03-04']);
  });

  it('leaves the year open where there is no reference day, and weekdays out', () => {
    expect(read('They met on Friday, 27 May.', null)).toEqual(['XXXX-05-27']);
    expect(read('They met on Friday.', null)).toEqual([]);
  });

  it('says by which preposition a date is bounded', () => {
    const relations = findDates('Since 2004 and until May 2011, but not after 3 June 2011.', {
      referenceDate: REFERENCE,
      language: 'en',
    }).map(({ relation }) => relation);
    expect(relations).toEqual(['since', 'until', 'after']);
  });

  it('gives lengths as durations', () => {
    const [visit] = findDates('He began a four-day visit.', { referenceDate: REFERENCE, language: 'en' });
    expect(visit).toMatchObject({ kind: 'duration', length: [{ unit: 'day', count: 4 }] });
  });

  it('lets the caller decide the tense', () => {
    const [past] = findDates('Meeting, Friday', {
      referenceDate: REFERENCE,
      language: 'en',
      tense: () => 'past',
    });
    expect(past?.edtf).toBe('2021-06-11');
  });

  it('takes the next local day for a place ahead of the publisher', () => {
    const [friday] = findDates('The cabinet said on Friday that it agreed.', {
      referenceDate: REFERENCE,
      language: 'en',
      localDayAhead: true,
    });
    expect(friday?.edtf).toBe('2021-06-18');
  });
});
