'use server';

import { z } from 'zod';
import type {
  NewActorAnswer,
  PlainAnswer,
  PublishAnswer,
  SaveAnswer,
} from '@/components/review/review-actions';
import { database } from '@/lib/db/client';
import type { RequestFault } from '@/lib/request';
import { addSource } from '@/lib/workflows/add-source';
import { publishDraft } from '@/lib/workflows/publish-draft';
import { rejectDraft } from '@/lib/workflows/reject-draft';
import { saveActor } from '@/lib/workflows/save-actor';
import { saveDraft } from '@/lib/workflows/save-draft';
import { actionFor, turned, typed } from '../../act';

const id = z.string().max(40);
const version = z.number().int();
const requestKey = z.string().max(80);

/** Keeps a draft over the version that the editor saw. */
export const saveDraftAction = actionFor(
  'editor',
  { args: z.tuple([z.strictObject({ id, version, proposal: typed })]), refuse: turned },
  async (user, input): Promise<SaveAnswer> => {
    const answer = await saveDraft(database(), user, input);
    if (answer.ok || answer.reason !== 'invalid') return answer;
    return { ok: false, reason: 'invalid', message: answer.issues[0]?.message };
  },
);

/** The event, with what was done to it and the article whose next draft may follow. */
function afterwards(slug: string, done: 'published' | 'source', articleId: string | null): string {
  return `/admin/events/${slug}?${new URLSearchParams({ done, ...(articleId && { article: articleId }) })}`;
}

/** Publishes a draft as it was saved. */
export const publishDraftAction = actionFor(
  'editor',
  {
    args: z.tuple([z.strictObject({ id, version, note: z.string().max(5_000).nullable(), requestKey })]),
    refuse: turned,
  },
  async (user, input): Promise<PublishAnswer> => {
    const answer = await publishDraft(database(), user, input);
    if (answer.ok) return { ok: true, href: afterwards(answer.slug, 'published', answer.articleId) };
    if (answer.reason === 'blocked') return answer;
    return { ok: false, reason: answer.reason };
  },
);

/** Closes a draft with a reason. */
export const rejectDraftAction = actionFor(
  'editor',
  { args: z.tuple([z.strictObject({ id, reason: z.string().max(20_000), requestKey })]), refuse: turned },
  async (user, input): Promise<PlainAnswer> => {
    const answer = await rejectDraft(database(), user, input);
    if (answer.ok)
      return { ok: true, href: answer.articleId ? `/admin/articles/${answer.articleId}` : '/admin/drafts' };
    if (answer.reason === 'invalid') return { ...answer, message: answer.issues[0]?.message };
    return answer;
  },
);

/** Makes the draft's article a further source of an event that is there. */
export const addSourceAction = actionFor(
  'editor',
  { args: z.tuple([z.strictObject({ id, event: z.string().max(400), requestKey })]), refuse: turned },
  async (user, input): Promise<PlainAnswer> => {
    const answer = await addSource(database(), user, input);
    if (answer.ok) return { ok: true, href: afterwards(answer.slug, 'source', answer.articleId) };
    return { ok: false, reason: answer.reason };
  },
);

const newActorSchema = z.strictObject({
  kind: z.string().max(40),
  name: z.string().max(2_000),
  country: z.string().max(200).nullable(),
  cameoCode: z.string().max(200).nullable(),
  names: z.unknown().array().max(200),
  posts: z.unknown().array().max(200),
  namesake: z.boolean(),
  requestKey,
});

/** Adds an actor found in an article. */
export const createActorAction = actionFor(
  'editor',
  {
    args: z.tuple([newActorSchema]),
    refuse: (reason: RequestFault): NewActorAnswer => ({ ...turned(reason), issues: [] }),
  },
  async (user, { namesake, requestKey, ...actor }): Promise<NewActorAnswer> => {
    const answer = await saveActor(database(), user, { actor, namesake, requestKey });
    if (answer.ok) return { ok: true, slug: answer.slug, name: actor.name };
    const issues = answer.reason === 'invalid' ? answer.issues : [];
    return {
      ok: false,
      reason: answer.reason,
      others: answer.reason === 'namesake' ? answer.others : undefined,
      issues: issues.map(({ field, message }) => ({ field: field.replace(/^actor\./, ''), message })),
    };
  },
);
