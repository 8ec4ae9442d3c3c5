/** Every word of the interface, by language. */
import faultsEn from '@/lib/domain/faults.en.json';
import adminEn from './admin.en.json';
import authEn from './auth.en.json';
import dateRulesEn from './date-rules.en.json';
import en from './en.json';
import formsEn from './forms.en.json';
import readingEn from './reading.en.json';
import recordsEn from './records.en.json';

export const catalogue = {
  ...en,
  ...authEn,
  ...adminEn,
  ...recordsEn,
  ...readingEn,
  ...dateRulesEn,
  ...faultsEn,
  ...formsEn,
};
export type Catalogue = typeof catalogue;

// Keys are checked where they are used.
declare module 'use-intl' {
  interface AppConfig {
    Messages: Catalogue;
  }
}
