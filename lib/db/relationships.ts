/** Relationships between two states or organisations. */
import type { EventSummary } from '@/lib/domain/event';
import {
  canonicalPair,
  type KnownRelationship,
  partiesInOrder,
  titleOfParties,
} from '@/lib/domain/relationship';
import type { RelationshipOverview } from '@/lib/domain/relationship-overview';
import { type ReferenceRow, referenceColumns, toReference } from './actor-reference';
import type { Queryable, Transaction } from './client';
import { toDayOrNull } from './dates';
import { summaryColumns, toSummary } from './event-summary';

/** More relationships than this are not listed at once. */
const MOST = 500;
const parties = { actorA: { select: referenceColumns }, actorB: { select: referenceColumns } } as const;

interface Span {
  id: string;
  events: number;
  first: Date | null;
  last: Date | null;
  latest: string | null;
}

/** Counts come from the month table, the ends of the span from an index: no event table is read through. */
async function findSpans(db: Queryable, ids: readonly string[]): Promise<Map<string, Span>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<Span[]>`
    SELECT r.id::text AS id, coalesce(m.events, 0)::int AS events, f.starts_on AS first,
      l.starts_on AS last, l.event_id::text AS latest
    FROM relationship r
    LEFT JOIN LATERAL (SELECT sum(events) AS events FROM month_count WHERE relationship_id = r.id) m ON true
    LEFT JOIN LATERAL (SELECT starts_on FROM event_relationship WHERE relationship_id = r.id AND visible
      AND starts_on > DATE '0001-01-01' ORDER BY starts_on LIMIT 1) f ON true
    LEFT JOIN LATERAL (SELECT starts_on, event_id FROM event_relationship WHERE relationship_id = r.id AND visible
      ORDER BY starts_on DESC, event_id DESC LIMIT 1) l ON true
    WHERE r.id = ANY(${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

interface RelationshipRow {
  id: string;
  slug: string;
  title: string;
  description: string;
  actorA: ReferenceRow;
  actorB: ReferenceRow;
}

async function withSpans(db: Queryable, rows: readonly RelationshipRow[]): Promise<RelationshipOverview[]> {
  const spans = await findSpans(
    db,
    rows.map((row) => row.id),
  );
  const latestIds = [...spans.values()].flatMap(({ latest }) => (latest ? [latest] : []));
  const events = await db.event.findMany({
    where: { id: { in: latestIds } },
    select: { id: true, ...summaryColumns },
  });
  const latest = new Map<string, EventSummary>(events.map((row) => [row.id, toSummary(row)]));
  return rows.map(({ id, slug, title, description, actorA, actorB }) => {
    const span = spans.get(id);
    return {
      slug,
      title,
      description,
      parties: partiesInOrder(title, toReference(actorA), toReference(actorB)),
      from: toDayOrNull(span?.first ?? null),
      to: toDayOrNull(span?.last ?? null),
      eventCount: span?.events ?? 0,
      latest: (span?.latest && latest.get(span.latest)) || null,
    };
  });
}

/** All relationships, those with most events first. */
export async function listRelationships(db: Queryable): Promise<RelationshipOverview[]> {
  const rows = await db.relationship.findMany({ include: parties, orderBy: { slug: 'asc' }, take: MOST });
  return (await withSpans(db, rows)).sort((a, b) => b.eventCount - a.eventCount);
}

/** One relationship, or null. */
export async function findRelationship(db: Queryable, slug: string): Promise<RelationshipOverview | null> {
  const row = await db.relationship.findUnique({ where: { slug }, include: parties });
  if (!row) return null;
  const [overview] = await withSpans(db, [row]);
  return overview ?? null;
}

/** Slugs of all relationships and their parties, for the extractor. */
export async function listKnownRelationships(db: Queryable): Promise<KnownRelationship[]> {
  const rows = await db.relationship.findMany({ include: parties, orderBy: { slug: 'asc' } });
  return rows.map(({ slug, actorA, actorB }) => ({ slug, parties: canonicalPair(actorA.slug, actorB.slug) }));
}

export interface RelationshipInput {
  slug: string;
  /** '' for the names of the parties. */
  title: string;
  description: string;
  /** Slugs of the two actors. */
  parties: [string, string];
}

export type RelationshipWriteResult =
  | { ok: true; slug: string; version: number }
  /**
   * `taken`: slug or pair exist already; `unknown-party`: no such actor; `missing`: no such relationship;
   * `conflict`: saved by another since the version seen.
   */
  | { ok: false; reason: 'taken' | 'unknown-party' | 'same-party' | 'missing' }
  | { ok: false; reason: 'conflict' };

/** Adds a relationship; without a title it is called by its parties, in the order given. */
export async function createRelationship(
  tx: Transaction,
  { slug, title, description, parties: pair }: RelationshipInput,
  updatedById: string | null = null,
): Promise<RelationshipWriteResult> {
  if (pair[0] === pair[1]) return { ok: false, reason: 'same-party' };
  const actors = await tx.actor.findMany({
    where: { slug: { in: [...pair] } },
    select: { id: true, slug: true, name: true },
  });
  // The database keeps a pair in the order of its keys, so that it cannot stand there twice.
  const [actorAId, actorBId] = actors.map((actor) => actor.id).sort();
  if (!actorAId || !actorBId) return { ok: false, reason: 'unknown-party' };
  const nameOf = (wanted: string) => actors.find((actor) => actor.slug === wanted)?.name ?? wanted;
  const words = { title: title || titleOfParties(nameOf(pair[0]), nameOf(pair[1])), description };
  const { count } = await tx.relationship.createMany({
    data: [{ slug, ...words, actorAId, actorBId, updatedById }],
    skipDuplicates: true,
  });
  return count === 1 ? { ok: true, slug, version: 1 } : { ok: false, reason: 'taken' };
}

/**
 * Changes title and description over the version seen; the parties of a relationship stay, because its events are
 * about them. A blank title becomes that of the parties.
 */
export async function updateRelationship(
  tx: Transaction,
  slug: string,
  seen: number,
  { title, description }: Pick<RelationshipInput, 'title' | 'description'>,
  updatedById: string | null = null,
): Promise<RelationshipWriteResult> {
  const row = await tx.relationship.findUnique({ where: { slug }, include: parties });
  if (!row) return { ok: false, reason: 'missing' };
  const [first, second] = partiesInOrder(row.title, toReference(row.actorA), toReference(row.actorB));
  const { count } = await tx.relationship.updateMany({
    where: { slug, version: seen },
    data: {
      title: title || titleOfParties(first.name, second.name),
      description,
      version: { increment: 1 },
      updatedAt: new Date(),
      updatedById,
    },
  });
  return count === 1 ? { ok: true, slug, version: seen + 1 } : { ok: false, reason: 'conflict' };
}
