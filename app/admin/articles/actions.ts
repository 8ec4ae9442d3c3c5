'use server';

import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { redirect } from 'next/navigation';
import { database } from '@/lib/db/client';
import { articleFormSchema } from '@/lib/domain/article-form';
import { readAgain } from '@/lib/workflows/read-again';
import { startDraft } from '@/lib/workflows/start-draft';
import { submitArticle } from '@/lib/workflows/submit-article';
import { translator } from '../../messages/translator';
import { asEditor } from '../act';

/** Stores the article and goes on to the review of its first draft; else says what is wrong, text kept. */
export async function addArticle(_: unknown, form: FormData): Promise<SubmissionResult<string[]>> {
  const submission = parseWithZod(form, { schema: articleFormSchema });
  const answer = await asEditor((user) => submitArticle(database(), user, submission.payload));
  if (answer.ok && answer.already) redirect(`/admin/articles/${answer.articleId}?already=1`);
  if (answer.ok) redirect(`/admin/drafts/${answer.draftIds[0]}`);
  if (answer.reason === 'invalid')
    return submission.reply({
      fieldErrors: Object.fromEntries(answer.issues.map(({ field, message }) => [field, [message]])),
    });
  return submission.reply({ formErrors: [translator('review')(`refusals.${answer.reason}`)] });
}

/** One more event from an article, written by hand. */
export async function startFromArticle(form: FormData): Promise<void> {
  const articleId = String(form.get('articleId') ?? '');
  const requestKey = String(form.get('requestKey') ?? '');
  const answer = await asEditor((user) => startDraft(database(), user, { articleId, requestKey }));
  redirect(answer.ok ? `/admin/drafts/${answer.id}` : `/admin/articles?failed=${answer.reason}`);
}

/** Reads an article that could not be read, and goes on to what was found; else back, with the reason. */
export async function readArticleAgain(form: FormData): Promise<void> {
  const articleId = String(form.get('articleId') ?? '');
  const answer = await asEditor((user) => readAgain(database(), user, { articleId }));
  if (answer.ok) redirect(`/admin/drafts/${answer.draftIds[0]}`);
  const draftId = encodeURIComponent(String(form.get('draftId') ?? ''));
  // What has been read meanwhile may have taken the place of the draft.
  const page =
    draftId && answer.reason !== 'already'
      ? `drafts/${draftId}`
      : `articles/${encodeURIComponent(articleId)}`;
  redirect(`/admin/${page}?again=${answer.reason}`);
}
