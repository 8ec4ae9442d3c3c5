/** A word that editors had added is not used any more; what was read with it stays. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { deleteExtractionWord } from '@/lib/db/extraction-words';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid } from '../editor';
import { mayManageUsers } from '../users/manage-user';
import { wordsInRecord } from './preview-words';

export const removeWordSchema = z.object({ id: z.string().max(40) });

export type RemoveWordResult = { ok: true } | { ok: false; reason: 'missing' } | Invalid | Forbidden;

export async function removeWord(db: Database, user: Editor, input: unknown): Promise<RemoveWordResult> {
  if (user.role !== 'administrator') return FORBIDDEN;
  const parsed = removeWordSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { id } = parsed.data;
  return db.$transaction(async (tx): Promise<RemoveWordResult> => {
    if (!(await mayManageUsers(tx, user))) return FORBIDDEN;
    const word = await deleteExtractionWord(tx, id);
    if (!word) return { ok: false, reason: 'missing' };
    await recordAudit(
      tx,
      deed(user, 'words.remove', 'extraction-word', id, { words: wordsInRecord([word]) }),
    );
    return { ok: true };
  });
}
