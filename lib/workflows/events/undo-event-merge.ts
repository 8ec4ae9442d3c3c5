/**
 * Takes a merge of two events back, or a split of one: the event is what it was, as a further version of it, with the words
 * that it had; the other stands at its own address again, and drafts of a split are gone. Refused where the event, or such
 * a draft, has been changed since, because that change would be lost.
 */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import {
  leadEventHome,
  lockDrafts,
  lockEvents,
  putBackEventWords,
  removeSplitDrafts,
} from '@/lib/db/event-merges';
import { findEventState } from '@/lib/db/event-state';
import { reviseEvent } from '@/lib/db/event-writes';
import { closeMerge, type LockedMerge, lockMerge } from '@/lib/db/merges';
import { ANOTHER_NEEDED, type AnotherNeeded, wroteEvent } from '../drafts/two-persons';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

export const undoMergeSchema = z.object({ id: z.string().max(40), requestKey: requestKeySchema });

export type UndoEventMergeResult =
  | { ok: true; slug: string; kind: 'event' | 'split' }
  /**
   * `missing`: there is none, or it was undone; `changed`: the event was changed since; `merged-on`: it was merged into
   * another since; `draft-open`: somebody is changing it; `draft-taken`: a draft of the split was saved or closed;
   * `withdrawn`: what they are together is not before readers.
   */
  | { ok: false; reason: 'missing' | 'changed' | 'merged-on' | 'withdrawn' | 'draft-open' | 'draft-taken' }
  | AnotherNeeded
  | Invalid
  | Forbidden;

type EventMerge = Exclude<LockedMerge, { kind: 'actor' }>;

async function undo(tx: Transaction, user: Editor, merge: EventMerge): Promise<UndoEventMergeResult> {
  const stands = merge.kind === 'event' ? merge.into : merge.from;
  // Drafts before events, as everybody takes them.
  await lockDrafts(tx, merge.moved.drafts);
  const event = (await lockEvents(tx, [stands.slug])).get(stands.slug);
  if (!event) return { ok: false, reason: 'missing' };
  if (event.merged) return { ok: false, reason: 'merged-on' };
  if (event.openDraft) return { ok: false, reason: 'draft-open' };
  // The other reports the same act, which readers were told is withdrawn.
  if (event.withdrawn && merge.kind === 'event') return { ok: false, reason: 'withdrawn' };
  if (merge.kind === 'event' && (await wroteEvent(tx, user, merge.from.slug))) return ANOTHER_NEEDED;
  const now = await findEventState(tx, stands.slug);
  const made = await findEventState(tx, stands.slug, merge.madeVersion);
  const before = await findEventState(tx, stands.slug, merge.madeVersion - 1);
  if (!now || !made || !before) return { ok: false, reason: 'missing' };
  if (!isDeepStrictEqual([now.proposal, now.articleIds], [made.proposal, made.articleIds]))
    return { ok: false, reason: 'changed' };
  if (!(await removeSplitDrafts(tx, merge.moved.drafts))) return { ok: false, reason: 'draft-taken' };
  const written = await reviseEvent(tx, {
    id: stands.id,
    expectedVersion: now.version,
    proposal: before.proposal,
    articleId: before.articleIds[0] ?? null,
    articles: before.articleIds,
    author: { id: user.id, name: user.name },
    note: merge.kind === 'event' ? 'Merge undone' : 'Split undone',
  });
  if (!written) return { ok: false, reason: 'changed' };
  await putBackEventWords(tx, stands.id, merge.moved.evidence);
  if (merge.kind === 'event') await leadEventHome(tx, merge.from.id, merge.moved.absorbed);
  await closeMerge(tx, merge.id);
  const action = merge.kind === 'event' ? 'event.unmerge' : 'event.unsplit';
  await recordAudit(tx, deed(user, action, 'event', stands.slug, { merge: merge.id }));
  if (merge.kind === 'event')
    await recordAudit(tx, deed(user, 'event.back', 'event', merge.from.slug, { merge: merge.id }));
  return { ok: true, slug: stands.slug, kind: merge.kind };
}

/** Undoes a merge or a split of events. */
export async function undoEventMerge(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<UndoEventMergeResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = undoMergeSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  return once(db, user, 'event.unmerge', parsed.data, async (tx): Promise<UndoEventMergeResult> => {
    const merge = await lockMerge(tx, parsed.data.id);
    if (!merge || merge.kind === 'actor') return { ok: false, reason: 'missing' };
    return undo(tx, user, merge);
  });
}
