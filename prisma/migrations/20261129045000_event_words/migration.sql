-- What can be found in words: one row for each event, written by lib/db/event-words.ts in the transaction of the event.
-- Rows of events that are there already are made when the site starts, because the folding of names is TypeScript.

-- DropIndex
DROP INDEX "event_summary_idx";

-- DropIndex
DROP INDEX "event_title_idx";

-- CreateTable
CREATE TABLE "event_words" (
    "event_id" UUID NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "event_words_pkey" PRIMARY KEY ("event_id")
);

-- CreateIndex
CREATE INDEX "event_words_words_idx" ON "event_words" USING GIN ("words");

-- AddForeignKey
ALTER TABLE "event_words" ADD CONSTRAINT "event_words_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ==== What follows Prisma's language cannot say ================================================

-- The planner, and the search itself, ask which words are common: two thousand of them are remembered.
ALTER TABLE "event_words" ALTER COLUMN "words" SET STATISTICS 200;
