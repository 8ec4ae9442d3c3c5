/** What a reading found becomes drafts, and the reading itself is kept. */
import { saveArticleReading } from '@/lib/db/article-readings';
import type { NewArticle } from '@/lib/db/articles';
import type { Transaction } from '@/lib/db/client';
import { insertDraft } from '@/lib/db/drafts';
import type { Proposal } from '@/lib/domain/draft';
import { type UnreadReason, unreadFindings } from '@/lib/domain/proposal-of-extraction';
import type { ReadingResult } from '@/lib/jobs/read-article';
import type { Editor } from './editor';

/** A reading that was done, or was begun and came to nothing. */
export type Findings =
  | Exclude<ReadingResult, { reason: 'busy' | UnreadReason }>
  | { ok: false; reason: UnreadReason };

/** Milliseconds of a transaction that stores a reading: a long article has some hundred drafts. */
export const STORING = { maxWait: 10_000, timeout: 20_000 };

/** What an article and its drafts are to say of its reading. */
export function findingsOf(
  result: Findings,
): Pick<NewArticle, 'language' | 'warnings'> & { proposals: Proposal[] } {
  return result.ok ? result.read : unreadFindings(result.reason);
}

/** Writes the drafts of an article and, where it was read, the reading; answers the drafts' ids, main events first. */
export async function storeFindings(
  tx: Transaction,
  user: Editor,
  articleId: string,
  result: Findings,
): Promise<string[]> {
  const draftIds: string[] = [];
  for (const proposal of findingsOf(result).proposals)
    draftIds.push(
      await insertDraft(tx, {
        proposal,
        articleId,
        extractorVersion: result.ok ? result.origin.extractorVersion : null,
        createdById: user.id,
      }),
    );
  if (result.ok) await saveArticleReading(tx, articleId, result.origin, result.read);
  return draftIds;
}
