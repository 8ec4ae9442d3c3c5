/** Kinds of pieces of news prose; each language has a file of them, in our own words. */

export interface Pieces {
  /** Datelines, page furniture and others that stand before the text. */
  heads: readonly string[];
  /** Who acts or is acted upon: names with and without offices, bodies, pronouns. */
  actors: readonly string[];
  acts: readonly string[];
  /** What it was about, where and why, quotations and subordinate clauses. */
  tails: readonly string[];
  places: readonly string[];
  dates: readonly string[];
  /** Signs and words between two actors or clauses. */
  links: readonly string[];
  /** Full stops and what stands for them. */
  stops: readonly string[];
}

export const LANGUAGES = ['en', 'ar', 'fa', 'fr', 'tr'] as const;
export type PieceLanguage = (typeof LANGUAGES)[number];
