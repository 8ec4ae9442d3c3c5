/**
 * `POST /api/v1/articles` with `{ body, title?, url?, publisher?, publishedOn? }` and a token of the scope `articles`: reads
 * an article; its drafts wait at the desk. 201, or 200 where the very text was there before: `{ id, drafts, already }`.
 */

import { database } from '@/lib/db/client';
import { articleFormSchema } from '@/lib/domain/article-form';
import { titleInEnglish } from '@/lib/interchange/titles-in-english';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { problem } from '../answer';
import { busy, invalidFields, made, notPermitted, writeAs } from '../write';

const FIELDS = Object.keys(articleFormSchema.shape);

export async function POST(request: Request) {
  return writeAs(request, 'articles', async (user, body) => {
    const strange = Object.keys(body).filter((name) => !FIELDS.includes(name));
    if (strange.length > 0) return problem('bad-request', `An article has ${FIELDS.join(', ')} and no more.`);
    const answer = await submitArticle(database(), user, body, titleInEnglish);
    if (answer.ok) {
      const { articleId: id, draftIds: drafts, already } = answer;
      return made({ id, drafts, already }, already ? 200 : 201, `/admin/articles/${id}`);
    }
    if (answer.reason === 'invalid') return invalidFields(answer.issues);
    return answer.reason === 'busy' ? busy() : notPermitted();
  });
}
