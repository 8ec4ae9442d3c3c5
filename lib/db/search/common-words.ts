/** Which words and terms are common among events, from the statistics that PostgreSQL keeps: a rare word says more. */
import type { Queryable } from '../client';
import { keptBriefly } from '../kept-briefly';

export interface CommonWords {
  /** The part of the events (0–1) that has a word; words that are not here are rare. */
  parts: ReadonlyMap<string, number>;
}

/** Statistics change when PostgreSQL makes them anew; a look at them every minute is enough. */
const FRESH_MS = 60_000;

async function readCommonWords(db: Queryable): Promise<CommonWords> {
  const [row] = await db.$queryRaw<{ words: string[] | null; parts: number[] | null }[]>`
    SELECT s.most_common_elems::text::text[] AS words,
      s.most_common_elem_freqs::float8[] AS parts
    FROM pg_class c LEFT JOIN pg_stats s ON s.schemaname = c.relnamespace::regnamespace::text
      AND s.tablename = c.relname AND s.attname = 'words'
    WHERE c.oid = 'event_words'::regclass`;
  const words = row?.words ?? [];
  // Behind the parts of the words stand the smallest and the greatest of them.
  return {
    parts: new Map(words.map((word, at) => [word, row?.parts?.[at] ?? 0])),
  };
}

/** What is common just now; asked of the database once a minute. */
export const commonWords = keptBriefly(FRESH_MS, readCommonWords, { overWrites: true });

/** The part of the events (0–1) that has any of the words, at most. */
export function partOf({ parts }: CommonWords, words: readonly string[]): number {
  return Math.min(
    1,
    words.reduce((sum, word) => sum + (parts.get(word) ?? 0), 0),
  );
}
