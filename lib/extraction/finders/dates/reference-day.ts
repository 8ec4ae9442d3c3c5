/**
 * The day from which an article counts its "yesterday" and "Friday": `findReferenceDay`.
 *
 * Matches at the head of the first paragraphs: "BAGHDAD, Sept. 3, 2006 (Agency) --", "date 2020-09-16 NAME-",
 * "Baghdad [Iraq], September 15:", "5 juillet 2012. -", "WELLINGTON (Agency) -" (a place without a day).
 * Near miss: "29-03-2024 11:04 AM, local time" (a page clock, which counts only where neither dateline nor metadata give a
 * day), "He said on May 3 - a Sunday -" (prose), "United Nations (UN) Secretary-General X" (an abbreviation).
 */
import { cutText } from '@/lib/domain/cut-text';
import { DATE_LABEL, DATELINE_WORDS, FAR_EAST } from '../../lexicon/dates/datelines';
import { type FoundDate, findDates } from './find-dates';
import { chooseLexicon, guessLanguage } from './languages';
import { findPageStamps } from './page-stamps';
import { type Order, pageOrder, type WrittenPage } from './written-order';

export interface ReferenceDay {
  /** `YYYY-MM-DD`, or null where neither text nor metadata give one. */
  day: string | null;
  source: 'inner-dateline' | 'dateline' | 'publishedOn' | 'page' | null;
  /** `XXXX-MM-DD`: the day of a dateline of which nothing tells the year; null where there is none. */
  yearless: string | null;
  /** How 03/04/2020 is read on this page. */
  order: Order;
  /** True where the day was read off digits of which nothing tells the order. */
  orderGuessed: boolean;
  /** What of the body is the page's and not the report's: stamps, page clocks. */
  skip: { start: number; end: number }[];
  /** UTF-16 offsets in the body of the date of the dateline or stamp. */
  start?: number;
  end?: number;
  /** The place of the dateline as written: "BAGHDAD", "ZHANJIANG, GUANGDONG PROVINCE". */
  place?: string;
  /** Where the text proper begins, after the last dateline. */
  stop?: number;
  /** True where the day is the publisher's and the place lies so far east that its own may be the next. */
  localDayAhead: boolean;
}

interface Dateline {
  day: string | null;
  yearless: string | null;
  start: number;
  end: number;
  place: string | null;
  /** Where the dateline ends in the body. */
  stop: number;
}

const HEAD = 120;
const PARAGRAPHS = 6;
// The sign that closes a dateline: two dashes, a dash with a space, an underscore, a colon, an agency between strokes or
// brackets, with the day or without ("May 15. /TASS/.", "Sept. 6 (CNA) A salute …", "OSLO (NN / Wire - 6 May 2014) The …").
const CLOSING =
  /\s?(?:--|—|–|\s-(?=\s|$)|-(?=\s|$)|(?<=\p{N}{4})\s?\/(?=\s|$)|(?<!\p{Ll})-(?=[A-Z][a-z])|_(?=\s|$)|:(?=\s)|\.?\s?\/\s?\p{Lu}[\p{L} .-]{1,24}\/\.?(?=\s)|(?<=\(\p{Lu}[\p{L}\p{N} .,/-]{1,60}\))(?=\s+\p{Lu}))/gu;
const CLOCK = /\d\s?:\s?\d\d|\b[ap]\.?m\b/iu;
/** True where the words of a head, its date and agency taken out, are a place's: capitals and few. */
function looksLikePlace(rest: string): boolean {
  if (rest.length > 70 || /[.!?;"“”«»]\s*\S/.test(rest.replace(/\b\p{Lu}\p{L}{0,3}\./gu, ''))) return false;
  const words = rest.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  if (words.length > 8) return false;
  return words.every((word) => !/^\p{Ll}/u.test(word) || DATELINE_WORDS.has(word));
}

/** "United Nations (UN)": the brackets hold what the words before them begin with, and no agency. */
function isAbbreviated(head: string): boolean {
  const [, words = '', short = ''] = /^([^(]*)\((\p{Lu}{2,8})\)\s*$/u.exec(head) ?? [];
  return short !== '' && (words.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').endsWith(short);
}

function placeOf(rest: string): string | null {
  const place = rest
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s*\[([^\]]*)\]/g, ', $1')
    .replace(DATE_LABEL, ' ')
    .replace(/(?<![\s,;.–—-])[\s,;.–—-]+$/u, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.]+/u, '');
  return /\p{L}{2}/u.test(place) ? cutText(place, 70) : null;
}

/** The days named with month and day in a head, which a dateline states. */
function statedDays(head: string, publishedOn: string | null, language: string, order: Order): FoundDate[] {
  const tense = () => null;
  return findDates(head, { referenceDate: publishedOn, tense, language, order }).filter(
    (mention) =>
      mention.kind === 'date' &&
      mention.grain === 'day' &&
      !mention.deictic &&
      (mention.from !== null || mention.edtf?.startsWith('XXXX-') === true),
  );
}

/** Reads a dateline at an offset of the body, or null. */
function datelineAt(
  body: string,
  offset: number,
  publishedOn: string | null,
  language: string,
  order: Order,
): Dateline | null {
  const line = body.slice(offset, offset + HEAD).split('\n')[0] ?? '';
  for (const sign of line.matchAll(CLOSING)) {
    const head = line.slice(0, sign.index);
    // The hyphen of "(Itar-Tass)" closes nothing.
    if (head.trim().length < 3 || head.lastIndexOf('(') > head.lastIndexOf(')')) continue;
    if (CLOCK.test(head)) return null;
    const days = statedDays(head, publishedOn, language, order);
    const [first] = days;
    const agency = /\(\p{Lu}[\p{L} .&'-]{1,30}\)\s*$/u.exec(head);
    if (days.length > 1 || (!first && !agency)) continue;
    const rest = first ? `${head.slice(0, first.start)} ${head.slice(first.end)}` : head;
    const plain = rest.replace(/\([^)]*\)/g, ' ');
    if (!looksLikePlace(plain)) continue;
    // Without a date only capitals before an agency's name are a dateline.
    if (!first && (!/^\s*\p{Lu}/u.test(plain) || isAbbreviated(head))) continue;
    return {
      day: first?.from ?? null,
      yearless: first?.from === null ? first.edtf : null,
      start: offset + (first?.start ?? 0),
      end: offset + (first?.end ?? 0),
      place: placeOf(first ? head.slice(0, first.start) : plain) ?? null,
      stop: offset + sign.index + sign[0].length,
    };
  }
  return null;
}

/** Offsets at which the first paragraphs begin. */
function paragraphStarts(body: string): number[] {
  const starts: number[] = [];
  for (const { index } of body.matchAll(/[^\s][^\n]*/g)) {
    if (starts.length === PARAGRAPHS || index >= 1_500) break;
    starts.push(index);
  }
  return starts;
}

type ReadDateline = (at: number) => Dateline | null;

/** Where a dateline may begin: at the head of a paragraph, or behind the stamp that stands there. */
function openings(body: string, skip: ReferenceDay['skip'], read: ReadDateline): number[] {
  return paragraphStarts(body).flatMap((start) => {
    const stamp = skip.find((span) => span.start <= start && start < span.end);
    if (stamp === undefined) return [start];
    const closed = body.slice(read(start)?.stop ?? start, stamp.end).trim() === '';
    // "AMMAN, Nov. 15, 2006 (Agency) --" on a line of its own.
    if (!/^[^\s]/.test(body.slice(stamp.end, stamp.end + 1)))
      return closed && read(start)?.place ? [start] : [];
    // "date 2021-06-10 NEWSNAME- The minister": day and agency are one dateline.
    return [closed && read(stamp.end) === null ? start : stamp.end];
  });
}

/** The datelines at the head of a page, in their order. */
function datelinesOf(body: string, starts: readonly number[], read: ReadDateline): Dateline[] {
  const found: Dateline[] = [];
  for (const start of starts) {
    if (found.length > 0 && start < (found.at(-1)?.stop ?? 0)) continue;
    let at: number | null = start;
    while (at !== null && found.length < 3) {
      const dateline: Dateline | null = read(at);
      if (dateline === null) break;
      found.push(dateline);
      // A second dateline may follow at once in the same line.
      const rest: RegExpExecArray | null = /^[ \t]*(?=\p{Lu}{2})/u.exec(
        body.slice(dateline.stop, dateline.stop + 10),
      );
      at = rest ? dateline.stop + rest[0].length : null;
    }
  }
  return found;
}

/**
 * The reference day of an article: the inner dateline over the outer one over `publishedOn` over what the page shows of
 * its day. A dateline without a year takes it from `publishedOn` or the page; one without a day gives the place only.
 *
 * How the event engine uses it: `const reference = findReferenceDay(article)`, then
 * `findDates(article.body, { referenceDate: reference.day, localDayAhead: reference.localDayAhead, language, tense })`, and it leaves out mentions that
 * start before `reference.end` (the dateline itself is no event date) or stand in `reference.skip`.
 *
 * @param article `publishedOn` is an ISO date or date-time; its civil date as written counts
 */
export function findReferenceDay(
  article: WrittenPage & { language?: string | null | undefined },
): ReferenceDay {
  const { body } = article;
  const published = /^\d{4}-\d{2}-\d{2}/.exec(article.publishedOn ?? '')?.[0] ?? null;
  const language = article.language ?? guessLanguage(body);
  const { order, guessed } = pageOrder(article, chooseLexicon('', language).order);
  const page = findPageStamps(body, language, order, Boolean(article.title));
  const [stamp] = page.stamps;
  const known = published ?? stamp?.day ?? null;
  const read = (at: number): Dateline | null => datelineAt(body, at, known, language, order);
  const found = datelinesOf(body, openings(body, page.skip, read), read);
  const place = found.findLast((dateline) => dateline.place !== null)?.place;
  const dated = found.filter((dateline) => dateline.day !== null);
  const last = dated.at(-1);
  const stop = found.at(-1)?.stop;
  const common = {
    yearless: null,
    order,
    orderGuessed: false,
    skip: page.skip,
    ...(place ? { place } : {}),
    ...(stop === undefined ? {} : { stop }),
    localDayAhead: false,
  };
  if (last !== undefined) {
    const source = dated.length > 1 ? 'inner-dateline' : 'dateline';
    return { ...common, day: last.day, source, start: last.start, end: last.end };
  }
  if (published !== null) {
    const localDayAhead = place != null && FAR_EAST.test(place);
    return { ...common, day: published, source: 'publishedOn', localDayAhead };
  }
  if (stamp !== undefined) {
    const { day, start, end } = stamp;
    return { ...common, day, source: 'page', start, end, orderGuessed: guessed && stamp.ambiguous };
  }
  const open = found.findLast((dateline) => dateline.yearless !== null);
  const at = open === undefined ? {} : { start: open.start, end: open.end };
  return { ...common, day: null, source: null, yearless: open?.yearless ?? null, ...at };
}
