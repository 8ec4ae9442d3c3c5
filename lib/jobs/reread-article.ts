/** Reads a stored article once more with the lexicon of today, and tells what differs; outside the thread that answers requests. */
import { bodyHash } from '@/lib/db/articles';
import type { Database } from '@/lib/db/client';
import type { ArticleInput } from '@/lib/domain/article';
import type { EventReading } from '@/lib/domain/event-reading';
import type { ExtractionWord } from '@/lib/domain/extraction-word';
import type { PlacedDifference } from '@/lib/domain/reading-difference';
import { currentLexicon } from './lexicon';
import { logFailure } from './log-failure';
import { wasBegun } from './pool';
import { rereadInWorker } from './readers';

export type RereadResult =
  | { ok: true; differences: PlacedDifference[] }
  /** `unread`: it could not be read in its time; `busy`: not begun, another time may do. */
  | { ok: false; reason: 'unread' | 'busy' };

/**
 * @param before what was read of it when its drafts were made; null: against what is read of it today without `words`
 * @param words proposed words with which it is read; none: with the lexicon as it is
 */
export async function rereadArticle(
  db: Database,
  article: ArticleInput,
  { before, words }: { before: readonly EventReading[] | null; words: readonly ExtractionWord[] },
): Promise<RereadResult> {
  const { key, json } = await currentLexicon(db);
  const outcome = await rereadInWorker({ article, before, words, lexicon: { key, json } });
  if (outcome.ok) return { ok: true, differences: outcome.value };
  logFailure(`second reading of article ${bodyHash(article.body)}`, outcome);
  return { ok: false, reason: wasBegun(outcome) ? 'unread' : 'busy' };
}
