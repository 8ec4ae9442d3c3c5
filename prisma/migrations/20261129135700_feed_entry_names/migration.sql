-- AlterTable
ALTER TABLE "feed_entry" ADD COLUMN     "title" TEXT,
ADD COLUMN     "url" TEXT;

-- ==== What follows Prisma's language cannot say ================================================

-- Links to them are shown.
ALTER TABLE "feed_entry" ADD CONSTRAINT "feed_entry_url_is_a_web_address"
  CHECK (url ~* '^https?://[^[:space:]]+$' AND length(url) <= 2000);
