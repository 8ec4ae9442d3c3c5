/** A rereading is stopped; what it has found so far stays. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { stopRereading as stop } from '@/lib/db/rereadings';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';

export const stopRereadingSchema = z.object({ id: z.string().max(40) });

/** `missing`: it is not there, or over already. */
export type StopRereadingResult = { ok: true } | { ok: false; reason: 'missing' } | Invalid | Forbidden;

export async function stopRereading(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<StopRereadingResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = stopRereadingSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { id } = parsed.data;
  return db.$transaction(async (tx): Promise<StopRereadingResult> => {
    if (!(await stop(tx, id))) return { ok: false, reason: 'missing' };
    await recordAudit(tx, deed(user, 'rereading.stop', 'rereading', id));
    return { ok: true };
  });
}
