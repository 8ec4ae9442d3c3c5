import { findContradictions } from '@/lib/extraction/linking/contradictions';
import { aProposal, someone } from './factory';

const place = (name: string, country: string | null) => ({ name, country, latitude: null, longitude: null });
const fields = (change: Parameters<typeof aProposal>[0]) =>
  findContradictions(aProposal(), aProposal(change)).map(({ field, ours, theirs }) => [field, ours, theirs]);

it('keeps another day with the words that say so', () => {
  const evidence = [
    { field: 'date', source: 'body' as const, start: 3, end: 15, quote: '17 September', rule: 'date.day' },
  ];
  expect(findContradictions(aProposal(), aProposal({ date: '2020-09-17', evidence }))).toEqual([
    { field: 'date', ours: '2020-09-16', theirs: '2020-09-17', quote: '17 September' },
  ]);
});

it('tells a call from a meeting, another town, a plan', () => {
  expect(fields({ type: 'call' })).toEqual([['type', 'meeting', 'call']]);
  expect(fields({ location: place('Mons', 'BE') })).toEqual([['location', 'Brussels', 'Mons']]);
  expect(fields({ location: place('Baghdad', 'IQ') })).toEqual([['location', 'Brussels', 'Baghdad']]);
  expect(fields({ status: 'planned' })).toEqual([['status', 'happened', 'planned']]);
});

it('tells the rank of one person and the person of one side', () => {
  const ranked = (capacity: string) =>
    aProposal({ participants: [someone('Javier Colomina', 'NATO', 'javier-colomina', capacity)] });
  expect(
    findContradictions(ranked('Assistant Secretary General'), ranked('Secretary General')).map(
      (one) => one.theirs,
    ),
  ).toEqual(['Javier Colomina: Secretary General']);
  expect(
    fields({ participants: [someone('Juma Inad', 'Iraq'), someone('Jens Stoltenberg', 'NATO')] }),
  ).toEqual([['participants', 'Fuad Hussein', 'Juma Inad']]);
});

it.each([
  ['the same told again', {}],
  ['a month round the day', { date: '2020-09' }],
  ['a day that is only implied', { date: '2020-09-17', dateStated: false }],
  ['no date and no place', { date: '', location: null }],
  ['the country round the town', { location: place('Belgium', 'BE') }],
  [
    'a place that only the dateline gives',
    {
      location: place('Amman', 'JO'),
      evidence: [
        { field: 'location', source: 'body' as const, start: 0, end: 5, quote: 'AMMAN', rule: 'dateline' },
      ],
    },
  ],
  ['one more participant', { participants: [...aProposal().participants, someone('Juma Inad', 'Iraq')] }],
  [
    'the state instead of its minister',
    { participants: [{ ...someone('Iraq', 'Iraq'), affiliation: null }] },
  ],
])('does not call it a contradiction: %s', (_, change) => {
  expect(fields(change)).toEqual([]);
});
