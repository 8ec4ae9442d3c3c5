/** Takes an event out of the public pages; its history stays, and it can be restored. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { withdrawEvent as markWithdrawn } from '@/lib/db/event-writes';
import { slugSchema } from '@/lib/domain/actor';
import { cleanLine } from '@/lib/domain/clean-text';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from './editor';
import { once, requestKeySchema } from './once';
import { reasonSchema } from './reject-draft';

export const withdrawEventSchema = z.object({
  slug: slugSchema,
  /** For editors. */
  reason: reasonSchema,
  /** What readers are told at the event's address; blank: nothing. */
  note: z
    .string()
    .max(4_000)
    .transform(cleanLine)
    .pipe(z.string().max(1_000, 'Say it in at most 1,000 characters.'))
    .default(''),
  requestKey: requestKeySchema,
});

export type WithdrawEventResult =
  /** Not there, or withdrawn already. */
  { ok: true } | { ok: false; reason: 'missing' } | Invalid | Forbidden;

/** Withdraws a published event, with a reason for editors and, if there is one, a note for readers. */
export async function withdrawEvent(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<WithdrawEventResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = withdrawEventSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { slug, reason, note } = parsed.data;
  return once(db, user, 'event.withdraw', parsed.data, async (tx): Promise<WithdrawEventResult> => {
    if (!(await markWithdrawn(tx, slug, { reason, note: note || null })))
      return { ok: false, reason: 'missing' };
    await recordAudit(tx, deed(user, 'event.withdraw', 'event', slug, { reason, note }));
    return { ok: true };
  });
}
