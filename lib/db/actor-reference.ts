/** What other pages show of an actor: the columns, and the row as a domain object. */
import type { ActorKind } from '@/lib/domain/actor';
import type { ActorReference } from '@/lib/domain/event';
import type { Prisma } from './generated/client';

export const referenceColumns = { slug: true, name: true, kind: true, country: true } as const;

/** Actors that have a page for readers: one of the world lists only once it takes part in a published event. */
export const shownToReaders: { OR: Prisma.ActorWhereInput[] } = {
  OR: [{ origin: 'curated' }, { participations: { some: { event: { withdrawnAt: null } } } }],
};

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
