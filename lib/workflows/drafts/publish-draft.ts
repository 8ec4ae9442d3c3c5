/** A draft becomes an event, or the next revision of the event that it names. */
import { z } from 'zod';
import { findArticle } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { closeDraft, findDraft, lockDraft, type StoredDraft } from '@/lib/db/drafts';
import { constraintOf } from '@/lib/db/errors';
import { insertEvent } from '@/lib/db/event-inserts';
import { restoreEvent, reviseEvent } from '@/lib/db/event-writes';
import { listExistingSlugs } from '@/lib/db/known-slugs';
import { findPlan, isReadSincePlanned } from '@/lib/db/planned-publications';
import { slugSchema } from '@/lib/domain/actor';
import { isClean } from '@/lib/domain/clean-draft';
import type { Proposal } from '@/lib/domain/draft';
import { quoteIsExact } from '@/lib/domain/evidence';
import { standingEvidence } from '@/lib/domain/evidence-support';
import { type PublishBlocker, publishBlockers } from '@/lib/domain/publish-blockers';
import { versionSchema } from '@/lib/domain/record-version';
import { disputedFields } from '@/lib/domain/second-reading';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';
import { judgePublished } from './judge-reading';
import { remarkSchema } from './reject-draft';
import { EventCameSince, holdNewEvents, type LookedAround, lookAround } from './same-act';
import { ANOTHER_NEEDED, type AnotherNeeded, needsAnother } from './two-persons';

export const publishDraftSchema = z.object({
  id: z.string().max(40),
  /** The version that the editor saw. */
  version: versionSchema,
  /** Why the event was changed; kept with the revision. */
  note: z.string().trim().max(500).nullish(),
  /** What readers are told was corrected, of a draft that changes an event. */
  correction: remarkSchema.nullish(),
  /**
   * Slugs of the events that look like the same act and that the editor knows of: any other holds the publication up.
   * Absent: nothing is compared.
   */
  seen: z.array(slugSchema).max(100).nullish(),
  /** Whether the editor has seen that the draft's event is withdrawn: only then does publishing bring it back. */
  eventWithdrawn: z.boolean().default(false),
  requestKey: requestKeySchema,
});

export type PublishDraftResult =
  /** `articleId`: the article from which the draft came, if it did. */
  | { ok: true; slug: string; articleId: string | null }
  | { ok: false; reason: 'blocked'; blockers: PublishBlocker[] }
  /** Somebody else closed it first; `slug` is the event that it became, if it did. */
  | { ok: false; reason: 'closed'; slug: string | null }
  /** The draft was saved, or its event revised, by somebody else since. */
  | { ok: false; reason: 'conflict' | 'event-changed' | 'missing' }
  /** Its event was withdrawn, and the editor has not seen that. */
  | { ok: false; reason: 'event-withdrawn' }
  /** An event that the editor has not seen tells of the same act. */
  | { ok: false; reason: 'alike'; event: { slug: string; title: string } }
  /** There was no time to look for the same event. */
  | { ok: false; reason: 'busy' }
  | AnotherNeeded
  | Invalid
  | Forbidden;

/** Only a clean draft was to be published, and it is not (any more); or, since it was planned, a model read it otherwise. */
export interface Unclean {
  ok: false;
  reason: 'unclean';
}

/** How often it is tried again when another event came at the same moment, near the draft or to the same address. */
const ATTEMPTS = 5;

/** The proposal with only the evidence whose words stand where it says and support the value that the field has. */
async function withExactEvidence(tx: Transaction, draft: StoredDraft): Promise<Proposal> {
  const { proposal, articleId } = draft;
  const article = articleId ? await findArticle(tx, articleId) : null;
  const evidence = standingEvidence(proposal).filter((span) => {
    const text = span.source === 'title' ? article?.title : article?.body;
    return text != null && span.quote.trim() !== '' && quoteIsExact(text, span);
  });
  return { ...proposal, evidence };
}

/** What to look out for: null where the draft has nothing to be compared with. */
type Looked = LookedAround | 'busy' | null;
type Asked = z.infer<typeof publishDraftSchema>;
interface Occasion {
  /** The time for which it was planned (ISO), where the queue asks; absent: a person does. */
  plannedAt?: string;
  /** Only where the draft is clean, as it stands at that moment: nobody has looked at it. */
  onlyClean?: boolean;
}

/** Nobody has seen a second reading that came after the plan, or that cannot be read. */
async function isDisputedSince(
  tx: Transaction,
  { id, second, secondUnreadable, proposal }: StoredDraft,
): Promise<boolean> {
  const disputed = secondUnreadable || disputedFields(second, proposal).length > 0;
  return disputed && (await isReadSincePlanned(tx, id));
}

async function isCleanNow(
  tx: Transaction,
  draft: StoredDraft,
  blockers: readonly PublishBlocker[],
): Promise<boolean> {
  const { proposal, articleId, eventId, ...read } = draft;
  if (eventId !== null) return false;
  const article = articleId ? await findArticle(tx, articleId) : null;
  return isClean(proposal, { ...read, blockers, articleWarnings: article?.warnings.length ?? 0 });
}

async function look(db: Database, { id, version, seen }: Asked): Promise<Looked> {
  if (!seen) return null;
  const draft = await findDraft(db, id);
  // What is closed, changed or a revision is for the transaction to answer: it may be this very request, sent again.
  if (draft?.status !== 'PENDING' || draft.version !== version || draft.eventId !== null) return null;
  return (await lookAround(db, draft, seen)) ?? 'busy';
}

async function publish(
  tx: Transaction,
  user: Editor,
  { id, version, note, correction, eventWithdrawn }: Asked,
  { looked, plannedAt, onlyClean = false }: { looked: Looked } & Occasion,
): Promise<PublishDraftResult | Unclean> {
  // The lock makes a second click wait here, and then find the draft closed.
  const draft = await lockDraft(tx, id);
  if (!draft) return { ok: false, reason: 'missing' };
  if (draft.status !== 'PENDING') return { ok: false, reason: 'closed', slug: draft.eventSlug };
  if (plannedAt !== undefined) {
    const plan = await findPlan(tx, id);
    // Taken back, or set for another time, in the very moment.
    if (plan?.at !== plannedAt || plan.failure !== null) return { ok: false, reason: 'missing' };
    // It has followed a save in that moment: what stands now is compared and published by the next try.
    if (plan.draftVersion !== version) return { ok: false, reason: 'busy' };
  }
  if (draft.version !== version) return { ok: false, reason: 'conflict' };
  if (await needsAnother(tx, user, draft)) return ANOTHER_NEEDED;
  // A second reading changes no version, so it is looked at here, where the lock keeps the next one out.
  if (plannedAt !== undefined && (await isDisputedSince(tx, draft))) return { ok: false, reason: 'unclean' };
  const known = await listExistingSlugs(tx, draft.proposal);
  const blockers = publishBlockers(draft.proposal, { ...known, hasArticle: draft.articleId !== null });
  if (onlyClean && !(await isCleanNow(tx, draft, blockers))) return { ok: false, reason: 'unclean' };
  if (blockers.length > 0) return { ok: false, reason: 'blocked', blockers };
  if (looked === 'busy') return { ok: false, reason: 'busy' };
  if (looked?.alike) return { ok: false, reason: 'alike', event: looked.alike };
  if (looked) await holdNewEvents(tx, draft.proposal, looked.near);

  const proposal = await withExactEvidence(tx, draft);
  const author = { id: user.id, name: user.name };
  const written = draft.eventId
    ? await reviseEvent(tx, {
        id: draft.eventId,
        expectedVersion: draft.eventVersion,
        proposal,
        articleId: draft.articleId,
        author,
        note: note ?? null,
        correction: correction || null,
      })
    : await insertEvent(tx, { proposal, articleId: draft.articleId, author, note: note ?? null });
  if (!written) return { ok: false, reason: 'event-changed' };
  // What is published is before readers, also where the event had been withdrawn: as far as the editor knows of that. The
  // event is held by now, so nobody withdraws it in between; a refusal takes all of this back.
  const broughtBack = draft.eventId !== null && (await restoreEvent(tx, written.slug));
  if (broughtBack && !eventWithdrawn) return { ok: false, reason: 'event-withdrawn' };
  const { eventVersion } = draft;
  await closeDraft(tx, id, {
    status: 'ACCEPTED',
    eventId: written.id,
    eventVersion,
    asSource: false,
    updatedById: user.id,
  });
  await judgePublished(tx, draft, proposal);
  const action = draft.eventId ? 'event.revise' : 'event.publish';
  await recordAudit(
    tx,
    deed(user, action, 'event', written.slug, {
      draft: id,
      title: proposal.title,
      ...(plannedAt !== undefined && { plannedAt }),
    }),
  );
  return { ok: true, slug: written.slug, articleId: draft.articleId };
}

/** Publishes a pending draft as it was saved: all of it, with its audit row and revision, or nothing. */
export function publishDraft(db: Database, user: Editor, input: unknown): Promise<PublishDraftResult>;
/** As before, on an occasion on which nobody looks at the draft. */
export function publishDraft(
  db: Database,
  user: Editor,
  input: unknown,
  occasion: Occasion,
): Promise<PublishDraftResult | Unclean>;
export async function publishDraft(
  db: Database,
  user: Editor,
  input: unknown,
  occasion: Occasion = {},
): Promise<PublishDraftResult | Unclean> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = publishDraftSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const looked = await look(db, parsed.data);
      return await once(db, user, 'event.publish', parsed.data, (tx) =>
        publish(tx, user, parsed.data, { looked, ...occasion }),
      );
    } catch (error) {
      const again = error instanceof EventCameSince || constraintOf(error) === 'event_slug_key';
      if (!again || (attempt === ATTEMPTS && !(error instanceof EventCameSince))) throw error;
      // Events come faster than they can be compared.
      if (attempt === ATTEMPTS) return { ok: false, reason: 'busy' };
    }
  }
}
