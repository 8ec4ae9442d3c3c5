/** Turns the words of genre into something that a token can be looked up in: a trie of phrases and a map of stems. */
import type { Genre, GenreWords, ProseMark, WordRow } from './genre-row';
import { TokenTrie } from './token-trie';

interface Mark<K extends string> {
  kind: K;
  weight: number;
  /** The row's own word, so that two forms of one word count once. */
  word: string;
}

export interface WordFinder<K extends string> {
  /** The marks of the longest phrase or stem at `at`, and how many words it took. */
  find(folds: readonly string[], at: number): { marks: readonly Mark<K>[]; length: number } | null;
}

export interface CompiledGenres {
  genres: WordFinder<Genre>;
  prose: WordFinder<ProseMark>;
}

const LONGEST_STEM = 14;
const SHORTEST_STEM = 2;

/** `strip`: what grammar writes before a word; `fold` cuts and folds a phrase as the text would be. */
export function compileRows<K extends string>(
  rows: readonly WordRow<K>[],
  strip: readonly string[],
  fold: (phrase: string) => string[],
): WordFinder<K> {
  const phrases = new TokenTrie<Mark<K>>();
  const stems = new Map<string, Mark<K>[]>();
  for (const { kind, weight, words } of rows)
    for (const word of words) {
      const mark = { kind, weight, word };
      const folded = fold(word.replace(/\*$/, ''));
      if (!word.endsWith('*')) phrases.add(folded, mark);
      else stems.set(folded.join(' '), [...(stems.get(folded.join(' ')) ?? []), mark]);
    }
  const formsOf = (word: string): string[] => [
    word,
    ...strip.flatMap((before) =>
      word.startsWith(before) && word.length > before.length + 1 ? [word.slice(before.length)] : [],
    ),
  ];
  return {
    find(folds, at) {
      const forms = folds[at] === undefined ? [] : formsOf(folds[at]);
      // A clitic stands before the first word of a phrase, seldom before a later one.
      for (const form of forms) {
        const phrase = phrases.longest(at, (i) => (i === at ? form : folds[i]));
        if (phrase !== null) return { marks: phrase.values, length: phrase.length };
      }
      for (const form of forms)
        for (let length = Math.min(form.length, LONGEST_STEM); length >= SHORTEST_STEM; length -= 1) {
          const marks = stems.get(form.slice(0, length));
          if (marks !== undefined) return { marks, length: 1 };
        }
      return null;
    },
  };
}

/** `fold` cuts and folds a phrase as the text would be. */
export function compileGenres(
  words: GenreWords | undefined,
  fold: (phrase: string) => string[],
): CompiledGenres {
  const strip = words?.strip ?? [];
  return {
    genres: compileRows(words?.genres ?? [], strip, fold),
    prose: compileRows(words?.prose ?? [], strip, fold),
  };
}
