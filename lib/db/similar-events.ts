/** Published events that a draft may report once more. */
import type { EventSummary } from '@/lib/domain/event';
import type { Queryable, Transaction } from './client';

export interface SimilarEventQuery {
  /** Days of the draft, YYYY-MM-DD; events within three days of them are looked at. */
  startsOn: string;
  endsOn: string;
  /** Slugs. */
  relationships: readonly string[];
  actors: readonly string[];
  /** The event that the draft revises, which is no duplicate of itself. */
  exceptEventId: string | null;
}

export interface SimilarEvent extends Pick<EventSummary, 'slug' | 'title' | 'edtf' | 'type'> {
  /** How many participants both have. */
  sharedActors: number;
  sharedRelationships: number;
}

/** Days by which reports of the same act differ: time zones, a talk that began the evening before. */
const DAYS_APART = 3;
const LIMIT = 12;

/**
 * The likeliest first: those on the nearest day with the most participants and relationships in common. An
 * event without a participant in common counts only in the same relationship and within a day.
 */
export async function listSimilarEvents(db: Queryable, query: SimilarEventQuery): Promise<SimilarEvent[]> {
  const { startsOn, endsOn, exceptEventId } = query;
  const actors = [...query.actors];
  const relationships = [...query.relationships];
  const rows = await db.$queryRaw<
    (Omit<SimilarEvent, 'sharedActors' | 'sharedRelationships'> & { actors: number; relationships: number })[]
  >`
    SELECT slug, title, edtf, type, actors, relationships FROM (
      SELECT e.slug, e.title, e.edtf, e.type, e.precision, e.starts_on,
        (SELECT count(DISTINCT p.actor_id)::int FROM participant p JOIN actor a ON a.id = p.actor_id
          WHERE p.event_id = e.id AND p.role <> 'mentioned' AND a.slug = ANY(${actors})) AS actors,
        (SELECT count(*)::int FROM event_relationship r JOIN relationship s ON s.id = r.relationship_id
          WHERE r.event_id = e.id AND s.slug = ANY(${relationships})) AS relationships
      FROM event e
      WHERE e.withdrawn_at IS NULL
        AND e.starts_on BETWEEN ${startsOn}::date - 366 AND ${endsOn}::date + ${DAYS_APART}::int
        AND e.ends_on >= ${startsOn}::date - ${DAYS_APART}::int
        AND e.id IS DISTINCT FROM ${exceptEventId}::uuid) AS near
    WHERE actors > 0
      OR (relationships > 0 AND precision = 'day' AND abs(starts_on - ${startsOn}::date) <= 1)
    ORDER BY actors DESC, relationships DESC, abs(starts_on - ${startsOn}::date), slug
    LIMIT ${LIMIT}`;
  return rows.map(({ actors: sharedActors, relationships: sharedRelationships, ...event }) => ({
    ...event,
    sharedActors,
    sharedRelationships,
  }));
}

/** Until the transaction ends no other that asks the same goes on, so that of two events that come at once one sees the other. */
export async function lockNewEvents(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('new event', 0))`;
}
