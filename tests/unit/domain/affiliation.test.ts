import { capacityOf, heldDuring, postsDuring } from '@/lib/domain/affiliation';

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
