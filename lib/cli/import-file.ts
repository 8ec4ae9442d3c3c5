/** A file comes in by the same steps as at the desk, one after the other in this process. */
import { setTimeout as pause } from 'node:timers/promises';
import { titleInWords } from '@/lib/cli/title-words';
import type { Database } from '@/lib/db/client';
import { findImport, type ImportDetail } from '@/lib/db/imports';
import { type ImportKind, isAtWork, PART } from '@/lib/domain/import';
import { beginImport } from '@/lib/workflows/imports/begin-import';
import { runImport } from '@/lib/workflows/imports/run-import';
import { sendPart } from '@/lib/workflows/imports/send-part';
import { OperatorError } from './progress';

export interface Importing {
  db: Database;
  /** Of the database, for the thread that reads the file. */
  url: string;
}

/** Milliseconds between two looks at an import that another process works on. */
const AGAIN = 1_000;

/** Whoever has the machine. */
export const OPERATOR = { id: null, name: 'operator', role: 'administrator' } as const;

/** Keeps the file as if it were sent; answers the id of the import. Throws `OperatorError` where it is refused. */
export async function importFile(
  { db }: Importing,
  { kind, fileName, bytes }: { kind: ImportKind; fileName: string; bytes: Buffer },
): Promise<string> {
  const begun = await beginImport(db, OPERATOR, { kind, fileName, size: bytes.length });
  if (!begun.ok)
    throw new OperatorError(begun.reason === 'invalid' ? (begun.issues[0]?.message ?? '') : begun.reason);
  for (let number = 0; number * PART < bytes.length; number += 1) {
    const data = bytes.subarray(number * PART, (number + 1) * PART).toString('base64');
    const sent = await sendPart(db, OPERATOR, { id: begun.id, number, data });
    if (!sent.ok) throw new OperatorError(`The file was refused: ${sent.reason}.`);
  }
  return begun.id;
}

/** Works on the import until it is over or waits for a decision. Throws what went wrong here. */
export async function stepOn({ db, url }: Importing, id: string): Promise<ImportDetail> {
  for (;;) {
    const found = await findImport(db, id);
    if (!found) throw new Error('The import is gone.');
    if (!isAtWork(found.status)) return found;
    const faults: unknown[] = [];
    const ran = await runImport(db, id, { url, tell: titleInWords, onFault: (error) => faults.push(error) });
    // The site's queue works on it, which takes a while.
    if (!ran.ok && ran.reason === 'not-due') await pause(AGAIN);
    if (faults.length > 0) throw faults[0];
  }
}
