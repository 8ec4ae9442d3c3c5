/** A piece of the file arrives; with the last one the work begins. */
import { z } from 'zod';
import type { Database } from '@/lib/db/client';
import { countParts, findImport, insertPart, moveImport } from '@/lib/db/imports';
import { PART } from '@/lib/domain/import';
import { told } from '@/lib/domain/plain-faults';
import { askFor } from '@/lib/jobs/queue';
import { type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';

export const sendPartSchema = z.object({
  id: z.string().max(40),
  /** From 0. */
  number: z.int().min(0).max(1_000),
  /** The bytes in base64. */
  data: z
    .string()
    .min(1)
    .max(Math.ceil(PART / 3) * 4)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/, told('filePiece')),
});

export type SendPartResult =
  /** `next`: the piece to be sent next; null: the file is here. */
  | { ok: true; next: number | null }
  /** `missing`: there is no such import of this person, or it takes no more; `size`: not the piece that belongs there. */
  | { ok: false; reason: 'missing' | 'size' }
  | Invalid
  | Forbidden;

/** Takes a piece. One that is here already is answered as if it came now, so that a lost answer harms nothing. */
export async function sendPart(db: Database, user: Editor, input: unknown): Promise<SendPartResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = sendPartSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { id, number, data } = parsed.data;
  const found = await findImport(db, id);
  if (!found || (found.createdBy?.id ?? null) !== user.id) return { ok: false, reason: 'missing' };
  const parts = Math.ceil(found.size / PART);
  if (found.status !== 'receiving')
    return number < parts && number === parts - 1
      ? { ok: true, next: null }
      : { ok: false, reason: 'missing' };
  const here = await countParts(db, id);
  if (number < here && number < parts - 1) return { ok: true, next: here };
  const bytes = Buffer.from(data, 'base64');
  const expected = number === parts - 1 ? found.size - number * PART : PART;
  if (number > here || number >= parts || bytes.length !== expected) return { ok: false, reason: 'size' };
  await insertPart(db, id, number, bytes);
  if (number < parts - 1) return { ok: true, next: number + 1 };
  const status = found.kind === 'events' ? 'looking' : 'checking';
  if (await moveImport(db, id, ['receiving'], { status })) await askFor('imports', id);
  return { ok: true, next: null };
}
