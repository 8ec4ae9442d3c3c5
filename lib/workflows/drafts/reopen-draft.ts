/**
 * Takes back what was done with a draft, which waits again. A rejected one is simply put back. A publication is undone
 * as a further version of its event, so that its history tells of both: an event that the draft made is withdrawn and
 * the draft becomes its revision, a change of an event goes back, an article that was added as a source is taken off.
 */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { lockDraft, reopenDraft as openAgain, type StoredDraft } from '@/lib/db/drafts';
import { constraintOf } from '@/lib/db/errors';
import { type EventState, findEventState } from '@/lib/db/event-state';
import { reviseEvent, withdrawEvent } from '@/lib/db/event-writes';
import { forgetVerdicts } from '@/lib/db/verdicts';
import type { Proposal } from '@/lib/domain/draft';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

export const reopenDraftSchema = z.object({ id: z.string().max(40), requestKey: requestKeySchema });

export type ReopenDraftResult =
  /** `version`: the draft's now. */
  | { ok: true; version: number }
  /** `closed`: it waits already; `event-changed`: its event has been changed, withdrawn or begun to be changed since. */
  | { ok: false; reason: 'missing' | 'closed' | 'event-changed' }
  | Invalid
  | Forbidden;

/** What editors read in the history of an event whose publication was taken back. */
const UNDONE = 'Publication undone';
/** What readers are told at the address of an event whose publication was taken back. */
const TOLD_OF_UNDONE = 'The editors took its publication back.';

/** True where both versions say the same and rest on the same articles. */
const same = (one: EventState, other: EventState) =>
  isDeepStrictEqual([one.proposal, one.articleIds], [other.proposal, other.articleIds]);

/** True where the version is what the draft says: published, not added to as a source. */
function isOf(draft: StoredDraft, made: EventState): boolean {
  // Evidence is published as far as it stands, and warnings are dropped from drafts that are closed.
  const told = (proposal: Proposal) => ({ ...proposal, evidence: [], warnings: [] });
  return isDeepStrictEqual(told(draft.proposal), told(made.proposal));
}

/** Writes the event as it was before the draft; null where something has been changed since. */
async function undo(
  tx: Transaction,
  user: Editor,
  draft: StoredDraft,
): Promise<{ event: { id: string; version: number } | null } | null> {
  const { eventSlug, eventVersion, articleId } = draft;
  const now = eventSlug && (await findEventState(tx, eventSlug));
  if (!now) return null;
  const made = await findEventState(tx, eventSlug, (eventVersion ?? 0) + 1);
  if (!made || !same(now, made)) return null;
  const before = eventVersion === null ? now : await findEventState(tx, eventSlug, eventVersion);
  if (!before) return null;
  const source = eventVersion !== null && !isOf(draft, made);
  // Where the event rested on the article before, it still does.
  const added =
    source && articleId && now.articleIds.includes(articleId) && !before.articleIds.includes(articleId)
      ? articleId
      : undefined;
  const written = await reviseEvent(tx, {
    id: now.id,
    expectedVersion: now.version,
    proposal: before.proposal,
    articleId: before.articleIds[0] ?? null,
    articles: added ? now.articleIds.filter((id) => id !== added) : undefined,
    author: { id: user.id, name: user.name },
    note: UNDONE,
  });
  if (!written) return null;
  // A publication brought back an event that was withdrawn: it is withdrawn as before. A source left it as it was.
  const former = source ? null : made.withdrawal;
  const withdrawal = eventVersion === null ? { reason: UNDONE, note: TOLD_OF_UNDONE } : former;
  if (withdrawal && !(await withdrawEvent(tx, eventSlug, withdrawal))) return null;
  await recordAudit(tx, deed(user, 'event.undo', 'event', eventSlug, { version: now.version + 1 }));
  return { event: source ? null : { id: now.id, version: now.version + 1 } };
}

async function reopen(tx: Transaction, user: Editor, id: string): Promise<ReopenDraftResult> {
  const draft = await lockDraft(tx, id);
  if (!draft) return { ok: false, reason: 'missing' };
  const { status, eventId, eventVersion } = draft;
  if (status === 'PENDING') return { ok: false, reason: 'closed' };
  const rejected = { event: eventId === null ? null : { id: eventId, version: eventVersion ?? 1 } };
  const undone = status === 'REJECTED' ? rejected : await undo(tx, user, draft);
  if (!undone) return { ok: false, reason: 'event-changed' };
  if (!(await openAgain(tx, id, status, { ...undone, updatedById: user.id })))
    return { ok: false, reason: 'closed' };
  await forgetVerdicts(tx, id);
  await recordAudit(
    tx,
    deed(user, 'draft.reopen', 'draft', id, { was: status, title: draft.proposal.title }),
  );
  return { ok: true, version: draft.version + 1 };
}

/** Opens a rejected or published draft again, with all that this takes; or does nothing. */
export async function reopenDraft(db: Database, user: Editor, input: unknown): Promise<ReopenDraftResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = reopenDraftSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  try {
    return await once(db, user, 'draft.reopen', parsed.data, (tx) => reopen(tx, user, parsed.data.id));
  } catch (error) {
    // Somebody has begun to change the event: theirs goes on.
    if (constraintOf(error) !== 'draft_of_event_is_one') throw error;
    return { ok: false, reason: 'event-changed' };
  }
}
