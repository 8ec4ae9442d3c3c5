/** How a stored article is read with the names known today: for editors who want to see why. Read once, then kept. */
import { findArticleReading, type KeptReading, saveArticleReading } from '@/lib/db/article-readings';
import { findArticle, type StoredArticle } from '@/lib/db/articles';
import type { Database } from '@/lib/db/client';
import type { Explanation, UnknownActor } from '@/lib/domain/explanation';
import type { UnreadReason } from '@/lib/domain/proposal-of-extraction';
import { readArticle, readingOrigin } from '@/lib/jobs/read-article';
import { shareWork } from '@/lib/jobs/share-work';

/** `missing`: there is no such article; else it could not be read, now (`busy`) or in its time. */
export type ExplainRefusal = { ok: false; reason: 'missing' } | { ok: false; reason: 'busy' | UnreadReason };

type Answer = ({ ok: true } & KeptReading) | ExplainRefusal;

async function readAndKeep(
  db: Database,
  { id, title, body, url, publisher, publishedOn }: StoredArticle,
): Promise<Answer> {
  const result = await readArticle(db, { id, title, body, url, publisher, publishedOn });
  if (!result.ok) return result;
  await saveArticleReading(db, id, result.origin, result.read);
  return {
    ok: true,
    explanation: JSON.parse(result.read.explanation) as Explanation,
    unknownActors: JSON.parse(result.read.unknownActors) as UnknownActor[],
  };
}

/** The kept reading by today's extractor and lexicon; where there is none, one reading for all who ask meanwhile. */
async function readStored(db: Database, articleId: string): Promise<Answer> {
  const article = await findArticle(db, articleId);
  if (article === null) return { ok: false, reason: 'missing' };
  const origin = await readingOrigin(db);
  const key = `reading ${articleId} ${origin.extractorVersion} ${origin.lexiconStamp}`;
  return shareWork(key, async (): Promise<Answer> => {
    const kept = await findArticleReading(db, articleId, origin);
    return kept ? { ok: true, ...kept } : readAndKeep(db, article);
  });
}

/** The reading of an article, rule by rule. */
export async function explainArticle(
  db: Database,
  articleId: string,
): Promise<{ ok: true; explanation: Explanation } | ExplainRefusal> {
  return readStored(db, articleId);
}

/** The actors of its events that our list does not have, with what the text tells of them. */
export async function findUnknownActors(
  db: Database,
  articleId: string,
): Promise<{ ok: true; unknownActors: UnknownActor[] } | ExplainRefusal> {
  return readStored(db, articleId);
}
