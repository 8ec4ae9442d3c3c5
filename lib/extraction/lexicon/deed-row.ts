/** Deeds that a headline names by their own words, which are finer than the type of the event; data of the language packs. */

import type { Deed } from '@/lib/domain/event-title';

/** A deed is told where a word of `words` stands near the act, and one of `beside` too, where there are any. */
export interface DeedRow {
  deed: Deed;
  /** Words and phrases; one that ends in `*` stands for all words that begin so. */
  words: readonly string[];
  beside: readonly string[];
}

/** Rows of a pack: words separated by commas. */
export function deed(kind: Deed, words: string, beside = ''): DeedRow {
  const list = (text: string): string[] =>
    text
      .trim()
      .split(/\s*,\s*/)
      .filter(Boolean);
  return { deed: kind, words: list(words), beside: list(beside) };
}
