-- Words that are made of events in the background, as after an update, change no event: a million of them were stamped, and each
-- row written anew, so that whoever follows the events read all of them again. Whoever holds words is told to forget them instead.
DROP TRIGGER "event_words_added_is_stamped" ON "event_words";

CREATE FUNCTION tell_of_made_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Those of an event that is written in this very transaction are read with it.
  IF EXISTS (SELECT 1 FROM rows_changed w JOIN event e ON e.number = w.number WHERE e.changed_in <> pg_current_xact_id()) THEN
    PERFORM pg_notify('event_words_made', '');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "event_words_made_are_told" AFTER INSERT ON "event_words" REFERENCING NEW TABLE AS rows_changed
  FOR EACH STATEMENT EXECUTE FUNCTION tell_of_made_words();
