/** Every word of the interface, by language; a test compares them (tests/unit/app/catalogues.test.ts). */
import type { Language } from '@/lib/domain/language';
import { ar } from './ar';
import { ckb } from './ckb';
import { type Catalogue, en } from './en';
import { fa } from './fa';
import { fr } from './fr';
import { tr } from './tr';

export const catalogues: Readonly<Record<Language, Catalogue>> = { en, ar, fa, ckb, fr, tr };

// Keys are checked where they are used.
declare module 'use-intl' {
  interface AppConfig {
    Messages: Catalogue;
  }
}
