import { readCoordinates, writeCoordinates } from '@/components/review/coordinates';

it.each([
  ['33.31, 44.36', 33.31, 44.36],
  ['33.31 44.36', 33.31, 44.36],
  ['-33.9,18.4', -33.9, 18.4],
  ['−33.9, 18.4', -33.9, 18.4],
  ['33.3128° N, 44.3615° E', 33.3128, 44.3615],
  ['44.3615° E, 33.3128° N', 33.3128, 44.3615],
  ['33° 30′ S, 70° 36′ W', -33.5, -70.6],
  ['50° 52\' 48" N 4° 25\' 30" E', 50.88, 4.425],
])('%s is read', (text, latitude, longitude) => {
  const read = readCoordinates(text);
  expect(read?.latitude).toBeCloseTo(latitude, 6);
  expect(read?.longitude).toBeCloseTo(longitude, 6);
});

it.each([
  '',
  'Baghdad',
  '91, 0',
  '0, 181',
  '33.31',
  '1, 2, 3',
  '33° 75′ N, 44° E',
  '33 N, 44 N',
  '-33 S, 18 E',
])('%s is none', (text) => {
  expect(readCoordinates(text)).toBeNull();
});

it('reads what it writes', () => {
  for (const spot of [
    { latitude: 33.3128, longitude: 44.3615 },
    { latitude: -33.9, longitude: -70.6 },
    { latitude: 0, longitude: 0 },
  ])
    expect(readCoordinates(writeCoordinates(spot))).toEqual(spot);
  expect(writeCoordinates(null)).toBe('');
});
