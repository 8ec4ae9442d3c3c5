/** What readers see of the events that an answer shows, and names of lanes: one round trip, no objects of Prisma's. */
import type { Client } from 'pg';
import type { LoadedRelationship } from './timeline-load';

/** Slugs of whom names are wanted, and numbers of events. */
export interface RowsWanted {
  numbers: readonly number[];
  actors: readonly string[];
  topics: readonly string[];
}

export interface RowsFound {
  /** An `EventSummary` as JSON by number; those that are withdrawn or gone are left out. */
  events: Map<number, string>;
  /** Names by slug. */
  actors: Map<string, string>;
  topics: Map<string, string>;
}

// As JSON from the start: nothing of it is looked at on the way.
const EVENTS = `SELECT e.number, row_to_json(s)::text AS json FROM event e, LATERAL (SELECT
    e.slug, e.title, e.type, e.status, e.lane, e.edtf, e.starts_on AS "startsOn", e.ends_on AS "endsOn", e.precision,
    CASE WHEN e.place_name IS NOT NULL THEN json_build_object('name', e.place_name, 'country', e.place_country) END AS place,
    e.tone, e.significance, e.certainty) AS s
  WHERE e.number = ANY($1::int[]) AND e.withdrawn_at IS NULL`;
const NAMES = `SELECT 'actor' AS kind, slug, name FROM actor WHERE slug = ANY($1::text[])
  UNION ALL SELECT 'topic', slug, name FROM topic WHERE slug = ANY($2::text[])`;

/** Reads what is wanted; nothing wanted is no round trip. */
export async function findTimelineRows(
  client: Client,
  { numbers, actors, topics }: RowsWanted,
): Promise<RowsFound> {
  const found: RowsFound = { events: new Map(), actors: new Map(), topics: new Map() };
  // Sent one after the other on one connection without waiting between.
  const events =
    numbers.length > 0 &&
    client.query<[number: number, json: string]>({
      name: 'timeline-rows',
      text: EVENTS,
      values: [numbers],
      rowMode: 'array',
    });
  const names =
    actors.length + topics.length > 0 &&
    client.query<[string, string, string]>({
      name: 'timeline-names',
      text: NAMES,
      values: [actors, topics],
      rowMode: 'array',
    });
  const [eventRows, nameRows] = await Promise.all([events, names]);
  if (eventRows) for (const [number, json] of eventRows.rows) found.events.set(number, json);
  if (nameRows)
    for (const [kind, slug, name] of nameRows.rows)
      (kind === 'actor' ? found.actors : found.topics).set(slug, name);
  return found;
}

/** The relationship at an address, or null. */
export async function findTimelineRelationship(
  client: Client,
  slug: string,
): Promise<LoadedRelationship | null> {
  const { rows } = await client.query<{ a: string; b: string }>(
    `SELECT a.slug AS a, b.slug AS b FROM relationship r JOIN actor a ON a.id = r.actor_a_id
      JOIN actor b ON b.id = r.actor_b_id WHERE r.slug = $1`,
    [slug],
  );
  const [row] = rows;
  return row ? { slug, parties: [row.a, row.b] } : null;
}
