import type { Proposal } from '@/lib/domain/draft';
import type { Queryable } from './client';

/** Which of the actors, relationships and topics that a proposal names exist. */
export async function listExistingSlugs(
  db: Queryable,
  { participants, relationships, topics }: Pick<Proposal, 'participants' | 'relationships' | 'topics'>,
): Promise<{ actors: Set<string>; relationships: Set<string>; topics: Set<string> }> {
  const select = { slug: true } as const;
  const asSet = (rows: { slug: string }[]) => new Set(rows.map(({ slug }) => slug));
  const actorSlugs = participants.flatMap(({ actorId }) => (actorId === null ? [] : [actorId]));
  return {
    actors: asSet(await db.actor.findMany({ where: { slug: { in: actorSlugs } }, select })),
    relationships: asSet(await db.relationship.findMany({ where: { slug: { in: relationships } }, select })),
    topics: asSet(await db.topic.findMany({ where: { slug: { in: topics } }, select })),
  };
}
