/** Takes an event out of the public pages; its history stays, and it can be restored. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { withdrawEvent as markWithdrawn } from '@/lib/db/event-writes';
import { slugSchema } from '@/lib/domain/actor';
import { told } from '@/lib/domain/plain-faults';
import { remarkSchema } from '../drafts/reject-draft';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

export const withdrawEventSchema = z.object({
  slug: slugSchema,
  /** For editors, beside what readers are told. */
  reason: remarkSchema.default(''),
  /** What readers are told at the event's address: nothing that was public is taken away without a word. */
  note: remarkSchema.pipe(z.string().min(1, told('tellWhy'))),
  requestKey: requestKeySchema,
});

export type WithdrawEventResult =
  /** Not there, or withdrawn already. */
  { ok: true } | { ok: false; reason: 'missing' } | Invalid | Forbidden;

/** Withdraws a published event, with a note for readers and, if there is one, more for editors. */
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
    if (!(await markWithdrawn(tx, slug, { reason, note }))) return { ok: false, reason: 'missing' };
    await recordAudit(tx, deed(user, 'event.withdraw', 'event', slug, { reason, note }));
    return { ok: true };
  });
}
