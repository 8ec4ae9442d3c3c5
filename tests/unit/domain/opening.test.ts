import { openingOf } from '@/lib/domain/opening';

const LEAD =
  'OSLO, 3 May (Agency) – The foreign ministers of Denmark and Norway met in Oslo on Tuesday to talk about fish.';

it('takes the headline that stands above the report', () => {
  expect(openingOf(`Two ministers meet in Oslo over fish\n\n3 May 2022\n\n${LEAD}\n\nMore.`)).toBe(
    'Two ministers meet in Oslo over fish',
  );
});

it('passes over the menu of a page', () => {
  const menu = ['Skip to content', 'Home', 'World', 'Sport', 'Culture', 'Log in', 'Subscribe'].join('\n');
  expect(openingOf(`${menu}\n${LEAD}\nMore.`)).toBe(LEAD);
  expect(openingOf(`Skip to the main content of this page\n${menu}\n${LEAD}`)).toBe(LEAD);
});

it('takes a text that begins at once as it begins, cut where it is long', () => {
  expect(openingOf(LEAD)).toBe(LEAD);
  expect(openingOf(`${LEAD} ${LEAD}`)).toHaveLength(160);
  expect(openingOf('Short')).toBe('Short');
  expect(openingOf('')).toBe('');
});
