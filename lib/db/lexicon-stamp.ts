import type { Queryable } from './client';

/**
 * Changes whenever an actor, a name, a post or a relationship does: counts of all, and when an actor or a
 * relationship was last touched (names and posts are only ever written together with their actor).
 */
export async function lexiconStamp(db: Queryable): Promise<string> {
  const [row] = await db.$queryRaw<{ stamp: string }[]>`
    SELECT concat_ws(' ',
      (SELECT concat(count(*), ' ', extract(epoch FROM max(updated_at))) FROM actor),
      (SELECT count(*) FROM actor_name),
      (SELECT count(*) FROM affiliation),
      (SELECT concat(count(*), ' ', extract(epoch FROM max(updated_at))) FROM relationship)) AS stamp`;
  return row?.stamp ?? '';
}
