-- What readers are told: of an actor, of a withdrawal, of how sure an event is. And two tables that nothing used.

ALTER TABLE "actor" ADD COLUMN "description" TEXT;
ALTER TABLE "event" ADD COLUMN "withdraw_note" TEXT,
  ADD COLUMN "certainty" TEXT NOT NULL DEFAULT 'unconfirmed';
ALTER TABLE "event" ADD CONSTRAINT "event_certainty_is_known"
  CHECK (certainty IN ('unconfirmed', 'contradicted', 'single', 'several'));
ALTER TABLE "event" ADD CONSTRAINT "event_withdraw_note_only_when_withdrawn"
  CHECK (withdraw_note IS NULL OR withdrawn_at IS NOT NULL);

DROP TABLE "api_token";
DROP TABLE "feed";

-- Events that are there already, by the rules of lib/domain as they are on this day; publishing applies them anew.
-- certaintyOf: one publisher or one site counts once. Two that meet only by way of a third are told apart here.
WITH origin AS (
  SELECT s.event_id,
    lower(btrim(regexp_replace(coalesce(a.publisher, s.publisher), '[^[:alnum:]]+', ' ', 'g'))) AS name,
    substring(lower(regexp_replace(coalesce(a.url, s.url), '^https?://web\.archive\.org/web/[^/]+/', ''))
      FROM '^https?://(?:[^/@]*@)?([^/:?#]+)') AS host
  FROM source s LEFT JOIN article a ON a.id = s.article_id
), named AS (
  SELECT event_id, nullif(name, '') AS name,
    CASE WHEN host ~ '(^|\.)(ac|co|com|edu|gob|gouv|gov|mil|net|org)\.[a-z]{2}$'
      THEN substring(host FROM '([^.]+\.[^.]+\.[^.]+)$') ELSE substring(host FROM '([^.]+\.[^.]+)$') END AS site
  FROM origin
), ground AS (
  SELECT event_id, count(*) AS sources,
    least(count(DISTINCT coalesce(name, site)), count(DISTINCT coalesce(site, name))) AS independent
  FROM named GROUP BY event_id
)
UPDATE event e SET certainty = CASE
    WHEN e.status = 'reported' OR coalesce(g.sources, 0) = 0 THEN 'unconfirmed'
    WHEN EXISTS (SELECT 1 FROM contradiction c WHERE c.event_id = e.id) THEN 'contradicted'
    WHEN g.independent > 1 THEN 'several' ELSE 'single' END
  FROM event o LEFT JOIN ground g ON g.event_id = o.id WHERE o.id = e.id;

-- laneOf: what was suspended took effect.
UPDATE event SET lane = 'decisions' WHERE type = 'cancelled' AND status = 'happened';

-- toneOfAct: a code of conflict is heard only where it names an act that such an event can be.
UPDATE event SET tone = 0 WHERE (type = 'cancelled' OR status = 'cancelled') AND tone IS DISTINCT FROM 0;
UPDATE event SET tone = 0
  WHERE tone < 0 AND type NOT IN ('condemnation', 'protest', 'sanction', 'expulsion', 'attack') AND NOT (
    (type IN ('letter', 'statement', 'decision') AND cameo ~ '^1[0-3]')
    OR (type = 'deployment' AND cameo ~ '^15')
    OR (type = 'decision' AND cameo ~ '^(15|16|17|18|19|20)' AND cameo !~ '^16[26]'));
UPDATE event SET tone = CASE type WHEN 'condemnation' THEN -2 WHEN 'protest' THEN -2 WHEN 'sanction' THEN -8
    WHEN 'expulsion' THEN -7 ELSE -10 END
  WHERE type IN ('condemnation', 'protest', 'sanction', 'expulsion', 'attack') AND status <> 'cancelled'
    AND NOT coalesce(tone < 0 AND CASE type WHEN 'condemnation' THEN cameo ~ '^1[0-3]' WHEN 'protest' THEN cameo ~ '^1[0-4]'
      WHEN 'sanction' THEN cameo ~ '^(13|16|17|18|19|20)' WHEN 'expulsion' THEN cameo ~ '^(16|17|18|19|20)'
      ELSE cameo ~ '^(14|15|16|17|18|19|20)' END, false);
