-- Feeds of publishers, each read for a relationship, and what they have told of. The queue that polls them keeps a schema
-- of its own (`pgboss`), which it makes itself.

-- CreateTable
CREATE TABLE "feed" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "relationship_id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "etag" TEXT,
    "last_modified" TEXT,
    "next_poll_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "polled_at" TIMESTAMPTZ,
    "got_at" TIMESTAMPTZ,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "trouble" TEXT,
    "trouble_status" INTEGER,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_entry" (
    "feed_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 1,
    "article_id" UUID,
    "seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_entry_pkey" PRIMARY KEY ("feed_id","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "feed_url_relationship_id_key" ON "feed"("url", "relationship_id");

-- CreateIndex
CREATE INDEX "feed_next_poll_at_idx" ON "feed"("next_poll_at");

-- CreateIndex
CREATE INDEX "feed_relationship_id_idx" ON "feed"("relationship_id");

-- CreateIndex
CREATE INDEX "feed_entry_article_id_idx" ON "feed_entry"("article_id");

-- AddForeignKey
ALTER TABLE "feed" ADD CONSTRAINT "feed_relationship_id_fkey" FOREIGN KEY ("relationship_id") REFERENCES "relationship"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed" ADD CONSTRAINT "feed_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_entry" ADD CONSTRAINT "feed_entry_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_entry" ADD CONSTRAINT "feed_entry_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;


ALTER TABLE "feed"
  ADD CONSTRAINT "feed_url_is_a_web_address" CHECK (url ~* '^https?://[^[:space:]]+$' AND length(url) <= 2000),
  ADD CONSTRAINT "feed_scope_is_known" CHECK (scope IN ('relationship', 'everything')),
  ADD CONSTRAINT "feed_failures_are_counted" CHECK (failures >= 0 AND (failures > 0) = (trouble IS NOT NULL)),
  ADD CONSTRAINT "feed_refusal_has_a_status" CHECK ((trouble IS NOT DISTINCT FROM 'status') = (trouble_status IS NOT NULL));

ALTER TABLE "feed_entry"
  ADD CONSTRAINT "feed_entry_key_is_a_digest" CHECK (key ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "feed_entry_outcome_is_known" CHECK (outcome IN ('stored', 'known', 'other', 'no-text', 'failed')),
  ADD CONSTRAINT "feed_entry_has_been_tried" CHECK (tries >= 1);
