/** Who did what. Rows are written in the transaction of the deed and never changed. */
import type { Transaction } from './client';

export interface AuditRecord {
  /** Id of the user, or null for the program itself. */
  actorId: string | null;
  /** Name as it is now, so that the record outlives the account. */
  actor: string;
  /** `event.published`, `actor.changed` … */
  action: string;
  /** Kind of the thing: `event`, `draft`, `actor` … */
  subject: string;
  subjectId: string;
  details?: Record<string, string | number | boolean | null>;
}

/** Adds a row to the audit log. */
export async function recordAudit(tx: Transaction, record: AuditRecord): Promise<void> {
  await tx.auditEntry.create({ data: { ...record, details: record.details ?? {} } });
}
