/** Drafts that wait name actors by their slugs, in the rows of who takes part and in what their words support. */
import { MOST_MOVED, type MovedOfActor } from '@/lib/domain/merge';
import type { Transaction } from './client';
import { Prisma } from './generated/client';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** `supports` of words of a participant with one actor for another, in the order in which it is compared. */
export const supportsWith = (supports: Prisma.Sql, from: string, into: string): Prisma.Sql => Prisma.sql`
  (SELECT string_agg(DISTINCT each COLLATE "C", ' ' ORDER BY each COLLATE "C") FROM unnest(
    array_replace(string_to_array(${supports}, ' '), ${`actor:${from}`}, ${`actor:${into}`})) AS each)`;

/** How many drafts that wait name an actor. */
export async function countDraftsOf(tx: Transaction, slug: string): Promise<number> {
  const named = JSON.stringify([{ actorId: slug }]);
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM draft
    WHERE status = 'PENDING' AND proposal->'participants' @> ${named}::jsonb`;
  return row?.count ?? 0;
}

/** Writes the slug of one actor for another into drafts that wait, under the names given or all. */
export async function renameInDrafts(
  tx: Transaction,
  from: string,
  into: string,
  only: MovedOfActor['drafts'] | null,
): Promise<MovedOfActor['drafts']> {
  const named = JSON.stringify([{ actorId: from }]);
  const rows = await tx.$queryRaw<{ id: string; names: string[] }[]>`
    SELECT id::text AS id, ARRAY(SELECT p->>'name' FROM jsonb_array_elements(proposal->'participants') AS p
      WHERE p->>'actorId' = ${from}) AS names
    FROM draft WHERE status = 'PENDING' AND proposal->'participants' @> ${named}::jsonb
      AND (${only === null} OR id = ANY(${ids(only ?? [])}::uuid[]))
    ORDER BY id LIMIT ${MOST_MOVED} FOR UPDATE`;
  const namesOf = new Map(only?.map(({ id, names }) => [id, names]));
  for (const { id, names } of rows) {
    const wanted = namesOf.get(id) ?? names;
    const fields = wanted.map((name) => `participant:${name}`);
    // Their version stays: nobody who has the draft open has anything to reconcile.
    await tx.$executeRaw`
      UPDATE draft SET proposal = proposal
        || jsonb_build_object('participants', (SELECT coalesce(jsonb_agg(CASE
            WHEN p->>'actorId' = ${from} AND p->>'name' = ANY(${wanted}) THEN p || jsonb_build_object('actorId', ${into}::text)
            ELSE p END ORDER BY n), '[]') FROM jsonb_array_elements(proposal->'participants') WITH ORDINALITY AS each (p, n)))
        || jsonb_build_object('evidence', (SELECT coalesce(jsonb_agg(CASE
            WHEN e->>'field' = ANY(${fields}) AND ${`actor:${from}`} = ANY(string_to_array(e->>'supports', ' '))
              THEN e || jsonb_build_object('supports', ${supportsWith(Prisma.sql`e->>'supports'`, from, into)})
            ELSE e END ORDER BY n), '[]') FROM jsonb_array_elements(coalesce(proposal->'evidence', '[]')) WITH ORDINALITY AS each (e, n)))
      WHERE id = ${id}::uuid`;
  }
  return rows;
}
