-- AlterTable
ALTER TABLE "article" ADD COLUMN     "events_read" JSONB;

-- CreateTable
CREATE TABLE "rereading" (
    "id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'running',
    "words" JSONB NOT NULL DEFAULT '[]',
    "publisher" TEXT,
    "language" TEXT,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "unread" INTEGER NOT NULL DEFAULT 0,
    "cursor" UUID,
    "extractor_version" TEXT,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ,
    "applied_at" TIMESTAMPTZ,
    "claim" UUID,
    "claimed_until" TIMESTAMPTZ,

    CONSTRAINT "rereading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rereading_change" (
    "rereading_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "differences" JSONB NOT NULL,
    "taken_at" TIMESTAMPTZ,

    CONSTRAINT "rereading_change_pkey" PRIMARY KEY ("rereading_id","article_id")
);

-- CreateTable
CREATE TABLE "extraction_word" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "word" JSONB NOT NULL,
    "rereading_id" UUID,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "extraction_word_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "rereading_created_at_idx" ON "rereading"("created_at");

-- CreateIndex
CREATE INDEX "rereading_change_article_id_idx" ON "rereading_change"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "extraction_word_key_key" ON "extraction_word"("key");

-- CreateIndex
CREATE INDEX "extraction_word_rereading_id_idx" ON "extraction_word"("rereading_id");

-- AddForeignKey
ALTER TABLE "rereading" ADD CONSTRAINT "rereading_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rereading_change" ADD CONSTRAINT "rereading_change_rereading_id_fkey" FOREIGN KEY ("rereading_id") REFERENCES "rereading"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rereading_change" ADD CONSTRAINT "rereading_change_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extraction_word" ADD CONSTRAINT "extraction_word_rereading_id_fkey" FOREIGN KEY ("rereading_id") REFERENCES "rereading"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extraction_word" ADD CONSTRAINT "extraction_word_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ==== What follows Prisma's language cannot say ================================================

ALTER TABLE "rereading"
  ADD CONSTRAINT "rereading_status_is_known" CHECK (status IN ('running', 'done', 'stopped')),
  ADD CONSTRAINT "rereading_that_ended_says_when" CHECK ((status = 'running') = (finished_at IS NULL)),
  ADD CONSTRAINT "rereading_counts_are_whole" CHECK (total >= 0 AND unread >= 0 AND changed >= 0 AND changed + unread <= done),
  ADD CONSTRAINT "rereading_claim_has_an_end" CHECK ((claim IS NULL) = (claimed_until IS NULL)),
  ADD CONSTRAINT "rereading_words_are_a_list" CHECK (jsonb_typeof(words) = 'array' AND jsonb_array_length(words) <= 10),
  ADD CONSTRAINT "rereading_applied_has_words" CHECK (applied_at IS NULL OR (jsonb_array_length(words) > 0 AND status = 'done'));

-- One at a time: it reads all articles, on a machine that has visitors.
CREATE UNIQUE INDEX "rereading_is_one_at_a_time" ON "rereading" ((true)) WHERE status = 'running';

ALTER TABLE "extraction_word"
  ADD CONSTRAINT "extraction_word_is_known" CHECK (word->>'kind' IN ('alias', 'office', 'verb')
    AND word->>'language' IN ('en', 'ar', 'fa', 'fr', 'tr') AND length(word->>'text') BETWEEN 2 AND 80),
  ADD CONSTRAINT "extraction_word_key_is_its_own" CHECK (key LIKE (word->>'kind') || ' ' || (word->>'language') || ' _%');

-- What was read of an article, where that is known of all its drafts.
UPDATE "article" SET "events_read" = (
  SELECT coalesce(jsonb_agg(d.reading ORDER BY d.id), '[]') FROM "draft" d
  WHERE d.article_id = article.id AND d.reading IS NOT NULL)
WHERE EXISTS (SELECT 1 FROM "draft" d WHERE d.article_id = article.id AND d.extractor_version IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM "draft" d WHERE d.article_id = article.id AND d.extractor_version IS NOT NULL
    AND d.reading IS NULL AND d.version > 1);
