/** Reads an article with the lexicon of today, outside the thread that answers requests. */
import type { ReadingOrigin } from '@/lib/db/article-readings';
import { bodyHash } from '@/lib/db/articles';
import type { Database } from '@/lib/db/client';
import { lexiconStamp } from '@/lib/db/lexicon-stamp';
import type { ArticleInput } from '@/lib/domain/article';
import type { UnreadReason } from '@/lib/domain/proposal-of-extraction';
import { currentLexicon } from './lexicon';
import { logFailure } from './log-failure';
import { extractorVersion, findInWorker, readInWorker } from './readers';
import type { ArticleRead, WordsFound, WordsSpan, WordsWork } from './work';

export type ReadingResult =
  | { ok: true; read: ArticleRead; origin: ReadingOrigin }
  /** `busy`: not begun, because too many articles wait already. */
  | { ok: false; reason: 'busy' | UnreadReason };

/** What makes two readings of one article the same. */
export async function readingOrigin(db: Database): Promise<ReadingOrigin> {
  return { extractorVersion: await extractorVersion(), lexiconStamp: await lexiconStamp(db) };
}

/** A failure is written to the log under the hash of the text. */
export async function readArticle(db: Database, article: ArticleInput): Promise<ReadingResult> {
  const { stamp, key, json } = await currentLexicon(db);
  const origin = { extractorVersion: await extractorVersion(), lexiconStamp: stamp };
  const outcome = await readInWorker({ article, lexicon: { key, json } });
  if (outcome.ok) return { ok: true, read: outcome.value, origin };
  logFailure(`reading of article ${bodyHash(article.body)}`, outcome);
  return { ok: false, reason: outcome.reason };
}

/** What stands in a few words of an article; null where there is no time for it just now. */
export async function findInArticle(
  db: Database,
  { title, body, publishedOn, language }: WordsWork['article'],
  span: WordsSpan,
): Promise<WordsFound | null> {
  const { key, json } = await currentLexicon(db);
  const article = { title, body, publishedOn, language };
  const outcome = await findInWorker({ article, span, lexicon: { key, json } });
  if (outcome.ok) return outcome.value;
  logFailure(`reading of words in article ${bodyHash(body)}`, outcome);
  return null;
}
