/** Windows of a relationship's timeline: bounded whatever its size, with exact counts of what is left out. */
import type { MonthDensity, TimelineWindow } from '@/lib/domain/event';
import { LANES, type Lane } from '@/lib/domain/ontology';
import type { Queryable } from './client';
import { toDay } from './dates';
import { type SummaryRow, toSummary } from './event-summary';
import { Prisma } from './generated/client';
import { type Counts, countAll, countWindow } from './timeline-counts';

/** Inclusive days, YYYY-MM-DD, and the most events to answer. */
export interface WindowRequest {
  from: string;
  to: string;
  limit: number;
}

interface Candidate {
  id: string;
  lane: Lane;
  prominence: number;
}

/** For lanes with few events in the window: all of them, and each lane's most prominent. */
function byDay(relationship: string, lanes: readonly Lane[], { from, to, limit }: WindowRequest): Prisma.Sql {
  const chosen = Prisma.join([...lanes]);
  return Prisma.sql`SELECT id, lane, prominence FROM (
    SELECT event_id AS id, lane, prominence,
      row_number() OVER (PARTITION BY lane ORDER BY prominence DESC, event_id) AS place
    FROM (
      SELECT event_id, lane, prominence FROM event_relationship
        WHERE relationship_id = ${relationship}::uuid AND visible AND lane IN (${chosen})
          AND starts_on BETWEEN ${from}::date AND ${to}::date
      UNION ALL
      SELECT event_id, lane, prominence FROM event_relationship
        WHERE relationship_id = ${relationship}::uuid AND visible AND lane IN (${chosen}) AND ends_on > starts_on
          AND daterange(starts_on, ends_on, '[]') @> ${from}::date AND starts_on < ${from}::date) AS overlapping
    ) AS ranked WHERE place <= ${limit}`;
}

/** For a lane with many events in the window: from the most prominent down until enough overlap it. */
function byProminence(relationship: string, lane: Lane, { from, to, limit }: WindowRequest): Prisma.Sql {
  return Prisma.sql`(SELECT event_id AS id, lane, prominence FROM event_relationship
    WHERE relationship_id = ${relationship}::uuid AND visible AND lane = ${lane}
      AND starts_on <= ${to}::date AND ends_on >= ${from}::date
    ORDER BY prominence DESC LIMIT ${limit})`;
}

/**
 * Which events fit: each lane has its equal share of the places, and what a lane leaves free goes to the most
 * prominent of the rest. What is chosen for a window is chosen for every narrower one within it too, so that
 * marks stay while one zooms in.
 */
function chooseEvents(candidates: readonly Candidate[], limit: number): string[] {
  const lanes = new Set(candidates.map((candidate) => candidate.lane));
  const share = Math.floor(limit / Math.max(1, LANES.length));
  const sorted = [...candidates].sort((a, b) => b.prominence - a.prominence || (a.id < b.id ? -1 : 1));
  const chosen: string[] = [];
  const rest: string[] = [];
  for (const lane of lanes) {
    sorted
      .filter((candidate) => candidate.lane === lane)
      .forEach(({ id }, place) => {
        if (place < share) chosen.push(id);
      });
  }
  const taken = new Set(chosen);
  for (const { id } of sorted) if (!taken.has(id)) rest.push(id);
  return [...chosen, ...rest.slice(0, limit - chosen.length)];
}

async function findCandidates(
  db: Queryable,
  relationship: string,
  counts: Counts,
  request: WindowRequest,
): Promise<Candidate[]> {
  const all = await countAll(db, relationship);
  const [few, many]: [Lane[], Lane[]] = [[], []];
  for (const [lane, inWindow] of counts) {
    // Rows that either way would read: all of the window, or so many that `limit` of them lie in it.
    const downwards = (request.limit * Math.max(inWindow, all.get(lane) ?? 0)) / inWindow;
    (inWindow <= downwards ? few : many).push(lane);
  }
  const parts = [
    ...(few.length > 0 ? [byDay(relationship, few, request)] : []),
    ...many.map((lane) => byProminence(relationship, lane, request)),
  ];
  return db.$queryRaw<Candidate[]>`
    SELECT id::text AS id, lane, prominence FROM (${Prisma.join(parts, ' UNION ALL ')}) AS candidates`;
}

async function findSummaries(db: Queryable, ids: readonly string[]) {
  const rows = await db.$queryRaw<SummaryRow[]>`
    SELECT slug, title, type, status, lane, edtf, starts_on AS "startsOn", ends_on AS "endsOn", precision,
      place_name AS "placeName", place_country AS "placeCountry", tone, significance, certainty
    FROM event WHERE id = ANY(${ids}::uuid[]) AND withdrawn_at IS NULL ORDER BY starts_on, ends_on, slug`;
  return rows.map(toSummary);
}

/**
 * The events of a relationship that overlap a window, at most `limit` of them (the most prominent, lanes
 * shared fairly), in the order of time, with the exact total and what is left out by lane. Null when there is
 * no such relationship. Reads some hundred to some ten thousand index entries whatever the size.
 */
export async function findTimelineWindow(
  db: Queryable,
  relationshipSlug: string,
  request: WindowRequest,
): Promise<TimelineWindow | null> {
  const relationship = await db.relationship.findUnique({
    where: { slug: relationshipSlug },
    select: { id: true },
  });
  if (!relationship) return null;
  const { from, to } = request;
  const counts: Counts =
    from <= to ? await countWindow(db, relationship.id, from, to) : new Map<Lane, number>();
  if (counts.size === 0) return { from, to, total: 0, events: [], hidden: {} };
  const candidates = await findCandidates(db, relationship.id, counts, request);
  const events = await findSummaries(db, chooseEvents(candidates, request.limit));
  const hidden: TimelineWindow['hidden'] = {};
  for (const [lane, count] of counts) {
    const left = count - events.filter((event) => event.lane === lane).length;
    if (left > 0) hidden[lane] = left;
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { from, to, total, events, hidden };
}

/** Events and mean tone by month and lane, in the order of time; empty for an unknown relationship. */
export async function listMonthDensity(db: Queryable, relationshipSlug: string): Promise<MonthDensity[]> {
  const rows = await db.monthCount.findMany({
    where: { relationship: { slug: relationshipSlug } },
    orderBy: [{ month: 'asc' }, { lane: 'asc' }],
    select: { month: true, lane: true, events: true, toneSum: true },
  });
  return rows.map(({ month, lane, events, toneSum }) => ({
    month: toDay(month),
    lane: lane as Lane,
    events,
    tone: toneSum / events,
  }));
}
