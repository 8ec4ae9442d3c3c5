/** What lists and timelines show of an event: the columns, and the row as a domain object. */
import type { Certainty } from '@/lib/domain/certainty';
import type { DatePrecision, EventSummary } from '@/lib/domain/event';
import type { EventStatus, EventType, Lane } from '@/lib/domain/ontology';
import type { Queryable } from './client';
import { toDay } from './dates';
import { wholeRows } from './whole-rows';

export const summaryColumns = {
  slug: true,
  title: true,
  type: true,
  status: true,
  lane: true,
  edtf: true,
  startsOn: true,
  endsOn: true,
  precision: true,
  placeName: true,
  placeCountry: true,
  tone: true,
  significance: true,
  certainty: true,
} as const;

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
  const rows = await wholeRows(db, numbers, (from, wanted) =>
    from.event.findMany({
      where: { number: { in: wanted }, withdrawnAt: null },
      select: { number: true, ...summaryColumns },
    }),
  );
  return new Map([...rows].map(([number, row]) => [number, toSummary(row)]));
}
