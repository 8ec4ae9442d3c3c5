/** Who asks a workflow to write, and whether they may. The session is read by the caller, on every call. */
import '@/lib/domain/plain-faults';
import type { AuditRecord } from '@/lib/db/audit';
import { type Role, roleReaches } from '@/lib/domain/user';

export interface Editor {
  /** Id of the user; null for a command of the operator. */
  id: string | null;
  name: string;
  role: Role;
  /** Id of the token by which a program does it in their name. */
  tokenId?: string;
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

/** Whether they may publish, withdraw and reject, and change actors, relationships and feeds. */
export const mayEdit = ({ role }: Pick<Editor, 'role'>): boolean => roleReaches(role, 'editor');

/** Whether they may hand in articles and write drafts, which somebody else publishes. */
export const mayDraft = ({ role }: Pick<Editor, 'role'>): boolean => roleReaches(role, 'contributor');

/** What zod refused, by field. */
export function invalid(error: {
  issues: readonly { path: readonly PropertyKey[]; message: string; keys?: readonly PropertyKey[] }[];
}): Invalid {
  const issues = error.issues.flatMap(({ path, message, keys = [] }) => {
    // What is not known at all stands under its own name.
    const paths = keys.length > 0 ? keys.map((key) => [...path, key]) : [path];
    return paths.map((each) => ({ field: each.map(String).join('.'), message }));
  });
  return { ok: false, reason: 'invalid', issues };
}

/** The audit row of a deed, under the name that the person has now; with their token where a program did it. */
export function deed(
  user: Editor,
  action: AuditRecord['action'],
  subject: string,
  subjectId: string,
  details: AuditRecord['details'] = {},
): AuditRecord {
  const all = user.tokenId === undefined ? details : { ...details, token: user.tokenId };
  return { actorId: user.id, actor: user.name, action, subject, subjectId, details: all };
}
