import { placeOfStep, type StepFrom } from '@/components/timeline/use-steps';
import { eventOn } from './factory';

const days = { from: '2019-03-01', to: '2021-06-30' };
const on: StepFrom = { event: { ...eventOn('2020-01-05'), laneId: 'talks', number: 7 }, days };
const nowhere: StepFrom = { event: null, days };

it.each([
  ['first', on, 'earliest', null],
  ['last', on, 'latest', null],
  ['next', on, 'earliest', '2020-01-05~7'],
  ['previous', on, 'latest', '2020-01-05~7'],
  ['next', nowhere, 'earliest', '2019-02-28~9999999999'],
  ['previous', nowhere, 'latest', '2021-07-01~0'],
  ['nextYear', on, 'earliest', '2020-12-31~9999999999'],
  ['previousYear', on, 'latest', '2020-01-01~0'],
  ['nextYear', nowhere, 'earliest', '2019-12-31~9999999999'],
  ['previousYear', nowhere, 'latest', '2021-01-01~0'],
] as const)('%s begins from where one stands', (to, from, order, after) => {
  expect(placeOfStep(to, from)).toEqual({ order, after });
});

it('there is a first and a last day of all', () => {
  const all = { event: null, days: { from: '0001-01-01', to: '9999-12-31' } };
  expect(placeOfStep('next', all)).toEqual({ order: 'earliest', after: null });
  expect(placeOfStep('previous', all)).toEqual({ order: 'latest', after: null });
});
