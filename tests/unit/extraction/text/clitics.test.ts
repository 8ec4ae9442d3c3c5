import { describe, expect, test } from '@jest/globals';
import { ar } from '@/lib/extraction/lexicon/ar/ar';
import { tr } from '@/lib/extraction/lexicon/tr/tr';
import { splitClitics } from '@/lib/extraction/text/clitics';
import { foldWord } from '@/lib/extraction/text/fold';
import { tokenize } from '@/lib/extraction/text/tokens';

const ARABIC = new Set(['الأمين', 'العراق', 'وزير', 'بغداد', 'لبنان'].map(foldWord));
const TURKISH = new Set(['bakanı', 'ankara', 'başbakanı'].map(foldWord));

function folds(text: string, language: 'ar' | 'tr'): string[] {
  const pack = language === 'ar' ? ar : tr;
  const known = language === 'ar' ? ARABIC : TURKISH;
  const tokens = splitClitics(tokenize(text, 0, text.length, pack.apostrophe), pack, (word) =>
    known.has(word),
  );
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  return tokens.map((token) => token.fold);
}

describe('joined letters', () => {
  test.each([
    ['وبالأمين', ['و', 'ب', 'الامين']],
    ['للعراق', ['ل', 'العراق']],
    ['وزير لبنان وبغداد', ['وزير', 'لبنان', 'و', 'بغداد']],
  ])('Arabic %s', (text, expected) => {
    expect(folds(text, 'ar')).toEqual(expected);
  });

  test.each([
    ["Irak'ın", ['irak', 'gen']],
    ['Bakanıyla', ['bakani', 'ins']],
    ["Ankara'da", ['ankara', 'loc']],
    ['Başbakanı', ['basbakani']],
  ])('Turkish %s', (text, expected) => {
    expect(folds(text, 'tr')).toEqual(expected);
  });
});
