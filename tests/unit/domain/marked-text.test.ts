import fc from 'fast-check';
import { excerptOf, markWords } from '@/lib/domain/marked-text';

const marked = (text: string, ...words: string[]) =>
  markWords(text, words).flatMap((run) => (run.marked ? [run.text] : []));

it('marks words whatever their spelling, and words that begin so', () => {
  expect(marked('NATO’s Training mission; Fuʾād Husayn, فؤاد', 'natos', 'train', 'fuad', 'فواد')).toEqual([
    'NATO’s',
    'Training',
    'Fuʾād',
    'فؤاد',
  ]);
  expect(marked('A cat in a category', 'cat')).toEqual(['cat']);
});

it('gives back the whole text, marked or not in turn', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
      const runs = markWords(text, words);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      for (const [at, run] of runs.entries()) expect(run.marked).not.toBe(runs[at + 1]?.marked);
    }),
  );
});

it('shows the sentence with a word that was looked for, else the first, and never more than is asked', () => {
  const text = 'They met. The mission was enlarged. Nothing else.';
  expect(excerptOf(text, ['mission'], 100)).toBe('The mission was enlarged.');
  expect(excerptOf(text, ['zebari'], 100)).toBe('They met.');
  expect(excerptOf(text, ['mission'], 12)).toBe('The mission…');
  expect(excerptOf(' ', ['x'], 12)).toBe('');
});
