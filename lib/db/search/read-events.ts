/** Found events as lists show them. */
import type { FoundEvent } from '@/lib/domain/search';
import type { Queryable } from '../client';
import { summaryColumns, toSummary } from '../event-summary';

/** Published events by their numbers, in this order. */
export async function readEvents(db: Queryable, numbers: readonly number[]): Promise<FoundEvent[]> {
  if (numbers.length === 0) return [];
  const rows = await db.event.findMany({
    where: { number: { in: [...numbers] }, withdrawnAt: null },
    select: {
      number: true,
      summary: true,
      ...summaryColumns,
      relationships: {
        select: { relationship: { select: { slug: true, title: true } } },
        orderBy: { relationship: { slug: 'asc' } },
      },
    },
  });
  const known = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => {
    const row = known.get(number);
    if (!row) return [];
    const relationships = row.relationships.map(({ relationship }) => relationship);
    return [{ ...toSummary(row), summary: row.summary, relationships }];
  });
}
