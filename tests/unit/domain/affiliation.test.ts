import {
  answerOfPost,
  capacityOf,
  certainlyHeld,
  type HeldPost,
  heldDuring,
  isOfOneHolder,
  officesOf,
  postsDuring,
} from '@/lib/domain/affiliation';

const finance = { office: 'Minister of Finance', startsOn: '2018-10-25', endsOn: '2020-05-06' };
const foreign = { office: 'Minister of Foreign Affairs', startsOn: '2020-06-06', endsOn: null };
const deputy = { office: 'Deputy Prime Minister', startsOn: '2022-10-27', endsOn: null };
const undated = { office: 'Adviser', startsOn: null, endsOn: null };
const posts = [finance, foreign, deputy, undated];

it.each([
  ['2019-01-01', 'Minister of Finance'],
  ['2020-05-20', null],
  ['2020-09-16', 'Minister of Foreign Affairs'],
  ['2023-01-01', 'Minister of Foreign Affairs and Deputy Prime Minister'],
])('knows the capacity on %s', (day, capacity) => {
  expect(capacityOf(postsDuring(posts, day, day))).toBe(capacity);
});

it('prefers a post held through a whole month to one held in part of it', () => {
  const through = { office: 'Commander', startsOn: '2019-11-01', endsOn: '2020-12-31' };
  expect(postsDuring([finance, through], '2020-05-01', '2020-05-31')).toEqual([through]);
  expect(postsDuring([finance], '2020-05-01', '2020-05-31')).toEqual([finance]);
});

it('takes the later tenure of one office on the day of handover', () => {
  const first = { office: 'Commander', startsOn: '2019-01-01', endsOn: '2020-12-31' };
  const second = { office: 'Commander', startsOn: '2020-11-24', endsOn: null };
  expect(postsDuring([first, second], '2020-12-01', '2020-12-01')).toEqual([second]);
});

it('does not count a post without a known start', () => {
  expect(heldDuring(undated, '2020-01-01', '2020-01-01')).toBe(false);
});

it.each([
  ['2020-01-01', '2021-12-31', '2020-06-01', true],
  ['2020-01-01', '2021-12-31', '2022-01-01', false],
  // Some day of 2020, some day of 2021: between them it is certain.
  ['2020', '2021', '2020-12-31', true],
  ['2020', '2021', '2020-12-30', false],
  ['2020', '2021', '2021-01-02', false],
  ['2020-01-01?', null, '2020-06-01', false],
  [null, '2021-12-31', '2020-06-01', false],
  // An open tenure is known to last as long as our lists reach.
  ['2022-10-27', null, '2026-02-28', true],
  ['2022-10-27', null, '2026-03-01', false],
  ['2026-05-01', null, '2026-07-01', true],
])('is sure of a post from %s to %s on %s: %s', (from, to, day, expected) => {
  expect(certainlyHeld({ from, to }, day, day)).toBe(expected);
});

it('knows an office of one holder in capitals and in small letters', () => {
  for (const office of ['Secretary General', 'secretary general', 'PRIME MINISTER', 'minister of finance'])
    expect(isOfOneHolder(office)).toBe(true);
  for (const office of ['Deputy Prime Minister', 'adviser', 'minister of trade'])
    expect(isOfOneHolder(office)).toBe(false);
});

it('answers held, held by another with the source, or not known', () => {
  const post = (slug: string, office: string, from: string, to: string | null): HeldPost => ({
    holder: { slug, name: slug },
    office,
    from,
    to,
    startsOn: from,
    endsOn: to,
    sourceUrl: `https://example.org/${slug}`,
  });
  const held = [
    post('one', 'Prime Minister', '2020-05-07', '2022-10-27'),
    post('two', 'Prime Minister', '2022-10-27', null),
  ];
  const ask = (slug: string, day: string, office = 'Prime Minister') =>
    answerOfPost(slug, office, held, day, day);
  expect(ask('one', '2021-01-01')).toEqual({ answer: 'held' });
  expect(ask('one', '2022-10-27')).toEqual({ answer: 'held' });
  expect(ask('one', '2023-01-01')).toEqual({
    answer: 'other',
    holder: { slug: 'two', name: 'two' },
    sourceUrl: 'https://example.org/two',
  });
  expect(ask('one', '2023-01-01', 'prime minister')).toMatchObject({ answer: 'other' });
  // Before the list begins, after it ends, an office of several.
  expect(ask('one', '2019-01-01')).toEqual({ answer: 'unknown' });
  expect(ask('one', '2026-06-01')).toEqual({ answer: 'unknown' });
  expect(ask('one', '2023-01-01', 'Ambassador')).toEqual({ answer: 'unknown' });
  expect(answerOfPost('three', 'Prime Minister', held, '2022-01-01', '2022-12-31')).not.toMatchObject({
    answer: 'other',
  });
  expect(officesOf('Minister of Finance and Deputy Prime Minister')).toEqual([
    'Minister of Finance and Deputy Prime Minister',
    'Minister of Finance',
    'Deputy Prime Minister',
  ]);
});
