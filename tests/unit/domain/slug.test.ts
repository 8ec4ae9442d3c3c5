import { slugSchema } from '@/lib/domain/actor';
import { eventSlug, freeSlug, slugOf } from '@/lib/domain/slug';

it.each([
  ['Talks in Zürich', 'talks-in-zurich'],
  ['NATO’s “core” team – part 2', 'natos-core-team-part-2'],
  ['Øresund & Łódź, Straße', 'oresund-lodz-strasse'],
  ['العراق', ''],
])('makes an address of %j', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

it('cuts a long text between words, and what it makes is a slug', () => {
  const slug = slugOf('Ministers agree on a wider mission '.repeat(9));
  expect(slug.length).toBeLessThanOrEqual(100);
  expect(slugSchema.parse(slug)).toBe(slug);
  expect(slug).toMatch(/-(ministers|agree|on|a|wider|mission)$/);
  expect(slugOf('alpha beta gamma', 11)).toBe('alpha-beta');
  expect(slugOf('alpha beta gamma', 10)).toBe('alpha-beta');
  expect(slugOf('x'.repeat(300))).toHaveLength(100);
});

it.each([
  ['2020-09-16', 'Envoys meet', '2020-09-16-envoys-meet'],
  ['2018-10', 'Training begins', '2018-10-training-begins'],
  ['2012~', 'Talks', '2012-talks'],
  ['2004-08-14/2011-12-31', 'Training mission', '2004-08-14-training-mission'],
  ['../2011-12-31', 'Mission', '2011-12-31-mission'],
  ['2020-09-16', 'لقاء في بروكسل', '2020-09-16-event'],
])('makes the address of the event of %s "%s"', (edtf, title, slug) => {
  expect(eventSlug(edtf, title)).toBe(slug);
});

it('puts the relationship where the title has no Latin letter', () => {
  expect(eventSlug('2026-03-03', 'لقاء في بروكسل', ['iraq-nato', 'iraq-eu'])).toBe('2026-03-03-iraq-nato');
  expect(eventSlug('2026-03-03', 'لقاء NATO', ['iraq-nato'])).toBe('2026-03-03-nato');
});

it('numbers an address that is taken', () => {
  expect(freeSlug('a', new Set())).toBe('a');
  expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3');
});
