/** What tells the language of a text where its letters alone are too few. */

/** Whose words are used where a text is in a language without words of its own. */
export const FALLBACK_LANGUAGE = 'en';

/** The language that short texts without accents are most often in, and words that they have only then. */
export const PLAIN = {
  language: 'en',
  words: /\b(?:the|of|was|were|has|have|had|with|by|its|their|from|and|two)\b|\w's\b/i,
};

/** Letters by which a language is guessed, the first that a text has. */
export const SCRIPTS: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[پچژگک]/, 'fa'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[a-z]/i, 'en'],
];
