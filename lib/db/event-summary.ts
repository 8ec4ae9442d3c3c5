/** What lists and timelines show of an event: the columns, and the row as a domain object. */
import type { Certainty } from '@/lib/domain/certainty';
import type { DatePrecision, EventSummary } from '@/lib/domain/event';
import type { EventStatus, EventType, Lane } from '@/lib/domain/ontology';
import type { Queryable } from './client';
import { toDay } from './dates';
import { Prisma } from './generated/client';
import { wholeRows } from './whole-rows';

/** The columns, of a table `e`. */
export const SUMMARY_COLUMNS =
  Prisma.raw(`e.slug, e.title, e.type, e.status, e.lane, e.edtf, e.starts_on AS "startsOn",
      e.ends_on AS "endsOn", e.precision, e.place_name AS "placeName", e.place_country AS "placeCountry", e.tone,
      e.significance, e.certainty`);

export interface SummaryRow {
  slug: string;
  title: string;
  type: string;
  status: string;
  lane: string;
  edtf: string;
  startsOn: Date;
  endsOn: Date;
  precision: string;
  placeName: string | null;
  placeCountry: string | null;
  tone: number | null;
  significance: number;
  certainty: string;
}

/** The words of closed lists are vouched for by the database's own constraints. */
export function toSummary(row: SummaryRow): EventSummary {
  return {
    slug: row.slug,
    title: row.title,
    type: row.type as EventType,
    status: row.status as EventStatus,
    lane: row.lane as Lane,
    edtf: row.edtf,
    startsOn: toDay(row.startsOn),
    endsOn: toDay(row.endsOn),
    precision: row.precision as DatePrecision,
    place: row.placeName === null ? null : { name: row.placeName, country: row.placeCountry },
    tone: row.tone,
    significance: row.significance,
    certainty: row.certainty as Certainty,
  };
}

/** Published events by their numbers; those that are withdrawn or gone are left out. */
export async function listSummaries(
  db: Queryable,
  numbers: readonly number[],
): Promise<Map<number, EventSummary>> {
  // One text however many are asked for, so that its plan is kept.
  const rows = await wholeRows(
    db,
    numbers,
    (from, wanted) =>
      from.$queryRaw<(SummaryRow & { number: number })[]>`
    SELECT /* by key */ e.number, ${SUMMARY_COLUMNS} FROM event e
    WHERE e.number = ANY(${wanted}::int[]) AND e.withdrawn_at IS NULL`,
  );
  return new Map([...rows].map(([number, row]) => [number, toSummary(row)]));
}
