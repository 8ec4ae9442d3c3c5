/** A warning that an editor has looked at and that is nothing: taken off its draft or article, and put back. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { putWarningBack, takeWarning } from '@/lib/db/worklist';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

export const dismissWarningSchema = z.object({
  owner: z.enum(['draft', 'article']),
  /** Of the draft or the article. */
  id: z.string().max(40),
  /** Its place among the warnings that the editor saw, and its code. */
  place: z.number().int().min(0).max(1_000),
  code: z.string().min(1).max(80),
  requestKey: requestKeySchema,
});

export type DismissWarningResult =
  /** `dismissed`: the id by which it is put back. */
  | { ok: true; dismissed: string }
  /** Not there any more, or another one at its place. */
  | { ok: false; reason: 'missing' }
  | Invalid
  | Forbidden;

/** Takes a warning off. */
export async function dismissWarning(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<DismissWarningResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = dismissWarningSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { owner, id, code } = parsed.data;
  return once(db, user, 'warning.dismiss', parsed.data, async (tx): Promise<DismissWarningResult> => {
    const dismissed = await takeWarning(tx, parsed.data, user.name);
    if (dismissed === null) return { ok: false, reason: 'missing' };
    await recordAudit(tx, deed(user, 'warning.dismiss', owner, id, { code }));
    return { ok: true, dismissed };
  });
}

export const restoreWarningSchema = z.object({ dismissed: z.string().max(40), requestKey: requestKeySchema });

export type RestoreWarningResult =
  /** Put back already, or its draft is closed. */
  { ok: true } | { ok: false; reason: 'missing' } | Invalid | Forbidden;

/** Puts a warning back that was taken off. */
export async function restoreWarning(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<RestoreWarningResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = restoreWarningSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  return once(db, user, 'warning.restore', parsed.data, async (tx): Promise<RestoreWarningResult> => {
    const back = await putWarningBack(tx, parsed.data.dismissed);
    if (!back) return { ok: false, reason: 'missing' };
    await recordAudit(tx, deed(user, 'warning.restore', back.owner, back.id, { code: back.code }));
    return { ok: true };
  });
}
