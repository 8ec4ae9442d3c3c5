import { describe, expect, it } from '@jest/globals';
import { findReferenceDay } from '@/lib/extraction/finders/dates/reference-day';

const story = 'The two ministers discussed the training mission on Sunday.';

describe('findReferenceDay', () => {
  it.each([
    [`BAGHDAD, Sept. 3, 2006 (Agency) -- ${story}`, '2006-09-03', 'BAGHDAD'],
    [`date 2020-09-16 NAMENEWS- ${story}`, '2020-09-16', undefined],
    [`Baghdad [Iraq], September 15: ${story}`, '2020-09-15', 'Baghdad, Iraq'],
    [
      '5 juillet 2012. - Les deux ministres ont parlé de la mission de formation dans la capitale.',
      '2012-07-05',
      undefined,
    ],
    [`A title of its own\nMarch 01, 2008\n${story}`, '2008-03-01', undefined],
  ])('takes the day of the dateline in %p', (body, day, place) => {
    const found = findReferenceDay({ body, publishedOn: '2020-09-16T08:00:00Z' });
    expect(found).toMatchObject({ day, source: 'dateline' });
    expect(found.place).toBe(place);
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
      expect(found).toEqual({ day: '2020-09-17', source: 'publishedOn', localDayAhead: false });
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

  it('is not taken in by page clocks or by prose with dashes', () => {
    const clock = `29-03-2024 11:04 AM, local time\n\n${story}`;
    expect(findReferenceDay({ body: clock })).toMatchObject({ day: null, source: null });
    const prose = `He said on May 3, 2019 - a Friday - that he would go.`;
    expect(findReferenceDay({ body: prose, publishedOn: '2019-05-10' })).toMatchObject({
      day: '2019-05-10',
      source: 'publishedOn',
    });
  });
});
