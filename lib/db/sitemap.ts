/**
 * Addresses of what readers can see, in parts of bounded size: a sitemap may have 50,000 addresses and 50 MB
 * (https://www.sitemaps.org), and each page stands in it once for each language with the others beside it.
 */
import type { Queryable } from './client';

/** Pages of one part, five megabytes in six languages; of events numbers, of which some may be withdrawn. */
const A_PART = 1_000;
const MOST_RELATIONSHIPS = 5_000;
const SHOWN = { participations: { some: { event: { withdrawnAt: null } } } } as const;

export interface SitemapEntry {
  /** Path. */
  path: string;
  /** ISO date-time, or null. */
  changedAt: string | null;
}

/** How many parts the events have. */
export async function countEventParts(db: Queryable): Promise<number> {
  const { _max } = await db.event.aggregate({ _max: { number: true } });
  return Math.ceil((_max.number ?? 0) / A_PART);
}

/** How many parts the actors have that stand in events. */
export async function countActorParts(db: Queryable): Promise<number> {
  return Math.ceil((await db.actor.count({ where: SHOWN })) / A_PART);
}

/** One part of the actors, from 1. */
export async function listActorEntries(db: Queryable, part: number): Promise<SitemapEntry[]> {
  const rows = await db.actor.findMany({
    where: SHOWN,
    select: { slug: true },
    orderBy: { slug: 'asc' },
    skip: (part - 1) * A_PART,
    take: A_PART,
  });
  return rows.map(({ slug }) => ({ path: `/actors/${slug}`, changedAt: null }));
}

/** One part of the events, from 1. */
export async function listEventEntries(db: Queryable, part: number): Promise<SitemapEntry[]> {
  const rows = await db.event.findMany({
    where: {
      number: { gt: (part - 1) * A_PART, lte: part * A_PART },
      withdrawnAt: null,
    },
    select: { slug: true, updatedAt: true },
    orderBy: { number: 'asc' },
  });
  return rows.map(({ slug, updatedAt }) => ({ path: `/events/${slug}`, changedAt: updatedAt.toISOString() }));
}

/** Everything else: the index pages and relationships. */
export async function listOtherEntries(db: Queryable): Promise<SitemapEntry[]> {
  const relationships = await db.relationship.findMany({
    select: { slug: true },
    orderBy: { slug: 'asc' },
    take: MOST_RELATIONSHIPS,
  });
  const paths = [
    ...['/', '/relationships', '/events', '/actors', '/methodology', '/privacy', '/api'],
    ...relationships.map(({ slug }) => `/relationships/${slug}`),
  ];
  return paths.map((path) => ({ path, changedAt: null }));
}
