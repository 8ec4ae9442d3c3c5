/** A draft that will not be an event; it stays among the rejected, with the reason if there is one. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { closeDraft, lockDraft } from '@/lib/db/drafts';
import { cleanLine } from '@/lib/domain/clean-text';
import { told } from '@/lib/domain/plain-faults';
import { versionSchema } from '@/lib/domain/record-version';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';
import { judgeEvent } from './judge-reading';

/** A line that somebody may leave blank. */
export const remarkSchema = z
  .string()
  .max(4_000)
  .transform(cleanLine)
  .pipe(z.string().max(1_000, told('sayIn', { limit: 1_000 })));

export const rejectDraftSchema = z.object({
  id: z.string().max(40),
  /** Blank: it is false, and nothing need be said about it. */
  reason: remarkSchema.default(''),
  /** The version that the editor saw; absent: whatever it says by now. */
  version: versionSchema.optional(),
  requestKey: requestKeySchema,
});

export type RejectDraftResult =
  | { ok: true; articleId: string | null }
  /** `conflict`: somebody has saved it since it was seen. */
  | { ok: false; reason: 'missing' | 'closed' | 'conflict' }
  | Invalid
  | Forbidden;

/** Closes a pending draft, with a reason or without. */
export async function rejectDraft(db: Database, user: Editor, input: unknown): Promise<RejectDraftResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = rejectDraftSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { id, reason, version } = parsed.data;
  return once(db, user, 'draft.reject', parsed.data, async (tx): Promise<RejectDraftResult> => {
    const draft = await lockDraft(tx, id);
    if (!draft) return { ok: false, reason: 'missing' };
    if (draft.status !== 'PENDING') return { ok: false, reason: 'closed' };
    if (version !== undefined && version !== draft.version) return { ok: false, reason: 'conflict' };
    const closing = { status: 'REJECTED', rejectReason: reason || null, updatedById: user.id } as const;
    await closeDraft(tx, id, closing);
    await judgeEvent(tx, draft, 'dropped');
    await recordAudit(tx, deed(user, 'draft.reject', 'draft', id, { reason, title: draft.proposal.title }));
    return { ok: true, articleId: draft.articleId };
  });
}
