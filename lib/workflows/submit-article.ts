/** An article comes in: stored once, read by the extractor, its drafts ready for review. */
import { bodyHash, findArticleByHash, insertArticle } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { listDrafts } from '@/lib/db/drafts';
import { constraintOf } from '@/lib/db/errors';
import { articleFormSchema } from '@/lib/domain/article-form';
import { readArticle } from '@/lib/jobs/read-article';
import { shareWork } from '@/lib/jobs/share-work';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from './editor';
import { type Findings, findingsOf, STORING, storeFindings } from './store-findings';

export type SubmitArticleResult =
  | { ok: true; articleId: string; draftIds: string[]; already: boolean }
  /** Too many articles wait to be read: nothing was stored. */
  | { ok: false; reason: 'busy' }
  | Invalid
  | Forbidden;

async function alreadyThere(db: Database, articleId: string): Promise<SubmitArticleResult> {
  const { items } = await listDrafts(db, { articleId, page: 1, pageSize: 100 });
  return { ok: true, articleId, draftIds: items.map(({ id }) => id), already: true };
}

/**
 * Stores an article with the drafts read from it. The same text again is answered with the article that is
 * there (`already`). `draftIds`: main events first; an article without an event has one blank draft, and so has one
 * that could not be read in its time, which `readAgain` can read after all.
 */
export async function submitArticle(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<SubmitArticleResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = articleFormSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { body } = parsed.data;
  const { title = null, url = null, publisher = null, publishedOn = null } = parsed.data;
  const hash = bodyHash(body);
  const known = await findArticleByHash(db, hash);
  if (known) return alreadyThere(db, known);

  const article = { title, body, url, publisher, publishedOn };
  // The same page sent by several at once, or twice by one, is read once.
  const key = `article ${JSON.stringify([hash, title, url, publisher, publishedOn])}`;
  const result = await shareWork(key, () => readArticle(db, { id: hash, ...article }));
  if (!result.ok && result.reason === 'busy') return { ok: false, reason: 'busy' };
  const findings = result as Findings;
  const { language, warnings } = findingsOf(findings);
  try {
    return await db.$transaction(async (tx) => {
      const articleId = await insertArticle(tx, { ...article, language, warnings, submittedById: user.id });
      const draftIds = await storeFindings(tx, user, articleId, findings);
      const read = result.ok ? 'whole' : result.reason;
      await recordAudit(
        tx,
        deed(user, 'article.submit', 'article', articleId, { drafts: draftIds.length, read }),
      );
      return { ok: true, articleId, draftIds, already: false };
    }, STORING);
  } catch (error) {
    // Sent twice at the same moment: the other one is stored, so this one is answered with it.
    if (constraintOf(error) !== 'article_body_hash_key') throw error;
    const other = await findArticleByHash(db, hash);
    if (!other) throw error;
    return alreadyThere(db, other);
  }
}
