/** The words of answers that are made without a page, by language: refusals of the door, and that the site is away. */
import { LANGUAGE_FACTS, type Language, readLanguage } from '@/lib/domain/language';
import * as server from './generated/server';

type Words = typeof server.en;
export type RefusalWord = keyof Words['refusals'];

const WORDS: Readonly<Record<Language, Words>> = server;

export interface ServerWords {
  words: Words;
  language: Language;
  direction: 'ltr' | 'rtl';
}

/** In the language that an address names, or English. */
export function serverWords(url = ''): ServerWords {
  const language = readLanguage(url)?.language ?? 'en';
  return wordsIn(language);
}

export const wordsIn = (language: Language): ServerWords => ({
  words: WORDS[language],
  language,
  direction: LANGUAGE_FACTS[language].direction,
});
