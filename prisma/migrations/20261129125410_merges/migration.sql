-- AlterTable
ALTER TABLE "actor" ADD COLUMN     "merged_into_id" UUID;

-- AlterTable
ALTER TABLE "contradiction" ADD COLUMN     "settled" TEXT;

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "merged_into_id" UUID;

-- CreateTable
CREATE TABLE "dismissed_warning" (
    "id" UUID NOT NULL,
    "article_id" UUID,
    "draft_id" UUID,
    "warning" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dismissed_warning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "merge" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "event_from_id" UUID,
    "event_into_id" UUID,
    "actor_from_id" UUID,
    "actor_into_id" UUID,
    "made_version" INTEGER NOT NULL,
    "moved" JSONB NOT NULL,
    "author" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ,

    CONSTRAINT "merge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "dismissed_warning_article_id_idx" ON "dismissed_warning"("article_id");

-- CreateIndex
CREATE INDEX "dismissed_warning_draft_id_idx" ON "dismissed_warning"("draft_id");

-- CreateIndex
CREATE INDEX "merge_event_from_id_idx" ON "merge"("event_from_id");

-- CreateIndex
CREATE INDEX "merge_event_into_id_idx" ON "merge"("event_into_id");

-- CreateIndex
CREATE INDEX "merge_actor_from_id_idx" ON "merge"("actor_from_id");

-- CreateIndex
CREATE INDEX "merge_actor_into_id_idx" ON "merge"("actor_into_id");

-- CreateIndex
CREATE INDEX "actor_merged_into_id_idx" ON "actor"("merged_into_id");

-- CreateIndex
CREATE INDEX "event_merged_into_id_idx" ON "event"("merged_into_id");

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissed_warning" ADD CONSTRAINT "dismissed_warning_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissed_warning" ADD CONSTRAINT "dismissed_warning_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge" ADD CONSTRAINT "merge_event_from_id_fkey" FOREIGN KEY ("event_from_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge" ADD CONSTRAINT "merge_event_into_id_fkey" FOREIGN KEY ("event_into_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge" ADD CONSTRAINT "merge_actor_from_id_fkey" FOREIGN KEY ("actor_from_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge" ADD CONSTRAINT "merge_actor_into_id_fkey" FOREIGN KEY ("actor_into_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ==== What follows Prisma's language cannot say ================================================

ALTER TABLE "merge"
  ADD CONSTRAINT "merge_is_of_its_kind" CHECK (
    (kind = 'event') = (event_from_id IS NOT NULL AND event_into_id IS NOT NULL)
    AND (kind = 'actor') = (actor_from_id IS NOT NULL AND actor_into_id IS NOT NULL)
    AND (kind = 'split') = (event_from_id IS NOT NULL AND event_into_id IS NULL)
    AND num_nonnulls(actor_from_id, actor_into_id) IN (0, 2)
    AND num_nonnulls(event_from_id, actor_from_id) = 1),
  ADD CONSTRAINT "merge_is_with_another" CHECK (event_from_id <> event_into_id AND actor_from_id <> actor_into_id),
  ADD CONSTRAINT "merge_undone_after_it_was_made" CHECK (undone_at >= created_at),
  ADD CONSTRAINT "merge_author_not_blank" CHECK (btrim(author) <> ''),
  ADD CONSTRAINT "merge_version_is_counted" CHECK (made_version >= 1);
-- What has been merged is merged once, until that is undone.
CREATE UNIQUE INDEX "merge_of_event_is_one" ON "merge" (event_from_id) WHERE kind = 'event' AND undone_at IS NULL;
CREATE UNIQUE INDEX "merge_of_actor_is_one" ON "merge" (actor_from_id) WHERE kind = 'actor' AND undone_at IS NULL;

ALTER TABLE "event"
  ADD CONSTRAINT "event_merged_is_withdrawn" CHECK (merged_into_id IS NULL OR withdrawn_at IS NOT NULL),
  ADD CONSTRAINT "event_merged_into_another" CHECK (merged_into_id <> id);
ALTER TABLE "actor" ADD CONSTRAINT "actor_merged_into_another" CHECK (merged_into_id <> id);

-- An address leads to what stands in one step: nothing is merged into what is merged itself, and what others were
-- merged into is merged only after they have been sent on.
CREATE FUNCTION refuse_chain_of_merges() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE chained boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE id = $1 AND merged_into_id IS NOT NULL)
    OR EXISTS (SELECT 1 FROM %I WHERE merged_into_id = $2)', TG_TABLE_NAME, TG_TABLE_NAME)
    INTO chained USING NEW.merged_into_id, NEW.id;
  IF chained THEN
    RAISE EXCEPTION 'new row for relation "%" violates check constraint "%"', TG_TABLE_NAME, TG_NAME
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "event_merge_leads_to_what_stands" BEFORE UPDATE OF merged_into_id ON "event"
  FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION refuse_chain_of_merges();
CREATE TRIGGER "actor_merge_leads_to_what_stands" BEFORE UPDATE OF merged_into_id ON "actor"
  FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION refuse_chain_of_merges();

-- Nobody who is somebody else takes part.
CREATE FUNCTION refuse_merged_participants() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM rows_changed r JOIN actor a ON a.id = r.actor_id WHERE a.merged_into_id IS NOT NULL) THEN
    RAISE EXCEPTION 'new row for relation "participant" violates check constraint "%"', TG_NAME
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "participant_added_is_not_merged" AFTER INSERT ON "participant" REFERENCING NEW TABLE AS rows_changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_merged_participants();
CREATE TRIGGER "participant_changed_is_not_merged" AFTER UPDATE ON "participant" REFERENCING NEW TABLE AS rows_changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_merged_participants();

ALTER TABLE "contradiction" ADD CONSTRAINT "contradiction_settled_not_blank" CHECK (btrim(settled) <> '');
CREATE INDEX "contradiction_is_open" ON "contradiction" (event_id) WHERE settled IS NULL;

ALTER TABLE "dismissed_warning"
  ADD CONSTRAINT "dismissed_warning_has_one_place" CHECK (num_nonnulls(article_id, draft_id) = 1),
  ADD CONSTRAINT "dismissed_warning_position_is_counted" CHECK (position >= 0);
