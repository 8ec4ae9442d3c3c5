/** The day of publication of an article that came without one: what is told as "on Monday" can be dated after all. */
import { z } from 'zod';
import {
  findArticle,
  isSourceOfEvent,
  lockArticle,
  saveArticleFindings,
  setPublicationDay,
} from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { listDrafts } from '@/lib/db/draft-list';
import { dropDraftWarnings, removeUntouchedDrafts } from '@/lib/db/drafts';
import { civilDateSchema } from '@/lib/domain/article';
import type { UnreadReason } from '@/lib/domain/proposal-of-extraction';
import type { TellTitle } from '@/lib/domain/title-words';
import { ASKING_FOR_DAY } from '@/lib/domain/warning';
import { readArticle } from '@/lib/jobs/read-article';
import {
  deed,
  type Editor,
  FORBIDDEN,
  type Forbidden,
  type Invalid,
  invalid,
  mayDraft,
  mayEdit,
} from '../editor';
import { keepSecondReadings } from '../model-readings/keep-second-readings';
import { once, requestKeySchema } from '../once';
import { findingsOf, storeFindings } from './store-findings';

const dateArticleSchema = z.object({
  articleId: z.string().max(40),
  /** YYYY-MM-DD. */
  publishedOn: civilDateSchema,
  requestKey: requestKeySchema,
});

export type DateArticleResult =
  /** `draftIds`: those read anew, the main one first; none where somebody has worked on a draft of it already. */
  | { ok: true; draftIds: string[] }
  /** `dated`: it has a day already, which its page at the desk shows. */
  | { ok: false; reason: 'missing' | 'dated' | 'busy' | UnreadReason }
  | Invalid
  | Forbidden;

/**
 * Sets the day and reads the article with it. Drafts that nobody has touched are replaced by what is read now; where
 * somebody has saved, published or rejected one, all stay as they are and only stop asking for the day.
 */
export async function dateArticle(
  db: Database,
  user: Editor,
  input: unknown,
  tell: TellTitle,
): Promise<DateArticleResult> {
  if (!mayDraft(user)) return FORBIDDEN;
  const parsed = dateArticleSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { articleId, publishedOn } = parsed.data;
  const stored = await findArticle(db, articleId);
  if (!stored) return { ok: false, reason: 'missing' };
  if (stored.publishedOn !== null) return { ok: false, reason: 'dated' };
  const { id, title, body, url, publisher } = stored;
  const result = await readArticle(db, { id, title, body, url, publisher, publishedOn });
  if (!result.ok) return result;
  const store = async (tx: Transaction): Promise<DateArticleResult> => {
    if (!(await lockArticle(tx, id))) return { ok: false, reason: 'missing' };
    if ((await findArticle(tx, id))?.publishedOn !== null) return { ok: false, reason: 'dated' };
    // Readers see it beside the events that rest on it.
    if (!mayEdit(user) && (await isSourceOfEvent(tx, id))) return FORBIDDEN;
    await setPublicationDay(tx, id, publishedOn);
    await saveArticleFindings(tx, id, findingsOf(result));
    const before = await listDrafts(tx, { articleId: id, page: 1, pageSize: 1 });
    const replaced = await removeUntouchedDrafts(tx, id, { onlyWhereAllAre: true });
    const fresh = replaced.length === before.total;
    if (!fresh) for (const code of ASKING_FOR_DAY) await dropDraftWarnings(tx, id, code);
    const draftIds = fresh ? await storeFindings(tx, user, id, result, tell) : [];
    await keepSecondReadings(tx, id, replaced, draftIds);
    const details = { day: publishedOn, drafts: draftIds.length, replaced: replaced.length };
    await recordAudit(tx, deed(user, 'article.date', 'article', id, details));
    return { ok: true, draftIds };
  };
  return once(db, user, 'article.date', parsed.data, store);
}
