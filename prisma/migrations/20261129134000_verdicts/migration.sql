-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "reading" JSONB;

-- CreateTable
CREATE TABLE "verdict" (
    "draft_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "was" TEXT,
    "now" TEXT,
    "rule" TEXT,
    "certainty" DOUBLE PRECISION,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdict_pkey" PRIMARY KEY ("draft_id","position")
);

-- CreateIndex
CREATE INDEX "verdict_at_field_idx" ON "verdict"("at", "field");

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ==== What follows Prisma's language cannot say ================================================

ALTER TABLE "verdict"
  ADD CONSTRAINT "verdict_field_is_known" CHECK (field IN
    ('event', 'date', 'type', 'status', 'parties', 'location', 'participants', 'participant')),
  ADD CONSTRAINT "verdict_is_known" CHECK (verdict IN ('kept', 'changed', 'filled', 'dropped')),
  ADD CONSTRAINT "verdict_certainty_is_a_share" CHECK (certainty BETWEEN 0 AND 1),
  ADD CONSTRAINT "verdict_values_are_short" CHECK (length(was) <= 300 AND length(now) <= 300 AND length(rule) <= 80);

-- Of drafts that nobody has saved since they were read, the proposal is what was read.
UPDATE "draft" SET "reading" = jsonb_build_object(
  'main', proposal->'main', 'date', proposal->'date', 'type', proposal->'type', 'status', proposal->'status',
  'cameo', proposal->'cameo',
  'location', CASE WHEN jsonb_typeof(proposal->'location') = 'object'
    THEN jsonb_build_object('name', proposal->'location'->'name', 'country', proposal->'location'->'country')
    ELSE 'null'::jsonb END,
  'participants', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', p->'name', 'actorId', p->'actorId', 'role', p->'role')
      ORDER BY n), '[]') FROM jsonb_array_elements(proposal->'participants') WITH ORDINALITY AS t(p, n)),
  'relationships', proposal->'relationships', 'topics', proposal->'topics',
  'confidence', proposal->'confidence', 'fieldConfidence', coalesce(proposal->'fieldConfidence', 'null'),
  'rules', (SELECT coalesce(jsonb_object_agg(field, rule), '{}') FROM (
    SELECT DISTINCT ON (e->>'field') e->>'field' AS field, e->>'rule' AS rule
    FROM jsonb_array_elements(proposal->'evidence') WITH ORDINALITY AS t(e, n) ORDER BY e->>'field', n) AS first_words),
  'anchor', coalesce((SELECT jsonb_build_object('source', e->'source', 'start', e->'start', 'end', e->'end')
    FROM jsonb_array_elements(proposal->'evidence') WITH ORDINALITY AS t(e, n)
    WHERE e->>'field' = 'type' ORDER BY n LIMIT 1), 'null'))
WHERE version = 1 AND extractor_version IS NOT NULL AND proposal->>'type' IS NOT NULL
  AND jsonb_typeof(proposal->'evidence') = 'array' AND jsonb_typeof(proposal->'participants') = 'array';

-- Whether there was an event at all is known of all drafts that were closed; what became of their fields is not.
INSERT INTO "verdict" (draft_id, position, field, verdict, certainty, at)
SELECT id, 0, 'event', CASE status WHEN 'REJECTED' THEN 'dropped' ELSE 'kept' END,
  (proposal->>'confidence')::float8, updated_at
FROM "draft"
WHERE status IN ('ACCEPTED', 'REJECTED') AND extractor_version IS NOT NULL
  AND (proposal->>'confidence')::float8 BETWEEN 0 AND 1;
