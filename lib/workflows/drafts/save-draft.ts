/** Keeps what an editor has so far; of two editors, the later is told and loses nothing. */
import { z } from 'zod';
import type { Database } from '@/lib/db/client';
import { findDraft, lockDraft, saveDraftProposal } from '@/lib/db/drafts';
import { cleanStrings } from '@/lib/domain/clean-text';
import { type Proposal, proposalSchema } from '@/lib/domain/draft';
import { type SavedBy, savedBy, versionSchema } from '@/lib/domain/record-version';
import { type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayDraft } from '../editor';
import { evidenceToKeep, type RefusedWords } from './editors-words';

export const saveDraftSchema = z.object({
  id: z.string().max(40),
  /** The version that the editor saw. */
  version: versionSchema,
  proposal: proposalSchema,
});

export type SaveDraftResult =
  /** `refused`: words that an editor gave and that cannot be the evidence of their field; all else is saved. */
  | { ok: true; version: number; refused: RefusedWords[] }
  /** Saved by somebody else since: `theirs` is what stands now; what was sent stays with the sender. */
  | ({ ok: false; reason: 'conflict'; theirs: Proposal; version: number } & SavedBy)
  | { ok: false; reason: 'missing' | 'closed' }
  | Invalid
  | Forbidden;

/** Saves a pending draft over the version that was seen. */
export async function saveDraft(db: Database, user: Editor, input: unknown): Promise<SaveDraftResult> {
  if (!mayDraft(user)) return FORBIDDEN;
  const parsed = saveDraftSchema.safeParse(cleanStrings(input));
  if (!parsed.success) return invalid(parsed.error);
  const { id, version, proposal } = parsed.data;
  const draft = await findDraft(db, id);
  if (!draft) return { ok: false, reason: 'missing' };
  // What the extractor read is not the form's to say. Only the version that was seen is saved over, so that what is
  // read here still stands then.
  const { evidence, refused } = await evidenceToKeep(db, draft.articleId, draft.proposal.evidence, proposal);
  return db.$transaction(async (tx): Promise<SaveDraftResult> => {
    const now = await lockDraft(tx, id);
    if (!now) return { ok: false, reason: 'missing' };
    // A warning that is taken off or put back counts no version: only the row itself says which there are.
    const { warnings, main, confidence, fieldConfidence } = now.proposal;
    const kept = { ...proposal, evidence, warnings, main, confidence, fieldConfidence };
    // Who saved it when stands in the draft; the record of changes is no list of pauses in typing.
    if (await saveDraftProposal(tx, id, version, kept, user.id))
      return { ok: true, version: version + 1, refused };
    if (now.status !== 'PENDING') return { ok: false, reason: 'closed' };
    // The same save, sent again because its answer was lost or twice at once: it stands already.
    if (JSON.stringify(now.proposal) === JSON.stringify(kept))
      return { ok: true, version: now.version, refused };
    const whose = savedBy(now.updatedBy, user);
    return { ok: false, reason: 'conflict', theirs: now.proposal, version: now.version, ...whose };
  });
}
