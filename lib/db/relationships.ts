/** Relationships between two states or organisations. */
import {
  canonicalPair,
  type KnownRelationship,
  partiesInOrder,
  titleOfParties,
} from '@/lib/domain/relationship';
import type {
  RelationshipFigures,
  RelationshipOverview,
  RelationshipSummary,
} from '@/lib/domain/relationship-overview';
import { type ReferenceRow, referenceColumns, toReference } from './actor-reference';
import type { Queryable, Transaction } from './client';
import { listSummaries } from './event-summary';

/** More relationships than this are not listed at once. */
const MOST = 500;
const parties = { actorA: { select: referenceColumns }, actorB: { select: referenceColumns } } as const;

interface RelationshipRow {
  id: string;
  slug: string;
  title: string;
  description: string;
  actorA: ReferenceRow;
  actorB: ReferenceRow;
}

const summaryOf = ({ slug, title, description, actorA, actorB }: RelationshipRow): RelationshipSummary => ({
  slug,
  title,
  description,
  parties: partiesInOrder(title, toReference(actorA), toReference(actorB)),
});

/** All relationships in the order of their addresses, without what they have of events. */
export async function listRelationshipSummaries(db: Queryable): Promise<RelationshipSummary[]> {
  const rows = await db.relationship.findMany({ include: parties, orderBy: { slug: 'asc' }, take: MOST });
  return rows.map(summaryOf);
}

/**
 * One page by address, letter by letter, whatever the order of the database's language. `after`: the address after which it
 * begins. `next`: that of the next page, or null.
 */
export async function listRelationshipsAfter(
  db: Queryable,
  { after = '', limit }: { after?: string | undefined; limit: number },
): Promise<{ total: number; items: RelationshipSummary[]; next: string | null }> {
  const [total, found] = await Promise.all([
    db.relationship.count(),
    db.$queryRaw<{ slug: string }[]>`
      SELECT slug FROM relationship WHERE slug COLLATE "C" > ${after} ORDER BY slug COLLATE "C" LIMIT ${limit + 1}`,
  ]);
  const slugs = found.slice(0, limit).map(({ slug }) => slug);
  const rows = await db.relationship.findMany({ where: { slug: { in: slugs } }, include: parties });
  const bySlug = new Map(rows.map((row) => [row.slug, summaryOf(row)]));
  return {
    total,
    items: slugs.flatMap((slug) => bySlug.get(slug) ?? []),
    next: found.length > limit ? (slugs.at(-1) ?? null) : null,
  };
}

/** All relationships with what they have of events (as the timeline tells it), those with most first. */
export async function listRelationships(
  db: Queryable,
  figures: readonly RelationshipFigures[],
): Promise<RelationshipOverview[]> {
  const latest = figures.flatMap((each) => each.latest ?? []);
  const [all, events] = await Promise.all([listRelationshipSummaries(db), listSummaries(db, latest)]);
  const bySlug = new Map(figures.map((each) => [each.slug, each]));
  return all
    .map((relationship) => {
      const own = bySlug.get(relationship.slug);
      return {
        ...relationship,
        from: own?.from ?? null,
        to: own?.to ?? null,
        eventCount: own?.events ?? 0,
        latest: (own?.latest && events.get(own.latest)) || null,
      };
    })
    .sort((a, b) => b.eventCount - a.eventCount);
}

/** One relationship, or null; what it has of events the timeline tells. In one statement: many pages ask for it. */
export async function findRelationship(db: Queryable, slug: string): Promise<RelationshipSummary | null> {
  const [row] = await db.$queryRaw<RelationshipRow[]>`
    SELECT /* by key */ r.id, r.slug, r.title, r.description,
      json_build_object('slug', a.slug, 'name', a.name, 'kind', a.kind, 'country', a.country) AS "actorA",
      json_build_object('slug', b.slug, 'name', b.name, 'kind', b.kind, 'country', b.country) AS "actorB"
    FROM relationship r JOIN actor a ON a.id = r.actor_a_id JOIN actor b ON b.id = r.actor_b_id WHERE r.slug = ${slug}`;
  return row ? summaryOf(row) : null;
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
    where: { slug: { in: [...pair] }, mergedIntoId: null },
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
