import type { Queryable } from './client';

/**
 * On what a preview of proposed words rests besides the articles: changes where words of editors are added or taken out, and
 * where actors are merged or come apart.
 */
export async function basisOfPreview(db: Queryable): Promise<string> {
  const [row] = await db.$queryRaw<{ basis: string }[]>`
    SELECT concat_ws(' ',
      (SELECT concat(count(*), ' ', max(id::text)) FROM extraction_word),
      (SELECT concat(count(*), ' ', count(undone_at)) FROM merge WHERE kind = 'actor')) AS basis`;
  return row?.basis ?? '';
}

/**
 * Changes whenever an actor, a name, a post, a relationship or a word of editors does: counts of all, and when an actor or a
 * relationship was last touched (names and posts are only ever written together with their actor).
 */
export async function lexiconStamp(db: Queryable): Promise<string> {
  const [row] = await db.$queryRaw<{ stamp: string }[]>`
    SELECT concat_ws(' ',
      (SELECT concat(count(*), ' ', extract(epoch FROM max(updated_at))) FROM actor),
      (SELECT count(*) FROM actor_name),
      (SELECT count(*) FROM affiliation),
      (SELECT concat(count(*), ' ', extract(epoch FROM max(updated_at))) FROM relationship),
      (SELECT concat(count(*), ' ', max(id::text)) FROM extraction_word)) AS stamp`;
  return row?.stamp ?? '';
}
