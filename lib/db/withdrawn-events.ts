/** Events that were withdrawn, for the desk's list: few, and not in the index in memory. */
import type { EventSummary } from '@/lib/domain/event';
import type { EventType } from '@/lib/domain/ontology';
import type { Page } from '@/lib/domain/page';
import type { Queryable } from './client';
import { type SummaryRow, toSummary } from './event-summary';
import { Prisma } from './generated/client';
import { FINDS_NOTHING, findWordsQuery } from './word-query';

export interface WithdrawnQuery {
  /** Words, all of which must stand in the event or in the name of somebody who takes part. */
  query: string;
  /** Slug. */
  relationship?: string;
  type?: EventType;
  page: number;
  pageSize: number;
}

/** Totals are counted up to here. */
const MOST_COUNTED = 10_000;

const { sql, join } = Prisma;

/** One page, the latest first. */
export async function listWithdrawnEvents(
  db: Queryable,
  { query, relationship, type, page, pageSize }: WithdrawnQuery,
): Promise<Page<EventSummary>> {
  const words = query.trim() === '' ? null : ((await findWordsQuery(db, query)) ?? FINDS_NOTHING);
  const conditions = [
    sql`e.withdrawn_at IS NOT NULL AND e.merged_into_id IS NULL`,
    ...(type ? [sql`e.type = ${type}`] : []),
    ...(relationship
      ? [
          sql`EXISTS (SELECT 1 FROM event_relationship er JOIN relationship r ON r.id = er.relationship_id
            WHERE er.event_id = e.id AND r.slug = ${relationship})`,
        ]
      : []),
    ...(words
      ? [
          sql`EXISTS (SELECT 1 FROM event_words w WHERE w.number = e.number AND w.words @@ ${words}::tsquery OFFSET 0)`,
        ]
      : []),
  ];
  const body = sql`FROM event e WHERE ${join(conditions, ' AND ')}`;
  const [counted] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT 1 ${body} LIMIT ${MOST_COUNTED}) AS matching`;
  const rows = await db.$queryRaw<SummaryRow[]>`
    SELECT e.slug, e.title, e.type, e.status, e.lane, e.edtf, e.starts_on AS "startsOn", e.ends_on AS "endsOn",
      e.precision, e.place_name AS "placeName", e.place_country AS "placeCountry", e.tone, e.significance, e.certainty
    ${body} ORDER BY e.starts_on DESC, e.id DESC LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
  return { items: rows.map(toSummary), total: counted?.count ?? 0, page, pageSize };
}
