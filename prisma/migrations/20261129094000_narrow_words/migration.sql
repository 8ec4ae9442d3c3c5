-- What events can be found by stands under their numbers, as the index in memory asks. The rows are made anew when the
-- site starts.
DROP TABLE "event_words";

-- CreateTable
CREATE TABLE "event_words" (
    "number" INTEGER NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "event_words_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE INDEX "event_words_words_idx" ON "event_words" USING GIN ("words");

-- AddForeignKey
ALTER TABLE "event_words" ADD CONSTRAINT "event_words_number_fkey" FOREIGN KEY ("number") REFERENCES "event"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- ==== What follows Prisma's language cannot say ================================================

-- The planner, the search, and whoever holds the words of many events ask which words are common: two thousand of them are remembered.
ALTER TABLE "event_words" ALTER COLUMN "words" SET STATISTICS 200;

-- An event whose words are written in another transaction than its own has changed too.
CREATE FUNCTION stamp_events_of_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE event SET changed_in = pg_current_xact_id()
    WHERE number IN (SELECT number FROM rows_changed) AND changed_in <> pg_current_xact_id();
  RETURN NULL;
END $$;
CREATE TRIGGER "event_words_added_is_stamped" AFTER INSERT ON "event_words" REFERENCING NEW TABLE AS rows_changed
  FOR EACH STATEMENT EXECUTE FUNCTION stamp_events_of_words();
CREATE TRIGGER "event_words_changed_is_stamped" AFTER UPDATE ON "event_words" REFERENCING NEW TABLE AS rows_changed
  FOR EACH STATEMENT EXECUTE FUNCTION stamp_events_of_words();

DROP FUNCTION events_of_words(tsquery, integer);

-- Who bears a word in a name; of one letter too, which no index of threes finds.
CREATE INDEX "actor_name_by_word" ON "actor_name" USING GIN (string_to_array(folded, ' ')) WHERE form = 'name';

-- The few events that were withdrawn, for the desk: all others are listed by the index in memory.
DROP INDEX "event_public_by_day";
CREATE INDEX "event_withdrawn_by_day" ON "event" (starts_on, id) WHERE withdrawn_at IS NOT NULL;

-- No list reads the copies of an event's days any more.
DROP TRIGGER "event_relationship_copies_event" ON "event_relationship";
DROP TRIGGER "event_is_copied_to_relationships" ON "event";
DROP FUNCTION copy_event_to_relationship();
DROP FUNCTION copy_event_to_relationships();

-- DropIndex
DROP INDEX "event_relationship_relationship_id_starts_on_idx";

-- AlterTable
ALTER TABLE "event_relationship" DROP COLUMN "ends_on",
DROP COLUMN "lane",
DROP COLUMN "starts_on",
DROP COLUMN "visible";

-- CreateIndex
CREATE INDEX "event_relationship_relationship_id_idx" ON "event_relationship"("relationship_id");
