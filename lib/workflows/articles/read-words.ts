/** Reads the few words that an editor has selected in an article: its dates, places and actors. Writes nothing. */

import { listActorsNamedIn, type NamedActor } from '@/lib/db/actor-names';
import { findArticle, type StoredArticle } from '@/lib/db/articles';
import type { Database } from '@/lib/db/client';
import { MAX_WORDS_LENGTH } from '@/lib/domain/evidence';
import type { WordsRead } from '@/lib/domain/lookup';
import type { WordsFound, WordsSpan } from '@/lib/domain/words';
import { findInArticle } from '@/lib/jobs/read-article';

/** Whom the words mean: those named in them and those whose office they name, people first. */
function meant(found: WordsFound['named'], bearers: readonly NamedActor[]): WordsRead['actors'] {
  const named = bearers.map((actor) => ({ ...actor, person: actor.kind === 'person' }));
  const whole = named.filter((actor) => actor.whole);
  // Words that are a part of the names of one actor alone, as "Stoltenberg", mean that one.
  const parts = whole.length === 0 && named.length === 1 ? named : [];
  const all = new Map([...found, ...parts, ...whole].map((actor) => [actor.slug, actor]));
  const order = [...whole, ...parts, ...found].map(({ slug }) => slug);
  return [...new Set(order)]
    .flatMap((slug) => all.get(slug) ?? [])
    .sort((a, b) => Number(b.person) - Number(a.person))
    .map(({ slug, name }) => ({ slug, name }));
}

/** Reads words of a stored article; null where they are blank, too long, not there, or there is no time just now. */
export async function readWordsOf(
  db: Database,
  article: StoredArticle,
  span: WordsSpan,
): Promise<WordsRead | null> {
  const text = (span.source === 'title' ? article.title : article.body) ?? '';
  const quote = text.slice(span.start, span.end);
  if (span.start < 0 || span.end > text.length || quote.length > MAX_WORDS_LENGTH || quote.trim() === '')
    return null;
  const found = await findInArticle(db, article, span);
  if (found === null) return null;
  const named = await listActorsNamedIn(db, quote);
  return {
    dates: found.dates,
    places: found.places,
    actors: meant(found.named, named),
    bearers: [...new Set([...found.bearers, ...named.map(({ slug }) => slug)])],
  };
}

/** As `readWordsOf`, of the article with this id; null too where there is none. */
export async function readWords(db: Database, articleId: string, span: WordsSpan): Promise<WordsRead | null> {
  const article = await findArticle(db, articleId);
  return article && readWordsOf(db, article, span);
}
