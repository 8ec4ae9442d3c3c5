/**
 * Actors read: for the extractor, their pages, search in any script, lists. Notes for editors are not asked of the
 * database here; the desk's form reads them in desk-actors.ts.
 */
import type { ActorKind, KnownActor, NameForm, Origin } from '@/lib/domain/actor';
import type { ActorDetail } from '@/lib/domain/actor-detail';
import { cutText } from '@/lib/domain/cut-text';
import type { ActorReference } from '@/lib/domain/event';
import { foldName } from '@/lib/domain/fold-name';
import type { Page } from '@/lib/domain/page';
import {
  isShownToReaders,
  referenceColumns,
  shownColumns,
  shownToReaders,
  toReference,
} from './actor-reference';
import type { Queryable } from './client';
import { fromDay, toDayOrNull } from './dates';
import { Prisma } from './generated/client';
import { likeLiteral } from './like-literal';

/** Every actor that stands, with names (misspellings too) and posts, in three statements. */
export async function listKnownActors(db: Queryable): Promise<KnownActor[]> {
  const rows = await db.actor.findMany({
    where: { mergedIntoId: null },
    orderBy: { slug: 'asc' },
    include: {
      names: { select: { text: true, language: true, form: true }, orderBy: { id: 'asc' } },
      posts: {
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
        include: { organisation: { select: { slug: true } } },
      },
    },
  });
  return rows.map(({ slug, kind, name, names, country, cameoCode, posts }) => ({
    id: slug,
    kind: kind as ActorKind,
    name,
    names: names.map((each) => ({ ...each, form: each.form as NameForm })),
    country,
    cameoCode,
    affiliations: posts.map(({ organisation, office, fromEdtf, toEdtf, sourceUrl }) => ({
      of: organisation.slug,
      office,
      from: fromEdtf,
      to: toEdtf,
      sourceUrl,
    })),
  }));
}

export const latestFirst = [{ startsOn: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }] as const;
const forEditors = { note: true } as const;
const detail = {
  names: { where: { slip: false, form: 'name' }, orderBy: [{ language: 'asc' }, { id: 'asc' }], take: 200 },
  posts: {
    orderBy: [...latestFirst],
    take: 200,
    omit: forEditors,
    include: {
      organisation: {
        select: { ...referenceColumns, ...shownColumns },
      },
    },
  },
  members: {
    where: { actor: shownToReaders },
    orderBy: [...latestFirst],
    take: 200,
    omit: forEditors,
    include: { actor: { select: referenceColumns } },
  },
} satisfies Prisma.ActorInclude;

/** A post as readers see it, without the actor on either side. */
export function toPost(row: Prisma.AffiliationGetPayload<{ omit: typeof forEditors }>) {
  return {
    office: row.office,
    from: row.fromEdtf,
    to: row.toEdtf,
    startsOn: toDayOrNull(row.startsOn),
    endsOn: toDayOrNull(row.endsOn),
    confirmed: row.confirmed,
    sourceUrl: row.sourceUrl,
  };
}

type DetailRow = Prisma.ActorGetPayload<{ include: typeof detail; omit: typeof forEditors }>;

function toDetail(row: DetailRow): ActorDetail {
  return {
    ...toReference(row),
    names: row.names.map(({ text, language }) => ({ text, language })),
    posts: row.posts.map((post) => ({
      ...toPost(post),
      organisation: toReference(post.organisation),
      shown: isShownToReaders(post.organisation),
    })),
    members: row.members.map((post) => ({ ...toPost(post), actor: toReference(post.actor) })),
    description: row.description,
    wikidata: row.wikidata,
    cameoCode: row.cameoCode,
  };
}

/** Any actor, with names, posts and those with a page of their own who hold posts in it; null when there is none. */
export async function findActor(db: Queryable, slug: string): Promise<ActorDetail | null> {
  const row = await db.actor.findFirst({ where: { slug }, include: detail, omit: forEditors });
  return row && toDetail(row);
}

/** The same, where the actor has a page for readers; null for one of the world lists without a published event. */
export async function findShownActor(db: Queryable, slug: string): Promise<ActorDetail | null> {
  const row = await db.actor.findFirst({
    where: { slug, ...shownToReaders },
    include: detail,
    omit: forEditors,
  });
  return row && toDetail(row);
}

/**
 * Actors any of whose names holds the text or resembles it, best first; the script and marks of the spelling do
 * not matter. A blank text finds nothing. `published`: only those who take part in a published event.
 */
export async function searchActors(
  db: Queryable,
  text: string,
  { kind, limit = 10, published = false }: { kind?: ActorKind; limit?: number; published?: boolean } = {},
): Promise<ActorReference[]> {
  const folded = foldName(cutText(text, 200));
  if (folded === '') return [];
  const ofKind = kind ? Prisma.sql`AND a.kind = ${kind}` : Prisma.empty;
  // Asked for each of the few found; as EXISTS it would be joined to all participants that there are.
  const inEvents = published
    ? Prisma.sql`AND (SELECT true FROM participant p JOIN event e ON e.id = p.event_id
        WHERE p.actor_id = a.id AND e.withdrawn_at IS NULL LIMIT 1)`
    : Prisma.empty;
  const rows = await db.$queryRaw<{ slug: string; name: string; kind: string; country: string | null }[]>`
    SELECT a.slug, a.name, a.kind, a.country FROM names_resembling(${folded}, ${likeLiteral(folded)}) AS found JOIN actor a ON a.id = found.actor_id
    WHERE true ${ofKind} ${inEvents}
    ORDER BY found.score DESC, a.origin, a.name, a.slug LIMIT ${Math.min(limit, 100)}`;
  return rows.map(toReference);
}

export interface ActorListItem extends ActorReference {
  origin: Origin;
  /** The post begun last, or null. */
  latestPost: { office: string; organisation: ActorReference } | null;
  /** Published events in which it takes part, mentions too. */
  eventCount: number;
}

export interface ActorQuery {
  query?: string;
  kind?: ActorKind;
  origin?: Origin;
  page: number;
  pageSize: number;
}

/** One page of actors, by name; with a query, those with a name that holds it. */
export async function listActors(
  db: Queryable,
  { query = '', kind, origin, page, pageSize }: ActorQuery,
): Promise<Page<ActorListItem>> {
  const folded = foldName(cutText(query, 200));
  const where: Prisma.ActorWhereInput = {
    mergedIntoId: null,
    ...(kind && { kind }),
    ...(origin && { origin }),
    ...(folded && { names: { some: { form: 'name', folded: { contains: likeLiteral(folded) } } } }),
  };
  const total = await db.actor.count({ where });
  const rows = await db.actor.findMany({
    where,
    orderBy: [{ name: 'asc' }, { slug: 'asc' }],
    skip: (page - 1) * pageSize,
    take: pageSize,
    include: {
      posts: {
        orderBy: [...latestFirst],
        take: 1,
        include: { organisation: { select: referenceColumns } },
      },
      _count: { select: { participations: { where: { event: { withdrawnAt: null } } } } },
    },
  });
  const items = rows.map((row) => {
    const [post] = row.posts;
    return {
      ...toReference(row),
      origin: row.origin as Origin,
      latestPost: post ? { office: post.office, organisation: toReference(post.organisation) } : null,
      eventCount: row._count.participations,
    };
  });
  return { items, total, page, pageSize };
}

/** Who held an office (as written, case aside) in an organisation on a day; on a day of handover the later one. */
export async function findOfficeHolder(
  db: Queryable,
  office: string,
  organisationSlug: string,
  day: string,
): Promise<ActorReference | null> {
  const on = fromDay(day);
  const row = await db.affiliation.findFirst({
    where: {
      office: { equals: likeLiteral(office), mode: 'insensitive' },
      organisation: { slug: organisationSlug },
      startsOn: { lte: on },
      OR: [{ endsOn: null }, { endsOn: { gte: on } }],
    },
    orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
    select: { actor: { select: referenceColumns } },
  });
  return row && toReference(row.actor);
}
