-- AlterTable
ALTER TABLE "actor" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "updated_by_id" TEXT;

-- AlterTable
ALTER TABLE "relationship" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "updated_by_id" TEXT;

-- CreateTable
CREATE TABLE "answered_request" (
    "digest" TEXT NOT NULL,
    "answer" JSONB,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answered_request_pkey" PRIMARY KEY ("digest")
);

-- CreateIndex
CREATE INDEX "answered_request_at_idx" ON "answered_request"("at");

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ==== What follows Prisma's language cannot say ================================================

ALTER TABLE "actor" ADD CONSTRAINT "actor_version_counts_from_one" CHECK (version >= 1);
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_version_counts_from_one" CHECK (version >= 1);
ALTER TABLE "answered_request" ADD CONSTRAINT "answered_request_digest_is_sha256" CHECK (digest ~ '^[0-9a-f]{64}$');

-- Of an event one change is drafted at a time. Where several were begun at the same moment, the one that was
-- touched last goes on; the others stay readable among the rejected.
UPDATE "draft" SET status = 'REJECTED', reject_reason = 'Another draft of the same event was begun at the same time and goes on.'
  WHERE status = 'PENDING' AND event_id IS NOT NULL AND id NOT IN (
    SELECT DISTINCT ON (event_id) id FROM "draft" WHERE status = 'PENDING' AND event_id IS NOT NULL
      ORDER BY event_id, updated_at DESC, id);
CREATE UNIQUE INDEX "draft_of_event_is_one" ON "draft" (event_id) WHERE status = 'PENDING';
