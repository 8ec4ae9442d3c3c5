/** A draft without an article: blank, for an event typed by hand, or of an event that is to be changed. */
import { z } from 'zod';
import { findArticle } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { insertDraft, openDraftOfEvent } from '@/lib/db/drafts';
import { findEventState } from '@/lib/db/event-state';
import { slugSchema } from '@/lib/domain/actor';
import { proposalSchema } from '@/lib/domain/draft';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from './editor';
import { once, requestKeySchema } from './once';

export const startDraftSchema = z.object({
  /** The event to change; absent for a new one. */
  event: slugSchema.nullish(),
  /** The article from which one more event is to be written by hand. */
  articleId: z.string().max(40).nullish(),
  requestKey: requestKeySchema,
});

export type StartDraftResult =
  /** `already`: a pending draft of this event was there, so that two editors do not work past each other. */
  { ok: true; id: string; already: boolean } | { ok: false; reason: 'missing' } | Invalid | Forbidden;

/** Starts a draft and answers its id. */
export async function startDraft(db: Database, user: Editor, input: unknown): Promise<StartDraftResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = startDraftSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { event: slug, articleId } = parsed.data;
  return once(db, user, 'draft.start', parsed.data, async (tx): Promise<StartDraftResult> => {
    if (!slug) {
      if (articleId && !(await findArticle(tx, articleId))) return { ok: false, reason: 'missing' };
      const proposal = proposalSchema.parse({});
      const id = await insertDraft(tx, { proposal, articleId: articleId ?? null, createdById: user.id });
      await recordAudit(tx, deed(user, 'draft.start', 'draft', id));
      return { ok: true, id, already: false };
    }
    const state = await findEventState(tx, slug);
    if (!state) return { ok: false, reason: 'missing' };
    // What was published has been confirmed; of the first reading, only its words remain.
    const proposal = { ...state.proposal, confidence: null, fieldConfidence: null, warnings: [] };
    const { id, already } = await openDraftOfEvent(tx, {
      proposal,
      articleId: state.articleIds[0] ?? null,
      eventId: state.id,
      eventVersion: state.version,
      createdById: user.id,
    });
    if (already) return { ok: true, id, already };
    await recordAudit(tx, deed(user, 'draft.start', 'draft', id, { event: slug, version: state.version }));
    return { ok: true, id, already: false };
  });
}
