/** Who did what. Rows are written in the transaction of the deed and never changed. */
import type { AuditAction } from '@/lib/domain/audit-action';
import type { Transaction } from './client';
import { newId } from './ids';
import { insertRows } from './insert-rows';

export interface AuditRecord {
  /** Id of the user, or null for the program itself. */
  actorId: string | null;
  /** Name as it is now, so that the record outlives the account. */
  actor: string;
  action: AuditAction;
  /** Kind of the thing: `event`, `draft`, `actor` … */
  subject: string;
  subjectId: string;
  details?: Record<string, string | number | boolean | null>;
}

/** Adds a row to the audit log. */
export async function recordAudit(tx: Transaction, record: AuditRecord): Promise<void> {
  await tx.auditEntry.create({ data: { ...record, details: record.details ?? {} } });
}

/** Adds a row for each of many deeds. */
export async function recordAudits(tx: Transaction, records: readonly AuditRecord[]): Promise<void> {
  await insertRows(
    tx,
    'audit_entry',
    records.map((record) => ({ id: newId(), ...record, details: record.details ?? {} })),
  );
}
