/** Small words that single rules look for, by language, folded as tokens are: `lexicon/<language>/small-words.ts`. */
import { foldWord } from '../text/fold';
import { SMALL_WORDS_AR } from './ar/small-words';
import { SMALL_WORDS_EN } from './en/small-words';
import { SMALL_WORDS_FR } from './fr/small-words';
import type { SmallWordRows } from './small-word-rows';
import { SMALL_WORDS_TR } from './tr/small-words';

export type SmallWords = Readonly<Record<keyof SmallWordRows, ReadonlySet<string>>>;

const ROWS: Readonly<Record<string, Partial<SmallWordRows>>> = {
  ar: SMALL_WORDS_AR,
  en: SMALL_WORDS_EN,
  fr: SMALL_WORDS_FR,
  tr: SMALL_WORDS_TR,
};

const KEYS = Object.keys(SMALL_WORDS_EN) as (keyof SmallWordRows)[];

function compiled(rows: Partial<SmallWordRows>): SmallWords {
  const of = (key: keyof SmallWordRows): ReadonlySet<string> =>
    new Set((rows[key] ?? '').split(' ').filter(Boolean).map(foldWord));
  return Object.fromEntries(KEYS.map((key) => [key, of(key)])) as SmallWords;
}

const WORDS = new Map(Object.entries(ROWS).map(([language, rows]) => [language, compiled(rows)]));
const NONE = compiled({});

/** The words of a language; a rule for which it has none finds nothing. */
export function smallWords(language: string): SmallWords {
  return WORDS.get(language) ?? NONE;
}
