/** Made-up events by the hundred thousand, for measuring and for tests of size; never part of a site's data. */
import type { Database } from './client';

const AT_ONCE = 50_000;

/**
 * Adds `count` events to a relationship, the same ones for the same `seed`: 1990–2025, two in five of them in
 * crowded half-years; nine in ten of a day, the rest spans, months and years; every lane and significance.
 * Writes events and their timeline rows, but neither participants nor revisions. Afterwards the planner's
 * statistics are renewed.
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
          WITH dice AS (
            SELECT i, md5(${seed} || i) AS h FROM generate_series(${first}::int, ${last}::int) AS i
          ), thrown AS (
            SELECT i, h::uuid AS id,
              ('x' || substr(h, 1, 6))::bit(24)::int / 16777216.0 AS a,
              ('x' || substr(h, 7, 6))::bit(24)::int / 16777216.0 AS b,
              ('x' || substr(h, 13, 6))::bit(24)::int / 16777216.0 AS c,
              ('x' || substr(h, 19, 6))::bit(24)::int / 16777216.0 AS d
            FROM dice
          ), placed AS (
            SELECT i, id, b, c, d, DATE '1990-01-01' + (CASE WHEN a < 0.4
              THEN (floor(a * 2.5 * 9) * 1461 + (a * 2.5 * 9 - floor(a * 2.5 * 9)) * 182)
              ELSE (a - 0.4) / 0.6 * 13148 END)::int AS day
            FROM thrown
          ), shaped AS (
            SELECT *, CASE WHEN c < 0.90 THEN 'day' WHEN c < 0.95 THEN 'interval' WHEN c < 0.99 THEN 'month' ELSE 'year' END
              AS precision,
              (ARRAY['meeting','visit','call','summit','agreement','decision','statement','condemnation','mission','training','deployment','attack','planned'])
                [1 + floor(b * 13)::int] AS type
            FROM placed
          ), spanned AS (
            SELECT *, CASE precision WHEN 'month' THEN date_trunc('month', day::timestamp)::date
                WHEN 'year' THEN date_trunc('year', day::timestamp)::date ELSE day END AS starts_on,
              CASE precision WHEN 'day' THEN day WHEN 'interval' THEN day + 1 + floor(d * 30)::int
                WHEN 'month' THEN (date_trunc('month', day::timestamp) + INTERVAL '1 month - 1 day')::date
                ELSE (date_trunc('year', day::timestamp) + INTERVAL '1 year - 1 day')::date END AS ends_on
            FROM shaped
          )
          INSERT INTO event (id, slug, type, lane, title, edtf, starts_on, ends_on, precision, tone, significance)
          SELECT id, 'synthetic-' || replace(id::text, '-', ''), type,
            CASE WHEN type IN ('meeting', 'visit', 'call', 'summit') THEN 'talks'
              WHEN type IN ('agreement', 'decision') THEN 'decisions'
              WHEN type IN ('statement', 'condemnation') THEN 'statements'
              WHEN type IN ('mission', 'training', 'deployment') THEN 'cooperation'
              WHEN type = 'attack' THEN 'conflict' ELSE 'prospects' END,
            'Synthetic ' || type || ' no. ' || i,
            CASE precision WHEN 'day' THEN to_char(starts_on, 'YYYY-MM-DD') WHEN 'month' THEN to_char(starts_on, 'YYYY-MM')
              WHEN 'year' THEN to_char(starts_on, 'YYYY')
              ELSE to_char(starts_on, 'YYYY-MM-DD') || '/' || to_char(ends_on, 'YYYY-MM-DD') END,
            starts_on, ends_on, precision, round((b * 20 - 10)::numeric, 1), floor(d * d * 100)::int
          FROM spanned`;
        await tx.$executeRaw`
          INSERT INTO event_relationship (event_id, relationship_id)
          SELECT md5(${seed} || i)::uuid, (SELECT id FROM relationship WHERE slug = ${relationship})
          FROM generate_series(${first}::int, ${last}::int) AS i`;
      },
      { timeout: 600_000, maxWait: 10_000 },
    );
  }
  await db.$executeRawUnsafe('VACUUM ANALYZE event, event_relationship, month_count');
}
