-- ==== What follows Prisma's language cannot say ================================================

-- Why a false draft is dropped need not be said; where it is, it is no blank.
ALTER TABLE "draft" DROP CONSTRAINT "draft_rejected_has_reason";
ALTER TABLE "draft" ADD CONSTRAINT "draft_reason_not_blank" CHECK (btrim(reject_reason) <> '');

-- The drafts that wait, the most promising first; the expression is that of lib/db/draft-queue.ts.
CREATE INDEX "draft_promise" ON "draft" ((
  COALESCE((proposal->>'confidence')::float8, 1)
  + CASE WHEN jsonb_array_length(proposal->'relationships') > 0 THEN 0.5 ELSE 0 END
  + CASE WHEN (proposal->>'main')::boolean THEN 0.5 ELSE 0 END
  + EXTRACT(EPOCH FROM created_at - TIMESTAMPTZ '2020-01-01 00:00:00+00')::float8 / 2592000) DESC, id)
  WHERE status = 'PENDING';
