/**
 * Dates, times and spans of time in prose: `findDates`. Pure and linear in the length of the text.
 *
 * How it works: words become symbols (`tokens`, with the words of `lexicon/dates`), stages of short rules over
 * the symbols build small dates into larger ones (`cascade`, `rules/`), and what is missing is completed from
 * the reference day and the tense of the clause (`completion`, `tense`).
 */
import { civilDayOf, isCivilDay, isoOfNumber, numberOfIso } from '@/lib/domain/civil-date';
import type { DateMention } from '@/lib/domain/extraction';
import type { DateLexicon } from '../../lexicon/dates/lexicon';
import { runCascade } from './cascade';
import { keepIslands } from './islands';
import { chooseLexicon } from './languages';
import type { DateContext, Tense } from './rule';
import { STAGES } from './stages';
import { isStamp } from './stamps';
import { TenseGuesser } from './tense';
import type { Token } from './token';
import { tokenize } from './tokens';
import { type DateValue, type DurationUnit, edtfOf, type Grain, type Relation } from './value';
import { WordReader } from './word-reader';
import { writtenOrder } from './written-order';

export interface FindDatesOptions {
  /** ISO date or date-time of the day from which "yesterday" counts; its civil date is read. */
  referenceDate: string | null;
  /** BCP 47; found from the script and the words where absent. */
  language?: string;
  /** How 03/04/2020 is read; the language's custom where absent (English: month first). */
  order?: 'DMY' | 'MDY';
  /** The place may be a day ahead of the reference day (`findReferenceDay` says so). */
  localDayAhead?: boolean;
  /**
   * When the clause round a span lies, for weekdays and dates without a year: return `undefined` to leave it
   * to the built-in guess. A past clause takes the latest such day up to the reference day, a future one the
   * next from it.
   */
  tense?: (start: number, end: number) => Tense | undefined;
  /** Called many times meanwhile (`DateContext.pause`). */
  pause?: () => void;
}

/** A mention with what the event engine wants to know beyond the contract. */
export interface FoundDate extends DateMention {
  grain: Grain;
  /** The rule that read it, for evidence. */
  rule: string;
  /** True for "yesterday", "last week", a bare weekday: counted from the reference day. */
  deictic: boolean;
  /** False where the year was inferred. */
  yearStated: boolean;
  /** The preposition that bounds it: before, after, since, until, by, from. */
  relation: Relation | null;
  /** The length, for durations: "four-day" is [{ unit: 'day', count: 4 }]. */
  length: { unit: DurationUnit; count: number }[] | null;
  /** The tense used to resolve it. */
  tense: Tense;
  /** True for a page clock, a crawl stamp or an "Updated:" line: no date of the story. */
  stamp: boolean;
}

const MAX_DAY = numberOfIso('9999-12-31');
const MIN_DAY = numberOfIso('0001-01-01');

function isoOrNull(day: number | null): string | null {
  return day === null || day < MIN_DAY || day > MAX_DAY ? null : isoOfNumber(day);
}

/** The civil date of an ISO date or date-time; also 03-02-2009, read day first. */
function referenceNumber(referenceDate: string | null): number | null {
  const iso = referenceDate?.replace(/^(\d{2})-(\d{2})-(\d{4})$/, '$3-$2-$1') ?? '';
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return null;
  const { year, month, day } = civilDayOf(iso);
  return isCivilDay(year, month, day) ? numberOfIso(iso) : null;
}

/** A day that was named, not one that was itself counted off. */
function isAnchor(value: DateValue): boolean {
  return value.kind === 'date' && value.grain === 'day' && value.from !== null && value.counted !== true;
}

function isReported(value: DateValue): boolean {
  if (value.silent || value.weak) return false;
  // "the last 0 weeks" cover no day.
  if (value.from !== null && value.to !== null && value.from >= value.to) return false;
  return (
    value.kind === 'duration' ||
    value.kind === 'set' ||
    value.from !== null ||
    value.to !== null ||
    Boolean(value.edtf)
  );
}

// "Friday prayers", "Black September", "the April 6 movement"
const NAME_REACH = 32;

/** True where the words beside a weekday, a month or a day without a year make a name of it. */
function isNamed(token: Token, value: DateValue, text: string, { names }: DateLexicon): boolean {
  if (!names || value.kind !== 'date' || (value.yearStated && !value.deictic)) return false;
  if (value.grain !== 'day' && value.grain !== 'month') return false;
  const before = text.slice(Math.max(0, token.start - NAME_REACH), token.start);
  const after = text.slice(token.end, token.end + NAME_REACH);
  // A day that is counted or has its figure is none, whatever the words beside it: "Mr. 5 May".
  const word = (names.word ?? /^[\p{L}\p{M}\u200c]+$/u).test(text.slice(token.start, token.end));
  return (
    names.before?.test(before) === true ||
    names.after?.test(after) === true ||
    (word && names.title?.test(before) === true) ||
    (word && names.office?.test(before) === true && names.surname?.test(after) === true)
  );
}

const readers = new Map<DateLexicon, WordReader>();

/** The compiled words of a language; built once. */
function readerOf(lexicon: DateLexicon): WordReader {
  const known = readers.get(lexicon);
  if (known) return known;
  const reader = new WordReader(lexicon);
  readers.set(lexicon, reader);
  return reader;
}

function mentionOf(token: Token, value: DateValue, text: string, tense: Tense): FoundDate {
  // A full stop after the last word closes the sentence.
  const end = text[token.end - 1] === '.' ? token.end - 1 : token.end;
  return {
    start: token.start,
    end,
    text: text.slice(token.start, end),
    kind: value.kind,
    from: isoOrNull(value.from),
    to: isoOrNull(value.to),
    edtf: edtfOf(value),
    grain: value.grain,
    rule: `date.${value.rule ?? 'date'}`,
    deictic: value.deictic,
    yearStated: value.yearStated,
    relation: value.relation ?? null,
    length: value.length ?? null,
    tense,
    stamp: isStamp(text, token.start, end),
  };
}

/**
 * The dates of a text in the order in which they stand. `text.slice(start, end)` is the mention without a
 * leading preposition; `from` and `to` are civil days, `to` exclusive. A bare weekday or "yesterday" is not
 * reported without a reference day; a day and month without a year is then `XXXX-MM-DD` with no bounds.
 */
export function findDates(text: string, options: FindDatesOptions): FoundDate[] {
  const lexicon = chooseLexicon(text, options.language);
  const ref = referenceNumber(options.referenceDate);
  let guesser: TenseGuesser | null = null;
  const tense = (start: number, end: number): Tense => {
    const told = options.tense?.(start, end);
    if (told !== undefined) return told;
    guesser ??= new TenseGuesser(text, lexicon);
    return guesser.at(start, end);
  };
  const context: DateContext = {
    text,
    ref,
    habits: lexicon.habits,
    names: lexicon.names,
    localDayAhead: options.localDayAhead === true,
    order: options.order ?? writtenOrder(text) ?? lexicon.order,
    pause: options.pause ?? (() => undefined),
    tense,
  };
  const tokens = runCascade(STAGES, keepIslands(tokenize(text, readerOf(lexicon))), context);
  const found: FoundDate[] = [];
  // The day and the span named last, from which "two days later" and "the same month" count.
  let named: number | null = null;
  let last: DateValue | null = null;
  for (const token of tokens) {
    if (token.value === undefined) continue;
    context.pause();
    if (!isReported(token.value) || isNamed(token, token.value, text, lexicon)) continue;
    const { anchored, rule } = token.value;
    const told: DateValue | null = anchored?.(named, last) ?? null;
    if (told !== null) token.value = { ...(rule === undefined ? {} : { rule }), ...told };
    if (isAnchor(token.value)) named = token.value.from;
    if (token.value.kind === 'date' && token.value.from !== null) last = token.value;
    found.push(
      mentionOf(
        token,
        token.value,
        text,
        token.value.yearStated && !token.value.deictic ? null : tense(token.start, token.end),
      ),
    );
  }
  return ref === null ? withYears(found) : found;
}

/** Without a reference day a day and month have the year with which the text names them elsewhere. */
function withYears(found: FoundDate[]): FoundDate[] {
  const full = new Map<string, FoundDate>();
  for (const date of found)
    if (date.from && date.yearStated && date.grain === 'day') full.set(date.from.slice(5), date);
  return found.map((date) => {
    const same = date.edtf?.startsWith('XXXX-') ? full.get(date.edtf.slice(5)) : undefined;
    return same ? { ...date, from: same.from, to: same.to, edtf: same.edtf } : date;
  });
}
