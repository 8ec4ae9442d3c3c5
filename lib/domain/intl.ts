/**
 * `Intl` for the languages of the interface: formatters kept, as making one costs a hundred times more than using it and a
 * page has hundreds of dates; always in the Gregorian calendar and UTC unless a caller says otherwise. All pages and
 * components format through here, so that server and browser write the same.
 */

import { intlFormatDistance } from 'date-fns';

type Kind = 'date' | 'number' | 'list' | 'names' | 'order';
const kept = new Map<string, unknown>();

function keep<Format>(kind: Kind, locale: string, options: object, make: () => Format): Format {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const known = (kept.get(key) as Format | undefined) ?? make();
  kept.set(key, known);
  return known;
}

const SORANI = '-x-ckb';
/** Months of the Gregorian calendar as they are called in Iraqi Kurdistan (CLDR, ckb). */
const SORANI_MONTHS = [
  'کانوونی دووەم',
  'شوبات',
  'ئازار',
  'نیسان',
  'ئایار',
  'حوزەیران',
  'تەمووز',
  'ئاب',
  'ئەیلوول',
  'تشرینی یەکەم',
  'تشرینی دووەم',
  'کانوونی یەکەم',
];

/** Calendars beside the Gregorian one, by their names in `Intl`: Hijri as Umm al-Qura reckons it, and Solar Hijri. */
export const SECOND_CALENDARS = ['islamic-umalqura', 'persian'] as const;
export type SecondCalendar = (typeof SECOND_CALENDARS)[number];

export interface DateFormat {
  format: (date: Date) => string;
  formatRange: (first: Date, last: Date) => string;
}

/** Writes a part of the date that stands beside it. */
type WritePart = (part: Intl.DateTimeFormatPart, of: Date) => string;

/** A format of which some dates are written part by part, which takes longer than all at once. */
function byParts(
  plain: Intl.DateTimeFormat,
  write: WritePart,
  concerns: (first: Date) => boolean,
): DateFormat {
  return {
    format: (date) =>
      concerns(date)
        ? plain
            .formatToParts(date)
            .map((part) => write(part, date))
            .join('')
        : plain.format(date),
    formatRange: (first, last) =>
      concerns(first)
        ? plain
            .formatRangeToParts(first, last)
            .map((part) => write(part, part.source === 'endRange' ? last : first))
            .join('')
        : plain.formatRange(first, last),
  };
}

/** Years before this one are written with four digits too: "1 January 0001" is a year, "1 January 1" might be anything. */
const FOUR_DIGITS = Date.UTC(1000, 0, 1);

function writeYear(locale: string): WritePart {
  const zero = numberFormat(locale).format(0);
  return ({ type, value }) => (type === 'year' ? value.padStart(4, zero) : value);
}

/** Iraq's Arabic with the months of Sorani in it. */
function soraniDates(plain: Intl.DateTimeFormat, writeRest: WritePart): DateFormat {
  const { timeZone } = plain.resolvedOptions();
  const month = new Intl.DateTimeFormat('en-u-nu-latn', { month: 'numeric', timeZone });
  const numeric = /^[\p{Nd}\p{P}]+$/u;
  const write: WritePart = (part, of) =>
    part.type === 'month' && !numeric.test(part.value)
      ? (SORANI_MONTHS[Number(month.format(of)) - 1] ?? part.value)
      : writeRest(part, of);
  return byParts(plain, write, () => true);
}

/** @param locale as in `LANGUAGE_FACTS`; @param options as of `Intl.DateTimeFormat` */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): DateFormat {
  return keep('date', locale, options, () => {
    const plain = new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options });
    if (options.calendar !== undefined) return plain;
    const write = writeYear(locale);
    return locale.endsWith(SORANI)
      ? soraniDates(plain, write)
      : byParts(plain, write, (first) => first.getTime() < FOUR_DIGITS);
  });
}

export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  keep('number', locale, options, () => new Intl.NumberFormat(locale, options));

/** The order of the alphabet. */
export const collatorOf = (locale: string): Intl.Collator =>
  keep('order', locale, {}, () => new Intl.Collator(locale));

/** "a, b and c"; Sorani joins as Arabic does, with its own letter between spaces. */
export function listFormat(
  locale: string,
  type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction',
): { format: (items: readonly string[]) => string } {
  return keep('list', locale, { type }, () => {
    const plain = new Intl.ListFormat(locale, { type });
    if (!locale.endsWith(SORANI)) return { format: (items: readonly string[]) => plain.format(items) };
    const last = type === 'disjunction' ? ' یان ' : ' و ';
    return {
      format: (items: readonly string[]) =>
        items.length < 2 ? items.join('') : `${items.slice(0, -1).join('، ')}${last}${items.at(-1)}`,
    };
  });
}

type NameKind = 'region' | 'language';
/** Names by code. */
export type KnownNames = Readonly<Record<NameKind, Readonly<Record<string, string>>>>;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Of three letters, beside all of two. */
const FURTHER_LANGUAGES = ['ckb', 'kmr', 'lki', 'sdh', 'syr', 'arc'];
const given = new Map<string, KnownNames>();

const displayNames = (locale: string, type: NameKind): Intl.DisplayNames =>
  keep('names', locale, { type }, () => {
    const tags = locale.endsWith(SORANI) ? ['ckb', 'ar'] : [locale];
    return new Intl.DisplayNames(tags, { type, fallback: 'none' });
  });

/** What the server knows and browsers do not; null where they know as much. */
export function namesForBrowsers(locale: string): KnownNames | null {
  if (!locale.endsWith(SORANI)) return null;
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const tableOf = (type: NameKind, codes: readonly string[]) =>
    Object.fromEntries(
      codes.flatMap((code) => {
        const name = displayNames(locale, type).of(code);
        return name ? [[code, name] as const] : [];
      }),
    );
  return keep('names', locale, {}, () => ({
    region: tableOf(
      'region',
      pairs.map((pair) => pair.toUpperCase()),
    ),
    language: tableOf('language', [...pairs, ...FURTHER_LANGUAGES]),
  }));
}

/** Takes what `namesForBrowsers` answered on the server. */
export const giveNames = (locale: string, names: KnownNames): void => void given.set(locale, names);

/** Names of states by their ISO code, of languages by their tag; `of` answers undefined where there is none. */
export const namesOf = (locale: string, type: NameKind): { of: (code: string) => string | undefined } => ({
  of: (code) => given.get(locale)?.[type][code] ?? displayNames(locale, type).of(code),
});

/** Words of another language or direction inside a sentence: they keep their order, and the sentence keeps its own. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;

/** The language of words that the record has without saying which: it is written in English where its letters are Latin. */
export const recordLanguage = (words: string): 'en' | undefined =>
  /\p{Script=Latin}/u.test(words) && !/\p{Script=Arabic}/u.test(words) ? 'en' : undefined;

const ARABIC_SCRIPT = /^(ar|fa|ckb|ur)/;

/** Whether a locale of the interface runs from right to left. */
export const isRightToLeft = (locale: string): boolean => ARABIC_SCRIPT.test(locale);

/** What stands between two words of a row, with its space. */
export const commaOf = (locale: string): string => (isRightToLeft(locale) ? '، ' : ', ');

/** "Brussels, Belgium"; the name alone where the country is unknown or already named, the country where there is no name. */
export function placeInWords(
  { name, country }: { name: string; country: string | null },
  locale: string,
): string {
  const land = country ? (namesOf(locale, 'region').of(country) ?? country) : null;
  if (!land || name.includes(land)) return name;
  if (name === '') return land;
  // Names of places stand as the record has them, which need not be the script of the page.
  return isRightToLeft(locale) ? `${isolated(name)}، ${land}` : `${name}, ${land}`;
}

/** Units of time in Sorani, of which it needs one form. */
const SORANI_UNITS: Readonly<Record<string, string>> = {
  second: 'چرکە',
  minute: 'خولەک',
  hour: 'کاتژمێر',
  day: 'ڕۆژ',
  week: 'هەفتە',
  month: 'مانگ',
  quarter: 'چارەک',
  year: 'ساڵ',
};

/** "3 minutes ago", "yesterday", "in 2 hours": how far `then` lies from `now`, both in milliseconds or ISO date-times. */
export function distanceInWords(then: number | string, now: number | string, locale: string): string {
  if (!locale.endsWith(SORANI)) return intlFormatDistance(then, now, { locale });
  const words = intlFormatDistance(then, now, { locale: 'en', numeric: 'always' }).split(' ');
  const at = words.findIndex((word) => /^\d/.test(word));
  const [count = '0', unit = 'seconds'] = words.slice(at);
  const span = `${numberFormat(locale).format(Number(count.replaceAll(',', '')))} ${SORANI_UNITS[unit.replace(/s$/, '')] ?? unit}`;
  return new Date(then) > new Date(now) ? `دوای ${span}` : `${span} لەمەوبەر`;
}
