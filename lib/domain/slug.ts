/** Addresses made from names and titles: small ASCII letters, digits and single hyphens. */
import { parseEdtfDate } from './edtf-date';

const MOST = 100;
/** Letters that decomposition does not take apart, as they are usually written in ASCII. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** "Talks in Zürich" → `talks-in-zurich`, cut between words; '' where no Latin letter or digit is left. */
export function slugOf(text: string, most = MOST): string {
  const ascii = text
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼʿʾ`]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (ascii.length <= most) return ascii;
  const lastGap = ascii.lastIndexOf('-', most);
  return ascii.slice(0, lastGap > 0 ? lastGap : most);
}

/** The date's part of an address: `2020-09-16`, `2018-10`, `2012`; of a span, its first day's. */
function datePart(edtf: string): string {
  const parsed = parseEdtfDate(edtf);
  if (!parsed.ok) return '';
  const { startsOn, endsOn, precision, openStart } = parsed.date;
  const day = openStart ? endsOn : startsOn;
  if (precision === 'day' || precision === 'interval') return day;
  return precision === 'month' ? day.slice(0, 7) : day.slice(0, 4);
}

/**
 * The address of an event: its date and its title, as `2020-09-16-foreign-minister-meets-secretary-general`.
 * A title without Latin letters is stood for by the relationship.
 *
 * @param relationships slugs of those to which the event belongs
 */
export function eventSlug(edtf: string, title: string, relationships: readonly string[] = []): string {
  return [datePart(edtf), slugOf(title) || relationships[0] || 'event'].filter(Boolean).join('-');
}

/** The first of `base`, `base-2`, `base-3` … that is not taken. */
export function freeSlug(base: string, taken: ReadonlySet<string>): string {
  let [slug, count] = [base, 1];
  while (taken.has(slug)) {
    count += 1;
    slug = `${base}-${count}`;
  }
  return slug;
}
