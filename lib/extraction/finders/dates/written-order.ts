/**
 * The order of day and month that a text itself uses: "from 05/06/2004 to 17/06/2004" can only be day first, so
 * 05/06 is the 5th of June; published on 5 June 2004, "05/06/2004" is day first too. Near miss: a text with 17/06 and
 * 06/17 says nothing.
 */
import { dayNumber, isCivilDay, numberOfIso } from '@/lib/domain/civil-date';
import { MONTH_FIRST } from '../../lexicon/dates/month-first';

export type Order = 'DMY' | 'MDY';

const DIGITS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g;
/** Signs of the publisher's country stand at the head of a page. */
const HEAD = 600;

export function writtenOrder(text: string): Order | undefined {
  let [dayFirst, monthFirst] = [false, false];
  for (const [, first, , second] of text.matchAll(DIGITS)) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && a <= 31 && b <= 12) dayFirst = true;
    if (b > 12 && b <= 31 && a <= 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'DMY' : 'MDY';
}

/** The order in which a date in digits is the day of publication, or the day before it. */
function orderOnDay(text: string, published: string): Order | undefined {
  const day = numberOfIso(published);
  const near = (year: number, month: number, date: number): boolean =>
    isCivilDay(year, month, date) && [0, 1].includes(day - dayNumber(year, month, date));
  for (const [, first, , second, written = ''] of text.matchAll(DIGITS)) {
    const [a, b, year] = [Number(first), Number(second), Number(written)];
    if (written.length !== 4 || a === b) continue;
    const [dayFirst, monthFirst] = [near(year, b, a), near(year, a, b)];
    if (dayFirst !== monthFirst) return dayFirst ? 'DMY' : 'MDY';
  }
  return undefined;
}

/** A page whose dates in digits are to be read. */
export interface WrittenPage {
  body: string;
  title?: string | null | undefined;
  publishedOn?: string | null | undefined;
  publisher?: string | null | undefined;
  url?: string | null | undefined;
}

/**
 * Day or month first, by the other dates of the page, its stated day of publication, or its publisher's country;
 * `guessed` where nothing tells and the custom of most of the world was taken. `custom` is that of the language: only
 * English is written both ways.
 */
export function pageOrder(page: WrittenPage, custom: Order): { order: Order; guessed: boolean } {
  const published = /^\d{4}-\d{2}-\d{2}/.exec(page.publishedOn ?? '')?.[0];
  const told = writtenOrder(page.body) ?? (published ? orderOnDay(page.body, published) : undefined);
  if (told !== undefined || custom === 'DMY') return { order: told ?? custom, guessed: false };
  const monthFirst =
    MONTH_FIRST.publisher.test(page.publisher ?? '') ||
    MONTH_FIRST.host.test(page.url ?? '') ||
    MONTH_FIRST.page.test(page.body.slice(0, HEAD));
  return monthFirst ? { order: 'MDY', guessed: false } : { order: 'DMY', guessed: true };
}
