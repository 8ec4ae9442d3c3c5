import { describe, expect, test } from '@jest/globals';
import { walkMatches } from '@/lib/extraction/text/walk-matches';

/** Offsets of all matches; throws where a walk visits more of them than the text has places. */
function offsets(
  text: string,
  pattern: RegExp,
  next: (index: number) => number | null = () => null,
): number[] {
  const found: number[] = [];
  walkMatches(text, pattern, ({ index }) => {
    if (found.length > text.length) throw new Error('The walk goes round.');
    found.push(index);
    return next(index);
  });
  return found;
}

describe('walkMatches', () => {
  test('goes on after each match and starts at the beginning whatever was walked before', () => {
    const pattern = /a+/g;
    expect(offsets('aab a', pattern)).toEqual([0, 4]);
    expect(offsets('ba', pattern)).toEqual([1]);
  });

  test('passes a match of the empty string, as matchAll does', () => {
    const pattern = /(?<=\))(?=\s\p{Lu})|x*/gu;
    const text = 'x(N) Jens 😀x';
    expect(offsets(text, pattern)).toEqual([...text.matchAll(pattern)].map(({ index }) => index));
  });

  test('searches on from where the reader says: further on or inside the match', () => {
    expect(offsets('aaaa', /aa/g, (index) => index + 1)).toEqual([0, 1, 2]);
    expect(offsets('a a a a', /a/g, (index) => index + 3)).toEqual([0, 4]);
  });

  test('moves on where the reader answers the place it stands on or one before', () => {
    expect(offsets('aaa', /a/g, (index) => index)).toEqual([0, 1, 2]);
    expect(offsets('aaa', /a/g, () => 0)).toEqual([0, 1, 2]);
    expect(offsets('😀😀', /\p{So}/gu, (index) => index)).toEqual([0, 2]);
  });
});
