/** With which status the page of a record answers; asked before the page is drawn, which cannot set it itself. */
import { slugSchema } from '@/lib/domain/actor';
import { shownToReaders } from './actor-reference';
import type { Queryable } from './client';
import { findRelationshipOfPair } from './relationship-pairs';

export const RECORD_KINDS = ['actors', 'events', 'relationships'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * 200 where the record is public or its page leads on to the one that it was merged into, 404 where there is none, 410
 * where it was withdrawn. One look into an index.
 */
export async function findPageStatus(
  db: Queryable,
  kind: RecordKind,
  slug: string,
): Promise<200 | 404 | 410> {
  if (!slugSchema.safeParse(slug).success) return 404;
  if (kind === 'events') {
    const event = await db.event.findFirst({
      where: { slug },
      select: { withdrawnAt: true, mergedIntoId: true },
    });
    if (!event) return 404;
    return event.withdrawnAt && !event.mergedIntoId ? 410 : 200;
  }
  const select = { id: true } as const;
  const row = await (kind === 'actors'
    ? db.actor.findFirst({ where: { slug, OR: [shownToReaders, { mergedInto: shownToReaders }] }, select })
    : db.relationship.findFirst({ where: { slug }, select }));
  if (row) return 200;
  // The page leads on to the right order of the parties.
  return kind === 'relationships' && (await findRelationshipOfPair(db, slug)) ? 200 : 404;
}
