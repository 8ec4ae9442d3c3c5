'use client';
/** Dates, countries and languages of an explanation, as the interface writes them. */
import { useMessages } from 'use-intl';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { type EdtfPhrases, formatEdtfDate } from '@/lib/domain/edtf-format';

const LOCALE = 'en-GB';

/** Writes an EDTF date as a person says it; what cannot be read stands as it is. */
export function useDateWords(): (edtf: string) => string {
  const phrases = useMessages().dates as unknown as EdtfPhrases;
  return (edtf) => (parseEdtfDate(edtf).ok ? formatEdtfDate(edtf, LOCALE, phrases) : edtf);
}

/** "Baghdad, Iraq"; the name alone where it is the country. */
export function placeWords(name: string, country: string | null): string {
  const whole = country
    ? new Intl.DisplayNames(LOCALE, { type: 'region', fallback: 'none' }).of(country)
    : undefined;
  return whole && whole !== name ? `${name}, ${whole}` : name;
}

/** The name of a language by its tag. */
export function languageWords(tag: string): string {
  try {
    return new Intl.DisplayNames(LOCALE, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Words of the article inside a sentence of the interface, whichever way they run. */
export const isolated = (words: string) => `\u2068${words}\u2069`;
