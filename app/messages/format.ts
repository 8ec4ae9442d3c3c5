/** Dates, places and languages as readers of the page's language know them. */
import { formatEdtfDate } from '@/lib/domain/edtf-format';
import { collatorOf, commaOf, isolated, namesOf, numberFormat, placeInWords } from '@/lib/domain/intl';
import { withCalendar } from '@/lib/domain/second-calendar';
import { calendarNow, directionNow, localeNow } from './locale';
import { messagesNow } from './messages-now';

/** Words inside a sentence that may be in another script; where all is written from left to right they need no marks. */
export const isolate = (words: string): string => (directionNow() === 'rtl' ? isolated(words) : words);

/** What stands between two words of a row. */
export const comma = (): string => commaOf(localeNow());

/** In the order of the alphabet of the language, by the words that `wordsOf` gives. */
export function inOrderOf<Item>(wordsOf: (item: Item) => string): (a: Item, b: Item) => number {
  const { compare } = collatorOf(localeNow());
  return (a, b) => compare(wordsOf(a), wordsOf(b));
}

/** An EDTF expression in words: "16 September 2020", "about October 2018". */
export const formatDate = (edtf: string) => formatEdtfDate(edtf, localeNow(), messagesNow().dates);

/** The date of an event, with the calendar that the reader chose beside it. */
export const eventDate = (edtf: string) => withCalendar(formatDate(edtf), edtf, localeNow(), calendarNow());

/** The year of a day (`YYYY-MM-DD`), in the digits of the language. */
export const formatYear = (day: string) => formatDate(day.slice(0, 4));

/** "Brussels, Belgium"; the name alone where the country is unknown or already named. */
export const formatPlace = (place: { name: string; country: string | null }): string =>
  placeInWords(place, localeNow());

/** A number in the digits of the language. */
export const formatNumber = (value: number, options: Intl.NumberFormatOptions = {}) =>
  numberFormat(localeNow(), options).format(value);

/** Latitude and longitude in degrees, north and east positive: "33.3128, 44.3615". */
export const formatCoordinates = (latitude: number, longitude: number) =>
  [latitude, longitude].map((degrees) => formatNumber(degrees, { maximumFractionDigits: 4 })).join(', ');

/** The name of a language by its tag; the tag itself where it is no tag. */
export function formatLanguage(tag: string): string {
  try {
    return namesOf(localeNow(), 'language').of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'ckb', 'he', 'ps', 'sd', 'ug', 'yi', 'dv', 'syr']);

/** The direction in which a language is written. */
export const directionOf = (tag: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.has(tag.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
