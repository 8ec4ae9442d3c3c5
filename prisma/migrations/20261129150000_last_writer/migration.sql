-- Who wrote a draft last is whose text it is, for the rule of two persons: who corrects another's draft leaves the last look
-- to the other, and nobody replaces all of it and publishes that alone.
CREATE OR REPLACE FUNCTION keep_drafter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.drafted_by_id := NEW.created_by_id;
    IF NEW.created_by_id IS NOT NULL
        AND ((NEW.event_id IS NULL AND NEW.title <> '') OR NEW.restores IS NOT NULL) THEN
      NEW.drafted_at := now();
    END IF;
  ELSIF NEW.updated_by_id IS NOT NULL
      AND written_of_draft(NEW.proposal) IS DISTINCT FROM written_of_draft(OLD.proposal) THEN
    NEW.drafted_by_id := NEW.updated_by_id;
    NEW.drafted_at := coalesce(NEW.drafted_at, now());
  END IF;
  RETURN NEW;
END $$;
