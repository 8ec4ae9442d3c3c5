/** A draft becomes an event, or the next revision of the event that it names. */
import { z } from 'zod';
import { findArticle } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { closeDraft, lockDraft, type StoredDraft } from '@/lib/db/drafts';
import { constraintOf } from '@/lib/db/errors';
import { insertEvent, reviseEvent } from '@/lib/db/event-writes';
import { listExistingSlugs } from '@/lib/db/known-slugs';
import type { Proposal } from '@/lib/domain/draft';
import { quoteIsExact } from '@/lib/domain/evidence';
import { standingEvidence } from '@/lib/domain/evidence-support';
import { type PublishBlocker, publishBlockers } from '@/lib/domain/publish-blockers';
import { versionSchema } from '@/lib/domain/record-version';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from './editor';
import { once, requestKeySchema } from './once';

export const publishDraftSchema = z.object({
  id: z.string().max(40),
  /** The version that the editor saw. */
  version: versionSchema,
  /** Why the event was changed; kept with the revision. */
  note: z.string().trim().max(500).nullish(),
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
  | Invalid
  | Forbidden;

/** How often another address is tried when two events get the same one at the same moment. */
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

async function publish(
  tx: Transaction,
  user: Editor,
  { id, version, note }: z.infer<typeof publishDraftSchema>,
): Promise<PublishDraftResult> {
  // The lock makes a second click wait here, and then find the draft closed.
  const draft = await lockDraft(tx, id);
  if (!draft) return { ok: false, reason: 'missing' };
  if (draft.status !== 'PENDING') return { ok: false, reason: 'closed', slug: draft.eventSlug };
  if (draft.version !== version) return { ok: false, reason: 'conflict' };
  const known = await listExistingSlugs(tx, draft.proposal);
  const blockers = publishBlockers(draft.proposal, { ...known, hasArticle: draft.articleId !== null });
  if (blockers.length > 0) return { ok: false, reason: 'blocked', blockers };

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
      })
    : await insertEvent(tx, { proposal, articleId: draft.articleId, author, note: note ?? null });
  if (!written) return { ok: false, reason: 'event-changed' };
  await closeDraft(tx, id, { status: 'ACCEPTED', eventId: written.id, updatedById: user.id });
  const action = draft.eventId ? 'event.revise' : 'event.publish';
  await recordAudit(tx, deed(user, action, 'event', written.slug, { draft: id, title: proposal.title }));
  return { ok: true, slug: written.slug, articleId: draft.articleId };
}

/** Publishes a pending draft as it was saved: all of it, with its audit row and revision, or nothing. */
export async function publishDraft(db: Database, user: Editor, input: unknown): Promise<PublishDraftResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = publishDraftSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(db, user, 'event.publish', parsed.data, (tx) => publish(tx, user, parsed.data));
    } catch (error) {
      if (constraintOf(error) !== 'event_slug_key' || attempt === ATTEMPTS) throw error;
    }
  }
}
