/** Words by which a text is known to be of another kind than news of diplomacy; data of the language packs. */

/** Kinds of text, `diplomacy` being the one we look for; `movement`: those who negotiate as a party. */
export type Genre =
  | 'sport'
  | 'markets'
  | 'disaster'
  | 'crime'
  | 'culture'
  | 'science'
  | 'politics'
  | 'diplomacy'
  | 'movement';

/**
 * Marks of opinion and explanation; `ask`: openers of a title that explains, `must`: obligation, `doubt`: speculation,
 * `ours`: a state speaks of what is its own ("our country"), which is no opinion.
 */
export type ProseMark =
  | 'self'
  | 'us'
  | 'ours'
  | 'must'
  | 'ask'
  | 'doubt'
  | 'judge'
  | 'guide'
  | 'list'
  | 'nothing';

export interface WordRow<K extends string> {
  kind: K;
  /** Words that hardly occur elsewhere count twice. */
  weight: 1 | 2;
  /** Words and phrases; one that ends in `*` stands for all words that begin so. */
  words: readonly string[];
}

export interface GenreWords {
  genres: readonly WordRow<Genre>[];
  prose: readonly WordRow<ProseMark>[];
  /** What grammar writes before a word without a space: Arabic "ال", "بال". */
  strip?: readonly string[];
}

/** Rows of a pack: "words of the kind, separated by commas". */
export function row<K extends string>(kind: K, weight: 1 | 2, text: string): WordRow<K> {
  return { kind, weight, words: text.trim().split(/\s*,\s*/) };
}
