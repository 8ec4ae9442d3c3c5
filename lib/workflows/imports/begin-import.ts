/** A file is announced, and then sent in pieces. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { countOpenImports, insertImport } from '@/lib/db/imports';
import { cleanLine } from '@/lib/domain/clean-text';
import { IMPORT_KINDS, MOST_FILE } from '@/lib/domain/import';
import { told } from '@/lib/domain/plain-faults';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

/** Imports of one person that are not over: each keeps its file. */
const MOST_OPEN = 10;

export const beginImportSchema = z.object({
  kind: z.enum(IMPORT_KINDS, told('fileKind')),
  fileName: z
    .string()
    .max(1_000)
    .transform(cleanLine)
    .pipe(z.string().min(1, told('fileNone')).max(255)),
  size: z
    .int()
    .min(1, told('fileEmpty'))
    .max(MOST_FILE, told('fileLarge', { limit: 100 })),
  requestKey: requestKeySchema,
});

export type BeginImportResult =
  | { ok: true; id: string }
  /** `many`: too many of this person's imports are not over. */
  | { ok: false; reason: 'many' }
  | Invalid
  | Forbidden;

/** Announces a file; `sendPart` takes it from then on. */
export async function beginImport(db: Database, user: Editor, input: unknown): Promise<BeginImportResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = beginImportSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  return once(db, user, 'import.begin', parsed.data, async (tx): Promise<BeginImportResult> => {
    if (user.id !== null && (await countOpenImports(tx, user.id)) >= MOST_OPEN)
      return { ok: false, reason: 'many' };
    const { kind, fileName, size } = parsed.data;
    const id = await insertImport(tx, { kind, fileName, size, createdById: user.id });
    await recordAudit(tx, deed(user, 'import.begin', 'import', id, { kind, name: fileName, size }));
    return { ok: true, id };
  });
}
