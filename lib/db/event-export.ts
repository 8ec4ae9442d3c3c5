/** Events as they leave: all that readers see of many at once, without evidence and former versions. */
import type { EventDetail } from '@/lib/domain/event';
import type { Queryable } from './client';
import { detailRelations, toDetail } from './events';

const { evidence: _, revisions: __, ...relations } = detailRelations;

/** Published events by their numbers, in this order; what was withdrawn meanwhile is left out. */
export async function listExportedEvents(
  db: Queryable,
  numbers: readonly number[],
): Promise<Omit<EventDetail, 'evidence' | 'revisions'>[]> {
  if (numbers.length === 0) return [];
  const rows = await db.event.findMany({
    where: { number: { in: [...numbers] }, withdrawnAt: null },
    include: relations,
    omit: { editorNote: true, withdrawReason: true },
  });
  const byNumber = new Map(
    rows.map((row) => {
      const {
        evidence: _none,
        revisions: _nor,
        ...event
      } = toDetail({ ...row, evidence: [], revisions: [] });
      return [row.number, event] as const;
    }),
  );
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}
