/** Addresses made from names and titles. */
import { parseEdtfDate } from './edtf-date';

const MAX_TITLE_LENGTH = 80;
/** Letters that decomposition does not take apart, as they are usually written in ASCII. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Kebab-case ASCII of a text, at most `most` characters and cut between words; '' where no letter is left. */
export function kebabCase(text: string, most = MAX_TITLE_LENGTH): string {
  const words = text
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼʻ]/g, '')
    .match(/[a-z0-9]+/g);
  let slug = '';
  for (const word of words ?? []) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > most) break;
    slug = longer;
  }
  return slug || (words?.[0] ?? '').slice(0, most);
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
 * A title without Latin letters leaves the date and the word `event`.
 */
export function eventSlug(edtf: string, title: string): string {
  return [datePart(edtf), kebabCase(title) || 'event'].filter(Boolean).join('-');
}

/** The n-th address to try when the earlier ones are taken: `talks`, `talks-2`, `talks-3` … */
export function numberedSlug(slug: string, attempt: number): string {
  return attempt <= 1 ? slug : `${slug}-${attempt}`;
}
