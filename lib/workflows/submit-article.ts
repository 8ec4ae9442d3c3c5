/** An article comes in: stored once, read by the extractor, its drafts ready for review. */
import { bodyHash, findArticleByHash, insertArticle } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { insertDraft, listDrafts } from '@/lib/db/drafts';
import { constraintOf } from '@/lib/db/errors';
import { articleFormSchema } from '@/lib/domain/article-form';
import { proposalsOfExtraction } from '@/lib/domain/proposal-of-extraction';
import { extract } from '@/lib/extraction/extract';
import { version as extractorVersion } from '@/package.json';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from './editor';
import { currentLexicon } from './lexicon';

export type SubmitArticleResult =
  | { ok: true; articleId: string; draftIds: string[]; already: boolean }
  | Invalid
  | Forbidden;

async function alreadyThere(db: Database, articleId: string): Promise<SubmitArticleResult> {
  const { items } = await listDrafts(db, { articleId, page: 1, pageSize: 100 });
  return { ok: true, articleId, draftIds: items.map(({ id }) => id), already: true };
}

/**
 * Stores an article with the drafts read from it. The same text again is answered with the article that is
 * there (`already`). `draftIds`: main events first; an article without an event has one blank draft.
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

  const lexicon = await currentLexicon(db);
  const extraction = extract({ id: hash, title, body, url, publisher, publishedOn }, lexicon);
  const proposals = proposalsOfExtraction(extraction);
  try {
    return await db.$transaction(async (tx) => {
      const articleId = await insertArticle(tx, {
        title,
        body,
        url,
        publisher,
        publishedOn,
        language: extraction.language,
        warnings: extraction.warnings,
        submittedById: user.id,
      });
      const draftIds: string[] = [];
      for (const proposal of proposals)
        draftIds.push(
          await insertDraft(tx, {
            proposal,
            articleId,
            extractorVersion,
            createdById: user.id,
          }),
        );
      await recordAudit(tx, deed(user, 'article.submit', 'article', articleId, { drafts: draftIds.length }));
      return { ok: true, articleId, draftIds, already: false };
    });
  } catch (error) {
    // Sent twice at the same moment: the other one is stored, so this one is answered with it.
    if (constraintOf(error) !== 'article_body_hash_key') throw error;
    const other = await findArticleByHash(db, hash);
    if (!other) throw error;
    return alreadyThere(db, other);
  }
}
