'use server';

import type {
  NewActor,
  NewActorAnswer,
  PlainAnswer,
  PublishAnswer,
  SaveAnswer,
} from '@/components/review/review-actions';
import { database } from '@/lib/db/client';
import { addSource } from '@/lib/workflows/add-source';
import { publishDraft } from '@/lib/workflows/publish-draft';
import { rejectDraft } from '@/lib/workflows/reject-draft';
import { saveActor } from '@/lib/workflows/save-actor';
import { saveDraft } from '@/lib/workflows/save-draft';
import { asEditor } from '../act';

/** Keeps a draft over the version that the editor saw. */
export async function saveDraftAction(input: unknown): Promise<SaveAnswer> {
  const answer = await asEditor((user) => saveDraft(database(), user, input));
  if (answer.ok || answer.reason !== 'invalid') return answer;
  return { ok: false, reason: 'invalid', message: answer.issues[0]?.message };
}

/** The event, with what was done to it and the article whose next draft may follow. */
function afterwards(slug: string, done: 'published' | 'source', articleId: string | null): string {
  return `/admin/events/${slug}?${new URLSearchParams({ done, ...(articleId && { article: articleId }) })}`;
}

/** Publishes a draft as it was saved. */
export async function publishDraftAction(input: unknown): Promise<PublishAnswer> {
  const answer = await asEditor((user) => publishDraft(database(), user, input));
  if (answer.ok) return { ok: true, href: afterwards(answer.slug, 'published', answer.articleId) };
  if (answer.reason === 'blocked') return answer;
  return { ok: false, reason: answer.reason };
}

/** Closes a draft with a reason. */
export async function rejectDraftAction(input: unknown): Promise<PlainAnswer> {
  const answer = await asEditor((user) => rejectDraft(database(), user, input));
  if (answer.ok)
    return { ok: true, href: answer.articleId ? `/admin/articles/${answer.articleId}` : '/admin/drafts' };
  if (answer.reason === 'invalid') return { ...answer, message: answer.issues[0]?.message };
  return answer;
}

/** Makes the draft's article a further source of an event that is there. */
export async function addSourceAction(input: unknown): Promise<PlainAnswer> {
  const answer = await asEditor((user) => addSource(database(), user, input));
  if (answer.ok) return { ok: true, href: afterwards(answer.slug, 'source', answer.articleId) };
  return { ok: false, reason: answer.reason };
}

/** Adds an actor found in an article. */
export async function createActorAction({
  namesake,
  requestKey,
  ...actor
}: NewActor & { namesake: boolean; requestKey: string }): Promise<NewActorAnswer> {
  const answer = await asEditor((user) => saveActor(database(), user, { actor, namesake, requestKey }));
  if (answer.ok) return { ok: true, slug: answer.slug, name: actor.name };
  const issues = answer.reason === 'invalid' ? answer.issues : [];
  return {
    ok: false,
    reason: answer.reason,
    others: answer.reason === 'namesake' ? answer.others : undefined,
    issues: issues.map(({ field, message }) => ({ field: field.replace(/^actor\./, ''), message })),
  };
}
