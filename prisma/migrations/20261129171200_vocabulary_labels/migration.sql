-- CreateTable
CREATE TABLE "vocabulary_label" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "vocabulary_label_pkey" PRIMARY KEY ("kind","key","language")
);

-- AddForeignKey
ALTER TABLE "vocabulary_label" ADD CONSTRAINT "vocabulary_label_kind_key_fkey" FOREIGN KEY ("kind", "key") REFERENCES "vocabulary_term"("kind", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- ==== What follows Prisma's language cannot say ================================================

ALTER TABLE "vocabulary_label"
  ADD CONSTRAINT "vocabulary_label_language_is_known" CHECK (language IN ('en', 'ar', 'fa', 'ckb', 'fr', 'tr')),
  ADD CONSTRAINT "vocabulary_label_is_a_line" CHECK (btrim(label) <> '' AND length(label) <= 40 AND label !~ '[[:cntrl:]{}<>]');

-- What was chosen before there were languages was read in English.
INSERT INTO "vocabulary_label" (kind, key, language, label)
  SELECT kind, key, 'en', label FROM "vocabulary_term" WHERE label IS NOT NULL;

-- AlterTable
ALTER TABLE "vocabulary_term" DROP COLUMN "label";
