import { type HeldOffice, silencesOf, vacanciesOf } from '@/lib/domain/coverage';

const iraq = { slug: 'iraq', name: 'Iraq' };
const held = (
  name: string,
  startsOn: string | null,
  endsOn: string | null,
  office = 'President',
): HeldOffice => ({
  organisation: iraq,
  office,
  holder: { slug: name.toLowerCase(), name },
  startsOn,
  endsOn,
});
const TODAY = '2026-01-01';

describe('posts without a holder', () => {
  it('finds the days between two holders, and those after one who has left', () => {
    const list = [held('A', '2000-01-01', '2004-12-31'), held('B', '2006-01-01', '2010-06-30')];
    expect(vacanciesOf(list, TODAY)).toMatchObject([
      { from: '2010-07-01', to: null, before: { name: 'B' }, after: null },
      { from: '2005-01-01', to: '2005-12-31', before: { name: 'A' }, after: { name: 'B' } },
    ]);
  });

  it.each([
    ['is filled within two months', [held('A', '2000-01-01', '2004-12-31'), held('B', '2005-02-15', null)]],
    [
      'was held by somebody acting',
      [
        held('A', '2000-01-01', '2004-12-31'),
        held('C', '2005-01-01', '2005-12-31', 'Acting President'),
        held('B', '2006-01-01', null),
      ],
    ],
    [
      'was held by one whose end nobody knows',
      [held('A', '2000-01-01', null), held('B', '2015-01-01', null)],
    ],
    [
      'may be held by many',
      [held('A', '2000-01-01', '2004-12-31', 'Ambassador'), held('B', '2015-01-01', null, 'Ambassador')],
    ],
    ['has a holder of unknown days alone', [held('A', null, '2004-12-31')]],
    [
      'was kept by one while another came and went',
      [
        held('A', '2000-01-01', '2020-12-31'),
        held('B', '2001-01-01', '2002-01-01'),
        held('C', '2021-01-01', null),
      ],
    ],
  ])('finds none where the post %s', (_, list) => {
    expect(vacanciesOf(list, TODAY)).toEqual([]);
  });
});

describe('months without events', () => {
  it('tells the longest silences first, across years', () => {
    expect(silencesOf(['2003-11', '2004-03', '2004-02', '2004-10', '2004-10'], 5)).toEqual([
      { from: '2004-04', to: '2004-09', months: 6 },
      { from: '2003-12', to: '2004-01', months: 2 },
    ]);
  });

  it('tells no more than are asked for, and none of one month', () => {
    expect(silencesOf(['2003-01', '2003-03', '2003-05'], 1)).toEqual([
      { from: '2003-04', to: '2003-04', months: 1 },
    ]);
    expect(silencesOf(['2003-01'], 5)).toEqual([]);
  });
});
