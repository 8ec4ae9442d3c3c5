/** What was asked, as questions to `event_words`: strict ones, and looser ones for when nothing is found. Pure. */
import { termOf } from '@/lib/domain/event-terms';
import type { Asked } from '@/lib/domain/search';
import type { SoughtThing } from '@/lib/domain/timeline-question';
import { allOf, anyOf, type Bearer, quoted } from '../word-query';
import { type CommonWords, partOf } from './common-words';

/** One thing that is asked for, in tsquery: all that fits, and what fits in the title, beside it and in the summary. */
export interface Group {
  /** The same, as the index of events is asked. */
  thing: SoughtThing;
  any: string;
  /** By weight; what stands for none of them is found in sources. */
  title: string;
  beside: string;
  summary: string;
  /** The part of all events (0–1) that fits, at most. */
  part: number;
  /** Bounds of a date. */
  from: string | null;
  to: string | null;
  /** The words, for whoever looks for them side by side. */
  words: readonly string[];
}

/** Beyond this part of all events, endings are not looked for by themselves: the common ones are known. */
const COMMON = 0.005;
const MOST_ENDINGS = 40;
const SHORTEST_BEGINNING = 3;

/** A word in tsquery, with a weight or all; `open` words may go on. */
const marked = (word: string, weight: string, open: boolean) => {
  const mark = `${open ? '*' : ''}${weight}`;
  return `${quoted(word)}${mark ? `:${mark}` : ''}`;
};

/** The words that begin so, where they are common; null where the index may be asked for the beginning itself. */
function commonEndings(word: string, common: CommonWords): string[] | null {
  const endings = [...common.parts].filter(([known]) => known.startsWith(word) && !known.includes('='));
  if (endings.reduce((sum, [, part]) => sum + part, 0) <= COMMON) return null;
  endings.sort(([, a], [, b]) => b - a);
  return endings.slice(0, MOST_ENDINGS).map(([known]) => known);
}

function wordGroup(word: string, open: boolean, bearers: readonly Bearer[], common: CommonWords): Group {
  const loose = open && word.length >= SHORTEST_BEGINNING;
  const endings = loose ? commonEndings(word, common) : null;
  const spellings = endings === null ? [word] : [...new Set([word, ...endings])];
  const begins = loose && endings === null;
  const inWeight = (weight: string) => spellings.map((each) => marked(each, weight, begins));
  const actors = [...new Set(bearers.map(({ slug }) => slug))].map((slug) => termOf('actor', slug));
  const besides = actors.map(quoted);
  return {
    thing: {
      any: spellings.map((each) => (begins ? `${each}*` : each)),
      all: [],
      actors: [...new Set(bearers.map(({ slug }) => slug))],
    },
    any: anyOf([...inWeight(''), ...besides]),
    title: anyOf(inWeight('A')),
    beside: anyOf([...inWeight('B'), ...besides]),
    summary: anyOf(inWeight('C')),
    part: partOf(common, [...spellings, ...actors]),
    from: null,
    to: null,
    words: [word],
  };
}

function dateGroup(asked: Extract<Asked, { kind: 'date' }>, common: CommonWords): Group {
  const terms = asked.terms.map(quoted);
  const written = (weight: string) =>
    asked.words.length === 0
      ? quoted('=')
      : `(${allOf(asked.words.map((word) => marked(word, weight, false)))})`;
  // Of whole years the index knows the days; what names a month or a day has a term that says so.
  const ofYears = asked.terms.every((term) => term.startsWith(termOf('year', '')));
  return {
    thing: {
      any: ofYears ? [] : asked.terms,
      all: asked.words,
      actors: [],
      ...(ofYears && { days: { from: asked.from, to: asked.to } }),
    },
    any: anyOf([...terms, written('')]),
    title: anyOf([...terms, written('A')]),
    beside: written('B'),
    summary: written('C'),
    part: partOf(common, asked.terms),
    from: asked.from,
    to: asked.to,
    words: asked.words,
  };
}

/**
 * One group for each thing that is asked for.
 *
 * @param open which words may go on: none, the last (somebody is typing), or all
 */
export function groupsOf(
  asked: readonly Asked[],
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  common: CommonWords,
  open: 'none' | 'last' | 'all' = 'none',
): Group[] {
  return asked.map((each, at) =>
    each.kind === 'date'
      ? dateGroup(each, common)
      : wordGroup(
          each.word,
          open === 'all' || (open === 'last' && at === asked.length - 1),
          bearers.get(each.word) ?? [],
          common,
        ),
  );
}
