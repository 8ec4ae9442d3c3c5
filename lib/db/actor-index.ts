/** Everybody who takes part in a published event: a list for readers, by name. */
import type { ActorKind } from '@/lib/domain/actor';
import { cutText } from '@/lib/domain/cut-text';
import type { ActorReference } from '@/lib/domain/event';
import { foldName } from '@/lib/domain/fold-name';
import type { ActingActor } from '@/lib/domain/timeline-question';
import { type ReferenceRow, toReference } from './actor-reference';
import type { Queryable } from './client';
import { Prisma } from './generated/client';
import { likeLiteral } from './like-literal';

const { sql, empty } = Prisma;

export interface IndexedActor extends ActorReference, Omit<ActingActor, 'slug'> {}

export interface ActorIndexQuery {
  /** A part of a name, in any script. */
  q: string;
  kind?: ActorKind;
  /** First letter of the name, as `letters` gives it. */
  letter: string;
  page: number;
  pageSize: number;
}

const INITIAL = sql`upper(left(a.name, 1))`;
function conditions({ q, kind }: Pick<ActorIndexQuery, 'q' | 'kind'>, slugs: readonly string[]): Prisma.Sql {
  const folded = foldName(cutText(q, 200));
  const part = `%${likeLiteral(folded)}%`;
  const named =
    q.trim() === ''
      ? empty
      : folded === ''
        ? sql`AND false`
        : sql`AND EXISTS (SELECT 1 FROM actor_name n WHERE n.actor_id = a.id AND n.form = 'name' AND n.folded LIKE ${part})`;
  return sql`a.slug = ANY(${[...slugs]}) ${kind ? sql`AND a.kind = ${kind}` : empty} ${named}`;
}

/**
 * One page by name, how many there are in all, and the first letters of all of the same kind and name.
 *
 * @param acting everybody who takes part in a published event, as the timeline tells it
 */
export async function listActorIndex(
  db: Queryable,
  acting: readonly ActingActor[],
  query: ActorIndexQuery,
): Promise<{ items: IndexedActor[]; total: number; letters: string[] }> {
  const { letter, page, pageSize } = query;
  const bySlug = new Map(acting.map((actor) => [actor.slug, actor]));
  const where = conditions(query, [...bySlug.keys()]);
  const begins = letter === '' ? empty : sql`AND ${INITIAL} = ${letter}`;
  const [letters, rows] = await Promise.all([
    db.$queryRaw<{ letter: string; count: number }[]>`
      SELECT ${INITIAL} AS letter, count(*)::int AS count FROM actor a WHERE ${where} GROUP BY 1 ORDER BY 1`,
    db.$queryRaw<ReferenceRow[]>`
      SELECT a.slug, a.name, a.kind, a.country FROM actor a WHERE ${where} ${begins}
      ORDER BY a.name, a.slug LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
  ]);
  const counted = letters.filter((each) => letter === '' || each.letter === letter);
  return {
    items: rows.flatMap((row) => {
      const actor = bySlug.get(row.slug);
      return actor ? [{ ...toReference(row), ...actor }] : [];
    }),
    total: counted.reduce((sum, { count }) => sum + count, 0),
    letters: letters.map((each) => each.letter),
  };
}

export interface ActorsAfterQuery {
  /** A part of a name, in any script. */
  q: string;
  kind?: ActorKind | undefined;
  /** Slug of the actor after which the page begins. */
  after?: string | undefined;
  limit: number;
}

/** The page after an actor, by name; null where there is no actor of that slug. `next`: that of the next page, or null. */
export async function listActorsAfter(
  db: Queryable,
  acting: readonly ActingActor[],
  { q, kind, after, limit }: ActorsAfterQuery,
): Promise<{ items: IndexedActor[]; total: number; next: string | null } | null> {
  const bySlug = new Map(acting.map((actor) => [actor.slug, actor]));
  const where = conditions({ q, ...(kind && { kind }) }, [...bySlug.keys()]);
  const last = after === undefined ? null : await db.actor.findFirst({ where: { slug: after } });
  if (after !== undefined && last === null) return null;
  const begins = last ? sql`AND (a.name, a.slug) > (${last.name}, ${last.slug})` : empty;
  const [counted, rows] = await Promise.all([
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM actor a WHERE ${where}`,
    db.$queryRaw<ReferenceRow[]>`
      SELECT a.slug, a.name, a.kind, a.country FROM actor a WHERE ${where} ${begins}
      ORDER BY a.name, a.slug LIMIT ${limit + 1}`,
  ]);
  const page = rows.slice(0, limit);
  return {
    items: page.flatMap((row) => {
      const actor = bySlug.get(row.slug);
      return actor ? [{ ...toReference(row), ...actor }] : [];
    }),
    total: counted[0]?.total ?? 0,
    next: rows.length > limit ? (page.at(-1)?.slug ?? null) : null,
  };
}
