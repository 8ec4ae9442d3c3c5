/** How a stored article is read with the names known today: for editors who want to see why. Writes nothing. */
import { findArticle } from '@/lib/db/articles';
import type { Database } from '@/lib/db/client';
import type { Explanation, UnknownActor } from '@/lib/domain/explanation';
import { explainReading } from '@/lib/extraction/explain/explain-reading';
import { unknownActors } from '@/lib/extraction/explain/unknown-actors';
import { readArticle } from '@/lib/extraction/extract';
import type { Reading } from '@/lib/extraction/reading';
import { currentLexicon } from './lexicon';

async function readStored(db: Database, articleId: string): Promise<Reading | null> {
  const article = await findArticle(db, articleId);
  if (article === null) return null;
  const { id, title, body, url, publisher, publishedOn } = article;
  return readArticle({ id, title, body, url, publisher, publishedOn }, await currentLexicon(db));
}

/** The reading of an article, rule by rule; null where there is no such article. */
export async function explainArticle(db: Database, articleId: string): Promise<Explanation | null> {
  const reading = await readStored(db, articleId);
  return reading && explainReading(reading);
}

/** The actors of its events that our list does not have, with what the text tells of them; null as above. */
export async function findUnknownActors(db: Database, articleId: string): Promise<UnknownActor[] | null> {
  const reading = await readStored(db, articleId);
  return reading && unknownActors(reading);
}
