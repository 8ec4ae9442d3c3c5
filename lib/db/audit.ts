/** Who did what. Rows are written in the transaction of the deed and never changed. */
import { z } from 'zod';
import type { Page } from '@/lib/domain/page';
import type { Queryable, Transaction } from './client';

const detailsSchema = z.record(z.string(), z.unknown());

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

export interface AuditLine {
  id: string;
  /** ISO date-time. */
  at: string;
  actorId: string | null;
  actor: string;
  action: string;
  subject: string;
  subjectId: string;
  details: Record<string, unknown>;
}

export interface AuditQuery {
  action?: string;
  subject?: string;
  subjectId?: string;
  actorId?: string;
  page: number;
  pageSize: number;
}

/** Totals are counted up to here. */
const MOST_COUNTED = 100_000;

/** One page of the audit log, the latest first; `action` is a whole action or its beginning, as `event.`. */
export async function listAudit(
  db: Queryable,
  { action, subject, subjectId, actorId, page, pageSize }: AuditQuery,
): Promise<Page<AuditLine>> {
  const where = {
    ...(action && { action: { startsWith: action } }),
    ...(subject && { subject }),
    ...(subjectId && { subjectId }),
    ...(actorId && { actorId }),
  };
  const total = await db.auditEntry.count({ where, take: MOST_COUNTED });
  const rows = await db.auditEntry.findMany({
    where,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * pageSize,
    take: pageSize,
  });
  const items = rows.map(({ at, details, ...row }) => ({
    ...row,
    at: at.toISOString(),
    details: detailsSchema.parse(details),
  }));
  return { items, total, page, pageSize };
}
