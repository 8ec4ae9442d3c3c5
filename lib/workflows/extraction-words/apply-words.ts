/** Words whose change has been seen are used from now on: the lexicon has them, and its version moves. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { constraintOf } from '@/lib/db/errors';
import { findKnownWords, insertExtractionWords, namesOfStandingActors } from '@/lib/db/extraction-words';
import { findRereading, noteApplied } from '@/lib/db/rereadings';
import { MOST_WORDS } from '@/lib/domain/extraction-word';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid } from '../editor';
import { once, requestKeySchema } from '../once';
import { mayManageUsers } from '../users/manage-user';
import { isOldPreview } from './old-preview';
import { wordsInRecord } from './preview-words';

export const applyWordsSchema = z.object({ rereadingId: z.string().max(40), requestKey: requestKeySchema });

export type ApplyWordsResult =
  | { ok: true; words: number }
  /**
   * `unseen`: not all articles have been read with them; `old`: other words were added or taken out since, actors merged, or
   * the extractor is another one; `broken`: with them articles cannot be read that can be read without; `taken`: one of them has been added since; `actor-missing`: an
   * actor that one of them means is not there any more; `full`: there are as many words as may be.
   */
  | {
      ok: false;
      reason: 'missing' | 'unseen' | 'old' | 'broken' | 'applied' | 'taken' | 'actor-missing' | 'full';
    }
  | Invalid
  | Forbidden;

/** Adds the words of a finished preview, all of them or none. */
export async function applyWords(db: Database, user: Editor, input: unknown): Promise<ApplyWordsResult> {
  if (user.role !== 'administrator') return FORBIDDEN;
  const parsed = applyWordsSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { rereadingId } = parsed.data;
  try {
    return await once(db, user, 'words.apply', parsed.data, async (tx): Promise<ApplyWordsResult> => {
      if (!(await mayManageUsers(tx, user))) return FORBIDDEN;
      const rereading = await findRereading(tx, rereadingId);
      if (!rereading || rereading.words.length === 0) return { ok: false, reason: 'missing' };
      if (rereading.status !== 'done') return { ok: false, reason: 'unseen' };
      if (!(await noteApplied(tx, rereadingId))) return { ok: false, reason: 'applied' };
      const { words } = rereading;
      const { known, total } = await findKnownWords(tx, words);
      if (known.size > 0) return { ok: false, reason: 'taken' };
      const slugs = words.flatMap((word) => (word.kind === 'alias' ? [word.actor] : []));
      if ((await namesOfStandingActors(tx, slugs)).size < new Set(slugs).size)
        return { ok: false, reason: 'actor-missing' };
      if (await isOldPreview(tx, rereading)) return { ok: false, reason: 'old' };
      if (rereading.broken > 0) return { ok: false, reason: 'broken' };
      if (total + words.length > MOST_WORDS) return { ok: false, reason: 'full' };
      await insertExtractionWords(tx, words, { rereadingId, createdById: user.id });
      const told = { words: wordsInRecord(words) };
      await recordAudit(tx, deed(user, 'words.apply', 'rereading', rereadingId, told));
      return { ok: true, words: words.length };
    });
  } catch (error) {
    if (constraintOf(error) !== 'extraction_word_key_key') throw error;
    return { ok: false, reason: 'taken' };
  }
}
