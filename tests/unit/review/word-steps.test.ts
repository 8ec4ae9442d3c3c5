import { chosenSpan, step, trimmedSpan, type WordChoice, wordAt } from '@/components/review/word-steps';

const texts = { title: 'Talks held', body: '“Iraq” and NATO met. They spoke, at length.\n\nThen all left.' };
const from = (source: 'title' | 'body', word: string): WordChoice => {
  const start = texts[source].indexOf(word);
  const at = { source, start, end: start + word.length };
  return { anchor: at, head: at };
};
const words = (choice: WordChoice) => {
  const { source, start, end } = chosenSpan(choice);
  return `${source}: ${texts[source].slice(start, end)}`;
};
type Step = Parameters<typeof step> extends [unknown, unknown, infer U, infer D, infer E] ? [U, D, E] : never;
const walk = (choice: WordChoice, ...steps: Step[]) =>
  words(steps.reduce((now, [unit, direction, extend]) => step(texts, now, unit, direction, extend), choice));

it.each<[string, WordChoice, Step[], string]>([
  ['the next word', from('body', 'Iraq'), [['word', 'next', false]], 'body: and'],
  ['the word before', from('body', 'and'), [['word', 'back', false]], 'body: Iraq'],
  [
    'more words',
    from('body', 'and'),
    [
      ['word', 'next', true],
      ['word', 'next', true],
    ],
    'body: and NATO met',
  ],
  [
    'fewer again',
    from('body', 'and'),
    [
      ['word', 'next', true],
      ['word', 'back', true],
    ],
    'body: and',
  ],
  ['words to the other side', from('body', 'NATO'), [['word', 'back', true]], 'body: and NATO'],
  ['the next sentence', from('body', 'and'), [['sentence', 'next', false]], 'body: They'],
  ['the head of this sentence', from('body', 'at'), [['sentence', 'back', false]], 'body: They'],
  ['the sentence before', from('body', 'They'), [['sentence', 'back', false]], 'body: Iraq'],
  [
    'all to the next sentence',
    from('body', 'spoke'),
    [['sentence', 'next', true]],
    'body: spoke, at length.\n\nThen',
  ],
  ['from the title into the text', from('title', 'held'), [['word', 'next', false]], 'body: Iraq'],
  ['from the text into the title', from('body', 'Iraq'), [['word', 'back', false]], 'title: held'],
  ['no growth over the edge', from('title', 'held'), [['word', 'next', true]], 'title: held'],
  ['nothing after the last', from('body', 'left'), [['word', 'next', false]], 'body: left'],
])('chooses %s', (_, choice, steps, expected) => {
  expect(walk(choice, ...steps)).toBe(expected);
});

it('knows no word after the end, and words of other scripts', () => {
  expect(wordAt(texts.body, texts.body.length - 1)).toBeNull();
  expect(wordAt('، فؤاد حسين', 0)).toEqual({ start: 2, end: 6 });
});

it('takes white space off the ends of what the browser selected', () => {
  expect(trimmedSpan(texts, { source: 'body', start: 6, end: 11 })).toEqual({
    source: 'body',
    start: 7,
    end: 10,
  });
  expect(trimmedSpan(texts, { source: 'body', start: 6, end: 7 })).toBeNull();
});
