/** All published events as rows of numbers, for the index in memory: read past Prisma, in pieces of bounded size. */
import { type Client, Query } from 'pg';
import { CERTAINTIES } from '@/lib/domain/certainty';
import { EVENT_STATUSES, EVENT_TYPES, LANES } from '@/lib/domain/ontology';

/**
 * What comes in one row reaches over so many numbers of events, as a power of two: every table is read once, in whatever
 * order it lies, and yet no row is longer than about half a megabyte.
 */
const EVENTS_A_ROW = 14;
const NUMBERS_A_ROW = 16;
/** Days for which it is remembered which events were deleted. Whoever has not asked for as long reads all anew. */
export const REMOVED_FOR = 7;

/** Up to when a copy has followed the events: a snapshot, and of which table of which database. */
export interface Followed {
  snapshot: string;
  table: string;
}

/** Another one after the database was restored, or the table was filled anew past its triggers. */
export const TABLE = `(SELECT system_identifier FROM pg_control_system()) || ' '
    || (SELECT oid FROM pg_database WHERE datname = current_database()) || ' ' || pg_relation_filenode('event')`;

export interface LoadedRelationship {
  slug: string;
  parties: [string, string];
}

/** What is told while the events are read. */
export interface LoadSink {
  /** `events`: at most so many will be told of it. */
  relationship(relationship: LoadedRelationship, events: number): void;
  /**
   * Events of a relationship (`''` for those of none) as `[number, first day, last day, attributes, …]`, days since
   * 1970, each once and in any order. Called several times for one relationship.
   */
  events(relationship: string, rows: Int32Array): void;
  /** Numbers of events that have a value, in any order. Called several times for one value. */
  posting(field: PostedField, value: string, numbers: Uint32Array): void;
}

export type PostedField = 'actor' | 'topic' | 'publisher' | 'place';

/** `packAttributes` of lib/domain/event-attributes.ts, in SQL; `ATTRIBUTE_LISTS` are the values from `$first` on. */
export const attributesSql = (first: number) => `e.significance
  | (array_position($${first}::text[], e.type) - 1 << 7) | (array_position($${first + 1}::text[], e.lane) - 1 << 12)
  | (array_position($${first + 2}::text[], e.status) - 1 << 15) | (array_position($${first + 3}::text[], e.certainty) - 1 << 17)
  | (coalesce(round((e.tone::numeric + 10) * 10)::int, 255) << 19)`;

export const ATTRIBUTE_LISTS = [EVENT_TYPES, LANES, EVENT_STATUSES, CERTAINTIES];

const RELATIONSHIPS = `SELECT r.slug, a.slug AS a, b.slug AS b,
    (SELECT count(*)::int FROM event_relationship er WHERE er.relationship_id = r.id) AS events
  FROM relationship r JOIN actor a ON a.id = r.actor_a_id JOIN actor b ON b.id = r.actor_b_id`;

const EVENTS = `SELECT coalesce(r.slug, '') AS value, e.rows FROM (
    SELECT er.relationship_id, string_agg(int4send(e.number) || int4send(e.starts_on - DATE '1970-01-01')
      || int4send(e.ends_on - DATE '1970-01-01') || int4send(${attributesSql(1)}), '') AS rows
    FROM event e LEFT JOIN event_relationship er ON er.event_id = e.id
    WHERE e.withdrawn_at IS NULL GROUP BY er.relationship_id, e.number >> ${EVENTS_A_ROW}
  ) AS e LEFT JOIN relationship r ON r.id = e.relationship_id`;

/** What stands for a source's publisher: its name, else the site of its page. */
export const PUBLISHER = `coalesce(nullif(btrim(coalesce(ar.publisher, s.publisher)), ''),
  substring(coalesce(ar.url, s.url) from '^https?://(?:www\\.)?([^/:?#]+)'))`;

const NUMBERS = `string_agg(int4send(e.number), '') AS rows`;
const PIECE = `e.number >> ${NUMBERS_A_ROW}`;
const POSTINGS = {
  actor: `SELECT a.slug AS value, t.rows FROM (SELECT p.actor_id, ${NUMBERS} FROM event e
    JOIN participant p ON p.event_id = e.id WHERE e.withdrawn_at IS NULL GROUP BY p.actor_id, ${PIECE}) AS t
    JOIN actor a ON a.id = t.actor_id`,
  topic: `SELECT t.topic_slug AS value, ${NUMBERS} FROM event e
    JOIN event_topic t ON t.event_id = e.id WHERE e.withdrawn_at IS NULL GROUP BY t.topic_slug, ${PIECE}`,
  publisher: `SELECT ${PUBLISHER} AS value, ${NUMBERS} FROM event e
    JOIN source s ON s.event_id = e.id LEFT JOIN article ar ON ar.id = s.article_id
    WHERE e.withdrawn_at IS NULL AND ${PUBLISHER} IS NOT NULL GROUP BY 1, ${PIECE}`,
  place: `SELECT e.place_name AS value, ${NUMBERS} FROM event e
    WHERE e.withdrawn_at IS NULL AND e.place_name IS NOT NULL GROUP BY e.place_name, ${PIECE}`,
} as const satisfies Record<PostedField, string>;

/** Big-endian numbers of four bytes, as `int4send` writes them. */
function readNumbers(bytes: Buffer): Int32Array {
  const own = new Uint8Array(bytes.length);
  own.set(bytes);
  Buffer.from(own.buffer).swap32();
  return new Int32Array(own.buffer);
}

/** Runs a statement whose rows (text `value`, bytea `rows`) are handled one by one as they come, so that they are never all there. */
export function eachRow(
  client: Client,
  text: string,
  values: unknown[],
  handle: (value: string, numbers: Int32Array) => void,
): Promise<void> {
  return new Promise((done, fail) => {
    const query = new Query<{ value: string; rows: Buffer }>({ text, values });
    let thrown: unknown = null;
    query.on('row', ({ value, rows }) => {
      try {
        handle(value, readNumbers(rows));
      } catch (error) {
        thrown ??= error;
      }
    });
    query.once('end', () => (thrown ? fail(thrown) : done()));
    query.once('error', fail);
    client.query(query);
  });
}

/** Reads everything in one snapshot and answers which. */
export async function loadTimeline(client: Client, sink: LoadSink): Promise<Followed> {
  await client.query(`DELETE FROM event_removed WHERE at < now() - interval '${REMOVED_FOR} days'`);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    await client.query(`SET LOCAL work_mem = '96MB'`);
    await client.query('SET LOCAL statement_timeout = 0');
    // How many values an expression has the planner does not know, and then sorts all rows for a few hundred groups.
    await client.query('SET LOCAL enable_sort = off');
    const { rows } = await client.query<Followed>(
      `SELECT pg_current_snapshot()::text AS snapshot, ${TABLE} AS table`,
    );
    const followed = rows[0];
    if (!followed) throw new Error('The database tells no snapshot.');
    const relationships = await client.query<{ slug: string; a: string; b: string; events: number }>(
      RELATIONSHIPS,
    );
    for (const { slug, a, b, events } of relationships.rows)
      sink.relationship({ slug, parties: [a, b] }, events);
    await eachRow(client, EVENTS, ATTRIBUTE_LISTS, sink.events);
    for (const field of ['actor', 'topic', 'publisher', 'place'] as const)
      await eachRow(client, POSTINGS[field], [], (value, numbers) =>
        sink.posting(field, value, new Uint32Array(numbers.buffer)),
      );
    return followed;
  } finally {
    await client.query('COMMIT');
  }
}
