-- Posts and relationships are of actors that stand, as participants are: of what is written while an actor is merged, the
-- one that waited is refused.
CREATE FUNCTION refuse_merged_posts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM rows_changed r JOIN actor a ON a.id = r.actor_id WHERE a.merged_into_id IS NOT NULL)
    OR EXISTS (SELECT 1 FROM rows_changed r JOIN actor a ON a.id = r.organisation_id WHERE a.merged_into_id IS NOT NULL)
  THEN
    RAISE EXCEPTION 'new row for relation "affiliation" violates check constraint "%"', TG_NAME
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "affiliation_added_is_not_merged" AFTER INSERT ON "affiliation" REFERENCING NEW TABLE AS rows_changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_merged_posts();
CREATE TRIGGER "affiliation_changed_is_not_merged" AFTER UPDATE ON "affiliation" REFERENCING NEW TABLE AS rows_changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_merged_posts();

CREATE FUNCTION refuse_merged_parties() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM rows_changed r JOIN actor a ON a.id IN (r.actor_a_id, r.actor_b_id)
    WHERE a.merged_into_id IS NOT NULL)
  THEN
    RAISE EXCEPTION 'new row for relation "relationship" violates check constraint "%"', TG_NAME
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "relationship_added_is_not_merged" AFTER INSERT ON "relationship" REFERENCING NEW TABLE AS rows_changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_merged_parties();
CREATE TRIGGER "relationship_changed_is_not_merged" AFTER UPDATE ON "relationship" REFERENCING NEW TABLE AS rows_changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_merged_parties();
