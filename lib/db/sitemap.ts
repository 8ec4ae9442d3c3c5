/** Addresses of what readers can see, in parts of bounded size (https://www.sitemaps.org allows 50,000 in one). */
import type { Queryable } from './client';

/** Numbers of events in one part; some of them may be withdrawn. */
const EVENTS_A_PART = 20_000;
const MOST_OTHERS = 45_000;

export interface SitemapEntry {
  /** Path. */
  path: string;
  /** ISO date-time, or null. */
  changedAt: string | null;
}

/** How many parts the events have. */
export async function countEventParts(db: Queryable): Promise<number> {
  const { _max } = await db.event.aggregate({ _max: { number: true } });
  return Math.ceil((_max.number ?? 0) / EVENTS_A_PART);
}

/** One part of the events, from 1. */
export async function listEventEntries(db: Queryable, part: number): Promise<SitemapEntry[]> {
  const rows = await db.event.findMany({
    where: {
      number: { gt: (part - 1) * EVENTS_A_PART, lte: part * EVENTS_A_PART },
      withdrawnAt: null,
    },
    select: { slug: true, updatedAt: true },
    orderBy: { number: 'asc' },
  });
  return rows.map(({ slug, updatedAt }) => ({ path: `/events/${slug}`, changedAt: updatedAt.toISOString() }));
}

/** Everything else: the index pages, relationships, and actors with a public page. */
export async function listOtherEntries(db: Queryable): Promise<SitemapEntry[]> {
  const relationships = await db.relationship.findMany({
    select: { slug: true },
    orderBy: { slug: 'asc' },
    take: MOST_OTHERS,
  });
  const actors = await db.actor.findMany({
    where: { participations: { some: { event: { withdrawnAt: null } } } },
    select: { slug: true },
    orderBy: { slug: 'asc' },
    take: MOST_OTHERS - relationships.length,
  });
  const paths = [
    ...['/', '/relationships', '/events', '/actors', '/methodology', '/privacy', '/api'],
    ...relationships.map(({ slug }) => `/relationships/${slug}`),
    ...actors.map(({ slug }) => `/actors/${slug}`),
  ];
  return paths.map((path) => ({ path, changedAt: null }));
}
