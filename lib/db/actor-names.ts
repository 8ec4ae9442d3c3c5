import { foldName } from '@/lib/domain/fold-name';
import type { Queryable } from './client';

/** Canonical names of the actors with these slugs; unknown ones are left out. */
export async function listActorReferences(
  db: Queryable,
  slugs: readonly string[],
): Promise<{ slug: string; name: string }[]> {
  if (slugs.length === 0) return [];
  return db.actor.findMany({ where: { slug: { in: [...slugs] } }, select: { slug: true, name: true } });
}

/**
 * Actors that bear exactly these names, in any script and spelling, by the name asked for. A name that several bear,
 * or nobody, is left out.
 */
export async function listActorsOfNames(
  db: Queryable,
  names: readonly string[],
): Promise<Map<string, { slug: string; name: string }>> {
  const folded = new Map(names.map((name) => [name, foldName(name)]));
  if (folded.size === 0) return new Map();
  const rows = await db.actorName.findMany({
    where: { folded: { in: [...folded.values()].filter(Boolean) } },
    select: { folded: true, actor: { select: { slug: true, name: true } } },
  });
  const found = new Map<string, { slug: string; name: string }>();
  for (const [name, key] of folded) {
    const bearers = new Map(
      rows.filter((row) => row.folded === key).map(({ actor }) => [actor.slug, actor] as const),
    );
    const [only] = bearers.values();
    if (only !== undefined && bearers.size === 1) found.set(name, only);
  }
  return found;
}
