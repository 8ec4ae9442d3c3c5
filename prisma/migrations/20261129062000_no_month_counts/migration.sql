-- DropForeignKey
ALTER TABLE "month_count" DROP CONSTRAINT "month_count_relationship_id_fkey";

-- ==== What follows Prisma's language cannot say ================================================

-- The index of events in memory counts and chooses; lists still read the days of an event beside its relationship.
DROP TRIGGER "event_relationship_counted_on_insert" ON "event_relationship";
DROP TRIGGER "event_relationship_counted_on_delete" ON "event_relationship";
DROP TRIGGER "event_relationship_counted_on_update" ON "event_relationship";
DROP FUNCTION add_to_month_counts();
DROP FUNCTION take_from_month_counts();
DROP FUNCTION move_month_counts();
DROP FUNCTION month_of(date, date);
DROP INDEX "event_relationship_by_prominence";
DROP INDEX "event_relationship_spans";
DROP INDEX "event_relationship_by_day";

CREATE OR REPLACE FUNCTION copy_event_to_relationship() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT e.lane, e.starts_on, e.ends_on, e.withdrawn_at IS NULL
    INTO NEW.lane, NEW.starts_on, NEW.ends_on, NEW.visible
    FROM event e WHERE e.id = NEW.event_id;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION copy_event_to_relationships() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE event_relationship SET lane = NEW.lane, starts_on = NEW.starts_on, ends_on = NEW.ends_on,
    visible = NEW.withdrawn_at IS NULL
    WHERE event_id = NEW.id;
  RETURN NULL;
END $$;
DROP TRIGGER "event_is_copied_to_relationships" ON "event";
CREATE TRIGGER "event_is_copied_to_relationships" AFTER UPDATE ON "event" FOR EACH ROW
  WHEN ((OLD.lane, OLD.starts_on, OLD.ends_on, OLD.withdrawn_at)
    IS DISTINCT FROM (NEW.lane, NEW.starts_on, NEW.ends_on, NEW.withdrawn_at))
  EXECUTE FUNCTION copy_event_to_relationships();
DROP FUNCTION prominence_of(integer, uuid);

-- AlterTable
ALTER TABLE "event_relationship" DROP COLUMN "prominence",
DROP COLUMN "significance",
DROP COLUMN "tone";

-- DropTable
DROP TABLE "month_count";
