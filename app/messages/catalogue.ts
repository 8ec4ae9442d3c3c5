/** Every word of the interface, by language; a test compares them (tests/unit/app/catalogues.test.ts). */
import type { Language } from '@/lib/domain/language';
import * as words from './generated/pages';

/** English: the words from which all others are translated. */
export type Catalogue = typeof words.en;

export const catalogues: Readonly<Record<Language, Catalogue>> = words;

// Keys are checked where they are used.
declare module 'use-intl' {
  interface AppConfig {
    Messages: Catalogue;
  }
}
