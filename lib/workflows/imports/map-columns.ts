/** An editor says which column is which field; the rows are then looked at, and nothing comes in yet. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { findImport, moveImport, rememberMapping } from '@/lib/db/imports';
import { listExistingSlugs } from '@/lib/db/known-slugs';
import { cleanStrings } from '@/lib/domain/clean-text';
import { eventMappingSchema } from '@/lib/domain/import';
import { faultInWords } from '@/lib/domain/plain-faults';
import { askFor } from '@/lib/jobs/queue';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { isOwn } from './whose-import';

export const mapColumnsSchema = eventMappingSchema.extend({ id: z.string().max(40) });

export type MapColumnsResult =
  | { ok: true }
  /** `missing`: no such import, or it waits for no columns (any more). */
  | { ok: false; reason: 'missing' }
  | Invalid
  | Forbidden;

/** By which a set of columns is known again, whatever their order. */
export const digestOfColumns = (columns: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([...columns].map((name) => name.trim().toLowerCase()).sort()))
    .digest('hex');

const refuse = (field: string, message: string): Invalid => ({
  ok: false,
  reason: 'invalid',
  issues: [{ field, message }],
});

/** Takes the columns of an import that waits for them, or whose rows were looked at; remembers them for the next such file. */
export async function mapColumns(db: Database, user: Editor, input: unknown): Promise<MapColumnsResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = mapColumnsSchema.safeParse(cleanStrings(input));
  if (!parsed.success) return invalid(parsed.error);
  const { id, ...mapping } = parsed.data;
  const found = await findImport(db, id);
  const shape = found?.shape;
  if (!found || shape?.dataset !== 'own') return { ok: false, reason: 'missing' };
  if (!isOwn(user, found)) return FORBIDDEN;
  const columns = Object.values(mapping.columns);
  const unknown = columns.find((name) => !shape.columns.includes(name));
  if (unknown !== undefined) return refuse('columns', faultInWords('noColumn', { column: unknown }));
  if (new Set(columns).size < columns.length) return refuse('columns', 'A column can be one field only.');
  if (!mapping.columns.date) return refuse('columns.date', faultInWords('dateColumn'));
  if (mapping.relationship !== null) {
    const named = { participants: [], topics: [], relationships: [mapping.relationship] };
    const { relationships } = await listExistingSlugs(db, named);
    if (relationships.size === 0) return refuse('relationship', faultInWords('relationshipGone'));
  }
  const moved = await db.$transaction(async (tx) => {
    if (!(await moveImport(tx, id, ['mapping', 'checked'], { status: 'checking', mapping, again: null })))
      return false;
    await rememberMapping(tx, digestOfColumns(shape.columns), mapping);
    await recordAudit(
      tx,
      deed(user, 'import.map', 'import', id, { name: found.fileName, columns: columns.length }),
    );
    return true;
  });
  if (!moved) return { ok: false, reason: 'missing' };
  await askFor('imports', id);
  return { ok: true };
}
