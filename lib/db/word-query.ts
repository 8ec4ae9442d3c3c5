/** Words that somebody looks for, as a question to `event_words`. */
import { termOf, wordsOfText } from '@/lib/domain/event-terms';
import type { Queryable } from './client';

/** More words than these are not looked at. */
export const MOST_WORDS = 12;
/** Of a word that more actors bear in their names, as many are looked for. */
export const MOST_BEARERS = 200;

/** A word as PostgreSQL reads it in a tsquery; neither words nor terms hold quotes. */
export const quoted = (word: string) => `'${word}'`;
export const anyOf = (parts: readonly string[]) =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' | ')})`;
export const allOf = (parts: readonly string[]) => parts.join(' & ');

/** A question that no event answers: for a text of nothing but signs. */
export const FINDS_NOTHING = quoted('=');

export interface Bearer {
  slug: string;
  /** Folded. */
  name: string;
}

/** Of folded words ($1) the bearers, at most $2 each: word, slug and folded name. */
export const BEARERS = `SELECT w.word, b.slug, b.folded AS name FROM unnest($1::text[]) AS w (word),
  LATERAL (SELECT a.slug, n.folded FROM actor_name n JOIN actor a ON a.id = n.actor_id
    WHERE n.form = 'name' AND string_to_array(n.folded, ' ') @> ARRAY[w.word] AND EXISTS (SELECT 1 FROM participant p WHERE p.actor_id = a.id)
    ORDER BY a.origin, length(n.folded), a.slug LIMIT $2) AS b`;

export interface BearerRow extends Bearer {
  word: string;
}

function byWord(rows: readonly BearerRow[]): Map<string, Bearer[]> {
  const found = new Map<string, Bearer[]>();
  for (const { word, slug, name } of rows) found.set(word, [...(found.get(word) ?? []), { slug, name }]);
  return found;
}

/** Actors with a part in some event, by each of the folded words that stands in one of their names, in any script. */
export async function findBearers(db: Queryable, words: readonly string[]): Promise<Map<string, Bearer[]>> {
  if (words.length === 0) return new Map();
  return byWord(await db.$queryRawUnsafe<BearerRow[]>(BEARERS, [...words], MOST_BEARERS));
}

/** The word itself, or the part of an actor who bears it. */
export function wordOrBearers(word: string, bearers: readonly Bearer[] = []): string {
  const slugs = new Set(bearers.map(({ slug }) => slug));
  return anyOf([word, ...[...slugs].map((slug) => termOf('actor', slug))].map(quoted));
}

/**
 * A tsquery for events with all the words, in their text or in the names, of any script, of those who took part; null
 * where there is no word. Events are found by `words @@ …::tsquery` in `event_words`. `ask` runs `BEARERS`.
 */
export async function wordsQuery(
  text: string,
  ask: (words: string[], most: number) => Promise<BearerRow[]>,
): Promise<string | null> {
  const words = [...new Set(wordsOfText(text))].slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const bearers = byWord(await ask(words, MOST_BEARERS));
  return allOf(words.map((word) => wordOrBearers(word, bearers.get(word))));
}

/** As `wordsQuery`, asked of the site's own database. */
export function findWordsQuery(db: Queryable, text: string): Promise<string | null> {
  return wordsQuery(text, (words, most) => db.$queryRawUnsafe<BearerRow[]>(BEARERS, words, most));
}
