/** Who asks a workflow to write, and whether they may. The session is read by the caller, on every call. */
import '@/lib/domain/plain-faults';
import type { AuditRecord } from '@/lib/db/audit';

export interface Editor {
  /** Id of the user; null for a command of the operator. */
  id: string | null;
  name: string;
  role: 'viewer' | 'editor' | 'administrator';
}

export type Forbidden = { ok: false; reason: 'forbidden' };

/** One field that cannot be taken as it is, with a sentence for the person who filled it in. */
export interface FieldIssue {
  /** Path in the input, as `names.0.text`. */
  field: string;
  message: string;
}
export type Invalid = { ok: false; reason: 'invalid'; issues: FieldIssue[] };

export const FORBIDDEN: Forbidden = { ok: false, reason: 'forbidden' };

/** Viewers read; editors and administrators write. */
export function mayEdit(user: Pick<Editor, 'role'>): boolean {
  return user.role === 'editor' || user.role === 'administrator';
}

/** What zod refused, by field. */
export function invalid(error: {
  issues: readonly { path: readonly PropertyKey[]; message: string }[];
}): Invalid {
  const issues = error.issues.map(({ path, message }) => ({ field: path.map(String).join('.'), message }));
  return { ok: false, reason: 'invalid', issues };
}

/** The audit row of a deed, under the name that the person has now. */
export function deed(
  user: Editor,
  action: string,
  subject: string,
  subjectId: string,
  details: AuditRecord['details'] = {},
): AuditRecord {
  return { actorId: user.id, actor: user.name, action, subject, subjectId, details };
}
