import { eventSlug, kebabCase, numberedSlug } from '@/lib/domain/slug';

it.each([
  ['2020-09-16', 'Fuad Hussein meets Jens Stoltenberg', '2020-09-16-fuad-hussein-meets-jens-stoltenberg'],
  ['2018-10', 'Training begins', '2018-10-training-begins'],
  ['2012~', 'Talks', '2012-talks'],
  ['2004-08-14/2011-12-31', 'Training mission', '2004-08-14-training-mission'],
  ['../2011-12-31', 'Mission', '2011-12-31-mission'],
  ['2020-09-16', 'لقاء في بروكسل', '2020-09-16-event'],
])('makes the address of %s "%s"', (edtf, title, slug) => {
  expect(eventSlug(edtf, title)).toBe(slug);
});

it('writes letters without decomposition as they are usually written', () => {
  expect(kebabCase('Türkiye’s Çavuşoğlu & Łukasz Straße')).toBe('turkiyes-cavusoglu-lukasz-strasse');
});

it('cuts between words', () => {
  expect(kebabCase('alpha beta gamma', 11)).toBe('alpha-beta');
  expect(kebabCase('a'.repeat(200), 80)).toHaveLength(80);
});

it('numbers an address that is taken', () => {
  expect([1, 2, 3].map((attempt) => numberedSlug('talks', attempt))).toEqual(['talks', 'talks-2', 'talks-3']);
});
