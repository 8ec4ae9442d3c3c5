/** An article that could not be read when it came in is read after all. */
import { z } from 'zod';
import { findArticle, lockArticle, saveArticleFindings } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { dropDraftWarnings, removeUntouchedDrafts } from '@/lib/db/drafts';
import { readingOfProposal } from '@/lib/domain/event-reading';
import { isUnread, NOT_READ, type UnreadReason } from '@/lib/domain/proposal-of-extraction';
import type { TellTitle } from '@/lib/domain/title-words';
import { readArticle } from '@/lib/jobs/read-article';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayDraft } from '../editor';
import { joinModelDrafts } from '../model-readings/join-model-drafts';
import { keepSecondReadings } from '../model-readings/keep-second-readings';
import { findingsOf, STORING, storeFindings } from './store-findings';

const readAgainSchema = z.object({ articleId: z.string().max(40) });

export type ReadAgainResult =
  | { ok: true; draftIds: string[] }
  /** `already`: it has been read since, by this editor or another. Else it stays as it is. */
  | { ok: false; reason: 'missing' | 'already' | 'busy' | UnreadReason }
  | Invalid
  | Forbidden;

/**
 * Reads a stored article anew. What is found takes the place of the blank draft, unless somebody has written in it:
 * then both stay. An act that a language model alone had found until now has one draft afterwards. All of it happens, with
 * its audit row, or nothing. `tell`: the words of the drafts' titles.
 */
export async function readAgain(
  db: Database,
  user: Editor,
  input: unknown,
  tell: TellTitle,
): Promise<ReadAgainResult> {
  if (!mayDraft(user)) return FORBIDDEN;
  const parsed = readAgainSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const stored = await findArticle(db, parsed.data.articleId);
  if (!stored) return { ok: false, reason: 'missing' };
  if (!isUnread(stored)) return { ok: false, reason: 'already' };
  const { id, title, body, url, publisher, publishedOn } = stored;
  const result = await readArticle(db, { id, title, body, url, publisher, publishedOn });
  if (!result.ok) return result;
  const store = async (tx: Transaction): Promise<ReadAgainResult> => {
    const now = await lockArticle(tx, id);
    if (!now) return { ok: false, reason: 'missing' };
    if (!isUnread(now)) return { ok: false, reason: 'already' };
    await saveArticleFindings(tx, id, findingsOf(result));
    const replaced = await removeUntouchedDrafts(tx, id, { code: NOT_READ });
    await dropDraftWarnings(tx, id, NOT_READ);
    const read = result.read.proposals.map(({ proposal }) => readingOfProposal(proposal));
    const joined = await joinModelDrafts(tx, id, read);
    const [first] = joined.open;
    // Where only the model finds anything a blank draft would say that there is nothing.
    const standing = first && read.every((one) => one === null) ? new Map([[0, first]]) : joined.standing;
    const draftIds = await storeFindings(tx, user, id, result, tell, standing);
    // What stands has a reading of its own, and may have been worked on.
    const made = draftIds.filter((one) => ![...standing.values()].includes(one));
    await keepSecondReadings(tx, id, joined.replaced, made);
    const gone = replaced.length + joined.replaced.length;
    const details = { drafts: draftIds.length - standing.size, replaced: gone };
    await recordAudit(tx, deed(user, 'article.read-again', 'article', id, details));
    return { ok: true, draftIds };
  };
  return db.$transaction(store, STORING);
}
