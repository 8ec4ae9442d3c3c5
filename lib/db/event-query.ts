/** Which events a list asks for, in SQL that reads an index from the wanted end instead of sorting a table. */
import { FIRST_DAY, LAST_DAY } from '@/lib/domain/civil-date';
import { type EventType, lanesOf } from '@/lib/domain/ontology';
import type { Queryable } from './client';
import { Prisma } from './generated/client';
import { countWindow } from './timeline-counts';

export interface EventQuery {
  /** Words of the title or summary, all of which must stand there. */
  query?: string;
  /** Slug. */
  relationship?: string;
  type?: EventType;
  /** Slug. */
  topic?: string;
  /** Inclusive days, YYYY-MM-DD: events that overlap the span. */
  from?: string;
  to?: string;
  /** Only withdrawn ones (true) or only public ones (false, the default). */
  withdrawn?: boolean;
  /** The earliest first; else the latest first. */
  oldestFirst?: boolean;
  page: number;
  pageSize: number;
}

/** With words, a type or a topic, and over all relationships, totals are counted up to here. */
const MOST_COUNTED = 10_000;

const { sql } = Prisma;
const wordsOf = (query = '') => query.trim().split(/\s+/u).filter(Boolean).slice(0, 10);

/** True when the timeline's own table knows all that is asked. */
function byTimeOnly({ query, type, topic, withdrawn }: EventQuery): boolean {
  return !withdrawn && !type && !topic && wordsOf(query).length === 0;
}

async function relationshipIdOf(db: Queryable, slug: string): Promise<string | null> {
  const row = await db.relationship.findUnique({ where: { slug }, select: { id: true } });
  return row?.id ?? null;
}

/** What the event itself must say. */
function ofEvent({ query, type, topic, withdrawn }: EventQuery): Prisma.Sql[] {
  return [
    withdrawn ? sql`e.withdrawn_at IS NOT NULL` : sql`e.withdrawn_at IS NULL`,
    ...(type ? [sql`e.type = ${type}`] : []),
    ...(topic
      ? [sql`EXISTS (SELECT 1 FROM event_topic t WHERE t.event_id = e.id AND t.topic_slug = ${topic})`]
      : []),
    ...wordsOf(query).map((word) => {
      // The signs of a pattern are letters here.
      const part = `%${word.slice(0, 100).replace(/[\\%_]/g, '\\$&')}%`;
      return sql`(e.title ILIKE ${part} OR e.summary ILIKE ${part})`;
    }),
  ];
}

/** FROM and WHERE; the timeline's own table leads where a relationship is asked for. */
function source(
  filter: EventQuery,
  relationshipId: string | null,
): { day: Prisma.Sql; key: Prisma.Sql; body: Prisma.Sql } {
  const { from, to, type } = filter;
  const span = (row: Prisma.Sql) => [
    ...(to ? [sql`${row}.starts_on <= ${to}::date`] : []),
    ...(from ? [sql`${row}.ends_on >= ${from}::date`] : []),
  ];
  if (!relationshipId) {
    const where = Prisma.join([...ofEvent(filter), ...span(sql`e`)], ' AND ');
    return { day: sql`e.starts_on`, key: sql`e.id`, body: sql`FROM event e WHERE ${where}` };
  }
  const conditions = [
    sql`er.relationship_id = ${relationshipId}::uuid`,
    filter.withdrawn ? sql`NOT er.visible` : sql`er.visible`,
    ...(type ? [sql`er.lane IN (${Prisma.join(lanesOf(type))})`] : []),
    ...span(sql`er`),
    ...(byTimeOnly(filter) ? [] : ofEvent(filter)),
  ];
  const event = byTimeOnly(filter) ? Prisma.empty : sql`JOIN event e ON e.id = er.event_id`;
  return {
    day: sql`er.starts_on`,
    key: sql`er.event_id`,
    body: sql`FROM event_relationship er ${event} WHERE ${Prisma.join(conditions, ' AND ')}`,
  };
}

/** How many events match. */
export async function countMatching(db: Queryable, filter: EventQuery): Promise<number> {
  const id = filter.relationship ? await relationshipIdOf(db, filter.relationship) : null;
  if (filter.relationship && !id) return 0;
  if (id && byTimeOnly(filter)) {
    const [from, to] = [filter.from ?? FIRST_DAY, filter.to ?? LAST_DAY];
    const counts = from <= to ? await countWindow(db, id, from, to) : new Map<string, number>();
    return [...counts.values()].reduce((sum, count) => sum + count, 0);
  }
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT 1 ${source(filter, id).body} LIMIT ${MOST_COUNTED}) AS matching`;
  return row?.count ?? 0;
}

/** Ids of one page in order. */
export async function findMatchingIds(db: Queryable, filter: EventQuery): Promise<string[]> {
  const id = filter.relationship ? await relationshipIdOf(db, filter.relationship) : null;
  if (filter.relationship && !id) return [];
  const { day, key, body } = source(filter, id);
  const order = filter.oldestFirst ? sql`${day}, ${key}` : sql`${day} DESC, ${key} DESC`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT ${key}::text AS id ${body} ORDER BY ${order}
    LIMIT ${filter.pageSize} OFFSET ${(filter.page - 1) * filter.pageSize}`;
  return rows.map((row) => row.id);
}
