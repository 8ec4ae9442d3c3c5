import { describe, expect, test } from '@jest/globals';
import { remember } from '@/lib/extraction/text/remember';

describe('remember', () => {
  test('asks once for a word, and always for one too long to be kept', () => {
    const asked: string[] = [];
    const twice = remember((word) => {
      asked.push(word);
      return word + word;
    });
    const long = 'a'.repeat(41);
    for (const word of ['a', '', 'a', '', long, long]) expect(twice(word)).toBe(word + word);
    expect(asked).toEqual(['a', '', long, long]);
  });

  test('answers rightly however many words there are', () => {
    const same = remember((word) => word);
    for (let i = 0; i < 60_000; i += 1) expect(same(String(i))).toBe(String(i));
    expect(same('7')).toBe('7');
  });
});
