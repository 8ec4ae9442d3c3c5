import { directionOf } from '@/components/ui/use-long-direction';

const LATIN = 'The ministers met. ';
const ARABIC = 'التقى الوزيران. ';

it('leaves it to the browser, paragraph by paragraph, as long as a text is short', () => {
  expect(directionOf('')).toBe('auto');
  expect(directionOf(ARABIC.repeat(100))).toBe('auto');
});

it.each([
  [LATIN.repeat(5_000), 'ltr'],
  [ARABIC.repeat(5_000), 'rtl'],
  [`1. «${ARABIC}»${LATIN.repeat(5_000)}`, 'rtl'],
  [`${'1'.repeat(60_000)}`, 'ltr'],
  [`𐤀${LATIN.repeat(5_000)}`, 'rtl'],
])('gives a long text the side of its first letter', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
