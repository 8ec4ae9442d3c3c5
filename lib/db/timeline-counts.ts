/** How many events of a relationship overlap a window: exact, and quick whatever its size. */
import { addDays, FIRST_DAY, LAST_DAY } from '@/lib/domain/civil-date';
import type { Lane } from '@/lib/domain/ontology';
import type { Queryable } from './client';
import { Prisma } from './generated/client';

/** Events by lane. */
export type Counts = Map<Lane, number>;

/** The whole months of a window: first day of the first, first day of the month after the last; null for none. */
function wholeMonths(from: string, to: string): { from: string; until: string } | null {
  const first = from.endsWith('-01') ? from : firstOfNextMonth(from);
  const afterTo = to === LAST_DAY ? to : addDays(to, 1);
  const until = `${afterTo.slice(0, 7)}-01`;
  return first !== null && first < until ? { from: first, until } : null;
}

function firstOfNextMonth(day: string): string | null {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (month < 12) return `${day.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`;
  return year === 9999 ? null : `${String(year + 1).padStart(4, '0')}-01-01`;
}

/**
 * Exact numbers by lane: whole months from the month table, the days at both ends from the index by day, and
 * what began before the window from the index of spans. An event with an open start stands in the month table
 * under its end, so those few are counted by themselves.
 */
export async function countWindow(
  db: Queryable,
  relationship: string,
  from: string,
  to: string,
): Promise<Counts> {
  const months = wholeMonths(from, to);
  const edges: [string, string][] = [];
  if (!months) edges.push([from, to]);
  else {
    if (from < months.from) edges.push([from, addDays(months.from, -1)]);
    if (months.until <= to) edges.push([months.until, to]);
  }
  const byDay = edges.map(
    ([first, last]) => Prisma.sql`SELECT lane, count(*) AS n FROM event_relationship
      WHERE relationship_id = ${relationship}::uuid AND visible AND starts_on BETWEEN ${first}::date AND ${last}::date
        AND starts_on > ${FIRST_DAY}::date GROUP BY lane`,
  );
  const byMonth = months
    ? [
        Prisma.sql`SELECT lane, sum(events) AS n FROM month_count WHERE relationship_id = ${relationship}::uuid
          AND month >= ${months.from}::date AND month < ${months.until}::date GROUP BY lane`,
      ]
    : [];
  const inMonths = months
    ? Prisma.sql`ends_on >= ${months.from}::date AND ends_on < ${months.until}::date`
    : Prisma.sql`false`;
  const parts = [
    ...byMonth,
    ...byDay,
    Prisma.sql`SELECT lane, count(*) AS n FROM event_relationship
      WHERE relationship_id = ${relationship}::uuid AND visible AND ends_on > starts_on
        AND daterange(starts_on, ends_on, '[]') @> ${from}::date AND starts_on < ${from}::date
        AND starts_on > ${FIRST_DAY}::date GROUP BY lane`,
    Prisma.sql`SELECT lane, count(*) FILTER (WHERE ends_on >= ${from}::date) - count(*) FILTER (WHERE ${inMonths}) AS n
      FROM event_relationship WHERE relationship_id = ${relationship}::uuid AND visible AND starts_on = ${FIRST_DAY}::date
      GROUP BY lane`,
  ];
  const rows = await db.$queryRaw<{ lane: Lane; n: number }[]>`
    SELECT lane, sum(n)::int AS n FROM (${Prisma.join(parts, ' UNION ALL ')}) AS parts GROUP BY lane HAVING sum(n) > 0`;
  return new Map(rows.map((row) => [row.lane, row.n]));
}

/** All that a relationship has, by lane. */
export async function countAll(db: Queryable, relationship: string): Promise<Counts> {
  const rows = await db.$queryRaw<{ lane: Lane; n: number }[]>`
    SELECT lane, sum(events)::int AS n FROM month_count WHERE relationship_id = ${relationship}::uuid GROUP BY lane`;
  return new Map(rows.map((row) => [row.lane, row.n]));
}
