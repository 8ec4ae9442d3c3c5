/** How languages write dates where they differ, and what tells which language a text is in. */
import type { SymbolName } from '../../finders/dates/symbols';

export interface DateHabits {
  /** Letters that only some languages have; `own` of which one alone has. A text has more of them than of Latin ones. */
  letters?: RegExp;
  own?: RegExp;
  /** Its most frequent words; a language that is `expected` is taken where a text has as many of another. */
  frequent?: RegExp;
  expected?: boolean;
  /** An ending of units by which they are several, nobody knows how many: "the coming days". */
  severalUnits?: string;
  /** An ending of weekdays by which they are each of them: "on Mondays". */
  eachDay?: string;
  /** Two weeks that have a word are a span: "next fortnight"; elsewhere they are a count. */
  fortnights?: boolean;
  /** The ordinal stands before what it counts: "the first week of May". */
  ordinalFirst?: boolean;
  /** A season stands before its year: "summer of 2019". */
  seasonFirst?: boolean;
  /** "after two weeks" is two weeks later. */
  afterIsLater?: boolean;
  /** The calendar of years that are not Gregorian. */
  calendar?: 'persian' | 'islamic';
  /** Without capitals a year has to be introduced. */
  caseless?: boolean;
  /** Figures that are the name of a day: "9/11". */
  namedFigures?: readonly string[];
  /** A noun of time may stand beside what it only names: شهر شباط, "2018 yılında". */
  namesKinds?: boolean;
  /** "the day of tomorrow", "the day the third": the noun says nothing. */
  dayBefore?: boolean;
  /** Nouns before the number of a month, and before the figure of a decade. */
  monthNouns?: readonly string[];
  decadeNouns?: readonly string[];
  /** Small words that lose their vowel before another word, with the apostrophe. */
  elisions?: Readonly<Record<string, SymbolName>>;
  /** Endings on digits that make a decade of them: "1990'lar". */
  decadeEnding?: RegExp;
  /** Before a count of time that is meant to the day. */
  toTheDay?: RegExp;
  /** Ranks a thing among others of a span that follows: "the first visit in ten years". */
  ranks?: RegExp;
  /** Behind a range, a noun that is counted by it; and its near misses, small words. */
  counted?: RegExp;
  /** Before a decade, somebody's: "in his mid-40s". */
  ages?: RegExp;
  /** "later than", "more than", at their place. */
  than?: RegExp;
}

export const englishHabits: DateHabits = {
  frequent: /\b(?:the|of|and|in|to|on|was|with|for)\b/gi,
  expected: true,
  severalUnits: 's',
  eachDay: 'days',
  fortnights: true,
  ordinalFirst: true,
  seasonFirst: true,
  namedFigures: ['9/11'],
  toTheDay: /\b(?:exactly|precisely)\s$/iu,
  ranks:
    /\b(?:first|second|third|fourth|fifth|sixth|seventh|tenth|latest|last|most|least|worst|best|only|once|twice|times?|\p{L}{3,}est)(?:\s(?!(?:will|would|to|is|are|was|were|be|due)\b)[\p{L}'’-]+){0,3}\sin\s$/iu,
  counted:
    /^\s(?!(?:and|with|when|that|than|from|were|have|will|would|until|till|because|while|they|which|there|then)\b)\p{Ll}{4,}/u,
  ages: /\b(?:his|her|their|my|your|our)\s(?:(?:early|mid|late)[\s-])?$/i,
  than: /^\p{L}+\sthan\s/iu,
};

export const frenchHabits: DateHabits = {
  frequent: /\b(?:le|la|les|des|du|et|dans|pour|une|est|au|en|avec)\b/gi,
  namesKinds: true,
  decadeNouns: ['années'],
  elisions: {
    "d'": 'OF',
    "l'": 'THE',
    "n'": 'X',
    "s'": 'X',
    "c'": 'X',
    "j'": 'X',
    "m'": 'X',
    "qu'": 'X',
  },
  toTheDay: /\b(?:exactement|jour pour jour)\s$/iu,
};

export const turkishHabits: DateHabits = {
  frequent: /(?<!\p{L})(?:ve|bir|bu|ile|için|olarak|da|de|günü|yılında)(?!\p{L})|[ğış]/giu,
  namesKinds: true,
  // 20'ler is the Group of 20.
  decadeEnding: /^l(?:[ae]r|[ıi]$)/,
};

export const arabicHabits: DateHabits = {
  letters: /[\u0600-\u06ff]/g,
  calendar: 'islamic',
  caseless: true,
  afterIsLater: true,
  namesKinds: true,
  dayBefore: true,
  monthNouns: ['شهر', 'الشهر'],
};

export const persianHabits: DateHabits = {
  letters: /[\u0600-\u06ff]/g,
  own: /[پچژگکی\u06f0-\u06f9]/g,
  calendar: 'persian',
  caseless: true,
  namesKinds: true,
  decadeNouns: ['دهه'],
};
