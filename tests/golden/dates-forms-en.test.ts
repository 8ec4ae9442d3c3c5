import { describe, expect, it } from '@jest/globals';
import { findDates } from '@/lib/extraction/finders/dates/find-dates';

/** Thursday. */
const REFERENCE = '2021-06-17';

function read(text: string): string[] {
  return findDates(text, { referenceDate: REFERENCE, language: 'en' })
    .filter((mention) => mention.kind !== 'duration')
    .map((mention) => (mention.kind === 'set' ? 'set' : (mention.edtf ?? `${mention.from}..${mention.to}`)));
}

/** A sentence and what is read, a near miss and what is read. */
type Pair = [string, string[], string, string[]];

describe('forms of dates, each with a near miss', () => {
  it.each<Pair>([
    // counts with fractions, hours that make days
    ['The post opened two and a half years ago.', ['2018~'], 'Two and four sat down a year ago.', ['2020~']],
    ['They broke ties 2.5 years ago.', ['2018~'], 'It began in 2. 5 years ago it stopped.', ['2016~']],
    ['The envoy fled a year and a half ago.', ['2019~'], 'The envoy spoke for a year and a half.', []],
    ['The envoy fled half a year ago.', ['2020-12~'], 'Half the staff fled.', []],
    ['The aide left a couple of weeks ago.', ['2021-06-03'], 'The couple left weeks ago.', []],
    ['The convoy left 48 hours ago.', ['2021-06-15'], 'The convoy left an hour ago.', ['2021-06-17']],
    // years of the two Hijri calendars
    ['It was signed in 1441 AH.', ['2019-08-31/2020-08-19'], 'It was signed. Ah, 1441 words!', []],
    ['It was signed on 1441-01-27 AH.', ['2019-09-26'], 'It was signed on 1441-01-31 AH.', []],
    ['Signed on 27/1/1441 AH.', ['2019-09-26'], 'Signed on 27/1/1441.', ['1441-01-27']],
    ['It fell in 1441-01 AH.', ['2019-08-31/2019-09-29'], 'The score was 1441-01.', []],
    ['The law of 1399 SH still holds.', ['2020-03-20/2021-03-20'], 'Resolution 1399 still holds.', []],
    // nobody counts years to the day
    [
      'The pact was signed three years ago.',
      ['2018~'],
      'It was signed exactly a year ago today.',
      ['2020-06-17'],
    ],
    ['Some four months ago they met.', ['2021-02~'], 'Some four days ago they met.', ['2021-06-13']],
    ['A quarter of a century ago it was free.', ['1996~'], 'It held for a quarter of a century.', []],
    // counted from the day named last
    [
      'They met on 4 May 2019; that same day they signed.',
      ['2019-05-04', '2019-05-04'],
      'They met on 4 May 2019 and sign today.',
      ['2019-05-04', '2021-06-17'],
    ],
    [
      'She landed on 4 May 2019. The next morning she left.',
      ['2019-05-04', '2019-05-05'],
      'She landed on 4 May 2019. This morning she left.',
      ['2019-05-04', '2021-06-17'],
    ],
    [
      'It began in May 2012 and ended in December of that year.',
      ['2012-05', '2012-12'],
      'It began in May 2012 and ended in December.',
      ['2012-05', '2020-12'],
    ],
    [
      'On this day in 1988 the bridge opened.',
      ['1988-06-17'],
      'On this day the bridge opened.',
      ['2021-06-17'],
    ],
    // days, numbers of things, years of two figures
    [
      'The wire of 7-Oct-11 was lost.',
      ['2011-10-07'],
      'The wire of 7 Oct to house 11 was lost.',
      ['2020-10-07'],
    ],
    ['The wire of 07 10 2011 was lost.', ['2011-07-10'], 'The wire to 07 10 2011 55 was lost.', []],
    [
      'They freed on Monday, 14 June, 21 sailors.',
      ['2021-06-14'],
      'They were freed on Monday, June 14, 2021.',
      ['2021-06-14'],
    ],
    ['They gave on Monday, June 14, 60 tents.', ['2021-06-14'], "They met on June 14 '60.", ['1960-06-14']],
    ['The force stayed from Aug. 2004 to 2009.', ['2004-08/2009'], 'It stayed in Aug. 2004.', ['2004-08']],
    // people who are called like a day
    ['Mr. Friday came on Sunday.', ['2021-06-13'], 'Mr. Dunn came Sunday.', ['2021-06-13']],
    ['Lady June came in June 2019.', ['2019-06'], 'The lady came in June.', ['2021-06']],
    ['The envoy Sunday Dunn left.', [], 'The envoy Sunday left.', ['2021-06-13']],
    ['The Thu Dao river rose.', [], 'It rose on Thu.', ['2021-06-17']],
    // what ranks is no date ahead
    ['The clerk will be back in ten days.', ['2021-06-27'], 'It is the first visit in ten years.', []],
    // how many is not said
    [
      'They will meet in the coming week.',
      ['2021-06-21/2021-06-27'],
      'They will meet in the coming weeks.',
      [],
    ],
    // the last of a span that is a date, and of one that is none
    ['Polls open on the last day of May 2022.', ['2022-05-31'], 'He left on the last day of the visit.', []],
    [
      'Exports rose in the last three months of 2020.',
      ['2020-10-01/2020-12-31'],
      'It rained on the last three days of the talks.',
      [],
    ],
    [
      'The court sat in the second-to-last week of May 2020.',
      ['2020-05-18/2020-05-24'],
      'The court sat a second to last for all.',
      [],
    ],
    // weekends, weekdays beside a day, the one before last
    [
      'The fair is on the first weekend of March 2022.',
      ['2022-03-05/2022-03-06'],
      'The first weekend was wet.',
      ['2021-06-12/2021-06-13'],
    ],
    ['Polls open the Monday after Easter 2022.', ['2022-04-18'], 'The Monday club met.', ['2021-06-14']],
    ['They met the week before last.', ['2021-05-31/2021-06-06'], 'The week before lasted long.', []],
    ['They spoke two weeks ago on Friday.', ['2021-06-04'], 'They spoke on Friday.', ['2021-06-11']],
    [
      "They spoke at last week's Tuesday session.",
      ['2021-06-08'],
      "They spoke at last week's session.",
      ['2021-06-07/2021-06-13'],
    ],
    // in a story, from the day named before
    [
      'He landed on May 3; the following day he left.',
      ['2021-05-03', '2021-05-04'],
      'The following day he left.',
      ['2021-06-18'],
    ],
    [
      'Output peaked in 1997, but a year earlier it was low.',
      ['1997', '1996'],
      'A year earlier it was low.',
      ['2020-06-17'],
    ],
    [
      'He was born on May 3, 1955, and left in 2001; the following year he died.',
      ['1955-05-03', '2001', '2002'],
      'The following year he died.',
      ['2022'],
    ],
    // a dash between two dates, lists, slashes
    [
      'The fair runs 1 May–3 May.',
      ['2021-05-01/2021-05-03'],
      'The fair of 1-May-2020 was small.',
      ['2020-05-01'],
    ],
    [
      'The show, 1 January – 31 March 2020, was small.',
      ['2020-01-01/2020-03-31'],
      'The show of 1 January – a success – was small.',
      ['2021-01-01'],
    ],
    ['Polls are due in the second half of October.', ['2021-10'], 'Polls are due in the second half.', []],
    [
      'They met two days before June 3.',
      ['2021-06-01'],
      'They met in the days before June 3.',
      ['2021-06-03'],
    ],
    ['They left on March 5, 2020.', ['2020-03-05'], 'They drove in March 5,000 miles.', ['2021-03']],
    ['They met two weekends ago.', ['2021-06-05/2021-06-06'], 'They met on two weekends.', []],
    [
      'Drills ran from June 10-July 2, 2020.',
      ['2020-06-10/2020-07-02'],
      'Drills ran on 10-July 2020.',
      ['2020-07-10'],
    ],
    ['It rained on June 3, 4 and 7.', ['2021-06-03/2021-06-07'], 'It rained on June 3, 94.', ['1994-06-03']],
    [
      'It fell in the night of 10/11 June 2020.',
      ['2020-06-10/2020-06-11'],
      'It fell on 10/11/2020.',
      ['2020-10-11'],
    ],
    ['Exports fell in Jan-Mar 2020.', ['2020-01/2020-03'], 'The Jan-Dec memo fell.', ['2020-12']],
    [
      'They were shot in April and May 1994.',
      ['1994-04', '1994-05'],
      'May and April 1994 were wet.',
      ['1994-04'],
    ],
    [
      'Logs run from 05/06/2020 to 17/06/2020.',
      ['2020-06-05/2020-06-17'],
      'Filed 05/06/2020.',
      ['2020-05-06'],
    ],
    ['Valid 2020-10-01/2020-10-07.', ['2020-10-01/2020-10-07'], 'Valid 2020-10-01.', ['2020-10-01']],
    ['Stamped 2021-06-15T08:30:00Z.', ['2021-06-15'], 'Stamped 2021-06-15Txt.', []],
    // edges
    ["It is due by year's end.", ['2021'], "This year's end game is open.", ['2021']],
    ['He fled on the eve of Easter 2021.', ['2021-04-03'], 'He fled on the eve of the vote.', []],
    ['Rain cut the road in mid-May.', ['2021-05'], 'It may mid-way stop.', []],
    // about a day
    ['They met around May 5, 2020.', ['2020-05-05~'], 'They talked about May 5, 2020.', ['2020-05-05']],
    ['The fort dates from circa 1890.', ['1890~'], 'Some 1890 men held the fort.', []],
    // years, quarters, decades, winters
    ["Sales fell in Q3 '18.", ['2018-35'], "Sales in the Q3's 18 shops fell.", ['2020-35']],
    ["Sales fell in last year's third quarter.", ['2020-35'], "Last year's third man left.", ['2020']],
    ['The winter of 2019/20 was mild.', ['2019-24'], 'The winter of 2019 was mild.', ['2019-24']],
    ['The dam was built in the nineties of the last century.', ['199X'], 'He is in his nineties.', []],
    ['He was born in nineteen oh five.', ['1905'], 'Nineteen, oh, five men fled.', []],
    // recurrences
    ['They meet every other Tuesday.', ['set'], 'They met the other Tuesday.', ['2021-06-15']],
    // tense of irregular verbs
    ['The ferry sank on Sunday.', ['2021-06-13'], 'The ferry will sink on Sunday.', ['2021-06-20']],
    ['The council convenes on Monday.', ['2021-06-21'], 'The council sat on Monday.', ['2021-06-14']],
    // names that hold a date word
    ['The sermon of Friday was calm.', ['2021-06-11'], 'Friday prayers were calm.', []],
    ['The pact of 6 April 2020 held.', ['2020-04-06'], 'The April 6 movement held a rally.', []],
    ['General Dunn arrived in August.', ['2020-08'], 'General August Dunn arrived.', []],
    ['The Sunday talks failed.', ['2021-06-13'], 'The Sunday Times failed.', []],
    ['They spoke today.', ['2021-06-17'], 'They spoke to USA Today.', []],
    ['The law of 2005 was void.', ['2005'], 'Flight 2005 was late.', []],
    ['It was dated on 9/11.', ['2020-09-11'], 'It was before the 9/11 attacks.', []],
  ])('%s', (text, expected, nearMiss, instead) => {
    expect(read(text)).toEqual(expected);
    expect(read(nearMiss)).toEqual(instead);
  });
});
