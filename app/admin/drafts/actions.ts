'use server';

import { z } from 'zod';
import type {
  NewActorAnswer,
  NewRelationshipAnswer,
  PlainAnswer,
  PlanAnswer,
  PublishAnswer,
  Refusal,
} from '@/components/review/review-actions';
import { database } from '@/lib/db/client';
import { findRelationship } from '@/lib/db/relationships';
import type { RequestFault } from '@/lib/request';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { cancelPlan, planPublication } from '@/lib/workflows/drafts/plan-publication';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { rejectDraft } from '@/lib/workflows/drafts/reject-draft';
import { reopenDraft } from '@/lib/workflows/drafts/reopen-draft';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { addSource } from '@/lib/workflows/events/add-source';
import { saveRelationship } from '@/lib/workflows/relationships/save-relationship';
import { actionFor, formOf, leave, turned } from '../../act';
import { redirect } from '../../lead';

const id = z.string().max(40);
const version = z.number().int();
const requestKey = z.string().max(80);

/** What is sent to have a draft published, now or later. */
const publishing = {
  id,
  version,
  note: z.string().max(5_000).nullable(),
  correction: z.string().max(5_000).nullable(),
  seen: z.string().max(400).array().max(100),
  eventWithdrawn: z.boolean(),
  requestKey,
};

/** The event, with what was done to it and the article whose next draft may follow. */
function afterwards(slug: string, done: 'published' | 'source', articleId: string | null): string {
  return `/admin/events/${slug}?${new URLSearchParams({ done, ...(articleId && { article: articleId }) })}`;
}

/** Publishes a draft as it was saved. */
export const publishDraftAction = actionFor(
  'editor',
  {
    args: z.tuple([z.strictObject(publishing)]),
    refuse: turned,
  },
  async (user, input): Promise<PublishAnswer> => {
    const answer = await publishDraft(database(), user, input);
    if (answer.ok) return { ok: true, href: afterwards(answer.slug, 'published', answer.articleId) };
    if (answer.reason === 'blocked' || answer.reason === 'alike') return answer;
    return { ok: false, reason: answer.reason };
  },
);

/** Has a draft published at a time. */
export const planDraftAction = actionFor(
  'editor',
  { args: z.tuple([z.strictObject({ ...publishing, at: z.string().max(40) })]), refuse: turned },
  async (user, input): Promise<PlanAnswer> => {
    const answer = await planPublication(database(), user, input);
    if (answer.ok || answer.reason === 'blocked') return answer;
    return { ok: false, reason: answer.reason };
  },
);

/** Takes the time back, or puts away that it came to nothing. */
export const cancelPlanAction = actionFor(
  'editor',
  { args: z.tuple([formOf({ id, requestKey })]), refuse: leave },
  async (user, asked): Promise<void> => {
    await cancelPlan(database(), user, asked);
    redirect(`/admin/drafts/${encodeURIComponent(asked.id)}`);
  },
);

/** Closes a draft, with a reason or without. */
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

/** Puts a rejected draft back among those that wait. */
export const reopenAction = actionFor(
  'editor',
  { args: z.tuple([formOf({ id, requestKey })]), refuse: leave },
  async (user, asked): Promise<void> => {
    const answer = await reopenDraft(database(), user, asked);
    const failed = answer.ok ? '' : `?failed=${answer.reason}`;
    redirect(`/admin/drafts/${encodeURIComponent(asked.id)}${failed}`);
  },
);

/** Begins a draft in the stead of one that is closed or gone, for what somebody typed there. */
export const beginInsteadAction = actionFor(
  'contributor',
  { args: z.tuple([z.strictObject({ instead: id, requestKey })]), refuse: turned },
  async (user, asked): Promise<{ ok: true; id: string; blank: boolean } | { ok: false; reason: Refusal }> => {
    const answer = await startDraft(database(), user, asked);
    return answer.ok
      ? { ok: true, id: answer.id, blank: answer.blank }
      : { ok: false, reason: answer.reason };
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

/** Adds a relationship between two parties, which is called by them. */
export const createRelationshipAction = actionFor(
  'editor',
  {
    args: z.tuple([
      z.strictObject({ parties: z.tuple([z.string().max(400), z.string().max(400)]), requestKey }),
    ]),
    refuse: turned,
  },
  async (user, { parties, requestKey: key }): Promise<NewRelationshipAnswer> => {
    const input = { parties, title: '', description: '', slug: '', requestKey: key };
    const answer = await saveRelationship(database(), user, input);
    if (!answer.ok) return { ok: false, reason: answer.reason };
    const made = await findRelationship(database(), answer.slug);
    return { ok: true, slug: answer.slug, title: made?.title ?? answer.slug };
  },
);
