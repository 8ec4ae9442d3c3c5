import { describe, expect, it } from '@jest/globals';
import { findReferenceDay } from '@/lib/extraction/finders/dates/reference-day';

const story = 'The two ministers discussed the training mission on Sunday.';

describe('findReferenceDay', () => {
  it.each([
    [`BAGHDAD, Sept. 3, 2006 (Agency) -- ${story}`, '2006-09-03', 'BAGHDAD'],
    [`date 2020-09-16 NAMENEWS- ${story}`, '2020-09-16', undefined],
    [`Baghdad [Iraq], September 15: ${story}`, '2020-09-15', 'Baghdad, Iraq'],
    [`OSLO (Example News / Wire - 6th May, 2014) ${story}`, '2014-05-06', 'OSLO'],
    ['بغداد - 18 تشرين الثاني 2019 / بحث الوزيران مهمة التدريب.', '2019-11-18', 'بغداد'],
    [
      '5 juillet 2012. - Les deux ministres ont parlé de la mission de formation dans la capitale.',
      '2012-07-05',
      undefined,
    ],
  ])('takes the day of the dateline in %p', (body, day, place) => {
    const found = findReferenceDay({ body, publishedOn: '2020-09-16T08:00:00Z' });
    expect(found).toMatchObject({ day, source: 'dateline' });
    expect(found.place).toBe(place);
  });

  it('reads a stroke behind a year of prose as no end of a dateline', () => {
    const body = `The talks that began on 5 May 2020 / 2021 in the calendar of both sides went on. ${story}`;
    expect(findReferenceDay({ body, publishedOn: '2021-06-01' })).toMatchObject({ day: '2021-06-01' });
  });

  it('reads brackets within a sentence as no dateline', () => {
    const body = `The accord (Oslo, 6 May 2014) Norway signed was praised. ${story}`;
    expect(findReferenceDay({ body, publishedOn: '2021-06-01' })).toMatchObject({ day: '2021-06-01' });
  });

  it('prefers the inner dateline', () => {
    const body = `AMMAN, Nov. 15, 2006 (Agency) --\n\nAQABA, Nov. 14 (Agency) -- ${story}`;
    expect(findReferenceDay({ body, publishedOn: '2006-11-15' })).toMatchObject({
      day: '2006-11-14',
      source: 'inner-dateline',
      place: 'AQABA',
    });
  });

  it.each(['United Nations (UN)', 'North Atlantic Treaty Organization (NATO)', 'The European Union (EU)'])(
    'takes no abbreviation for an agency: %p',
    (body) => {
      const found = findReferenceDay({
        body: `${body} Envoy Ann Example met the ministers.`,
        publishedOn: '2020-09-17',
      });
      expect(found).toMatchObject({
        day: '2020-09-17',
        source: 'publishedOn',
        skip: [],
        localDayAhead: false,
      });
      expect(found.place).toBeUndefined();
    },
  );

  it('marks where the date of the dateline stands', () => {
    const body = `BAGHDAD, Sept. 3, 2006 (Agency) -- ${story}`;
    const { start, end } = findReferenceDay({ body });
    expect(body.slice(start, end)).toBe('Sept. 3, 2006');
  });

  it('keeps the day of publication where the dateline names only a place', () => {
    expect(
      findReferenceDay({ body: `WELLINGTON, New Zealand (Agency) _ ${story}`, publishedOn: '2020-09-17' }),
    ).toEqual(
      expect.objectContaining({
        day: '2020-09-17',
        source: 'publishedOn',
        place: 'WELLINGTON, New Zealand',
        localDayAhead: true,
      }),
    );
  });

  it.each([
    ['Published: 21 May 2018', 'en'],
    ['First published on 21 May 2018 at 10:40 GMT', 'en'],
    ['21.05.2018 Press Office', 'en'],
    ['Mon, May 21, 2018', 'en'],
    ['Last updated: 23 May 2018 09:10\nPublished: 21 May 2018 08:00', 'en'],
    ['Posted on\n21 May 2018', 'en'],
    ['2018-05-21 14:32:10', 'en'],
    ['MINISTRY OF EXAMPLES\n• 21 May 2018 -\n• |\n• Press Release (2018) 011', 'en'],
    ['date 2018-05-21 ', 'en'],
    ['Publié le 21 mai 2018 à 14h32', 'fr'],
    ['Yayın tarihi: 21 Mayıs 2018 16:13', 'tr'],
    ['21 Mayıs 2018 - 16:13', 'tr'],
    ['نُشر في: 21 أيار 2018', 'ar'],
    ['آخر تحديث: 21 مايو 2018 - 10:20 صباحا', 'ar'],
    ['تاریخ انتشار: ۳۱ اردیبهشت ۱۳۹۷ - ۱۴:۳۲', 'fa'],
  ])('takes the day of a pasted page from %p (%s)', (stamp, language) => {
    const body = `A headline of its own words\n\n${stamp}${stamp.endsWith(' ') ? '' : '\n\n'}${story}`;
    const { day, source, start = -1, end = -1, skip } = findReferenceDay({ body, language });
    expect({ day, source }).toEqual({ day: '2018-05-21', source: 'page' });
    expect(skip.some((span) => span.start <= start && end <= span.end)).toBe(true);
    expect(skip.every((span) => span.end <= body.indexOf(story))).toBe(true);
    expect(findReferenceDay({ body, language, publishedOn: '2018-05-30' }).day).toBe('2018-05-30');
  });

  it.each([
    `(Example News Agency May 21, 2018)`,
    '— Newsroom, 21 May 2018',
    '2018-05-21 11:30:15 - Newsroom',
  ])('takes it from the last line: %p', (stamp) => {
    const body = `${story}\n\nThey will meet again.\n\n${stamp}`;
    expect(findReferenceDay({ body })).toMatchObject({ day: '2018-05-21', source: 'page' });
  });

  it('prefers the dateline, and gives it the year of the stamp', () => {
    const body = `Updated: 23 May 2018\n\nAMMAN, May 21 (Agency) -- ${story}`;
    expect(findReferenceDay({ body })).toMatchObject({
      day: '2018-05-21',
      source: 'dateline',
      place: 'AMMAN',
    });
  });

  it('keeps day and month of a dateline of which nothing tells the year', () => {
    const body = `AMMAN, May 21 (Agency) -- ${story}`;
    expect(findReferenceDay({ body })).toMatchObject({ day: null, source: null, yearless: 'XXXX-05-21' });
  });

  it.each([
    ['', undefined, undefined, '2021-03-05', true],
    ['', 'Example Department, United States', undefined, '2021-05-03', false],
    ['', undefined, 'https://www.example.gov/news/1', '2021-05-03', false],
    [' AM EST', undefined, undefined, '2021-05-03', false],
    ['\nThe talks began on 25/02/2021.', undefined, undefined, '2021-03-05', false],
  ])('reads digits by the signs of the page: %p, %p, %p', (more, publisher, url, day, orderGuessed) => {
    const body = `05/03/2021 - 11:20${more}\n\n${story}`;
    expect(findReferenceDay({ body, publisher, url })).toMatchObject({ day, source: 'page', orderGuessed });
  });

  it.each([
    `It was published on 5 May 2019 in Rome.\n${story}`,
    `1 May 2001\nOne.\n2 May 2002\nTwo.\n3 May 2003\nThree.\n4 May 2004\nFour.`,
    `The accord of 5 May 2019\n\n${story}`,
    `${story}\nThe two states signed a treaty on 9 March 1999.`,
  ])('finds no stamp in %p', (body) => {
    expect(findReferenceDay({ body })).toMatchObject({ day: null, source: null, skip: [] });
  });

  it('is not taken in by prose with dashes', () => {
    const prose = `He said on May 3, 2019 - a Friday - that he would go.`;
    expect(findReferenceDay({ body: prose, publishedOn: '2019-05-10' })).toMatchObject({
      day: '2019-05-10',
      source: 'publishedOn',
    });
  });
});
