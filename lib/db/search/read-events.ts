/** Found events as lists show them. */
import type { FoundEvent } from '@/lib/domain/search';
import type { Queryable } from '../client';
import { summaryColumns, toSummary } from '../event-summary';
import { wholeRows } from '../whole-rows';

/** Published events by their numbers, in this order. */
export async function readEvents(db: Queryable, numbers: readonly number[]): Promise<FoundEvent[]> {
  const known = await wholeRows(db, numbers, (from, wanted) =>
    from.event.findMany({
      where: { number: { in: wanted }, withdrawnAt: null },
      select: {
        number: true,
        summary: true,
        ...summaryColumns,
        relationships: {
          select: { relationship: { select: { slug: true, title: true } } },
          orderBy: { relationship: { slug: 'asc' } },
        },
      },
    }),
  );
  return numbers.flatMap((number) => {
    const row = known.get(number);
    if (!row) return [];
    const relationships = row.relationships.map(({ relationship }) => relationship);
    return [{ ...toSummary(row), summary: row.summary, relationships }];
  });
}
