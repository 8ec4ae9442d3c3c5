import type { Proposal } from '@/lib/domain/draft';
import type { Parties } from '@/lib/domain/sides-told';
import type { Queryable } from './client';

/** Which of the actors, relationships and topics that a proposal names exist; relationships with their parties. */
export async function listExistingSlugs(
  db: Queryable,
  { participants, relationships, topics }: Pick<Proposal, 'participants' | 'relationships' | 'topics'>,
): Promise<{ actors: Set<string>; relationships: Map<string, Parties>; topics: Set<string> }> {
  const select = { slug: true } as const;
  const asSet = (rows: { slug: string }[]) => new Set(rows.map(({ slug }) => slug));
  const actorSlugs = participants.flatMap(({ actorId }) => (actorId === null ? [] : [actorId]));
  const party = { select: { slug: true, name: true } } as const;
  const pairs = await db.relationship.findMany({
    where: { slug: { in: relationships } },
    select: { slug: true, actorA: party, actorB: party },
  });
  return {
    actors: asSet(await db.actor.findMany({ where: { slug: { in: actorSlugs } }, select })),
    relationships: new Map(pairs.map(({ slug, actorA, actorB }) => [slug, [actorA, actorB]])),
    topics: asSet(await db.topic.findMany({ where: { slug: { in: topics } }, select })),
  };
}
