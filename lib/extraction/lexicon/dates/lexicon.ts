/** The shape of the date words of one language. */

import type { SymbolName } from '../../finders/dates/symbols';
import type { DurationUnit } from '../../finders/dates/value';
import type { DateHabits } from './habits';

export interface DateWord {
  symbol: SymbolName;
  /** Month 1–12, weekday Monday 1 … Sunday 7, a number, an offset in days, as the class needs it. */
  value?: number;
  unit?: DurationUnit;
  /** The calendar of a month name; Gregorian where absent. */
  calendar?: 'persian' | 'islamic';
  /**
   * What tells words of one class apart: `soft` (a date only where it is all there is), `plural`, `circa`, and of months and
   * weekdays `name` (of people too), `modal` and `common` (words of other meaning).
   */
  key?: string;
}

/** How spelled numbers are built: English "twenty-first", Arabic الثالث والعشرون. */
interface NumberWords {
  cardinals: Record<string, number>;
  ordinals: Record<string, number>;
  hundred: readonly string[];
  thousand: readonly string[];
  and: readonly string[];
  /** "ten" behind a unit: الثالث عشر. */
  teens?: readonly string[];
  /** True where the unit comes before the ten: ثلاثة وعشرون. */
  unitFirst?: boolean;
}

export interface DateLexicon {
  language: string;
  /** The order of day and month in 03/04/2020. */
  order: 'DMY' | 'MDY';
  words: Record<string, DateWord>;
  numbers: NumberWords;
  /** Endings that make digits an ordinal: 21st, 1er. */
  ordinalEndings: readonly string[];
  /** Letters written on to the front of a word that may be taken off: و، ب، ل. */
  prefixes?: readonly string[];
  /** Endings after an apostrophe or a hyphen that may be taken off: Turkish 'da. */
  suffixes?: readonly string[];
  /** Verbs and helpers near a date that say when the act lies. */
  past: RegExp;
  future: RegExp;
  /** Words that make a name of the weekday, month or day beside them: "Friday prayers", صلاة الجمعة. */
  habits: DateHabits;
  names?: {
    before?: RegExp;
    after?: RegExp;
    /** A title that only a name follows: "Mr. Friday", "Lady June". */
    title?: RegExp;
    /** An office, before a name only where a surname follows: "Ambassador Sunday Okoro", but "the envoy Sunday said". */
    office?: RegExp;
    surname?: RegExp;
    /** The name of a paper or programme, up to the end of the day: "USA Today". */
    paper?: RegExp;
    /** What a name called like a day looks like; a word without figures where absent. */
    word?: RegExp;
  };
}

/** Gives several words one meaning. */
export function words(list: string, word: DateWord): Record<string, DateWord> {
  return Object.fromEntries(list.split(/\s*,\s*/).map((text) => [text, word]));
}

/** Numbers a list of words from 1; alternatives stand apart by |. */
export function numbered(list: string, symbol: SymbolName, first = 1): Record<string, DateWord> {
  const entries: [string, DateWord][] = [];
  list.split(/\s*,\s*/).forEach((alternatives, index) => {
    for (const text of alternatives.split('|')) entries.push([text, { symbol, value: first + index }]);
  });
  return Object.fromEntries(entries);
}

/** Gives the words of a list their numbers from `first` on; alternatives stand apart by |. */
export function valued(list: string, first = 1, step = 1): Record<string, number> {
  return Object.fromEntries(
    list
      .split(',')
      .flatMap((alternatives, index) =>
        alternatives.split('|').map((text) => [text, first + index * step] as const),
      ),
  );
}
