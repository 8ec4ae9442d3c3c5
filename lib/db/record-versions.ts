/** Which save of an actor or a relationship stands, and whose it was. */
import { type RecordVersion, savedBy } from '@/lib/domain/record-version';
import type { Queryable } from './client';

const columns = { version: true, updatedAt: true, updatedBy: { select: { id: true, name: true } } } as const;

/**
 * The version that stands, or null where there is no such record. Read it before the record itself: a save in
 * between is then taken for a conflict, and not overlooked. `reader`: who is told of it.
 */
export async function findRecordVersion(
  db: Queryable,
  kind: 'actor' | 'relationship',
  slug: string,
  reader: { id: string | null },
): Promise<RecordVersion | null> {
  const query = { where: { slug }, select: columns };
  const row = kind === 'actor' ? await db.actor.findUnique(query) : await db.relationship.findUnique(query);
  if (!row) return null;
  const { version, updatedAt, updatedBy } = row;
  return { version, at: updatedAt.toISOString(), ...savedBy(updatedBy, reader) };
}
