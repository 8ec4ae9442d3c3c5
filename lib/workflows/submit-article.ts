/** An article comes in: stored once, read by the extractor, its drafts ready for review. */
import { z } from 'zod';
import { bodyHash, findArticleByHash, insertArticle } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { insertDraft, listDrafts } from '@/lib/db/drafts';
import { constraintOf } from '@/lib/db/errors';
import { civilDateSchema, MAX_BODY_LENGTH } from '@/lib/domain/article';
import { cleanBody, cleanLine } from '@/lib/domain/clean-text';
import { webAddressSchema } from '@/lib/domain/draft';
import { proposalsOfExtraction } from '@/lib/domain/proposal-of-extraction';
import { extract } from '@/lib/extraction/extract';
import { version as extractorVersion } from '@/package.json';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from './editor';
import { currentLexicon } from './lexicon';

const blankIsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && cleanLine(value) === '' ? null : value), schema);
const cleanedLine = (most: number, message: string) =>
  z
    .string()
    .max(most * 4)
    .transform(cleanLine)
    .pipe(z.string().max(most, message));

/** What the form sends; blanks stand for "not known". */
export const articleFormSchema = z.object({
  title: blankIsNull(cleanedLine(500, 'The title is longer than 500 characters: shorten it.').nullish()),
  body: z
    .string()
    .max(MAX_BODY_LENGTH, 'The text is longer than 2,000,000 characters: paste it in parts.')
    .transform(cleanBody)
    .pipe(z.string().min(1, 'There is no text: paste the article.')),
  url: blankIsNull(webAddressSchema.nullish()),
  publisher: blankIsNull(
    cleanedLine(300, 'The publisher is longer than 300 characters: shorten it.').nullish(),
  ),
  publishedOn: blankIsNull(civilDateSchema.nullish()),
});

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
