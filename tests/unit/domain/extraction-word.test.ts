import { type ExtractionWord, extractionWordSchema, keyOfWord } from '@/lib/domain/extraction-word';

const alias = (text: string, more: object = {}) =>
  extractionWordSchema.safeParse({ kind: 'alias', language: 'en', text, actor: 'nato', ...more });
const verb = (text: string, link: string) =>
  extractionWordSchema.safeParse({ kind: 'verb', language: 'en', text, type: 'meeting', cameo: '040', link });

it.each(['the Alliance', 'حلف شمال الأطلسي', 'می‌گوید', "Cote d'Ivoire", 'U.S.', 'AT&T', 'Saint-Siège'])(
  'takes the plain words %s',
  (text) => {
    expect(alias(text).success).toBe(true);
  },
);

it.each([
  ['a sign of the grammar', '~meet'],
  ['alternatives', 'meet|greet'],
  ['a gap', 'hold * talks'],
  ['braces', '{a b|c}'],
  ['what marks the other side', 'meet > with'],
  ['a pattern', '(a+)+$'],
  ['a class of letters', '[a-z]'],
  ['nothing', '  '],
  ['one letter', 'x'],
  ['no letter', '--- 12'],
  ['a letter that no comparison keeps', 'ءء'],
  ['seven words', 'a b c d e f gg'],
  ['more letters than a name has', 'x'.repeat(81)],
  ['what would take long to look at', `${"a' ".repeat(130)}!`],
])('refuses %s', (_, text) => {
  expect(alias(text).success).toBe(false);
  expect(verb(text, 'with').success).toBe(false);
});

it('takes one word before the other side, or none', () => {
  expect(verb('parley', 'with').success).toBe(true);
  expect(verb('parley', '').success).toBe(true);
  expect(verb('parley', 'with * to').success).toBe(false);
  expect(verb('parley', '0 with').success).toBe(false);
});

it('makes one line of what is typed, and refuses fields that it does not know', () => {
  const taken = alias('  The \n Alliance\u202e ');
  expect(taken.data?.text).toBe('The Alliance');
  expect(alias('The Alliance', { pattern: '.*' }).success).toBe(false);
});

it('gives two spellings of a word one key', () => {
  const key = (text: string) => keyOfWord(alias(text).data as ExtractionWord);
  expect(key('THE alliance')).toBe(key('The Alliance'));
  expect(key('The Alliance')).toBe('alias en the alliance');
});
