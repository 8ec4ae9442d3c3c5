import { roughName } from '@/lib/extraction/text/rough-name';

const key = (name: string): string => roughName(name.split(' '));

test.each([
  ['adil abdul mahdi', 'adel abdulmahdi', 'adil abd al mahdi', 'adel abdel mehdi'],
  ['barham salih', 'berham saleh', 'berhem salih'],
  ['ayad allawi', 'iyad allaoui', 'eyad alawi'],
  ['jalal talabani', 'djalal talebani', 'jelal talabani'],
  ['abdul latif rashid', 'abdullatif rasheed', 'abdel latif rachid'],
  ['fuad hussein', 'fuat huseyin', 'fouad hussain'],
  ['ينس ستولتنبرغ', 'ينس شتولتنبرج', 'ينس استولتنبرگ'],
  ['مصطفي الكاظمي', 'مصطفي كاظمي'],
])('one person: %s', (first, ...others) => {
  for (const other of others) expect(key(other)).toBe(key(first));
});

test.each([
  ['hassan rouhani', 'hussein rouhani'],
  ['mahmoud abbas', 'mohammed abbas'],
  ['fuad hussein', 'fuad masum'],
  ['علي حسن', 'علي حسين'],
])('two persons: %s and %s', (a, b) => {
  expect(key(a)).not.toBe(key(b));
});

test('tells nobody by one word', () => {
  expect(key('hussein')).toBe('');
  expect(key('al hussein')).toBe('');
});
