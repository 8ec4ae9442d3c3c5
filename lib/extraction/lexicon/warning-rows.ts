/** The shape of the words that the rules for warnings look for in one language: `lexicon/<language>/warnings.ts`. */

/** A word that is often put for another one in translation. */
export interface Slip {
  pattern: RegExp;
  /** What was meant: a value of the warning `word-mistranslated`. */
  meant: 'virtual' | 'cells';
}

/** What a title and the text under it may tell differently; patterns ignore what languages write alike. */
export interface TitleRows {
  /** "suspends its mission": what is ended is the first group. */
  ending: RegExp;
  /** "the mission continues", the same noun in the first group. */
  goesOn: RegExp;
  /** "the talks between A and B": the noun and both names are the groups. */
  pair: RegExp;
}

export interface WarningRows {
  /** What an organisation sends or keeps: "the IAEA delegation", "وفد الوكالة". */
  bodies: string;
  /** How many words before a name such a body may stand. */
  bodyWithin: number;
  /** The last word of "the two countries", or both in one: "البلدين". */
  countries: string;
  /** A military rank that is half of "Secretary General". */
  general: string;
  /** The other half of it, where it stands before. */
  generalAfter?: string;
  /** Beginnings of words that say that people sat together, not that they spoke: "meeting", "التقى". */
  together: string;
  /** Words that open a digest, between bars. */
  digest: string;
  /** Words by which a second telling is a second act. */
  again?: RegExp;
  /** "Article 5", "Article V": the number is the first group. */
  treatyArticle?: RegExp;
  /** Words of consultations right before an article of the North Atlantic Treaty, and of that treaty. */
  consultations?: { treaty: RegExp; before: RegExp };
  title?: TitleRows;
  slips?: readonly Slip[];
}
