/** An open form of the desk says that it is open, and hears who else has it. No deed, so no audit row: nothing is kept of it. */
import { z } from 'zod';
import type { Database } from '@/lib/db/client';
import { forgetOpenForm, listOthersThere, noteOpenForm } from '@/lib/db/presence';
import { presenceSchema } from '@/lib/domain/presence';
import { type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayDraft } from '../editor';

export const sayHereSchema = z.object({
  form: presenceSchema,
  /** True: it is being closed. */
  leaving: z.boolean().default(false),
});

export type SayHereResult =
  /** Names of the others. */
  { ok: true; others: string[] } | Invalid | Forbidden;

/** Notes that this person has the form open, or has closed it. */
export async function sayHere(db: Database, user: Editor, input: unknown): Promise<SayHereResult> {
  if (!mayDraft(user) || user.id === null) return FORBIDDEN;
  const parsed = sayHereSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { form, leaving } = parsed.data;
  if (leaving) {
    await forgetOpenForm(db, form, user.id);
    return { ok: true, others: [] };
  }
  await noteOpenForm(db, form, user.id);
  return { ok: true, others: await listOthersThere(db, form, user.id) };
}
