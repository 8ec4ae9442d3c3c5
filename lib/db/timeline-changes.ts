/** What was committed since a snapshot, for the index of events in memory. */
import type { Client } from 'pg';
import { ATTRIBUTE_LISTS, attributesSql, type Followed, PUBLISHER, TABLE } from './timeline-load';

/** Events of which the changes are read at once. */
const AT_ONCE = 4_000;
/** More changes than this take longer one by one than all anew. */
const MOST = 60_000;

/** An event as it is now; days since 1970, attributes as `packAttributes` writes them. */
export interface EventChange {
  number: number;
  start: number;
  end: number;
  attributes: number;
  shown: boolean;
  /** Slugs. */
  relationships: string[];
  actors: string[];
  topics: string[];
  /** As they stand in the sources. */
  publishers: string[];
  place: string | null;
}

/** Takes the changes, some at a time; all of them are of one moment. */
export interface ChangeSink {
  /** Told before the first of them, where they are so many that it may take a while. */
  many(): void;
  some(changed: EventChange[], removed: number[]): Promise<void>;
}

/**
 * Stamps that lie beyond all transactions of this database came with a backup of another one: nothing was changed by
 * them here. Such an event is told once more when the count of transactions passes its stamp, which does no harm.
 */
const CHANGED = (table: string) =>
  `${table}.changed_in >= pg_snapshot_xmin($1::pg_snapshot)
    AND ${table}.changed_in < pg_snapshot_xmax(pg_current_snapshot())
    AND NOT pg_visible_in_snapshot(${table}.changed_in, $1::pg_snapshot)`;

// One statement sees one snapshot: what it tells and the snapshot that it answers belong together.
const CHECK = `SELECT pg_current_snapshot()::text AS snapshot, ${TABLE} AS table,
    pg_snapshot_xmax(pg_current_snapshot()) >= pg_snapshot_xmax($1::pg_snapshot) AS later,
    (SELECT count(*)::int FROM (SELECT 1 FROM event e WHERE ${CHANGED('e')} LIMIT ${MOST + 1}) AS found) AS changed,
    (SELECT count(*)::int FROM (SELECT 1 FROM event_removed d WHERE ${CHANGED('d')} LIMIT ${MOST + 1}) AS found) AS removed`;

interface Check extends Followed {
  later: boolean;
  changed: number;
  removed: number;
}

const list = (what: string, from: string) => `ARRAY(SELECT ${what} FROM ${from})`;
const READ = `SELECT e.number, e.starts_on - DATE '1970-01-01' AS start, e.ends_on - DATE '1970-01-01' AS end,
    ${attributesSql(3)} AS attributes, e.withdrawn_at IS NULL AS shown, e.place_name AS place,
    ${list('r.slug', 'event_relationship er JOIN relationship r ON r.id = er.relationship_id WHERE er.event_id = e.id')} AS relationships,
    ${list('DISTINCT a.slug', 'participant p JOIN actor a ON a.id = p.actor_id WHERE p.event_id = e.id')} AS actors,
    ${list('t.topic_slug', 'event_topic t WHERE t.event_id = e.id')} AS topics,
    ${list(`DISTINCT ${PUBLISHER}`, `source s LEFT JOIN article ar ON ar.id = s.article_id WHERE s.event_id = e.id AND ${PUBLISHER} IS NOT NULL`)} AS publishers
  FROM (SELECT * FROM event e WHERE ${CHANGED('e')} AND e.number > $2 ORDER BY e.number LIMIT ${AT_ONCE}) AS e ORDER BY e.number`;
const REMOVED = `SELECT d.number FROM event_removed d WHERE ${CHANGED('d')}
  AND NOT EXISTS (SELECT 1 FROM event e WHERE e.number = d.number)`;

async function tell(client: Client, last: string, sink: ChangeSink): Promise<void> {
  const removed = await client.query<{ number: number }>({ text: REMOVED, values: [last] });
  await sink.some(
    [],
    removed.rows.map(({ number }) => number),
  );
  for (let after = 0; ; ) {
    const { rows } = await client.query<EventChange>({
      name: 'timeline-changes',
      text: READ,
      values: [last, after, ...ATTRIBUTE_LISTS],
    });
    if (rows.length > 0) await sink.some(rows, []);
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)?.number ?? 0;
  }
}

/**
 * Tells what has changed since `last`, one round trip where nothing did, and answers up to when. Null where all has to
 * be read anew: too much has changed, or this is another database. Where it throws, some of the changes may have been
 * told; they can be told again.
 */
export async function followTimeline(
  client: Client,
  last: Followed,
  sink: ChangeSink,
): Promise<Followed | null> {
  const check = async () => {
    const { rows } = await client.query<Check>({
      name: 'timeline-check',
      text: CHECK,
      values: [last.snapshot],
    });
    return rows[0];
  };
  const first = await check();
  if (!first?.later || first.table !== last.table) return null;
  if (first.changed === 0 && first.removed === 0) return { snapshot: first.snapshot, table: first.table };
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const now = await check();
    if (!now || now.changed > MOST || now.removed > MOST) return null;
    if (now.changed + now.removed > AT_ONCE) sink.many();
    await tell(client, last.snapshot, sink);
    return { snapshot: now.snapshot, table: now.table };
  } finally {
    await client.query('COMMIT');
  }
}
