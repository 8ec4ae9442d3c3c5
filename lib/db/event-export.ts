/** Events as they leave: all that readers see of many at once, without former versions. */
import type { EventDetail } from '@/lib/domain/event';
import type { Queryable } from './client';
import { detailRelations, toDetail } from './events';

const { evidence: told, revisions: _, ...relations } = detailRelations;

/**
 * Published events by their numbers, in this order; what was withdrawn meanwhile is left out. `evidence`: whether it is read,
 * which is much; else there is none.
 */
export async function listExportedEvents(
  db: Queryable,
  numbers: readonly number[],
  { evidence }: { evidence: boolean },
): Promise<Omit<EventDetail, 'revisions'>[]> {
  if (numbers.length === 0) return [];
  const rows = await db.event.findMany({
    where: { number: { in: [...numbers] }, withdrawnAt: null },
    include: { ...relations, evidence: evidence ? told : { where: { id: { in: [] } } } },
    omit: { editorNote: true, withdrawReason: true },
  });
  const byNumber = new Map(
    rows.map((row) => {
      const { revisions: _none, ...event } = toDetail({ ...row, revisions: [] });
      return [row.number, event] as const;
    }),
  );
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}
