/** How the reader by language model stands, for administrators; and its pause. */
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { findPause, findReaderState, noteReader, pauseReader } from '@/lib/db/model-reader';
import { pauseReaderSchema, type ReaderState } from '@/lib/domain/model-trouble';
import { configuredReader, type ModelReader } from '@/lib/jobs/model-reader';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid } from '../editor';
import { mayManageUsers } from '../users/manage-user';

/** The reader that the operator has named, noted so that articles which come in wait for it, or do not. */
export async function openReader(db: Database): Promise<ModelReader | null> {
  const reader = configuredReader();
  await noteReader(db, reader !== null);
  return reader;
}

export async function lookAtReader(db: Database, reader = configuredReader()): Promise<ReaderState> {
  return { facts: reader?.facts ?? null, ...(await findReaderState(db, new Date())) };
}

/** `conflict`: another administrator has changed it since it was seen. */
export type PauseReaderResult =
  | { ok: true; version: number }
  | { ok: false; reason: 'conflict' }
  | Invalid
  | Forbidden;

/** Pauses the reader, so that nothing is sent and what comes in waits, or lets it go on; the same again changes nothing. */
export async function setReaderPause(db: Database, user: Editor, input: unknown): Promise<PauseReaderResult> {
  return db.$transaction(async (tx): Promise<PauseReaderResult> => {
    if (!(await mayManageUsers(tx, user))) return FORBIDDEN;
    const parsed = pauseReaderSchema.safeParse(input);
    if (!parsed.success) return invalid(parsed.error);
    const { paused, version } = parsed.data;
    const now = await findPause(tx);
    if (now.paused === paused) return { ok: true, version: now.version };
    if (!(await pauseReader(tx, paused, version))) return { ok: false, reason: 'conflict' };
    await recordAudit(
      tx,
      deed(user, paused ? 'model-reader.pause' : 'model-reader.resume', 'model-reader', 'site'),
    );
    return { ok: true, version: version + 1 };
  });
}
