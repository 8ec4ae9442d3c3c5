/** A relationship by the names of its parties in either order, as people write addresses. */
import type { Queryable } from './client';

/** Slugs have few hyphens; what has more is no pair of ours. */
const MOST_PARTS = 24;

/**
 * The slug of the relationship between the two parties that a text names, "nato-iraq" or "iraq-nato"; null where there is
 * none.
 */
export async function findRelationshipOfPair(db: Queryable, pair: string): Promise<string | null> {
  const parts = pair.split('-');
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const cuts = parts.slice(1).map((_, at) => ({
    one: parts.slice(0, at + 1).join('-'),
    other: parts.slice(at + 1).join('-'),
  }));
  const found = await db.relationship.findFirst({
    where: {
      OR: [
        { slug: { in: cuts.map(({ one, other }) => `${other}-${one}`) } },
        ...cuts.flatMap(({ one, other }) => [
          { actorA: { slug: one }, actorB: { slug: other } },
          { actorA: { slug: other }, actorB: { slug: one } },
        ]),
      ],
    },
    select: { slug: true },
    orderBy: { slug: 'asc' },
  });
  return found?.slug ?? null;
}
