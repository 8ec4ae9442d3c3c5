/**
 * Takes a merge of two actors back: each has its names, posts and events again. Refused where what was moved has been
 * changed since, because that change would be lost.
 */
import { lockActors, lockMoved } from '@/lib/db/actor-merges';
import { type PutBack, putActorBack } from '@/lib/db/actor-unmerges';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { closeMerge, hasLaterMerge, lockMerge } from '@/lib/db/merges';
import { keepVersion, keepVersionBefore } from '@/lib/db/record-revisions';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { undoMergeSchema } from '../events/undo-event-merge';
import { once } from '../once';

export type UndoActorMergeResult =
  | { ok: true; slug: string }
  /**
   * `missing`: there is none, or it was undone; `changed`: the actor, or a post in it, was saved since; `merged-on`: it
   * was merged into another since; `not-last`: another was merged into it since, and is to be taken out before.
   */
  | { ok: false; reason: 'missing' | 'changed' | 'merged-on' | 'not-last' }
  /** An event in which it takes part has a newer version. */
  | { ok: false; reason: 'event-changed'; title: string }
  | Invalid
  | Forbidden;

const refusal = (back: Exclude<PutBack, { ok: true }>): UndoActorMergeResult =>
  back.title === null
    ? { ok: false, reason: 'changed' }
    : { ok: false, reason: 'event-changed', title: back.title };

/** Undoes a merge of two actors. */
export async function undoActorMerge(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<UndoActorMergeResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = undoMergeSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  return once(db, user, 'actor.unmerge', parsed.data, async (tx): Promise<UndoActorMergeResult> => {
    const merge = await lockMerge(tx, parsed.data.id);
    if (merge?.kind !== 'actor') return { ok: false, reason: 'missing' };
    const { from, into, moved } = merge;
    await lockMoved(tx, moved);
    const now = (await lockActors(tx, [from.slug, into.slug])).get(into.slug);
    if (!now) return { ok: false, reason: 'missing' };
    if (now.merged) return { ok: false, reason: 'merged-on' };
    // What came later may have found there what this one brought, and left its own.
    if (await hasLaterMerge(tx, into.id, merge.madeVersion)) return { ok: false, reason: 'not-last' };
    for (const { slug } of [into, from]) await keepVersionBefore(tx, 'actor', slug);
    const back = await putActorBack(tx, from, into, moved, user.id);
    if (!back.ok) return refusal(back);
    for (const { slug } of [into, from])
      await keepVersion(tx, 'actor', slug, { author: user, note: 'Merge undone' });
    await closeMerge(tx, merge.id);
    await recordAudit(tx, deed(user, 'actor.unmerge', 'actor', into.slug, { merge: merge.id }));
    await recordAudit(tx, deed(user, 'actor.back', 'actor', from.slug, { merge: merge.id }));
    return { ok: true, slug: into.slug };
  });
}
