/** An editor who has seen what each row would become has them come in, or lets the import be. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { sweepImport } from '@/lib/db/import-sweeping';
import { countItems, findImport, type ImportDetail, moveImport } from '@/lib/db/imports';
import { AT_WORK, importChoiceSchema } from '@/lib/domain/import';
import { askFor } from '@/lib/jobs/queue';
import { ANOTHER_NEEDED, type AnotherNeeded, needsAnother } from '../drafts/two-persons';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { isOwn, mayEnd } from './whose-import';

export const takeRowsSchema = importChoiceSchema.extend({
  id: z.string().max(40),
  /** The look at its rows (`checks`) that the editor decides by. */
  check: z.int().min(0),
});
export const cancelImportSchema = z.object({ id: z.string().max(40) });

export type DecideImportResult =
  | { ok: true }
  /** `missing`: no such import, or it is at another step; `faults`: rows cannot come in and were not left out; `nothing`: none is new. */
  | { ok: false; reason: 'missing' | 'faults' | 'nothing' }
  /** The rows were looked at once more since: they are not those that the editor saw. */
  | { ok: false; reason: 'checked-anew' }
  | AnotherNeeded
  | Invalid
  | Forbidden;

/** Takes the decision back within its transaction. */
class NotTaken extends Error {
  constructor(readonly reason: 'faults' | 'nothing') {
    super('The rows are not taken.');
  }
}

/** Why an import that is not as the editor saw it cannot be decided. */
const notAsSeen = (found: ImportDetail | null, check: number): 'missing' | 'checked-anew' =>
  found && (found.status === 'checking' || found.checks !== check) ? 'checked-anew' : 'missing';

/**
 * Has the rows come in, all or none of them. Published are only rows of which nothing keeps them from it (`publishBlockers`,
 * asked once more when they are written); rows that cannot come in are left out only where the editor says so.
 */
export async function takeRows(db: Database, user: Editor, input: unknown): Promise<DecideImportResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = takeRowsSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { id, check, ...choice } = parsed.data;
  const found = await findImport(db, id);
  if (!found) return { ok: false, reason: 'missing' };
  if (!isOwn(user, found)) return FORBIDDEN;
  if (found.status !== 'checked') return { ok: false, reason: notAsSeen(found, check) };
  const refused = await db
    .$transaction(async (tx): Promise<DecideImportResult | null> => {
      // Whoever brings rows in has written them.
      if (choice.as === 'events' && (await needsAnother(tx, user, null))) return ANOTHER_NEEDED;
      // Before they are counted: nobody has them looked at anew until this is decided.
      if (
        !(await moveImport(tx, id, ['checked'], { status: 'writing', choice, again: null }, { seen: check }))
      )
        return { ok: false, reason: notAsSeen(await findImport(tx, id), check) };
      const { outcomes, blocked } = await countItems(tx, id);
      const kept = choice.as === 'events' ? blocked : 0;
      if (!choice.leaveOut && (outcomes.fault ?? 0) + kept > 0) throw new NotTaken('faults');
      if ((outcomes.new ?? 0) - kept <= 0) throw new NotTaken('nothing');
      await recordAudit(tx, deed(user, 'import.take', 'import', id, { name: found.fileName, ...choice }));
      return null;
    })
    .catch((error: unknown): DecideImportResult => {
      if (error instanceof NotTaken) return { ok: false, reason: error.reason };
      throw error;
    });
  if (refused) return refused;
  await askFor('imports', id);
  return { ok: true };
}

/** Cancels an import that is not over. Articles that have come in stay; of events none has. */
export async function cancelImport(db: Database, user: Editor, input: unknown): Promise<DecideImportResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = cancelImportSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { id } = parsed.data;
  // What a process has begun it ends by itself; it holds rows for which nobody waits here.
  let idle = false;
  const found = await findImport(db, id);
  if (found && !mayEnd(user, found)) return FORBIDDEN;
  const name = found?.fileName ?? '';
  const cancelled = await db.$transaction(async (tx) => {
    idle = await moveImport(tx, id, ['receiving', 'mapping', 'checked'], { status: 'cancelled' });
    if (!idle && !(await moveImport(tx, id, AT_WORK, { status: 'cancelled' }))) return false;
    await recordAudit(tx, deed(user, 'import.cancel', 'import', id, { name }));
    return true;
  });
  if (idle) await sweepImport(db, id);
  return cancelled ? { ok: true } : { ok: false, reason: 'missing' };
}
