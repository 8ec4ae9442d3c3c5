-- The world lists as rows: where an actor and a post come from, and names that stand for an actor without being its
-- name (adjectives, houses of government, seats). What is there already came from sources or editors.

-- AlterTable
ALTER TABLE "actor" ADD COLUMN "origin" TEXT NOT NULL DEFAULT 'curated';

-- AlterTable
ALTER TABLE "actor_name" ADD COLUMN "form" TEXT NOT NULL DEFAULT 'name';

-- AlterTable
ALTER TABLE "affiliation" ADD COLUMN "origin" TEXT NOT NULL DEFAULT 'curated';

-- DropIndex
DROP INDEX "actor_name_actor_id_text_language_key";

-- CreateIndex
CREATE UNIQUE INDEX "actor_name_actor_id_text_language_form_key" ON "actor_name"("actor_id", "text", "language", "form");

ALTER TABLE "actor" ADD CONSTRAINT "actor_origin_is_known" CHECK (origin IN ('curated', 'reference'));
ALTER TABLE "actor_name" ADD CONSTRAINT "actor_name_form_is_known" CHECK (form IN ('name', 'adjective', 'house', 'seat'));
ALTER TABLE "actor_name" ADD CONSTRAINT "actor_name_slip_is_a_name" CHECK (NOT slip OR form = 'name');
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_origin_is_known" CHECK (origin IN ('curated', 'reference'));
-- Whoever names a page or confirms a post has made it his own.
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_reference_is_unconfirmed"
  CHECK (origin <> 'reference' OR (NOT confirmed AND source_url IS NULL));
