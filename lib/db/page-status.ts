/** With which status the page of a record answers; asked before the page is drawn, which cannot set it itself. */
import { slugSchema } from '@/lib/domain/actor';
import { shownToReaders } from './actor-reference';
import type { Queryable } from './client';

export const RECORD_KINDS = ['actors', 'events', 'relationships'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** 200 where the record is public, 404 where there is none, 410 where it was withdrawn. One look into an index. */
export async function findPageStatus(
  db: Queryable,
  kind: RecordKind,
  slug: string,
): Promise<200 | 404 | 410> {
  if (!slugSchema.safeParse(slug).success) return 404;
  if (kind === 'events') {
    const event = await db.event.findUnique({ where: { slug }, select: { withdrawnAt: true } });
    return event ? (event.withdrawnAt ? 410 : 200) : 404;
  }
  const select = { id: true } as const;
  const row = await (kind === 'actors'
    ? db.actor.findFirst({ where: { slug, ...shownToReaders }, select })
    : db.relationship.findUnique({ where: { slug }, select }));
  return row ? 200 : 404;
}
