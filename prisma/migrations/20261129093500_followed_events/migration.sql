-- Whoever keeps a copy of the events learns of every change, also in a database that was restored from a backup.
-- AlterTable
ALTER TABLE "event_removed" ADD COLUMN "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateIndex
CREATE INDEX "event_removed_at_idx" ON "event_removed"("at");

-- ==== What follows Prisma's language cannot say ================================================

-- Rows that come in with a stamp of another database's (a backup of data alone) get one of this database's.
DROP TRIGGER "event_change_is_stamped" ON "event";
CREATE TRIGGER "event_change_is_stamped" BEFORE INSERT OR UPDATE ON "event"
  FOR EACH ROW EXECUTE FUNCTION stamp_event_change();

-- The same number may be deleted once more, after a backup brought it back.
CREATE OR REPLACE FUNCTION keep_removed_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO event_removed (number) SELECT number FROM removed
    ON CONFLICT (number) DO UPDATE SET changed_in = pg_current_xact_id(), at = CURRENT_TIMESTAMP;
  RETURN NULL;
END $$;
