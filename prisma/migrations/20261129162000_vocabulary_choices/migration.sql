-- AlterTable
ALTER TABLE "vocabulary_term" ADD COLUMN     "moving" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "vocabulary_choice" (
    "name" TEXT NOT NULL,
    "value" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vocabulary_choice_pkey" PRIMARY KEY ("name")
);

-- ==== What follows Prisma's language cannot say ================================================

ALTER TABLE "vocabulary_term"
  ADD CONSTRAINT "vocabulary_term_types_alone_move" CHECK (NOT moving OR kind = 'type');

ALTER TABLE "vocabulary_choice"
  ADD CONSTRAINT "vocabulary_choice_is_known" CHECK (name IN ('types', 'lanes', 'codes')),
  -- An order is a list of keys, the codes are a kind (or a null) by code; none is larger than it can be.
  ADD CONSTRAINT "vocabulary_choice_has_its_shape" CHECK (value IS NULL
    OR (jsonb_typeof(value) = CASE name WHEN 'codes' THEN 'object' ELSE 'array' END AND length(value::text) <= 20000));
