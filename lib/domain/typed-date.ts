/** Dates as people type them: EDTF, or what the product itself prints, such as "3 March 2026" or "since July 2018". */
import { type EdtfResult, MAX_EDTF_LENGTH, parseEdtfDate } from './edtf-date';
import type { EdtfPhrases } from './edtf-format';

/** The longest text that a field for dates takes: a span of two printed dates. */
export const MAX_TYPED_DATE_LENGTH = 100;

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

const monthsOf = new Map<string, ReadonlyMap<string, number>>();

/** Names of months in a language, whole and shortened, each with its number. */
function monthNames(locale: string): ReadonlyMap<string, number> {
  const known = monthsOf.get(locale);
  if (known) return known;
  const months = new Map<string, number>();
  for (const language of [locale, 'en-US'])
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, {
          month,
          day,
          timeZone: 'UTC',
          calendar: 'gregory',
        });
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(Date.UTC(2001, number - 1, 1));
          const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (name) months.set(name, number).set(name.slice(0, 3), number);
        }
      }
  monthsOf.set(locale, months);
  return months;
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
  phrases: EdtfPhrases;
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
  const words = text.split(/[\s,.]+/).filter((word) => word !== '');
  const year = words.pop() ?? '';
  const months = monthNames(locale);
  const month = words.map((word) => months.get(word)).find((found) => found !== undefined);
  if (!/^\d{4}$/.test(year) || month === undefined || words.length > 2) return null;
  if (words.length === 1) return `${year}-${two(month)}`;
  const day = words.map((word) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]).find((found) => found);
  return day === undefined ? null : `${year}-${two(month)}-${two(day)}`;
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
  return qualifiedDate(text, language);
}

/**
 * Reads what stands in a field for a date. Never throws; where it is no date, `reason` says so in a sentence about
 * what was typed.
 *
 * @param text EDTF, or a date as `formatEdtfDate` prints it in this language; months may be shortened
 * @param locale BCP 47 tag of the interface
 * @param phrases the words round dates in its language
 */
export function readTypedDate(text: string, locale: string, phrases: EdtfPhrases): EdtfResult {
  const written = text.trim();
  const direct = parseEdtfDate(written);
  if (direct.ok || written === '' || written.length > MAX_TYPED_DATE_LENGTH) return direct;
  const printed = printedDate(fold(written), { locale, phrases });
  if (printed !== null) return parseEdtfDate(printed);
  if (!/\p{L}{2}/u.test(written.replace(/x/gi, '')) && written.length <= MAX_EDTF_LENGTH) return direct;
  const example = 'Write it as 16 September 2020, September 2020 or 2020.';
  return { ok: false, reason: `“${written}” is not a date that can be read. ${example}` };
}
