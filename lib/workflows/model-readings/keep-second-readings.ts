/** Where the rules read an article anew, what a language model read of its acts stays, and so does what both dispute. */
import type { Transaction } from '@/lib/db/client';
import { lockDraftsOfArticle, type ReplacedDraft, saveSecondReading } from '@/lib/db/model-readings';
import { samePairs } from '@/lib/domain/reading-difference';
import { heldAgainst, raisedConfidence } from '@/lib/model-reader/compare';

/**
 * Gives the drafts that took the place of others what the model read of the same acts.
 *
 * @param replaced drafts of the article that went
 * @param madeIds those that came for them
 */
export async function keepSecondReadings(
  tx: Transaction,
  articleId: string,
  replaced: readonly ReplacedDraft[],
  madeIds: readonly string[],
): Promise<void> {
  const before = replaced.flatMap(({ reading, second }) => (reading && second ? [{ reading, second }] : []));
  if (before.length === 0) return;
  const made = (await lockDraftsOfArticle(tx, articleId)).filter(({ id }) => madeIds.includes(id));
  const same = samePairs(
    before.map(({ reading }) => reading),
    made.map(({ reading }) => reading),
  );
  for (const [at, place] of same) {
    const [one, draft] = [before[at], made[place]];
    if (!one || !draft) continue;
    const second = heldAgainst(one.second, one.reading, draft.reading);
    const raised = draft.fieldConfidence && raisedConfidence(draft.fieldConfidence, second.fields);
    await saveSecondReading(tx, draft.id, second, raised);
  }
}
