-- Who polls a feed holds it for a time and renews that; entries that could not be had are tried again at times of their own;
-- an article is known again by its address before it is fetched.

-- AlterTable
ALTER TABLE "feed" ADD COLUMN     "claim" UUID,
ADD COLUMN     "claimed_until" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "feed_entry" ADD COLUMN     "first_seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "next_try_at" TIMESTAMPTZ;

-- CreateIndex
CREATE INDEX "article_url_idx" ON "article"("url");

-- CreateIndex
CREATE INDEX "feed_entry_feed_id_first_seen_at_idx" ON "feed_entry"("feed_id", "first_seen_at");

ALTER TABLE "feed"
  ADD CONSTRAINT "feed_claim_has_an_end" CHECK ((claim IS NULL) = (claimed_until IS NULL));
