import type { Queryable } from './client';

/** Canonical names of the actors with these slugs; unknown ones are left out. */
export async function listActorReferences(
  db: Queryable,
  slugs: readonly string[],
): Promise<{ slug: string; name: string }[]> {
  if (slugs.length === 0) return [];
  return db.actor.findMany({ where: { slug: { in: [...slugs] } }, select: { slug: true, name: true } });
}
