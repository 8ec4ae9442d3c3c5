/** Relationships between two states or organisations. */
import type { EventSummary } from '@/lib/domain/event';
import { canonicalPair, type KnownRelationship } from '@/lib/domain/relationship';
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
    const [first, second] = canonicalPair(actorA.slug, actorB.slug);
    const bySlug = (wanted: string) => toReference(actorA.slug === wanted ? actorA : actorB);
    return {
      slug,
      title,
      description,
      parties: [bySlug(first), bySlug(second)],
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
  title: string;
  description: string;
  /** Slugs of the two actors. */
  parties: [string, string];
}

export type RelationshipWriteResult =
  | { ok: true; slug: string }
  /** `taken`: slug or pair exist already; `unknown-party`: no such actor; `missing`: no such relationship. */
  | { ok: false; reason: 'taken' | 'unknown-party' | 'same-party' | 'missing' };

async function orderedKeys(
  tx: Transaction,
  pair: readonly [string, string],
): Promise<{ actorAId: string; actorBId: string } | null> {
  const actors = await tx.actor.findMany({ where: { slug: { in: [...pair] } }, select: { id: true } });
  // The database keeps a pair in the order of its keys, so that it cannot stand there twice.
  const [actorAId, actorBId] = actors.map((actor) => actor.id).sort();
  return actorAId && actorBId ? { actorAId, actorBId } : null;
}

/** Adds a relationship. */
export async function createRelationship(
  tx: Transaction,
  { slug, title, description, parties: pair }: RelationshipInput,
): Promise<RelationshipWriteResult> {
  if (pair[0] === pair[1]) return { ok: false, reason: 'same-party' };
  const keys = await orderedKeys(tx, pair);
  if (!keys) return { ok: false, reason: 'unknown-party' };
  const { count } = await tx.relationship.createMany({
    data: [{ slug, title, description, ...keys }],
    skipDuplicates: true,
  });
  return count === 1 ? { ok: true, slug } : { ok: false, reason: 'taken' };
}

/** Changes title and description; the parties of a relationship stay, because its events are about them. */
export async function updateRelationship(
  tx: Transaction,
  slug: string,
  change: Pick<RelationshipInput, 'title' | 'description'>,
): Promise<RelationshipWriteResult> {
  const { count } = await tx.relationship.updateMany({
    where: { slug },
    data: { title: change.title, description: change.description, updatedAt: new Date() },
  });
  return count === 1 ? { ok: true, slug } : { ok: false, reason: 'missing' };
}
