/** A draft that will not be an event; it stays in the list with the reason. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { closeDraft, findDraft } from '@/lib/db/drafts';
import { cleanLine } from '@/lib/domain/clean-text';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from './editor';
import { once, requestKeySchema } from './once';

/** Why something is done that others will ask about. */
export const reasonSchema = z
  .string()
  .max(4_000)
  .transform(cleanLine)
  .pipe(z.string().min(1, 'Say why, in a few words.').max(1_000, 'Say it in at most 1,000 characters.'));

export const rejectDraftSchema = z.object({
  id: z.string().max(40),
  reason: reasonSchema,
  requestKey: requestKeySchema,
});

export type RejectDraftResult =
  | { ok: true; articleId: string | null }
  | { ok: false; reason: 'missing' | 'closed' }
  | Invalid
  | Forbidden;

/** Closes a pending draft with a reason. */
export async function rejectDraft(db: Database, user: Editor, input: unknown): Promise<RejectDraftResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = rejectDraftSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { id, reason } = parsed.data;
  return once(db, user, 'draft.reject', parsed.data, async (tx): Promise<RejectDraftResult> => {
    const draft = await findDraft(tx, id);
    if (!draft) return { ok: false, reason: 'missing' };
    if (!(await closeDraft(tx, id, { status: 'REJECTED', rejectReason: reason, updatedById: user.id })))
      return { ok: false, reason: 'closed' };
    await recordAudit(tx, deed(user, 'draft.reject', 'draft', id, { reason, title: draft.proposal.title }));
    return { ok: true, articleId: draft.articleId };
  });
}
