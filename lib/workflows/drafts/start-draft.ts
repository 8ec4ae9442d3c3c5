/** A draft without a reading: blank, for an event typed by hand, of an event that is to be changed, or in the stead of a closed one. */
import { z } from 'zod';
import { findArticle } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { findDraft, insertDraft, openDraftOfEvent } from '@/lib/db/drafts';
import { lockEvents } from '@/lib/db/event-merges';
import { findEventState } from '@/lib/db/event-state';
import { slugSchema } from '@/lib/domain/actor';
import { proposalSchema } from '@/lib/domain/draft';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayDraft } from '../editor';
import { once, requestKeySchema } from '../once';

export const startDraftSchema = z.object({
  /** The event to change; absent for a new one. */
  event: slugSchema.nullish(),
  /** The article from which one more event is to be written by hand. */
  articleId: z.string().max(40).nullish(),
  /**
   * A draft that is closed, or gone, in which somebody has typed what it cannot take any more: this one begins with the event
   * that it became, or else from its article.
   */
  instead: z.string().max(40).nullish(),
  requestKey: requestKeySchema,
});

export type StartDraftResult =
  /** `already`: a pending draft of this event was there, so that two editors do not work past each other; `blank`: it says nothing yet. */
  | { ok: true; id: string; already: boolean; blank: boolean }
  | { ok: false; reason: 'missing' }
  | Invalid
  | Forbidden;

/** Starts a draft and answers its id. */
export async function startDraft(db: Database, user: Editor, input: unknown): Promise<StartDraftResult> {
  if (!mayDraft(user)) return FORBIDDEN;
  const parsed = startDraftSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { instead } = parsed.data;
  return once(db, user, 'draft.start', parsed.data, async (tx): Promise<StartDraftResult> => {
    const before = instead ? await findDraft(tx, instead) : null;
    // It waits again: what was typed is put together with it there.
    if (before?.status === 'PENDING') return { ok: true, id: before.id, already: true, blank: false };
    const slug = parsed.data.event ?? before?.eventSlug;
    // Nobody merges it into another before the draft is there.
    if (slug) await lockEvents(tx, [slug]);
    const state = slug ? await findEventState(tx, slug) : null;
    if (slug && !state && !instead) return { ok: false, reason: 'missing' };
    if (!slug || !state) {
      const articleId = parsed.data.articleId ?? before?.articleId ?? null;
      if (articleId && !(await findArticle(tx, articleId))) return { ok: false, reason: 'missing' };
      const id = await insertDraft(tx, {
        proposal: proposalSchema.parse({}),
        articleId,
        createdById: user.id,
      });
      await recordAudit(tx, deed(user, 'draft.start', 'draft', id, instead ? { instead } : {}));
      return { ok: true, id, already: false, blank: true };
    }
    // What was published has been confirmed; of the first reading, only its words remain.
    const proposal = { ...state.proposal, confidence: null, fieldConfidence: null, warnings: [] };
    const { id, already } = await openDraftOfEvent(tx, {
      proposal,
      articleId: state.articleIds[0] ?? null,
      eventId: state.id,
      eventVersion: state.version,
      createdById: user.id,
    });
    if (already) return { ok: true, id, already, blank: false };
    await recordAudit(tx, deed(user, 'draft.start', 'draft', id, { event: slug, version: state.version }));
    return { ok: true, id, already: false, blank: false };
  });
}
