/** The record of changes as a file, a piece at a time. That it was taken stands in it, too. */
import { secondsToWait } from '@/lib/auth/limits';
import { recordAudit } from '@/lib/db/audit';
import { type AuditFilter, type AuditLine, auditAfter, countAudit, MOST_COUNTED } from '@/lib/db/audit-list';
import type { Database } from '@/lib/db/client';
import { deed, type Editor, FORBIDDEN, type Forbidden } from '../editor';
import { mayManageUsers } from './manage-user';

/** Lines of a piece. */
const PIECE = 1_000;

/** Files that one person takes in ten minutes: each may be of a hundred thousand lines. */
export const MOST_EXPORTS = 10;
const LIMIT = { keyPrefix: 'audit-export', points: MOST_EXPORTS, duration: 10 * 60 };

export type ExportAuditResult =
  /** Pieces of the latest lines first; a line that is written meanwhile is not in it. */
  | { ok: true; pieces: AsyncGenerator<AuditLine[]> }
  /** More lines than a file holds (`MOST_COUNTED`). */
  | { ok: false; reason: 'too-many' }
  | { ok: false; reason: 'too-often'; seconds: number }
  | Forbidden;

/** Only administrators may. */
export async function exportAudit(
  db: Database,
  user: Editor,
  filter: AuditFilter,
  format: 'csv' | 'jsonl',
): Promise<ExportAuditResult> {
  if (user.id !== null && user.role === 'administrator') {
    const seconds = await secondsToWait(db, LIMIT, user.id);
    if (seconds !== null) return { ok: false, reason: 'too-often', seconds };
  }
  return db.$transaction(async (tx): Promise<ExportAuditResult> => {
    if (!(await mayManageUsers(tx, user))) return FORBIDDEN;
    const lines = await countAudit(tx, filter);
    if (lines >= MOST_COUNTED) return { ok: false, reason: 'too-many' };
    const first = await auditAfter(tx, filter, null, PIECE);
    await recordAudit(tx, deed(user, 'audit.export', 'audit', 'record', { lines, format }));
    return { ok: true, pieces: piecesFrom(db, filter, first) };
  });
}

async function* piecesFrom(db: Database, filter: AuditFilter, first: AuditLine[]) {
  for (let piece = first; piece.length > 0; ) {
    yield piece;
    piece = piece.length < PIECE ? [] : await auditAfter(db, filter, piece.at(-1) ?? null, PIECE);
  }
}
