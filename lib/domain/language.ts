/**
 * The languages of the interface. English stands at the plain addresses, each other one behind its tag (`/ar/events`),
 * so that an address says what its page is written in.
 */
export const LANGUAGES = ['en', 'ar', 'fa', 'ckb', 'fr', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'en';

interface LanguageFacts {
  /** Its own name, as a switch shows it. */
  name: string;
  /** How `Intl` writes numbers, dates and lists for it: day before month. */
  locale: string;
  direction: 'ltr' | 'rtl';
}

/**
 * Digits: Arabic as most of its news agencies write them on the web (Latin), Persian and Sorani their own. Browsers know no
 * Sorani: it is formatted as in Iraq's Arabic, told apart by a private subtag, and `lib/domain/intl.ts` puts its own months in.
 */
export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', locale: 'en-GB', direction: 'ltr' },
  ar: { name: 'العربية', locale: 'ar-u-nu-latn', direction: 'rtl' },
  fa: { name: 'فارسی', locale: 'fa', direction: 'rtl' },
  ckb: { name: 'کوردی', locale: 'ar-IQ-x-ckb', direction: 'rtl' },
  fr: { name: 'Français', locale: 'fr', direction: 'ltr' },
  tr: { name: 'Türkçe', locale: 'tr', direction: 'ltr' },
};

const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

export interface AddressInLanguage {
  language: Language;
  /** Path, query and fragment without the language. */
  address: string;
  /** Whether the address names its language itself. */
  named: boolean;
}

/**
 * `/ar/events?after=x` is `/events?after=x` in Arabic; `/ar` is `/`. Only the exact tag counts, and only once. Answers null
 * for what looks like a language and is none: a tag in capitals, or one behind another.
 */
export function readLanguage(address: string): AddressInLanguage | null {
  const [, tag = '', rest = ''] = /^\/([^/?#]*)(.*)$/s.exec(address) ?? [];
  if (!isLanguage(tag))
    return isLanguage(tag.toLowerCase()) ? null : { language: DEFAULT_LANGUAGE, address, named: false };
  const plain = rest.startsWith('/') ? rest : `/${rest}`;
  const second = /^\/([^/?#]*)/.exec(plain)?.[1] ?? '';
  return isLanguage(second.toLowerCase()) ? null : { language: tag, address: plain, named: true };
}

/** The same page in a language. What is no path of this site (`#part`, `?q=`, `https://…`, `//…`) stays as it is. */
export function addressIn(language: Language, address: string): string {
  if (language === DEFAULT_LANGUAGE || !/^\/(?!\/)/.test(address)) return address;
  const read = readLanguage(address);
  if (read === null || read.named) return address;
  return read.address === '/' ? `/${language}` : `/${language}${read.address.replace(/^\/(?=[?#])/, '')}`;
}
