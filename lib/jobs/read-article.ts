/** Reads an article with the lexicon of today, outside the thread that answers requests. */
import type { ReadingOrigin } from '@/lib/db/article-readings';
import { bodyHash } from '@/lib/db/articles';
import type { Database } from '@/lib/db/client';
import { lexiconStamp } from '@/lib/db/lexicon-stamp';
import type { ArticleInput } from '@/lib/domain/article';
import type { UnreadReason } from '@/lib/domain/proposal-of-extraction';
import type { WordsFound, WordsSpan } from '@/lib/domain/words';
import { currentLexicon } from './lexicon';
import { logFailure } from './log-failure';
import type { Outcome } from './pool';
import { extractorVersion, findInWorker, readInWorker, readPlainInWorker } from './readers';
import type { ArticleRead, PlainRead, ReadWork, WordsWork } from './work';

export type ReadingResult<Read extends PlainRead = ArticleRead> =
  | { ok: true; read: Read; origin: ReadingOrigin }
  /** `busy`: not begun, because too many articles wait already. */
  | { ok: false; reason: 'busy' | UnreadReason };

/** What makes two readings of one article the same. */
export async function readingOrigin(db: Database): Promise<ReadingOrigin> {
  return { extractorVersion: await extractorVersion(), lexiconStamp: await lexiconStamp(db) };
}

type ReadIn<Read extends PlainRead> = (work: ReadWork) => Promise<Outcome<Read>>;

/** Reads articles with the lexicon as it is now. A failure is written to the log under the hash of the text. */
async function openReading<Read extends PlainRead>(
  db: Database,
  readIn: ReadIn<Read>,
): Promise<(article: ArticleInput) => Promise<ReadingResult<Read>>> {
  const { stamp, key, json } = await currentLexicon(db);
  const origin = { extractorVersion: await extractorVersion(), lexiconStamp: stamp };
  return async (article) => {
    const outcome = await readIn({ article, lexicon: { key, json } });
    if (outcome.ok) return { ok: true, read: outcome.value, origin };
    logFailure(`reading of article ${bodyHash(article.body)}`, outcome);
    return { ok: false, reason: outcome.reason };
  };
}

/** Reads one article, and how it was read. */
export async function readArticle(db: Database, article: ArticleInput): Promise<ReadingResult> {
  return (await openReading(db, readInWorker))(article);
}

/** Reads many articles with one lexicon: what was read of each; how, is read by whoever asks for it (`explainArticle`). */
export const openPlainReading = (db: Database) => openReading(db, readPlainInWorker);

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
