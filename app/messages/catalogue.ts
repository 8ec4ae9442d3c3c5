/** Every word of the interface, by language. */
import adminEn from './admin.en.json';
import authEn from './auth.en.json';
import en from './en.json';

export const catalogue = { ...en, ...authEn, ...adminEn };
export type Catalogue = typeof catalogue;

// Keys are checked where they are used.
declare module 'use-intl' {
  interface AppConfig {
    Messages: Catalogue;
  }
}
