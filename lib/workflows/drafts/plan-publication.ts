/** A draft is to be published at a time, or not any more. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { lockDraft } from '@/lib/db/drafts';
import { listExistingSlugs } from '@/lib/db/known-slugs';
import { removePlan, setPlan } from '@/lib/db/planned-publications';
import { told } from '@/lib/domain/plain-faults';
import { MOST_DAYS_AHEAD } from '@/lib/domain/planned-publication';
import { type PublishBlocker, publishBlockers } from '@/lib/domain/publish-blockers';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';
import { publishDraftSchema } from './publish-draft';
import { ANOTHER_NEEDED, type AnotherNeeded, needsAnother } from './two-persons';

const DAY = 86_400_000;

export const planPublicationSchema = publishDraftSchema.extend({
  /** When, as an ISO date-time in UTC. */
  at: z.iso.datetime(told('dayAndTime')),
});

export type PlanPublicationResult =
  | { ok: true }
  /** `past`: that time is over, or more than a year ahead. */
  | { ok: false; reason: 'missing' | 'closed' | 'conflict' | 'past' | 'event-withdrawn' }
  | { ok: false; reason: 'blocked'; blockers: PublishBlocker[] }
  | AnotherNeeded
  | Invalid
  | Forbidden;

/** Plans the publication of a pending draft as it was saved; what keeps it from being published is asked now and then. */
export async function planPublication(
  db: Database,
  user: Editor,
  input: unknown,
  now: Date = new Date(),
): Promise<PlanPublicationResult> {
  const { id: plannedById } = user;
  if (!mayEdit(user) || plannedById === null) return FORBIDDEN;
  const parsed = planPublicationSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { id, version, note, correction, seen, eventWithdrawn } = parsed.data;
  const at = new Date(parsed.data.at);
  return once(db, user, 'draft.plan', parsed.data, async (tx): Promise<PlanPublicationResult> => {
    const ahead = at.getTime() - now.getTime();
    if (ahead <= 0 || ahead > MOST_DAYS_AHEAD * DAY) return { ok: false, reason: 'past' };
    const draft = await lockDraft(tx, id);
    if (!draft) return { ok: false, reason: 'missing' };
    if (draft.status !== 'PENDING') return { ok: false, reason: 'closed' };
    if (draft.version !== version) return { ok: false, reason: 'conflict' };
    if (await needsAnother(tx, user, draft)) return ANOTHER_NEEDED;
    if (draft.eventWithdrawn && !eventWithdrawn) return { ok: false, reason: 'event-withdrawn' };
    const known = await listExistingSlugs(tx, draft.proposal);
    const blockers = publishBlockers(draft.proposal, { ...known, hasArticle: draft.articleId !== null });
    if (blockers.length > 0) return { ok: false, reason: 'blocked', blockers };
    await setPlan(tx, {
      draftId: id,
      at,
      draftVersion: version,
      note: note || null,
      correction: correction || null,
      seen: seen ?? [],
      eventWithdrawn,
      plannedById,
    });
    const details = { at: at.toISOString(), title: draft.proposal.title };
    await recordAudit(tx, deed(user, 'draft.plan', 'draft', id, details));
    return { ok: true };
  });
}

export const cancelPlanSchema = z.object({ id: z.string().max(40), requestKey: requestKeySchema });

export type CancelPlanResult = { ok: true } | { ok: false; reason: 'missing' } | Invalid | Forbidden;

/** Takes the plan of a draft back, or puts away that it failed. */
export async function cancelPlan(db: Database, user: Editor, input: unknown): Promise<CancelPlanResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = cancelPlanSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { id } = parsed.data;
  return once(db, user, 'draft.unplan', parsed.data, async (tx): Promise<CancelPlanResult> => {
    // The lock makes a publication that is on its way end first.
    const draft = await lockDraft(tx, id);
    if (!draft || !(await removePlan(tx, id))) return { ok: false, reason: 'missing' };
    await recordAudit(tx, deed(user, 'draft.unplan', 'draft', id, { title: draft.proposal.title }));
    return { ok: true };
  });
}
