/** The queue publishes what was planned for now, in the name of whoever planned it: as far as they still may, and it still can be. */
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { failPlan, listDuePlans, tryPlan } from '@/lib/db/planned-publications';
import { findUser } from '@/lib/db/users';
import { MOST_TRIES, type PlanFailure, type PlannedPublication } from '@/lib/domain/planned-publication';
import { deed, type Editor } from '../editor';
import { type PublishDraftResult, publishDraft, type Unclean } from './publish-draft';

/** Publications that one look at the clock takes up. */
const MOST = 100;

/** Ids of the drafts whose time has come. */
export const duePublications = (db: Database, now = new Date()): Promise<string[]> =>
  listDuePlans(db, now, MOST);

const plain = { blockers: [], event: null, by: null };

/** Why it stays a draft; null where it is tried again, or nobody wants it any more. */
function failureOf(answer: Exclude<PublishDraftResult | Unclean, { ok: true }>): PlanFailure | null {
  switch (answer.reason) {
    case 'blocked':
      return { ...plain, reason: 'blocked', blockers: answer.blockers };
    case 'alike':
      return { ...plain, reason: 'alike', event: answer.event };
    // Somebody published or rejected it, or took the plan back; or the comparer has no time for it in this minute.
    case 'closed':
    case 'missing':
    case 'busy':
      return null;
    default:
      return { ...plain, reason: answer.reason };
  }
}

async function authorOf(db: Database, plan: PlannedPublication): Promise<Editor> {
  const account = await findUser(db, plan.plannedById);
  const role = account && !account.banned ? account.role : 'viewer';
  return { id: plan.plannedById, name: plan.plannedBy, role };
}

async function keepFailure(
  db: Database,
  author: Editor,
  plan: PlannedPublication,
  failure: PlanFailure,
): Promise<void> {
  await db.$transaction(async (tx) => {
    if (!(await failPlan(tx, plan, failure))) return;
    const details = { reason: failure.reason, at: plan.at };
    await recordAudit(tx, deed(author, 'draft.plan-failed', 'draft', plan.draftId, details));
  });
}

/**
 * Publishes a draft whose time has come, unless somebody is writing in it just now; where it cannot be published, it stays
 * a draft, with the reason. What there is no time for, or what throws, is tried again, but not for ever. Throws what
 * publishing throws.
 */
export async function publishPlanned(db: Database, draftId: string, now: Date = new Date()): Promise<void> {
  const plan = await tryPlan(db, draftId, now);
  if (!plan) return;
  const author = await authorOf(db, plan);
  const { at, draftVersion: version, note, correction, seen, eventWithdrawn } = plan;
  const asked = { id: draftId, version, note, correction, seen, eventWithdrawn };
  const giveUp = async () => {
    if (plan.tries >= MOST_TRIES) await keepFailure(db, author, plan, { ...plain, reason: 'busy' });
  };
  try {
    const answer = await publishDraft(db, author, asked, { plannedAt: at });
    if (answer.ok) return;
    const failure = failureOf(answer);
    if (failure) await keepFailure(db, author, plan, failure);
    else await giveUp();
  } catch (error) {
    await giveUp();
    throw error;
  }
}
