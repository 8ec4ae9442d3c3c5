import { changesPages } from '@/lib/db/writes';

it.each([
  'INSERT INTO "public"."event" ("id") VALUES ($1)',
  'UPDATE "public"."relationship" SET "title" = $1 WHERE 1=1',
  'DELETE FROM topic WHERE slug = $1',
  'WITH gone AS (DELETE FROM ONLY public.event_topic RETURNING 1) SELECT count(*) FROM gone',
  'insert into rate_limit (key) values ($1); update event set title = title',
  'TRUNCATE actor',
  'UPDATE article SET title = $1',
  'WITH new AS (INSERT INTO article (id) VALUES ($1)) INSERT INTO source (id) VALUES ($2)',
  'INSERT INTO a_table_of_tomorrow VALUES (1)',
])('changes what pages are made of: %s', (sql) => {
  expect(changesPages(sql)).toBe(true);
});

it.each([
  'SELECT "public"."event"."id" FROM "public"."event"',
  'SELECT id FROM event WHERE id = $1 FOR UPDATE OF event',
  'SELECT id FROM draft FOR NO KEY UPDATE SKIP LOCKED',
  'INSERT INTO rate_limit (key) VALUES ($1) ON CONFLICT (key) DO UPDATE SET count = 1',
  'UPDATE "public"."session" SET "expires_at" = $1',
  'INSERT INTO audit_entry (id) SELECT $1',
  'SELECT updated_at, deleted FROM event',
  'INSERT INTO "public"."article" ("id") VALUES ($1)',
  'INSERT INTO "event_words" ("number", "words") SELECT 1, $1',
])('changes nothing of it: %s', (sql) => {
  expect(changesPages(sql)).toBe(false);
});
