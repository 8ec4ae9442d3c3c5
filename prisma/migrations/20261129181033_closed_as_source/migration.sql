-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "as_source" BOOLEAN NOT NULL DEFAULT false;

-- ==== What follows Prisma's language cannot say ================================================

-- Of drafts that were closed before: what the record of changes says of them last.
UPDATE "draft" SET as_source = true
  FROM (
    SELECT DISTINCT ON (details->>'draft') details->>'draft' AS id, action FROM "audit_entry"
    WHERE action IN ('event.add-source', 'event.publish', 'event.revise') AND details->>'draft' IS NOT NULL
    ORDER BY details->>'draft', at DESC, id DESC
  ) AS closed
  WHERE draft.id::text = closed.id AND closed.action = 'event.add-source' AND status = 'ACCEPTED';
