-- The rules of the site do not go with their row: without it the page of settings failed, and what was asked of it.
INSERT INTO "site_settings" DEFAULT VALUES ON CONFLICT DO NOTHING;

CREATE FUNCTION refuse_to_lose_settings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the settings of the site are one row, which stays'
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'site_settings_stay';
END $$;
CREATE TRIGGER "site_settings_stay" BEFORE DELETE OR TRUNCATE ON "site_settings" EXECUTE FUNCTION refuse_to_lose_settings();
