/** The addresses of one page, for search engines and programs: its own, and the same in each language. */
import { addressIn, DEFAULT_LANGUAGE, LANGUAGES } from '@/lib/domain/language';
import { here } from './locale';

/** For `alternates` of a page's metadata; `path` without a language. */
export const addressesOf = (path: string) => ({
  canonical: here(path),
  languages: {
    ...Object.fromEntries(LANGUAGES.map((language) => [language, addressIn(language, path)])),
    'x-default': addressIn(DEFAULT_LANGUAGE, path),
  },
});
