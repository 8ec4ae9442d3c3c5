/** EDTF dates as readers see them; the words come from the caller's catalogue. */
import { type EdtfDate, parseEdtfDate } from './edtf-date';
import { dateFormat, numberFormat } from './intl';

/** Phrases of one interface language; `{…}` marks what is filled in. */
export interface EdtfPhrases {
  /** "about {date}" */
  approximate: string;
  /** "{date} (uncertain)" */
  uncertain: string;
  /** "about {date} (uncertain)" */
  approximateUncertain: string;
  /** "{start} – {end}" */
  range: string;
  /** "since {start}" */
  since: string;
  /** "until {end}" */
  until: string;
  /** "{year}s" */
  decade: string;
  /** "{season} {year}"; `season` is one of the four words below. */
  season: string;
  spring: string;
  summer: string;
  autumn: string;
  winter: string;
  /** "quarter {quarter} of {year}" */
  quarter: string;
}

/** What people type besides: parts of a year, which are read and not printed. */
export interface TypedDatePhrases extends EdtfPhrases {
  /** "early {year}", "mid-{year}", "late {year}" */
  early: string;
  middle: string;
  late: string;
}

function fill(phrase: string, values: Record<string, string>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}

/** Midnight UTC; Date.UTC would take the years 0–99 for 1900–1999. */
function utc(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

function intl(locale: string, iso: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(locale, options).format(utc(iso));
}

function formatSpan(date: EdtfDate, locale: string, phrases: EdtfPhrases): string {
  const year = intl(locale, date.startsOn, { year: 'numeric' });
  switch (date.precision) {
    case 'day':
      return intl(locale, date.startsOn, { day: 'numeric', month: 'long', year: 'numeric' });
    case 'month':
      return intl(locale, date.startsOn, { month: 'long', year: 'numeric' });
    case 'season': {
      const code = Number(date.edtf.slice(5, 7));
      if (code >= 33) {
        const quarter = numberFormat(locale).format(code - 32);
        return fill(phrases.quarter, { quarter, year });
      }
      const names = [phrases.spring, phrases.summer, phrases.autumn, phrases.winter];
      return fill(phrases.season, { season: names[code - 21] ?? '', year });
    }
    case 'decade':
      return fill(phrases.decade, { year });
    default:
      return year;
  }
}

function formatQualified(date: EdtfDate, locale: string, phrases: EdtfPhrases): string {
  const plain = formatSpan(date, locale, phrases);
  if (date.approximate && date.uncertain) return fill(phrases.approximateUncertain, { date: plain });
  if (date.approximate) return fill(phrases.approximate, { date: plain });
  return date.uncertain ? fill(phrases.uncertain, { date: plain }) : plain;
}

const isPlainDay = ({ precision, approximate, uncertain }: EdtfDate) =>
  precision === 'day' && !approximate && !uncertain;

/** What two days have in common is written once: "18–19 December 2025", "28 November – 2 December 2025". */
function formatDays(first: string, last: string, locale: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const range = dateFormat(locale, options).formatRange(utc(first), utc(last));
  // Versions of the locale data differ in the spaces round the dash: none between days of one month.
  return range.replace(/\s*–\s*/u, first.slice(0, 7) === last.slice(0, 7) ? '–' : ' – ');
}

/**
 * "16 September 2020", "about October 2018", "August 2004 – 31 December 2011", in the Gregorian calendar.
 *
 * @param edtf an EDTF expression; one that cannot be read is given back as it is
 * @param locale BCP 47 tag for `Intl.DateTimeFormat`: en-GB, ar, fa, fr, tr …
 * @param phrases the words round the dates, in the same language
 */
export function formatEdtfDate(edtf: string, locale: string, phrases: EdtfPhrases): string {
  const parsed = parseEdtfDate(edtf);
  if (!parsed.ok) return edtf;
  if (parsed.date.precision !== 'interval') return formatQualified(parsed.date, locale, phrases);
  const [from = '..', to = '..'] = parsed.date.edtf.split('/');
  const end = (text: string) => {
    const one = parseEdtfDate(text);
    return one.ok ? formatQualified(one.date, locale, phrases) : text;
  };
  const [first, last] = [parseEdtfDate(from), parseEdtfDate(to)];
  if (first.ok && last.ok && isPlainDay(first.date) && isPlainDay(last.date))
    return formatDays(first.date.startsOn, last.date.startsOn, locale);
  if (from === '..') return fill(phrases.until, { end: end(to) });
  if (to === '..') return fill(phrases.since, { start: end(from) });
  return fill(phrases.range, { start: end(from), end: end(to) });
}
