import type { ActorKind } from '@/lib/domain/actor';
import { cutText } from '@/lib/domain/cut-text';
import { foldName } from '@/lib/domain/fold-name';
import { shownToReaders } from './actor-reference';
import type { Queryable } from './client';

/** Canonical names of the actors with these slugs; unknown ones are left out. */
export async function listActorReferences(
  db: Queryable,
  slugs: readonly string[],
): Promise<{ slug: string; name: string }[]> {
  if (slugs.length === 0) return [];
  return db.actor.findMany({ where: { slug: { in: [...slugs] } }, select: { slug: true, name: true } });
}

/** The same of those alone that have a page for readers. */
export async function listShownReferences(
  db: Queryable,
  slugs: readonly string[],
): Promise<{ slug: string; name: string }[]> {
  if (slugs.length === 0) return [];
  return db.actor.findMany({
    where: { slug: { in: [...slugs] }, ...shownToReaders },
    select: { slug: true, name: true },
  });
}

/** Those of the actors with these slugs that are people. */
export async function listPeopleAmong(
  db: Queryable,
  slugs: readonly string[],
): Promise<{ slug: string; name: string }[]> {
  if (slugs.length === 0) return [];
  const where = { slug: { in: [...slugs] }, kind: 'person' };
  return db.actor.findMany({ where, select: { slug: true, name: true } });
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
    where: { form: 'name', folded: { in: [...folded.values()].filter(Boolean) } },
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

export interface NamedActor {
  slug: string;
  name: string;
  kind: ActorKind;
  /** The words hold a whole name of it; else only its last name, or a part of a name. */
  whole: boolean;
}

/**
 * Actors whom a few words name, in any script: those with a whole name in them, people first, and those with their
 * surname in them or the words in a name of theirs. A name within a longer one that is also there does not count.
 */
export async function listActorsNamedIn(db: Queryable, words: string): Promise<NamedActor[]> {
  const folded = foldName(cutText(words, 1_000));
  if (folded === '') return [];
  const text = ` ${folded} `;
  const rows = await db.$queryRaw<{ slug: string; name: string; kind: ActorKind; folded: string }[]>`
    SELECT DISTINCT a.slug, a.name, a.kind, n.folded FROM actor_name n JOIN actor a ON a.id = n.actor_id
    WHERE n.form = 'name' AND length(n.folded) > 1 AND (
      strpos(${text}, ' ' || n.folded || ' ') > 0
      OR strpos(' ' || n.folded || ' ', ${text}) > 0
      OR (a.kind = 'person' AND n.folded ~ '.{4}$'
        AND strpos(${text}, ' ' || regexp_replace(n.folded, '^.* ', '') || ' ') > 0))
    ORDER BY a.slug, n.folded LIMIT 500`;
  const within = (name: string, outer: string) => ` ${outer} `.includes(` ${name} `);
  const whole = rows.filter((row) => within(row.folded, folded));
  const longest = whole.filter(
    (row) => !whole.some((other) => other.folded !== row.folded && within(row.folded, other.folded)),
  );
  const people = (row: { kind: ActorKind }) => (row.kind === 'person' ? 0 : 1);
  longest.sort((a, b) => people(a) - people(b) || b.folded.length - a.folded.length);
  const found = new Map<string, NamedActor>();
  for (const { slug, name, kind } of longest) found.set(slug, { slug, name, kind, whole: true });
  for (const { slug, name, kind, folded: own } of rows)
    if (!found.has(slug) && !within(own, folded)) found.set(slug, { slug, name, kind, whole: false });
  return [...found.values()];
}
