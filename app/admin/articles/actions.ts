'use server';

import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { database } from '@/lib/db/client';
import { articleFormSchema } from '@/lib/domain/article-form';
import { titleInEnglish } from '@/lib/interchange/titles-in-english';
import type { RequestFault } from '@/lib/request';
import { dateArticle } from '@/lib/workflows/articles/date-article';
import { fetchPage } from '@/lib/workflows/articles/fetch-page';
import { readAgain } from '@/lib/workflows/articles/read-again';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { actionFor, formOf, leave, requestKey, turned } from '../../act';
import { redirect } from '../../lead';
import { translator } from '../../messages/translator';

// Longer than any lawful value, so that the form's own schema says what is wrong with a long one.
const line = z.string().max(20_000).default('');
const id = z.string().max(40);
const articleFields = formOf({
  body: z.string().max(8_000_000),
  title: line,
  url: line,
  publisher: line,
  publishedOn: line,
});

/** Above the form; what was typed still stands in it. */
const refuse = (reason: RequestFault | 'invalid' | 'busy'): SubmissionResult<string[]> => ({
  status: 'error',
  error: { '': [translator('review')(`refusals.${reason}`)] },
});

/** Stores the article and goes on to the review of its first draft; else says what is wrong, text kept. */
export const addArticle = actionFor(
  'contributor',
  { args: z.tuple([z.unknown(), articleFields]), refuse },
  async (user, _, fields): Promise<SubmissionResult<string[]>> => {
    // Named fields alone: conform makes lists of a name such as `a[99]`.
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const submission = parseWithZod(form, { schema: articleFormSchema });
    const answer = await submitArticle(database(), user, submission.payload, titleInEnglish);
    if (answer.ok && answer.already) redirect(`/admin/articles/${answer.articleId}?already=1`);
    if (answer.ok) redirect(`/admin/drafts/${answer.draftIds[0]}`);
    if (answer.reason !== 'invalid') return refuse(answer.reason);
    return submission.reply({
      fieldErrors: Object.fromEntries(answer.issues.map(({ field, message }) => [field, [message]])),
    });
  },
);

/** A page of the web, for the form: nothing is stored. */
export const fetchPageAction = actionFor(
  'contributor',
  { args: z.tuple([z.strictObject({ url: line })]), refuse: turned },
  (user, asked) => fetchPage(database(), user, asked),
);

/** One more event from an article, written by hand. */
export const startFromArticle = actionFor(
  'contributor',
  { args: z.tuple([formOf({ articleId: id, requestKey })]), refuse: leave },
  async (user, asked): Promise<void> => {
    const answer = await startDraft(database(), user, asked);
    redirect(answer.ok ? `/admin/drafts/${answer.id}` : `/admin/articles?failed=${answer.reason}`);
  },
);

/** Sets the day of publication of an article, and goes on to what is read with it; else back, with the reason. */
export const dateArticleAction = actionFor(
  'contributor',
  {
    args: z.tuple([formOf({ articleId: id, draftId: id, publishedOn: z.string().max(20), requestKey })]),
    refuse: leave,
  },
  async (user, { draftId, ...asked }): Promise<void> => {
    const answer = await dateArticle(database(), user, asked, titleInEnglish);
    const draft = encodeURIComponent((answer.ok && answer.draftIds[0]) || draftId);
    redirect(`/admin/drafts/${draft}${answer.ok ? '' : `?dated=${answer.reason}`}`);
  },
);

/** Reads an article that could not be read, and goes on to what was found; else back, with the reason. */
export const readArticleAgain = actionFor(
  'contributor',
  { args: z.tuple([formOf({ articleId: id, draftId: id.default('') })]), refuse: leave },
  async (user, { articleId, draftId }): Promise<void> => {
    const answer = await readAgain(database(), user, { articleId }, titleInEnglish);
    if (answer.ok) redirect(`/admin/drafts/${answer.draftIds[0]}`);
    // What has been read meanwhile may have taken the place of the draft.
    const page =
      draftId && answer.reason !== 'already'
        ? `drafts/${encodeURIComponent(draftId)}`
        : `articles/${encodeURIComponent(articleId)}`;
    redirect(`/admin/${page}?again=${answer.reason}`);
  },
);
