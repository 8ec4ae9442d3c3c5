/** Turns the rows of deeds into finders of their words. */
import type { Deed } from '@/lib/domain/event-title';
import { compileRows, type WordFinder } from './compile-genres';
import type { DeedRow } from './deed-row';

export interface CompiledDeed {
  deed: Deed;
  words: WordFinder<Deed>;
  /** Null where the words are enough. */
  beside: WordFinder<Deed> | null;
}

/** `fold` cuts and folds a phrase as the text would be; `strip`: what grammar writes before a word without a space. */
export function compileDeeds(
  rows: readonly DeedRow[],
  strip: readonly string[],
  fold: (phrase: string) => string[],
): readonly CompiledDeed[] {
  const finder = (deed: Deed, words: readonly string[]): WordFinder<Deed> =>
    compileRows([{ kind: deed, weight: 1, words }], strip, fold);
  return rows.map(({ deed, words, beside }) => ({
    deed,
    words: finder(deed, words),
    beside: beside.length === 0 ? null : finder(deed, beside),
  }));
}
