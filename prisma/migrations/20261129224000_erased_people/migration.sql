-- AlterTable
ALTER TABLE "app_user" ADD COLUMN     "erased_at" TIMESTAMPTZ,
ADD COLUMN     "erasure_asked_at" TIMESTAMPTZ;

ALTER TABLE "app_user" ADD CONSTRAINT "app_user_erased_does_nothing_more" CHECK (
  erased_at IS NULL
  OR (banned AND role = 'viewer' AND ban_reason IS NULL AND image IS NULL AND erasure_asked_at IS NULL)
);

-- A row of the record as it stands once a person is erased: their name and e-mail address are the pseudonym, and why their
-- account was closed is gone. All else is as it was.
CREATE FUNCTION without_person(kept jsonb, person text, email text, called text, pseudonym text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  changed jsonb := kept;
BEGIN
  IF kept ->> 'author_id' = person THEN
    changed := jsonb_set(changed, '{author}', to_jsonb(pseudonym));
  END IF;
  IF kept ->> 'actor_id' = person THEN
    changed := jsonb_set(changed, '{actor}', to_jsonb(pseudonym));
  END IF;
  IF kept ->> 'subject_id' = email THEN
    changed := jsonb_set(changed, '{subject_id}', to_jsonb(person));
  END IF;
  IF jsonb_typeof(kept -> 'details') = 'object' THEN
    changed := jsonb_set(changed, '{details}', coalesce((
      SELECT jsonb_object_agg(key, CASE
        WHEN value = to_jsonb(email) OR (key = 'by' AND value = to_jsonb(called)) THEN to_jsonb(pseudonym)
        WHEN key = 'reason' AND kept ->> 'subject' = 'user' AND kept ->> 'subject_id' = person THEN 'null'
        ELSE value END)
      FROM jsonb_each(kept -> 'details')), '{}'));
  END IF;
  RETURN changed;
END $$;

-- Append-only, but that a person can be erased: in the transaction that erases them, and to what the function above makes of
-- a row, nothing else.
CREATE FUNCTION refuse_change_but_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  person text := nullif(current_setting('dragoman.erased_person', true), '');
  pseudonym text;
BEGIN
  IF TG_OP = 'UPDATE' AND person IS NOT NULL THEN
    SELECT name INTO pseudonym FROM app_user WHERE id = person AND erased_at = now();
    IF FOUND AND to_jsonb(NEW) = without_person(to_jsonb(OLD), person, current_setting('dragoman.erased_email'),
        current_setting('dragoman.erased_name'), pseudonym) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION '% is append-only: its rows are never changed or removed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_is_append_only';
END $$;

-- Addresses of whoever tried too many passwords stand in the log of the server, which ends; here they stood for ever.
ALTER TABLE "audit_entry" DISABLE TRIGGER "audit_entry_is_append_only";
UPDATE "audit_entry" SET details = details - 'address' WHERE action = 'sign-in.limited' AND details ? 'address';
ALTER TABLE "audit_entry" ENABLE TRIGGER "audit_entry_is_append_only";

DROP TRIGGER "revision_is_append_only" ON "revision";
CREATE TRIGGER "revision_is_append_only" BEFORE UPDATE OR DELETE ON "revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();
DROP TRIGGER "record_revision_is_append_only" ON "record_revision";
CREATE TRIGGER "record_revision_is_append_only" BEFORE UPDATE OR DELETE ON "record_revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();
DROP TRIGGER "audit_entry_is_append_only" ON "audit_entry";
CREATE TRIGGER "audit_entry_is_append_only" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();
