-- Contributors, settings of the site, and who wrote a draft.

-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "drafted_at" TIMESTAMPTZ,
ADD COLUMN     "drafted_by_id" TEXT;

-- CreateTable
CREATE TABLE "site_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "two_persons" BOOLEAN NOT NULL DEFAULT false,
    "administrators_need_second_factor" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "site_settings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_at_idx" ON "audit_entry"("actor_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_action_at_idx" ON "audit_entry"("action", "at");

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_drafted_by_id_fkey" FOREIGN KEY ("drafted_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_are_one_row" CHECK (id = 1);
INSERT INTO "site_settings" DEFAULT VALUES;

ALTER TABLE "app_user" DROP CONSTRAINT "user_role_is_known";
ALTER TABLE "app_user" ADD CONSTRAINT "user_role_is_known"
  CHECK (role IN ('viewer', 'contributor', 'editor', 'administrator'));

-- What is looked for in the record of changes; PostgreSQL's own form of the details, as lib/db/audit-list.ts asks for it.
CREATE INDEX "audit_entry_words_idx" ON "audit_entry"
  USING GIN (("actor" || ' ' || "subject_id" || ' ' || "details"::text) gin_trgm_ops);

-- Whose text a draft is: who brought it in; of a blank one, of an event as it stands and of what a program made, who first
-- wrote in it. To confirm what was read, to give it words and to lose a warning is not writing.
CREATE FUNCTION written_of_draft(proposal jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT proposal - ARRAY['confirmed', 'evidence', 'warnings', 'confidence', 'fieldConfidence']
$$;
CREATE FUNCTION keep_drafter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.drafted_by_id := NEW.created_by_id;
    IF NEW.created_by_id IS NOT NULL AND NEW.event_id IS NULL AND NEW.title <> '' THEN
      NEW.drafted_at := now();
    END IF;
  ELSIF NEW.drafted_at IS NULL AND NEW.updated_by_id IS NOT NULL
      AND written_of_draft(NEW.proposal) IS DISTINCT FROM written_of_draft(OLD.proposal) THEN
    NEW.drafted_by_id := NEW.updated_by_id;
    NEW.drafted_at := now();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "draft_knows_its_drafter" BEFORE INSERT OR UPDATE OF "proposal" ON "draft"
  FOR EACH ROW EXECUTE FUNCTION keep_drafter();
-- Of drafts that wait: who saved them last stands for who wrote them.
UPDATE "draft" SET drafted_by_id = coalesce(created_by_id, updated_by_id),
  drafted_at = CASE WHEN created_by_id IS NOT NULL OR updated_by_id IS NOT NULL THEN updated_at END;
