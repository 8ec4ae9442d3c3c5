'use client';
/** Titles, dates, countries and languages of an explanation, as the interface writes them. */
import { useLocale, useMessages, useTranslations } from 'use-intl';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { type EdtfPhrases, formatEdtfDate } from '@/lib/domain/edtf-format';
import { namesOf, placeInWords } from '@/lib/domain/intl';
import { type TellTitle, titleInWords, type WriteTitle } from '@/lib/domain/title-words';

/** Writes an EDTF date as a person says it; what cannot be read stands as it is. */
export function useDateWords(): (edtf: string) => string {
  const locale = useLocale();
  const phrases = useMessages().dates as unknown as EdtfPhrases;
  return (edtf) => (parseEdtfDate(edtf).ok ? formatEdtfDate(edtf, locale, phrases) : edtf);
}

/** The titles of the events that acts became. */
export function useTitleInWords(): TellTitle {
  const locale = useLocale();
  const write: WriteTitle = useTranslations('titles');
  return (title) => titleInWords(title, write, locale);
}

/** "Baghdad, Iraq"; the name alone where it is the country. */
export function usePlaceWords(): (name: string, country: string | null) => string {
  const locale = useLocale();
  return (name, country) => placeInWords({ name, country }, locale);
}

/** The name of a language by its tag. */
export function useLanguageWords(): (tag: string) => string {
  const locale = useLocale();
  return (tag) => {
    try {
      return namesOf(locale, 'language').of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
