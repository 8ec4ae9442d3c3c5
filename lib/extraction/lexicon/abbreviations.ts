/**
 * Abbreviations that end in a full stop, and what opens a sentence, by language. They are looked for before the language
 * of a text is known, so those of all languages count.
 */

interface AbbreviationWords {
  /** A full stop behind them ends no sentence, in small letters without it. */
  short: string;
  /** Those that are one word with their full stop. */
  withStop: string;
  /** First words of a sentence, behind initials: "the U.S. He left". */
  openers: string;
  /** Endings of ordinals in figures. */
  ordinals: string;
}

const BY_LANGUAGE: Readonly<Record<string, Partial<AbbreviationWords>>> = {
  en: {
    short:
      'mr mrs ms dr gen lt col maj sgt capt adm rep sen gov prof st sr jr hon rev jan feb mar apr jun jul aug sep sept oct nov dec no vs etc inc corp co ltd dept brig h.e u.s u.n u.k e.u a.m p.m approx fig mt ft km',
    withStop:
      'Mr Mrs Ms Dr Gen Lt Col Maj Sgt Capt Adm Rep Sen Gov Prof Rev Hon Brig Jan Feb Mar Apr Jun Jul Aug Sept? Oct Nov Dec',
    openers: 'The A An He She It They In On At But However Meanwhile This That We His Her Its',
    ordinals: 'st nd rd th',
  },
  // "et al.", and Russian initials of two letters: "Ts. Elbegdorj".
  la: { short: 'al' },
  ru: { short: 'ts ch kh zh dz' },
};

/** Russian initials, one word with their full stop before a name. */
export const TWO_LETTER_INITIALS = 'Ts|Ch|Kh|Sh|Zh|Dz|Yu|Ya';

const wordsOf = (kind: keyof AbbreviationWords): string[] =>
  Object.values(BY_LANGUAGE).flatMap((words) => words[kind]?.split(' ') ?? []);

export const ABBREVIATIONS: ReadonlySet<string> = new Set(wordsOf('short'));
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(wordsOf('openers'));
/** As alternatives of a pattern. */
export const SHORT_WITH_STOP = wordsOf('withStop').join('|');
export const ORDINAL_ENDINGS = wordsOf('ordinals').join('|');
