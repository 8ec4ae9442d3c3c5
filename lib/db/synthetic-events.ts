/** Made-up events by the hundred thousand, for measuring and for tests of size; never part of a site's data. */
import type { Database, Transaction } from './client';
import { keepEventWords } from './event-words';
import { Prisma } from './generated/client';

const AT_ONCE = 20_000;

const PUBLISHERS = [
  ...[
    'NATO',
    'Reuters',
    'Associated Press',
    'AFP',
    'BBC News',
    'Al Jazeera',
    'Al Arabiya',
    'The New York Times',
    'Rudaw',
  ],
  ...[
    'Shafaq News',
    'Kurdistan 24',
    'Asharq Al-Awsat',
    'The National',
    'Deutsche Welle',
    'Le Monde',
    'El País',
    'Anadolu',
  ],
  ...[
    'Iraqi News Agency',
    'Government of Iraq',
    'United Nations',
    'Council of the EU',
    'State Department',
    'Xinhua',
    'TASS',
  ],
];

/** The id of the event numbered `i`, in their order as ids of events are: scattered ones cost more to index than all else. */
const idOf = (seed: string) =>
  Prisma.sql`('0190' || lpad(to_hex(i), 8, '0') || '7' || substr(md5(${seed}), 1, 19))::uuid`;

/**
 * Both parties, and up to three others of the actors that are there, some of them often; up to two of the topics; one
 * or two sources.
 */
async function insertAround(
  tx: Transaction,
  relationship: string,
  seed: string,
  first: number,
  last: number,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO event_relationship (event_id, relationship_id)
    SELECT ${idOf(seed)}, (SELECT id FROM relationship WHERE slug = ${relationship})
    FROM generate_series(${first}::int, ${last}::int) AS i`;
  // Sums of a number and a few primes stand for dice: hashes cost more than the rows. Each of three picks from a third of
  // the pool, so that nobody takes part twice.
  await tx.$executeRaw`
    WITH pool AS (
      SELECT array_agg(id ORDER BY slug) AS ids FROM (SELECT id, slug FROM actor
        WHERE id NOT IN (SELECT unnest(ARRAY[actor_a_id, actor_b_id]) FROM relationship WHERE slug = ${relationship})
        ORDER BY origin, slug LIMIT 400) AS others
    )
    INSERT INTO participant (id, event_id, actor_id, role, position)
    SELECT uuidv7(), ${idOf(seed)}, taking.actor_id, taking.role, taking.position
    FROM generate_series(${first}::int, ${last}::int) AS i, pool, relationship r, LATERAL (
      SELECT r.actor_a_id, 'initiator', 0 UNION ALL SELECT r.actor_b_id, 'recipient', 1
      UNION ALL SELECT ids[k + 3 * floor(cardinality(ids) / 3 * power((i::bigint * (7919 + 104729 * k) % 10007) / 10007::float8, 3))::int],
        'participant', 1 + k FROM generate_series(1, i % 4) AS k
    ) AS taking (actor_id, role, position) WHERE r.slug = ${relationship} AND taking.actor_id IS NOT NULL`;
  await tx.$executeRaw`
    WITH pool AS (SELECT array_agg(slug ORDER BY slug) AS slugs FROM topic)
    INSERT INTO event_topic (event_id, topic_slug)
    SELECT event_id, topic_slug FROM (
      SELECT ${idOf(seed)} AS event_id,
        slugs[k + 2 * floor(cardinality(slugs) / 2 * power((i::bigint * (6007 + 90001 * k) % 9973) / 9973::float8, 2))::int] AS topic_slug
      FROM pool, generate_series(${first}::int, ${last}::int) AS i, generate_series(1, i % 3) AS k
    ) AS about WHERE topic_slug IS NOT NULL`;
  await tx.$executeRaw`
    INSERT INTO source (id, event_id, url, title, publisher, position)
    SELECT uuidv7(), ${idOf(seed)}, 'https://example.org/' || i || '/' || k, 'Report ' || k || ' on no. ' || i,
      (${PUBLISHERS}::text[])[1 + (i * (31 + 12 * k) % 24)], k
    FROM generate_series(${first}::int, ${last}::int) AS i, generate_series(0, 1) AS k WHERE i % 2 >= k`;
}

/**
 * Adds `count` events to a relationship, the same ones for the same `seed`: 1990–2025, two in five of them in
 * crowded half-years; nine in ten of a day, the rest spans, months and years; every lane and significance.
 * Writes events with those who took part, topics, sources and words, but no evidence and no revisions. Afterwards the
 * planner's statistics are renewed.
 */
export async function insertSyntheticEvents(
  db: Database,
  { relationship, count, seed = 'synthetic' }: { relationship: string; count: number; seed?: string },
): Promise<void> {
  for (let first = 1; first <= count; first += AT_ONCE) {
    const last = Math.min(count, first + AT_ONCE - 1);
    await db.$transaction(
      async (tx) => {
        await tx.$executeRaw`
          -- Each step stands by itself: folded into one, every use of a die would throw it again.
          WITH dice AS (
            SELECT i, md5(${seed} || i) AS h FROM generate_series(${first}::int, ${last}::int) AS i
          ), thrown AS MATERIALIZED (
            SELECT i, ${idOf(seed)} AS id,
              ('x' || substr(h, 1, 6))::bit(24)::int / 16777216::float8 AS a,
              ('x' || substr(h, 7, 6))::bit(24)::int / 16777216::float8 AS b,
              ('x' || substr(h, 13, 6))::bit(24)::int / 16777216::float8 AS c,
              ('x' || substr(h, 19, 6))::bit(24)::int / 16777216::float8 AS d,
              ('x' || substr(h, 25, 6))::bit(24)::int / 16777216::float8 AS e
            FROM dice
          ), placed AS (
            SELECT i, id, b, c, d, e, DATE '1990-01-01' + (CASE WHEN a < 0.4
              THEN (floor(a * 2.5 * 9) * 1461 + (a * 2.5 * 9 - floor(a * 2.5 * 9)) * 182)
              ELSE (a - 0.4) / 0.6 * 13148 END)::int AS day
            FROM thrown
          ), shaped AS MATERIALIZED (
            SELECT *, CASE WHEN c < 0.90 THEN 'day' WHEN c < 0.95 THEN 'interval' WHEN c < 0.99 THEN 'month' ELSE 'year' END
              AS precision,
              (ARRAY['meeting','visit','call','summit','agreement','decision','statement','condemnation','mission','training','deployment','attack','planned'])
                [1 + floor(b * 13)::int] AS type
            FROM placed
          ), spanned AS MATERIALIZED (
            SELECT *, CASE precision WHEN 'month' THEN date_trunc('month', day::timestamp)::date
                WHEN 'year' THEN date_trunc('year', day::timestamp)::date ELSE day END AS starts_on,
              CASE precision WHEN 'day' THEN day WHEN 'interval' THEN day + 1 + floor(d * 30)::int
                WHEN 'month' THEN (date_trunc('month', day::timestamp) + INTERVAL '1 month - 1 day')::date
                ELSE (date_trunc('year', day::timestamp) + INTERVAL '1 year - 1 day')::date END AS ends_on
            FROM shaped
          )
          INSERT INTO event (id, slug, type, lane, title, edtf, starts_on, ends_on, precision, tone, significance, summary,
            place_name, place_country, certainty, status)
          SELECT id, 'synthetic-' || replace(id::text, '-', ''), type,
            CASE WHEN type IN ('meeting', 'visit', 'call', 'summit') THEN 'talks'
              WHEN type IN ('agreement', 'decision') THEN 'decisions'
              WHEN type IN ('statement', 'condemnation') THEN 'statements'
              WHEN type IN ('mission', 'training', 'deployment') THEN 'cooperation'
              WHEN type = 'attack' THEN 'conflict' ELSE 'prospects' END,
            initcap(type) || ' on ' || subject || ' in ' || place || ', no. ' || i,
            CASE precision WHEN 'day' THEN to_char(starts_on, 'YYYY-MM-DD') WHEN 'month' THEN to_char(starts_on, 'YYYY-MM')
              WHEN 'year' THEN to_char(starts_on, 'YYYY')
              ELSE to_char(starts_on, 'YYYY-MM-DD') || '/' || to_char(ends_on, 'YYYY-MM-DD') END,
            starts_on, ends_on, precision, round((b * 20 - 10)::numeric, 1), floor(d * d * 100)::int,
            'The ' || party || ' told the ' || other || ' that ' || subject || ' would be looked at again in ' || place || '; '
              || detail || ' was left open.',
            place, country, (ARRAY['unconfirmed', 'contradicted', 'single', 'several'])[1 + floor(e * 4)::int],
            CASE WHEN e < 0.9 THEN 'happened' WHEN e < 0.95 THEN 'reported' ELSE 'planned' END
          FROM (SELECT *, (ARRAY['border security', 'training of officers', 'oil exports', 'debt relief', 'air defence', 'the return of
                refugees', 'the rule of law', 'electricity supply', 'the withdrawal of forces', 'water of the two rivers',
                'elections', 'trade in grain', 'missing persons', 'customs', 'counter-terrorism', 'visas'])[1 + floor(e * 16)::int] AS subject,
              (ARRAY['Baghdad', 'Brussels', 'Erbil', 'Amman', 'New York', 'Ankara', 'Geneva', 'Basra'])[1 + floor(b * e * 8)::int] AS place,
              (ARRAY['IQ', 'BE', 'IQ', 'JO', 'US', 'TR', 'CH', 'IQ'])[1 + floor(b * e * 8)::int] AS country,
              (ARRAY['minister', 'envoy', 'council', 'general', 'ambassador', 'spokesman'])[1 + floor((b + e) * 2.99)::int] AS party,
              (ARRAY['delegation', 'parliament', 'press', 'secretary', 'president'])[1 + floor(d * 5)::int] AS other,
              (ARRAY['funding', 'a date', 'command', 'verification', 'the seat of the office', 'immunity', 'a timetable'])[1 + floor(c * 7)::int] AS detail FROM spanned) AS worded`;
        await insertAround(tx, relationship, seed, first, last);
        const rows = await tx.$queryRaw<{ id: string }[]>`
          SELECT ${idOf(seed)}::text AS id FROM generate_series(${first}::int, ${last}::int) AS i`;
        await keepEventWords(
          tx,
          rows.map(({ id }) => id),
        );
      },
      { timeout: 600_000, maxWait: 10_000 },
    );
  }
  await db.$executeRawUnsafe(
    'VACUUM ANALYZE event, event_relationship, participant, event_topic, source, event_words',
  );
}
