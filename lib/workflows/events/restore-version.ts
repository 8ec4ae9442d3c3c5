/** Begins a draft that makes an event what it was at an earlier version; readers see nothing of it until it is published. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { openDraftOfEvent } from '@/lib/db/drafts';
import { lockEvents } from '@/lib/db/event-merges';
import { findEventState } from '@/lib/db/event-state';
import { slugSchema } from '@/lib/domain/actor';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayDraft } from '../editor';
import { once, requestKeySchema } from '../once';

export const restoreVersionSchema = z.object({
  slug: slugSchema,
  /** The version to go back to. */
  version: z.coerce.number().int().min(1).max(100_000),
  requestKey: requestKeySchema,
});

export type RestoreVersionResult =
  /** Id of the draft. */
  | { ok: true; id: string }
  /**
   * `missing`: no such event or version, or it is the one that stands; `draft-open`: a draft of the event waits already,
   * whose words are not written over.
   */
  | { ok: false; reason: 'missing' | 'draft-open' }
  | Invalid
  | Forbidden;

/** Starts a draft of an event with the words of one of its earlier versions. */
export async function restoreVersion(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<RestoreVersionResult> {
  if (!mayDraft(user)) return FORBIDDEN;
  const parsed = restoreVersionSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { slug, version } = parsed.data;
  return once(db, user, 'event.restore-version', parsed.data, async (tx): Promise<RestoreVersionResult> => {
    // Nobody merges it into another before the draft is there.
    await lockEvents(tx, [slug]);
    const now = await findEventState(tx, slug);
    const then = await findEventState(tx, slug, version);
    if (!now || !then || now.version === version) return { ok: false, reason: 'missing' };
    const { id, already } = await openDraftOfEvent(tx, {
      proposal: { ...then.proposal, confidence: null, fieldConfidence: null, warnings: [] },
      articleId: then.articleIds[0] ?? null,
      eventId: now.id,
      eventVersion: now.version,
      restores: version,
      createdById: user.id,
    });
    if (already) return { ok: false, reason: 'draft-open' };
    await recordAudit(tx, deed(user, 'draft.start', 'draft', id, { event: slug, restores: version }));
    return { ok: true, id };
  });
}
