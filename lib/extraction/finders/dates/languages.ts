/** Which date words a text is read with. */
import { arabic } from '../../lexicon/dates/ar';
import { english } from '../../lexicon/dates/en';
import { persian } from '../../lexicon/dates/fa';
import { french } from '../../lexicon/dates/fr';
import type { DateLexicon } from '../../lexicon/dates/lexicon';
import { turkish } from '../../lexicon/dates/tr';

const LEXICONS: Record<string, DateLexicon> = {
  en: english,
  ar: arabic,
  fa: persian,
  fr: french,
  tr: turkish,
};

const SAMPLE = 3_000;

function count(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0;
}

/** The language of a text among those that the date words cover, by script and frequent words. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const arabicLetters = count(sample, /[\u0600-\u06ff]/g);
  if (arabicLetters > count(sample, /[a-z]/gi)) {
    const persianSigns = count(sample, /[پچژگکی\u06f0-\u06f9]/g);
    return persianSigns > arabicLetters / 60 ? 'fa' : 'ar';
  }
  const scores: [string, number][] = [
    ['en', count(sample, /\b(?:the|of|and|in|to|on|was|with|for)\b/gi) + 1],
    ['fr', count(sample, /\b(?:le|la|les|des|du|et|dans|pour|une|est|au|en|avec)\b/gi)],
    ['tr', count(sample, /(?<!\p{L})(?:ve|bir|bu|ile|için|olarak|da|de|günü|yılında)(?!\p{L})|[ğış]/giu)],
  ];
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The words of the language named; of the language that the text seems to have where it is not covered. */
export function chooseLexicons(text: string, language: string | undefined): DateLexicon[] {
  const named = language === undefined ? undefined : LEXICONS[language.slice(0, 2).toLowerCase()];
  const lexicon = named ?? LEXICONS[guessLanguage(text)] ?? english;
  return [lexicon];
}
