import { ago } from '@/components/desk/ago';

const NOW = Date.parse('2026-11-28T15:00:00Z');

it.each([
  [NOW - 10_000, 'less than a minute ago'],
  [NOW - 180_000, '3 minutes ago'],
  ['2026-11-27T14:00:00Z', '1 day ago'],
])('says %s as "%s"', (then, words) => {
  expect(ago(then, NOW, 'en')).toBe(words);
  expect(ago(then, NOW, 'xx')).toBe(words);
});
