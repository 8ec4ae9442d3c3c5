/** Proposals and addresses are kept with slugs of actors; some of them may have been merged into others since. */
import type { Proposal } from '@/lib/domain/draft';
import { withStandingActors } from '@/lib/domain/standing-actors';
import type { Queryable } from './client';

const slugsOf = (proposals: readonly Proposal[]) => [
  ...new Set(
    proposals.flatMap(({ participants }) =>
      participants.flatMap(({ actorId }) => (actorId ? [actorId] : [])),
    ),
  ),
];

/** Of these slugs those of actors that were merged into others, each with that of the one that stands. */
export async function findStanding(db: Queryable, slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.actor.findMany({
    where: { slug: { in: [...slugs] }, mergedIntoId: { not: null } },
    select: { slug: true, mergedInto: { select: { slug: true } } },
  });
  return new Map(rows.flatMap(({ slug, mergedInto }) => (mergedInto ? [[slug, mergedInto.slug]] : [])));
}

/** The slugs of a filter in the names of the actors that stand; null where they all do, or are nobody's. */
export async function standingFilter(db: Queryable, slugs: readonly string[]): Promise<string[] | null> {
  const standing = await findStanding(db, slugs);
  return standing.size === 0 ? null : [...new Set(slugs.map((slug) => standing.get(slug) ?? slug))].sort();
}

/** The proposals, in the names of the actors that stand. */
export async function inStandingActors(db: Queryable, proposals: readonly Proposal[]): Promise<Proposal[]> {
  const standing = await findStanding(db, slugsOf(proposals));
  return standing.size === 0
    ? [...proposals]
    : proposals.map((proposal) => withStandingActors(proposal, standing));
}
