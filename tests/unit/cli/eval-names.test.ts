import { fold, namesOf } from '@/lib/cli/eval/names';

const names = namesOf([
  { name: 'Fuad Hussein', names: ['فؤاد حسين', 'Fouad Hussein'] },
  { name: 'Türkiye', names: ['Turkey'] },
]);

it.each([
  ['Fuad Hussein', 'Fouad Hussein', true],
  ['Fuad Hussein', 'فؤاد حسين', true],
  ['F. Hussein', 'Fuad Hussein', true],
  ['Hussein', 'Fuad Hussein', true],
  ['Nguyen Phu Trong', 'Trong Nguyen Phu', true],
  ['Türkiye', 'Turkey', true],
  ['U.S.', 'United States', true],
  ['Fuad', 'Fuad Hussein', false],
  ['Fuad Hassan', 'Fuad Hussein', false],
  ['Iraq', 'Iran', false],
])('%s and %s: %s', (a, b, same) => {
  expect(names.same(a, b)).toBe(same);
  expect(names.same(b, a)).toBe(same);
});

it('folds marks, articles and letters that no decomposition takes apart', () => {
  expect(fold('Jens Stoltenbërg, the Secretary-General')).toBe('jens stoltenberg secretary general');
  expect(fold('Lars Løkke')).toBe('lars lokke');
});

it('knows a pair in any order', () => {
  expect(names.pair(['Turkey', 'Iraq'])).toBe(names.pair(['Iraq', 'Türkiye']));
});
