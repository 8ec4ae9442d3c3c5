-- AlterTable
ALTER TABLE "event" ADD COLUMN "number" SERIAL NOT NULL,
ADD COLUMN "changed_in" xid8 NOT NULL DEFAULT pg_current_xact_id();

-- CreateTable
CREATE TABLE "event_removed" (
    "number" INTEGER NOT NULL,
    "changed_in" xid8 NOT NULL DEFAULT pg_current_xact_id(),

    CONSTRAINT "event_removed_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE UNIQUE INDEX "event_number_key" ON "event"("number");

-- CreateIndex
CREATE INDEX "event_changed_in_idx" ON "event"("changed_in");

-- CreateIndex
CREATE INDEX "event_removed_changed_in_idx" ON "event_removed"("changed_in");

-- ==== What follows Prisma's language cannot say ================================================

-- Every change of an event, and of what hangs on it, carries the transaction that made it, so that whoever keeps a
-- copy (the index in memory) learns what was committed since its last snapshot, in whatever order that was.
CREATE FUNCTION stamp_event_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_in := pg_current_xact_id();
  RETURN NEW;
END $$;
CREATE TRIGGER "event_change_is_stamped" BEFORE UPDATE ON "event"
  FOR EACH ROW EXECUTE FUNCTION stamp_event_change();

CREATE FUNCTION stamp_events_around() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE event SET changed_in = pg_current_xact_id()
    WHERE id IN (SELECT event_id FROM rows_changed) AND changed_in <> pg_current_xact_id();
  RETURN NULL;
END $$;
DO $$
DECLARE room text;
BEGIN
  FOREACH room IN ARRAY ARRAY['event_relationship', 'participant', 'event_topic', 'source'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS rows_changed
      FOR EACH STATEMENT EXECUTE FUNCTION stamp_events_around()', room || '_added_is_stamped', room);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS rows_changed
      FOR EACH STATEMENT EXECUTE FUNCTION stamp_events_around()', room || '_changed_is_stamped', room);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS rows_changed
      FOR EACH STATEMENT EXECUTE FUNCTION stamp_events_around()', room || '_removed_is_stamped', room);
  END LOOP;
END $$;

CREATE FUNCTION keep_removed_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO event_removed (number) SELECT number FROM removed;
  RETURN NULL;
END $$;
CREATE TRIGGER "event_removal_is_kept" AFTER DELETE ON "event"
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION keep_removed_events();
