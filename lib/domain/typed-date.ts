/** Dates as people type them: EDTF, or what the product itself prints, such as "3 March 2026" or "since July 2018". */
import { type EdtfResult, MAX_EDTF_LENGTH, parseEdtfDate } from './edtf-date';
import type { TypedDatePhrases } from './edtf-format';
import { dateFormat } from './intl';
import { faultInWords } from './plain-faults';

/** The longest text that a field for dates takes: a span of two printed dates. */
export const MAX_TYPED_DATE_LENGTH = 100;

/** Arabic-Indic and Persian digits as those of EDTF, without the marks that keep scripts apart. */
const plainDigits = (text: string) =>
  text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** Accents, hamzas and the dot of an i are often left out where dates are typed. */
const fold = (text: string) =>
  plainDigits(text.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();

const monthsOf = new Map<string, ReadonlyMap<string, number>>();

/** Names of months in a language, whole and shortened, each with its number. */
function monthNames(locale: string): ReadonlyMap<string, number> {
  const known = monthsOf.get(locale);
  if (known) return known;
  const months = new Map<string, number>();
  const starts = new Map<string, Set<number>>();
  const take = (written: string, number: number) => {
    const name = fold(written).replaceAll('.', '');
    if (!/\p{L}/u.test(name)) return;
    months.set(name, number);
    const start = name.slice(0, 3);
    starts.set(start, (starts.get(start) ?? new Set()).add(number));
  };
  for (const language of [locale, ...(/^ar\b/.test(locale) ? ARABIC : []), 'en-US'])
    for (const month of ['long', 'short'] as const) {
      // In some languages a month by itself is called otherwise than beside a day.
      const beside = new Intl.DateTimeFormat(language, {
        month,
        day: 'numeric',
        timeZone: 'UTC',
        calendar: 'gregory',
      });
      for (let number = 1; number <= 12; number++) {
        const first = new Date(Date.UTC(2001, number - 1, 1));
        take(dateFormat(language, { month }).format(first), number);
        take(beside.formatToParts(first).find(({ type }) => type === 'month')?.value ?? '', number);
      }
    }
  // "jui" is June and July.
  for (const [start, numbers] of starts) {
    const [only] = numbers;
    if (numbers.size === 1 && only && !months.has(start)) months.set(start, only);
  }
  monthsOf.set(locale, months);
  return months;
}

/** Months have other names in the west and in the east of the Arab world, and everybody has read both. */
const ARABIC = ['ar-EG', 'ar-IQ'];

/** The month that some of these words name, of which names have one or two, and the other words. */
function takeMonth(
  words: readonly string[],
  months: ReadonlyMap<string, number>,
): { month: number; others: string[] } | null {
  for (const length of [2, 1])
    for (let at = 0; at + length <= words.length; at++) {
      const month = months.get(words.slice(at, at + length).join(' '));
      if (month !== undefined) return { month, others: words.toSpliced(at, length) };
    }
  return null;
}

const two = (number: string | number) => String(number).padStart(2, '0');

/** The values that stand in a text where a phrase has `{…}`, or null where it is another text. */
function unfill(phrase: string, text: string): Record<string, string> | null {
  const [before = '', ...rest] = fold(phrase).split(/\{(\w+)\}/);
  if (!text.startsWith(before)) return null;
  const values: Record<string, string> = {};
  let at = before.length;
  for (let index = 0; index < rest.length; index += 2) {
    const [name = '', after = ''] = [rest[index], rest[index + 1]];
    const last = index + 2 >= rest.length;
    const end = last ? text.length - after.length : text.indexOf(after, at);
    if (end <= at || !text.startsWith(after, end)) return null;
    values[name] = text.slice(at, end).trim();
    at = end + after.length;
  }
  return values;
}

interface Language {
  locale: string;
  phrases: TypedDatePhrases;
}

/**
 * "early 2015", "mid-2015" and "late 2015" as the third of the year, about: EDTF has no word for them, ISO 8601-2 divides
 * a year into quadrimesters, and of these the middle one is May to August. Both ends are approximate, because nobody
 * who says so means the first of May.
 */
function partOfYear(text: string, { phrases }: Language): string | null {
  // The hyphen of "mid-2015" is often left out, or printed as a dash.
  for (const [index, phrase] of [phrases.early, phrases.middle, phrases.late].entries())
    for (const written of [phrase, phrase.replace('-', ' '), phrase.replace('-', '–')]) {
      const year = unfill(written, text)?.year ?? '';
      if (/^\d{4}$/.test(year)) return `${year}-${two(index * 4 + 1)}~/${year}-${two(index * 4 + 4)}~`;
    }
  return null;
}

/** A day, a month, a season, a quarter, a year or a decade as EDTF, or null. */
function plainDate(text: string, { locale, phrases }: Language): string | null {
  if (/^\d{4}$/.test(text)) return text;
  const decade = unfill(phrases.decade, text);
  if (decade && /^\d{3}0$/.test(decade.year ?? '')) return `${decade.year?.slice(0, 3)}X`;
  const quarter = unfill(phrases.quarter, text);
  if (quarter && /^[1-4]$/.test(quarter.quarter ?? '') && /^\d{4}$/.test(quarter.year ?? ''))
    return `${quarter.year}-${32 + Number(quarter.quarter)}`;
  const season = unfill(phrases.season, text);
  const names = [phrases.spring, phrases.summer, phrases.autumn, phrases.winter].map(fold);
  const which = names.indexOf(season?.season ?? '');
  if (which >= 0 && /^\d{4}$/.test(season?.year ?? '')) return `${season?.year}-${21 + which}`;
  // "3 March 2026", "March 3, 2026", "3rd March 2026", "March 2026", in any order but the year last.
  const words = text.split(/[\s,.،]+/).filter((word) => word !== '');
  const year = words.pop() ?? '';
  const found = takeMonth(words, monthNames(locale));
  if (!/^\d{4}$/.test(year) || !found || found.others.length > 1) return null;
  const [other] = found.others;
  if (other === undefined) return `${year}-${two(found.month)}`;
  const day = /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(other)?.[1];
  return day === undefined ? null : `${year}-${two(found.month)}-${two(day)}`;
}

function qualifiedDate(text: string, language: Language): string | null {
  const { phrases } = language;
  const forms = [
    [phrases.approximateUncertain, '%'],
    [phrases.approximate, '~'],
    [phrases.uncertain, '?'],
  ] as const;
  for (const [phrase, sign] of forms) {
    const date = plainDate(unfill(phrase, text)?.date ?? '', language);
    if (date) return date + sign;
  }
  return plainDate(text, language);
}

/** What `formatEdtfDate` prints in a language, as EDTF again; null for another text. */
function printedDate(text: string, language: Language): string | null {
  const { phrases } = language;
  const since = qualifiedDate(unfill(phrases.since, text)?.start ?? '', language);
  if (since) return `${since}/..`;
  const until = qualifiedDate(unfill(phrases.until, text)?.end ?? '', language);
  if (until) return `../${until}`;
  // A hyphen is what a keyboard has for the dash between two dates.
  for (const range of [phrases.range, phrases.range.replace('–', '-')]) {
    const span = unfill(range, text);
    const [start, end] = [span?.start, span?.end].map((side) => qualifiedDate(side ?? '', language));
    if (start && end) return `${start}/${end}`;
  }
  return partOfYear(text, language) ?? qualifiedDate(text, language);
}

/**
 * EDTF's unspecified digits as what is known by them: "2004-06-XX" is June 2004, "2004-XX-XX" the year, "19XX" the
 * years from 1900 to 1999. Any other text as it is.
 */
function specified(text: string): string {
  const known = /^(\d{4}(?:-\d{2})?)(?:-XX){1,2}([~?%]?)$/i.exec(text);
  if (known) return `${known[1]}${known[2]}`;
  const century = /^(\d{2})XX$/i.exec(text)?.[1];
  return century === undefined || century === '00' ? text : `${century}00/${century}99`;
}

/**
 * Reads what stands in a field for a date. Never throws; where it is no date, `reason` says so in a sentence about
 * what was typed.
 *
 * @param text EDTF (with unspecified digits too), or a date as `formatEdtfDate` prints it in this language; months may be shortened
 * @param locale BCP 47 tag of the interface
 * @param phrases the words round dates in its language
 */
export function readTypedDate(text: string, locale: string, phrases: TypedDatePhrases): EdtfResult {
  const written = text.trim();
  const direct = parseEdtfDate(specified(plainDigits(written)));
  if (direct.ok || written === '' || written.length > MAX_TYPED_DATE_LENGTH) return direct;
  const printed = printedDate(fold(written), { locale, phrases });
  if (printed !== null) return parseEdtfDate(printed);
  if (!/\p{L}{2}/u.test(written.replace(/x/gi, '')) && written.length <= MAX_EDTF_LENGTH) return direct;
  return { ok: false, reason: faultInWords('typedDate', { text: written }) };
}
