/**
 * How well dates are found, for suites in four formats: `rectext` (Recognizers-Text: each mention with its values),
 * `duckling-*` and `chrono` (one phrase, one answer), and TimeML (each mention with its TIMEX3 value).
 */
import { z } from 'zod';
import { addDays, civilDayOf, daysInMonth, isoDay, isoWeekday, numberOfIso } from '@/lib/domain/civil-date';
import type { DateMention } from '@/lib/domain/extraction';

const text = z.string().nullish();
const mentionSchema = z.object({
  text: z.string(),
  start: z.number(),
  end: z.number(),
  type: z.string().optional(),
  /** TIMEX3. */
  value: text,
  values: z.array(z.object({ value: text, start: text, end: text })).default([]),
});
export const dateCaseSchema = z.object({
  id: z.string(),
  text: z.string(),
  referenceDate: text,
  language: z.string().optional(),
  order: z.enum(['DMY', 'MDY']).optional(),
  /** Nothing is to be found. */
  none: z.boolean().default(false),
  /** Nothing is annotated from here on. */
  annotatedUntil: z.number().nullish(),
  expected: z.object({
    mentions: z.array(mentionSchema).optional(),
    start: text,
    end: text,
    grain: text,
    hasHour: z.boolean().nullish(),
  }),
});
export type DateCase = z.infer<typeof dateCaseSchema>;

export interface DateFigures {
  /** Mentions or phrases with a date. */
  cases: number;
  /** Share read rightly; for TimeML F1 of values. */
  right: number | null;
  /** Share of texts without a date in which nothing is found. */
  silent: number | null;
  /** TimeML alone: share of full days read rightly. */
  days?: number | null;
}

export interface ReadDates {
  given: DateCase;
  mentions: readonly DateMention[];
}
type Mention = z.infer<typeof mentionSchema>;
interface Tally {
  figures: DateFigures;
  misses: string[];
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
const length = (from: string, to: string): number => numberOfIso(to) - numberOfIso(from);
const dayOf = (value: string | null | undefined): string | undefined => value?.slice(0, 10);

function isOneDay({ from, to }: DateMention): boolean {
  return from !== null && (to === null || length(from, to) <= 1);
}

function afterMonths(iso: string, count: number): string {
  const { year, month, day } = civilDayOf(iso);
  const months = year * 12 + month - 1 + count;
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDay(y, m, Math.min(day, daysInMonth(y, m)));
}

/** The TIMEX3 value of a span: day, ISO week, month, quarter, year, decade, or from/to. */
function timexOf({ from, to }: DateMention): string | null {
  if (from === null || to === null || length(from, to) <= 1) return from;
  if (from.endsWith('-01')) {
    if (to === afterMonths(from, 1)) return from.slice(0, 7);
    if (/-(?:01|04|07|10)-01$/.test(from) && to === afterMonths(from, 3))
      return `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
    if (from.endsWith('-01-01') && to === afterMonths(from, 12)) return from.slice(0, 4);
    if (from.endsWith('0-01-01') && to === afterMonths(from, 120)) return from.slice(0, 3);
  }
  if (length(from, to) === 7 && isoWeekday(from) === 1) {
    const thursday = addDays(from, 3);
    const year = thursday.slice(0, 4);
    const week = 1 + Math.floor(length(`${year}-01-01`, thursday) / 7);
    return `${year}-W${String(week).padStart(2, '0')}`;
  }
  return `${from}/${to}`;
}

const told = (mention: DateMention | undefined): string =>
  mention ? `${mention.text} => ${mention.from}..${mention.to}` : 'none';

function scoreTimeMl(read: readonly ReadDates[]): Tally {
  let [gold, found, right, days, rightDays] = [0, 0, 0, 0, 0];
  const misses: string[] = [];
  for (const { given, mentions } of read) {
    const all = given.expected.mentions ?? [];
    const wanted = all.filter(({ type }) => type === 'DATE' || type === 'TIME');
    const lengths = all.filter(({ type }) => type === 'DURATION' || type === 'SET');
    const got = mentions.filter(
      (mention) =>
        (mention.kind === 'date' || mention.kind === 'time') &&
        !(given.annotatedUntil && mention.start >= given.annotatedUntil) &&
        !(lengths.some((each) => overlaps(mention, each)) && !wanted.some((each) => overlaps(mention, each))),
    );
    gold += wanted.length;
    found += got.length;
    const used = new Set<DateMention>();
    for (const each of wanted) {
      const value = each.value ?? '';
      const full = /^\d{4}-\d\d-\d\d/.test(value);
      const mention = got.find((other) => !used.has(other) && overlaps(other, each));
      if (mention) used.add(mention);
      const ok =
        mention !== undefined &&
        (full ? mention.from === dayOf(value) && isOneDay(mention) : timexOf(mention) === value);
      days += Number(full);
      right += Number(ok);
      rightDays += Number(ok && full);
      if (!ok)
        misses.push(`${given.id} | ${given.referenceDate} | ${each.text} | ${value} | ${told(mention)}`);
    }
  }
  const figures = {
    cases: gold,
    right: share(2 * right, gold + found),
    silent: null,
    days: share(rightDays, days),
  };
  return { figures, misses };
}

/** A day is its value; a span its first day, and its last or the day after it. */
function isRead(mention: DateMention, { type, values }: Mention): boolean {
  return values.some((value) => {
    if (type === 'date') return mention.from === dayOf(value.value) && isOneDay(mention);
    const [start, end] = [dayOf(value.start), dayOf(value.end)];
    if (!start && !end) return false;
    const endsRight = !end || mention.to === end || (mention.to !== null && addDays(mention.to, -1) === end);
    return (!start || mention.from === start) && endsRight;
  });
}

function scoreMentions(read: readonly ReadDates[]): Tally {
  let [cases, right, without, silent] = [0, 0, 0, 0];
  const misses: string[] = [];
  for (const { given, mentions } of read) {
    const got = mentions.filter(({ kind }) => kind === 'date');
    const wanted = given.expected.mentions ?? [];
    if (wanted.length === 0) {
      without += 1;
      silent += Number(got.length === 0);
      if (got.length > 0) misses.push(`${given.id} | ${given.text} | nothing | ${told(got[0])}`);
    }
    for (const each of wanted) {
      cases += 1;
      const mention = got.find((other) => overlaps(other, each));
      const ok = mention !== undefined && isRead(mention, each);
      right += Number(ok);
      if (!ok) misses.push(`${given.id} | ${given.text} | ${each.text} | ${told(mention)}`);
    }
  }
  return { figures: { cases, right: share(right, cases), silent: share(silent, without) }, misses };
}

const GRAIN_ENDS: Readonly<Record<string, (from: string) => string>> = {
  Day: (from) => addDays(from, 1),
  Week: (from) => addDays(from, 7),
  Month: (from) => afterMonths(from, 1),
  Quarter: (from) => afterMonths(from, 3),
  Year: (from) => afterMonths(from, 12),
};

/** The first date of a phrase; the end counts where the suite tells one. */
function scorePhrases(read: readonly ReadDates[], endOf: (given: DateCase) => string | undefined): Tally {
  let [cases, right, without, silent] = [0, 0, 0, 0];
  const misses: string[] = [];
  for (const { given, mentions } of read) {
    const got = mentions.filter(({ kind }) => kind !== 'duration');
    if (given.none) {
      without += 1;
      silent += Number(got.length === 0);
      continue;
    }
    const [from, to] = [dayOf(given.expected.start), endOf(given)];
    const ok = got[0]?.from === from && (to === undefined || got[0]?.to === to);
    cases += 1;
    right += Number(ok);
    if (!ok) misses.push(`${given.id} | ${given.text} | ${from}..${to ?? ''} | ${told(got[0])}`);
  }
  return { figures: { cases, right: share(right, cases), silent: share(silent, without) }, misses };
}

/** Figures of one suite, whose format the ids of its cases tell; also each miss in words. */
export function scoreDates(read: readonly ReadDates[]): Tally {
  const format = read[0]?.given.id.split('/')[0] ?? '';
  if (format === 'rectext') return scoreMentions(read);
  if (format.startsWith('duckling'))
    return scorePhrases(
      read,
      ({ expected: { start, end, grain } }) =>
        dayOf(end) ?? (grain ? GRAIN_ENDS[grain]?.(dayOf(start) ?? '') : undefined),
    );
  if (format === 'chrono') {
    const days = read.filter(
      ({ given: { id, expected } }) => !/time_exp|timezone/.test(id) && !expected.hasHour,
    );
    return scorePhrases(days, () => undefined);
  }
  return scoreTimeMl(read);
}
