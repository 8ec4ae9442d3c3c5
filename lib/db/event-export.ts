/** Events as they leave: all that readers see of many at once, without former versions. */
import type { EventDetail } from '@/lib/domain/event';
import type { Queryable } from './client';
import { detailRelations, toDetail } from './events';
import { wholeRows } from './whole-rows';

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
  const known = await wholeRows(db, numbers, (from, wanted) =>
    from.event.findMany({
      where: { number: { in: wanted }, withdrawnAt: null },
      include: { ...relations, evidence: evidence ? told : { where: { id: { in: [] } } } },
      omit: { editorNote: true, withdrawReason: true },
    }),
  );
  return numbers.flatMap((number) => {
    const row = known.get(number);
    if (!row) return [];
    const { revisions: _none, ...event } = toDetail({ ...row, revisions: [] });
    return [event];
  });
}
