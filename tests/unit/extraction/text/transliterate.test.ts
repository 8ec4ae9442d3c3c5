import { describe, expect, test } from '@jest/globals';
import { foldWord } from '@/lib/extraction/text/fold';
import { isGivenName, transliterateName } from '@/lib/extraction/text/transliterate';

describe('names in Arabic and Persian letters', () => {
  test.each([
    ['قاسم سالم', 'ar', 'Qasim Salem'],
    ['خالد البدري', 'ar', 'Khaled al-Badri'],
    ['محسن رضا', 'fa', 'Mohsen Reza'],
    ['عباس باقرپور', 'fa', 'Abbas Bagharpur'],
    ['John Smith', 'ar', 'John Smith'],
  ])('%s is written in Latin letters', (name, language, expected) => {
    expect(transliterateName(name, language)).toBe(expected);
  });

  test('a given name is told from a common word', () => {
    expect(isGivenName(foldWord('عباس'))).toBe(true);
    expect(isGivenName(foldWord('اجتماع'))).toBe(false);
  });
});
