/** Found events as lists show them, with the relationships that each is of: in one statement however many there are. */
import type { FoundEvent } from '@/lib/domain/search';
import type { Queryable } from '../client';
import { SUMMARY_COLUMNS, type SummaryRow, toSummary } from '../event-summary';
import { wholeRows } from '../whole-rows';

interface Row extends SummaryRow, Pick<FoundEvent, 'summary' | 'relationships'> {
  number: number;
}

/** Published events by their numbers. */
export async function readEventsByNumber(
  db: Queryable,
  numbers: readonly number[],
): Promise<Map<number, FoundEvent>> {
  const rows = await wholeRows(
    db,
    numbers,
    (from, wanted) =>
      from.$queryRaw<Row[]>`
    SELECT /* by key */ e.number, e.summary, ${SUMMARY_COLUMNS},
      (SELECT coalesce(json_agg(json_build_object('slug', r.slug, 'title', r.title) ORDER BY r.slug), '[]')
        FROM event_relationship er JOIN relationship r ON r.id = er.relationship_id WHERE er.event_id = e.id) AS relationships
    FROM event e WHERE e.number = ANY(${wanted}::int[]) AND e.withdrawn_at IS NULL`,
  );
  return new Map(
    [...rows].map(([number, row]) => [
      number,
      { ...toSummary(row), summary: row.summary, relationships: row.relationships },
    ]),
  );
}

/** The same in the order of the numbers; those that are withdrawn or gone are left out. */
export async function readEvents(db: Queryable, numbers: readonly number[]): Promise<FoundEvent[]> {
  const found = await readEventsByNumber(db, numbers);
  return numbers.flatMap((number) => found.get(number) ?? []);
}
