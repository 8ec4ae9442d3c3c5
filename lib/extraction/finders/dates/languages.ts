/** Which date words a text is read with. */
import { english } from '../../lexicon/dates/en';
import type { DateLexicon } from '../../lexicon/dates/lexicon';

const LEXICONS: Record<string, DateLexicon> = { en: english };

/** The language named, or English. */
export function chooseLexicons(_text: string, language: string | undefined): DateLexicon[] {
  const named = language === undefined ? undefined : LEXICONS[language.slice(0, 2).toLowerCase()];
  return named ? [named] : [english];
}
