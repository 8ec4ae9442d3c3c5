/** What is searched for and what is found: the words of a question, its dates, and the shape of the answer. */
import { parseEdtfDate } from './edtf-date';
import type { ActorReference, EventSummary } from './event';
import { type EventFilter, NO_VALUES } from './event-filter';
import { termsTouching, wordsOfText } from './event-terms';

export interface SearchFilter extends EventFilter {
  /** Slugs. */
  readonly relationships: readonly string[];
  /** Places, as `placeKey` writes them. */
  readonly places: readonly string[];
  /** Years that the event touches. */
  readonly fromYear?: number;
  readonly toYear?: number;
}

export const NO_SEARCH_FILTER: SearchFilter = { ...NO_VALUES, relationships: [], places: [] };

/** A date that was understood in the question, `start` to `end` in UTF-16 units. */
export interface AskedDate {
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
}

/** One thing that is asked for: a word, or a date with the words by which it was written. */
export type Asked =
  | { readonly kind: 'word'; readonly word: string }
  | {
      readonly kind: 'date';
      readonly words: readonly string[];
      /** Outer bounds, YYYY-MM-DD. */
      readonly from: string;
      readonly to: string;
      /** Of which an event has one where it touches the date. */
      readonly terms: readonly string[];
    };

/** More words and dates than these are not looked at. */
const MOST_ASKED = 10;

function askedDate(words: readonly string[], edtf: string): Asked | null {
  const parsed = parseEdtfDate(edtf);
  if (!parsed.ok) return null;
  const { startsOn: from, endsOn: to } = parsed.date;
  const terms = termsTouching(from, to);
  return terms && { kind: 'date', words, from, to, terms };
}

/** A year that nobody called a date may be one, as in "2004 mission". */
function askedWord(word: string): Asked {
  return (/^(1[89]|2[01])\d\d$/.test(word) ? askedDate([word], word) : null) ?? { kind: 'word', word };
}

/** The words and dates of a question, each once, in their order. */
export function askedIn(text: string, dates: readonly AskedDate[]): Asked[] {
  const asked: Asked[] = [];
  let at = 0;
  const addWords = (end: number) => asked.push(...wordsOfText(text.slice(at, end)).map(askedWord));
  for (const { start, end, edtf } of dates) {
    const date = askedDate(wordsOfText(text.slice(start, end)), edtf);
    if (date === null || start < at) continue;
    addWords(start);
    asked.push(date);
    at = end;
  }
  addWords(text.length);
  const seen = new Set<string>();
  return asked
    .filter((each) => {
      const key = each.kind === 'word' ? each.word : each.words.join(' ');
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_ASKED);
}

/** Whether a filter asks for anything. */
export const asksForSomething = (filter: SearchFilter): boolean =>
  Object.values(filter).some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined));

/** Inclusive days, YYYY-MM-DD, that the years of a filter cover; no key where an end is open. */
export function daysOfYears({ fromYear, toYear }: SearchFilter): { from?: string; to?: string } {
  const year = (value: number) => String(value).padStart(4, '0');
  return {
    ...(fromYear !== undefined && { from: `${year(fromYear)}-01-01` }),
    ...(toYear !== undefined && { to: `${year(toYear)}-12-31` }),
  };
}

/** An event that was found, as lists show it. */
export interface FoundEvent extends EventSummary {
  summary: string;
  relationships: { slug: string; title: string }[];
}

export interface FoundEvents {
  items: FoundEvent[];
  /** How many were found, at most `MOST_FOUND`. */
  total: number;
  /** There are more than `total`, which nobody has counted. */
  more: boolean;
  /** How many of `total` have all that was asked; the others have most of it. */
  whole: number;
}

/** So many are ranked and can be paged through. */
export const MOST_FOUND = 500;

export interface FoundActor extends ActorReference {
  /** The most significant of its events that fit the dates and the filter; only for the likeliest. */
  events: EventSummary[];
}

export interface FoundPlace {
  key: string;
  name: string;
  country: string | null;
}

export interface FoundSource {
  key: string;
  name: string;
}
