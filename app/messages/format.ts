/** Dates, places and languages as readers of the interface's language know them. */
import { type EdtfPhrases, formatEdtfDate } from '@/lib/domain/edtf-format';
import { catalogue } from './catalogue';
import { FORMAT_LOCALE } from './locale';

const phrases: EdtfPhrases = catalogue.dates;
const countries = new Intl.DisplayNames([FORMAT_LOCALE], { type: 'region' });
const languages = new Intl.DisplayNames([FORMAT_LOCALE], { type: 'language' });

/** An EDTF expression in words: "16 September 2020", "about October 2018". */
export const formatDate = (edtf: string) => formatEdtfDate(edtf, FORMAT_LOCALE, phrases);

/** The year of a day (`YYYY-MM-DD`), in the digits of the language. */
export const formatYear = (day: string) => formatEdtfDate(day.slice(0, 4), FORMAT_LOCALE, phrases);

/** "Brussels, Belgium"; the name alone where the country is unknown or already named. */
export function formatPlace(place: { name: string; country: string | null }): string {
  const country = place.country ? (countries.of(place.country) ?? place.country) : null;
  return country && !place.name.includes(country) ? `${place.name}, ${country}` : place.name;
}

/** The name of a language by its tag; the tag itself where it is no tag. */
export function formatLanguage(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'ckb', 'he', 'ps', 'sd', 'ug', 'yi', 'dv', 'syr']);

/** The direction in which a language is written. */
export const directionOf = (tag: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.has(tag.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
