/** Which save of an actor or a relationship stands, and whose it was. */
import type { RecordVersion } from '@/lib/domain/record-version';
import type { Queryable } from './client';

const columns = { version: true, updatedAt: true, updatedBy: { select: { name: true } } } as const;

/**
 * The version that stands, or null where there is no such record. Read it before the record itself: a save in
 * between is then taken for a conflict, and not overlooked.
 */
export async function findRecordVersion(
  db: Queryable,
  kind: 'actor' | 'relationship',
  slug: string,
): Promise<RecordVersion | null> {
  const query = { where: { slug }, select: columns };
  const row = kind === 'actor' ? await db.actor.findUnique(query) : await db.relationship.findUnique(query);
  return row && { version: row.version, at: row.updatedAt.toISOString(), by: row.updatedBy?.name ?? null };
}
