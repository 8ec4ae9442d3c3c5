/** What other pages show of an actor: the columns, and the row as a domain object. */
import type { ActorKind } from '@/lib/domain/actor';
import type { ActorReference } from '@/lib/domain/event';
import type { Prisma } from './generated/client';

export const referenceColumns = { slug: true, name: true, kind: true, country: true } as const;

const inPublicEvent = { event: { withdrawnAt: null } } as const;

/**
 * Actors that have a page for readers. One of the world lists only while it takes part in a published event; so has one
 * that was made or changed at the desk and took part in events, all of which are withdrawn, unless a relationship is its.
 */
export const shownToReaders: { mergedIntoId: null; OR: Prisma.ActorWhereInput[] } = {
  mergedIntoId: null,
  OR: [
    { participations: { some: inPublicEvent } },
    {
      origin: 'curated',
      OR: [
        { updatedById: null },
        { participations: { none: {} } },
        { relationshipsA: { some: {} } },
        { relationshipsB: { some: {} } },
      ],
    },
  ],
};

/** What `isShownToReaders` asks of a row. */
export const shownColumns = {
  origin: true,
  updatedById: true,
  participations: { where: inPublicEvent, select: { id: true }, take: 1 },
  _count: { select: { participations: true, relationshipsA: true, relationshipsB: true } },
} as const satisfies Prisma.ActorSelect;

/** `shownToReaders` of a row that is there already. */
export function isShownToReaders(row: {
  origin: string;
  updatedById: string | null;
  /** Those in public events. */
  participations: readonly unknown[];
  _count: { participations: number; relationshipsA: number; relationshipsB: number };
}): boolean {
  if (row.participations.length > 0) return true;
  const { participations, relationshipsA, relationshipsB } = row._count;
  const kept = row.updatedById === null || participations === 0 || relationshipsA + relationshipsB > 0;
  return row.origin === 'curated' && kept;
}

export interface ReferenceRow {
  slug: string;
  name: string;
  kind: string;
  country: string | null;
}

/** The kind is vouched for by `actor_kind_is_known`. */
export function toReference({ slug, name, kind, country }: ReferenceRow): ActorReference {
  return { slug, name, kind: kind as ActorKind, country };
}
