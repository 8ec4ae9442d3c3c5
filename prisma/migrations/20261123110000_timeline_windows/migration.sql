-- AlterTable
ALTER TABLE "event_relationship" ADD COLUMN "prominence" INTEGER NOT NULL DEFAULT 0;

-- ==== What follows Prisma's language cannot say ================================================

-- A window shows the most significant events that fit. Many have the same significance; a hash of the key
-- breaks the tie the same way at every zoom, and spreads what is shown over the years.
CREATE FUNCTION prominence_of(significance integer, event_id uuid) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT significance * 10000000 + ('x' || right(md5(event_id::text), 6))::bit(24)::integer % 10000000
$$;
CREATE OR REPLACE FUNCTION copy_event_to_relationship() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT e.lane, e.starts_on, e.ends_on, e.tone, e.significance, prominence_of(e.significance, e.id), e.withdrawn_at IS NULL
    INTO NEW.lane, NEW.starts_on, NEW.ends_on, NEW.tone, NEW.significance, NEW.prominence, NEW.visible
    FROM event e WHERE e.id = NEW.event_id;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION copy_event_to_relationships() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE event_relationship SET lane = NEW.lane, starts_on = NEW.starts_on, ends_on = NEW.ends_on,
    tone = NEW.tone, significance = NEW.significance, prominence = prominence_of(NEW.significance, NEW.id),
    visible = NEW.withdrawn_at IS NULL
    WHERE event_id = NEW.id;
  RETURN NULL;
END $$;
UPDATE event_relationship SET prominence = prominence_of(significance, event_id);

DROP INDEX "event_relationship_span";
DROP INDEX "event_relationship_by_significance";
-- Narrow windows are read by day, wide ones by prominence; spans that began earlier by range.
CREATE INDEX "event_relationship_by_day" ON "event_relationship"
  (relationship_id, starts_on) INCLUDE (lane, prominence, event_id) WHERE visible;
CREATE INDEX "event_relationship_by_prominence" ON "event_relationship"
  (relationship_id, lane, prominence DESC) INCLUDE (starts_on, ends_on, event_id) WHERE visible;
CREATE INDEX "event_relationship_spans" ON "event_relationship"
  USING gist (relationship_id, daterange(starts_on, ends_on, '[]')) WHERE visible AND ends_on > starts_on;
