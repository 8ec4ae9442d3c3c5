/** The words of answers that are made without a page, by language: refusals of the door, and that the site is away. */
import { LANGUAGE_FACTS, type Language, readLanguage } from '@/lib/domain/language';
import arDoor from './ar/door.json';
import arUnavailable from './ar/unavailable.json';
import ckbDoor from './ckb/door.json';
import ckbUnavailable from './ckb/unavailable.json';
import enDoor from './en/door.json';
import enUnavailable from './en/unavailable.json';
import faDoor from './fa/door.json';
import faUnavailable from './fa/unavailable.json';
import frDoor from './fr/door.json';
import frUnavailable from './fr/unavailable.json';
import trDoor from './tr/door.json';
import trUnavailable from './tr/unavailable.json';

type Words = typeof enDoor & { unavailable: typeof enUnavailable };
export type RefusalWord = keyof typeof enDoor.refusals;

const WORDS: Readonly<Record<Language, Words>> = {
  en: { ...enDoor, unavailable: enUnavailable },
  ar: { ...arDoor, unavailable: arUnavailable },
  fa: { ...faDoor, unavailable: faUnavailable },
  ckb: { ...ckbDoor, unavailable: ckbUnavailable },
  fr: { ...frDoor, unavailable: frUnavailable },
  tr: { ...trDoor, unavailable: trUnavailable },
};

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
