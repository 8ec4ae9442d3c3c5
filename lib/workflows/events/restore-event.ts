/** Brings a withdrawn event back to the public pages, as it was. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { restoreEvent as unmarkWithdrawn } from '@/lib/db/event-writes';
import { slugSchema } from '@/lib/domain/actor';
import { ANOTHER_NEEDED, type AnotherNeeded, wroteEvent } from '../drafts/two-persons';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

export const restoreEventSchema = z.object({ slug: slugSchema, requestKey: requestKeySchema });

export type RestoreEventResult =
  /** Not there, or not withdrawn. */
  { ok: true } | { ok: false; reason: 'missing' } | AnotherNeeded | Invalid | Forbidden;

/** Restores a withdrawn event. */
export async function restoreEvent(db: Database, user: Editor, input: unknown): Promise<RestoreEventResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = restoreEventSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { slug } = parsed.data;
  return once(db, user, 'event.restore', parsed.data, async (tx): Promise<RestoreEventResult> => {
    // Who wrote what it says does not make it public alone, not even again.
    if (await wroteEvent(tx, user, slug)) return ANOTHER_NEEDED;
    if (!(await unmarkWithdrawn(tx, slug))) return { ok: false, reason: 'missing' };
    await recordAudit(tx, deed(user, 'event.restore', 'event', slug));
    return { ok: true };
  });
}
