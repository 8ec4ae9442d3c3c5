-- What somebody writes and their erasure come after one another: it waits for what they are writing, and whatever would come
-- after it is refused. By statement, once for each author, and without a lock of their row: a long import keeps nobody from
-- closing an account.
CREATE FUNCTION refuse_the_erased() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  person text;
BEGIN
  FOR person IN EXECUTE format('SELECT DISTINCT %1$I FROM added WHERE %1$I IS NOT NULL ORDER BY 1', TG_ARGV[0]) LOOP
    PERFORM pg_advisory_xact_lock_shared(hashtextextended('erasure ' || person, 0));
    IF EXISTS (SELECT FROM app_user WHERE id = person AND erased_at IS NOT NULL) THEN
      RAISE EXCEPTION 'Whoever is erased writes nothing more in %', TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_of_somebody';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER "revision_of_somebody" AFTER INSERT ON "revision"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_the_erased('author_id');
CREATE TRIGGER "record_revision_of_somebody" AFTER INSERT ON "record_revision"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_the_erased('author_id');
CREATE TRIGGER "audit_entry_of_somebody" AFTER INSERT ON "audit_entry"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_the_erased('actor_id');

-- As before, but that there may be no name to look for: where it is another's, too.
CREATE OR REPLACE FUNCTION refuse_change_but_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  person text := nullif(current_setting('dragoman.erased_person', true), '');
  pseudonym text;
BEGIN
  IF TG_OP = 'UPDATE' AND person IS NOT NULL THEN
    SELECT name INTO pseudonym FROM app_user WHERE id = person AND erased_at = now();
    IF FOUND AND to_jsonb(NEW) = without_person(to_jsonb(OLD), person, current_setting('dragoman.erased_email'),
        nullif(current_setting('dragoman.erased_name'), ''), pseudonym) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION '% is append-only: its rows are never changed or removed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_is_append_only';
END $$;
