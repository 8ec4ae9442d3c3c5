/** The record of changes as it is read: filtered, searched, by pages or from end to end. */
import { z } from 'zod';
import { AUTOSAVE } from '@/lib/domain/audit-action';
import type { Page } from '@/lib/domain/page';
import type { Queryable } from './client';
import { Prisma } from './generated/client';
import { likeLiteral } from './like-literal';

const detailsSchema = z.record(z.string(), z.unknown());

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

export interface AuditFilter {
  /** A whole action or its beginning, as `event.`. */
  action?: string;
  subject?: string;
  subjectId?: string;
  actorId?: string;
  /** YYYY-MM-DD in UTC, both days included. */
  from?: string;
  to?: string;
  /** Words that all stand in the person's name, the subject's id or the details. */
  query?: string;
}

/** Totals are counted up to here. */
export const MOST_COUNTED = 100_000;
/** As many words are looked for. */
const MOST_WORDS = 8;

function conditionsOf({
  action,
  subject,
  subjectId,
  actorId,
  from,
  to,
  query = '',
}: AuditFilter): Prisma.Sql {
  const words = query.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const all = [
    Prisma.sql`action <> ${AUTOSAVE}`,
    ...(action ? [Prisma.sql`action LIKE ${`${likeLiteral(action)}%`}`] : []),
    ...(subject ? [Prisma.sql`subject = ${subject}`] : []),
    ...(subjectId ? [Prisma.sql`subject_id = ${subjectId}`] : []),
    ...(actorId ? [Prisma.sql`actor_id = ${actorId}`] : []),
    ...(from ? [Prisma.sql`at >= ${from}::date AT TIME ZONE 'UTC'`] : []),
    ...(to ? [Prisma.sql`at < (${to}::date + 1) AT TIME ZONE 'UTC'`] : []),
    // As the index has it (audit_entry_words_idx).
    ...words.map(
      (word) =>
        Prisma.sql`(actor || ' ' || subject_id || ' ' || details::text) ILIKE ${`%${likeLiteral(word)}%`}`,
    ),
  ];
  return Prisma.join(all, ' AND ');
}

interface Row extends Omit<AuditLine, 'at' | 'details'> {
  at: Date;
  details: unknown;
}
const COLUMNS = Prisma.sql`id, at, actor_id AS "actorId", actor, action, subject, subject_id AS "subjectId", details`;

const toLine = ({ at, details, ...row }: Row): AuditLine => ({
  ...row,
  at: at.toISOString(),
  details: detailsSchema.parse(details),
});

/** How many rows there are, `MOST_COUNTED` where there are more. */
export async function countAudit(db: Queryable, filter: AuditFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM (SELECT 1 FROM audit_entry WHERE ${conditionsOf(filter)} LIMIT ${MOST_COUNTED}) AS found`;
  return Number(row?.count ?? 0);
}

/** One page of the audit log, the latest first. */
export async function listAudit(
  db: Queryable,
  { page, pageSize, ...filter }: AuditFilter & { page: number; pageSize: number },
): Promise<Page<AuditLine>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM audit_entry WHERE ${conditionsOf(filter)}
    ORDER BY at DESC, id DESC LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
  return { items: rows.map(toLine), total: await countAudit(db, filter), page, pageSize };
}

/** The rows after one that was read, the latest first; null: from the latest. */
export async function auditAfter(
  db: Queryable,
  filter: AuditFilter,
  last: Pick<AuditLine, 'id'> | null,
  most: number,
): Promise<AuditLine[]> {
  // The moment is read from the row itself: a date of JavaScript has no microseconds.
  const beyond = last
    ? Prisma.sql`AND (at, id) < (SELECT at, id FROM audit_entry WHERE id = ${last.id}::uuid)`
    : Prisma.empty;
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM audit_entry WHERE ${conditionsOf(filter)} ${beyond}
    ORDER BY at DESC, id DESC LIMIT ${most}`;
  return rows.map(toLine);
}
