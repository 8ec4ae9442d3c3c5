-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "stands" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "supports" TEXT;

-- What is there was read for the value that the event has, unless an editor has touched the field since: then
-- nobody can tell, and the words are kept but shown to nobody. The values are written as lib/domain/evidence-support.ts
-- writes them.
WITH latest AS (
  SELECT DISTINCT ON (event_id) event_id, snapshot -> 'proposal' AS proposal
  FROM revision ORDER BY event_id, version DESC
)
UPDATE evidence SET supports = CASE
    WHEN evidence.field = 'title' THEN NULLIF(btrim(event.title), '')
    WHEN evidence.field = 'date' THEN event.edtf
    WHEN evidence.field = 'type' THEN event.type
    WHEN evidence.field = 'status' THEN event.status
    WHEN evidence.field = 'location' THEN btrim(event.place_name) || '|' || coalesce(event.place_country, '')
    WHEN evidence.field = 'parties' THEN (
      SELECT string_agg(relationship.slug, ' ' ORDER BY relationship.slug COLLATE "C")
      FROM event_relationship JOIN relationship ON relationship.id = event_relationship.relationship_id
      WHERE event_relationship.event_id = event.id)
    WHEN evidence.field = 'topics' THEN (
      SELECT string_agg(topic_slug, ' ' ORDER BY topic_slug COLLATE "C") FROM event_topic WHERE event_id = event.id)
    ELSE (
      SELECT string_agg(DISTINCT 'actor:' || (person ->> 'actorId'), ' ')
      FROM jsonb_array_elements(coalesce(latest.proposal -> 'participants', '[]')) AS person
      WHERE 'participant:' || (person ->> 'name') = evidence.field)
  END
FROM event LEFT JOIN latest ON latest.event_id = event.id
WHERE evidence.event_id = event.id
  AND NOT coalesce(latest.proposal -> 'confirmed' ? evidence.field, false);

UPDATE evidence SET stands = false WHERE supports IS NULL;

ALTER TABLE "evidence" ADD CONSTRAINT "evidence_that_stands_supports_a_value"
  CHECK (NOT stands OR (supports IS NOT NULL AND btrim(supports) <> ''));
