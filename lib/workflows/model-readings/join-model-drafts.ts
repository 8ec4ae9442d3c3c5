/** Where the rules come to read an act that the model alone had found, there stays one draft of it. */
import type { Transaction } from '@/lib/db/client';
import { removeUntouchedDrafts } from '@/lib/db/drafts';
import { lockDraftsOfArticle, type ReplacedDraft } from '@/lib/db/model-readings';
import type { EventReading } from '@/lib/domain/event-reading';
import { surePairs } from '@/lib/domain/reading-difference';

interface Joined {
  /** Ids of drafts of the model that stay, by the place of their act among the readings: it needs no other. */
  standing: Map<number, string>;
  /** Drafts that went for those of the rules, which keep what the model read (`keepSecondReadings`). */
  replaced: ReplacedDraft[];
  /** Ids of drafts of the model that stay and wait for an editor, also of acts that the rules have not read. */
  open: string[];
}

/**
 * Of acts that the rules have just read, and of which no draft is written yet, finds those of which the model alone had made
 * one. A draft that nobody has touched goes; on which somebody has worked, or which was published or rejected, stays.
 *
 * @param readings in the order of the reading; null where no draft of the rules would be made
 */
export async function joinModelDrafts(
  tx: Transaction,
  articleId: string,
  readings: readonly (EventReading | null)[],
): Promise<Joined> {
  const ofModel = (await lockDraftsOfArticle(tx, articleId)).filter(({ byModel }) => byModel);
  const read = readings.flatMap((reading, place) => (reading ? [{ reading, place }] : []));
  const same = surePairs(
    ofModel.map(({ reading }) => reading),
    read.map(({ reading }) => reading),
  );
  const ids = [...same.keys()].flatMap((at) => ofModel[at]?.id ?? []);
  const replaced = await removeUntouchedDrafts(tx, articleId, { ids });
  const gone = new Set(replaced.map(({ id }) => id));
  const standing = new Map<number, string>();
  for (const [at, found] of same) {
    const [draft, one] = [ofModel[at], read[found]];
    if (draft && one && !gone.has(draft.id)) standing.set(one.place, draft.id);
  }
  const open = ofModel.filter(({ id, pending }) => pending && !gone.has(id)).map(({ id }) => id);
  return { standing, replaced, open };
}
