-- Versions of actors and relationships, publications at a time, corrections that readers are told of, and who has a
-- form open.

-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "restores" INTEGER;

-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "correction" TEXT;

-- CreateTable
CREATE TABLE "planned_publication" (
    "draft_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "draft_version" INTEGER NOT NULL,
    "note" TEXT,
    "correction" TEXT,
    "seen" TEXT[],
    "planned_by_id" TEXT NOT NULL,
    "planned_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "failed_at" TIMESTAMPTZ,
    "failure" JSONB,

    CONSTRAINT "planned_publication_pkey" PRIMARY KEY ("draft_id")
);

-- CreateTable
CREATE TABLE "desk_presence" (
    "kind" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_presence_pkey" PRIMARY KEY ("kind","record","user_id")
);

-- CreateTable
CREATE TABLE "record_revision" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "note" TEXT,
    "author_id" TEXT,
    "author" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "record_revision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "desk_presence_seen_at_idx" ON "desk_presence"("seen_at");

-- CreateIndex
CREATE INDEX "desk_presence_user_id_idx" ON "desk_presence"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "record_revision_kind_record_id_version_key" ON "record_revision"("kind", "record_id", "version");

-- AddForeignKey
ALTER TABLE "planned_publication" ADD CONSTRAINT "planned_publication_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_publication" ADD CONSTRAINT "planned_publication_planned_by_id_fkey" FOREIGN KEY ("planned_by_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_presence" ADD CONSTRAINT "desk_presence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "draft"
  ADD CONSTRAINT "draft_restores_a_version"
    CHECK (restores >= 1);
ALTER TABLE "revision"
  ADD CONSTRAINT "revision_correction_not_blank" CHECK (correction ~ '[^[:space:]]');
ALTER TABLE "planned_publication"
  ADD CONSTRAINT "planned_publication_failed_with_reason" CHECK ((failed_at IS NULL) = (failure IS NULL)),
  ADD CONSTRAINT "planned_publication_correction_not_blank" CHECK (correction ~ '[^[:space:]]');
-- What is due is asked for every minute; what has failed waits for a person.
CREATE INDEX "planned_publication_due" ON "planned_publication" (at) WHERE failed_at IS NULL;
ALTER TABLE "desk_presence"
  ADD CONSTRAINT "desk_presence_kind_is_known" CHECK (kind IN ('draft', 'actor', 'relationship')),
  ADD CONSTRAINT "desk_presence_record_is_short" CHECK (length(record) BETWEEN 1 AND 200);
ALTER TABLE "record_revision"
  ADD CONSTRAINT "record_revision_kind_is_known" CHECK (kind IN ('actor', 'relationship'));
CREATE TRIGGER "record_revision_is_append_only" BEFORE UPDATE OR DELETE ON "record_revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "record_revision_is_never_emptied" BEFORE TRUNCATE ON "record_revision" EXECUTE FUNCTION refuse_change();

-- Whoever brings an earlier version back has written what the draft says.
CREATE OR REPLACE FUNCTION keep_drafter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.drafted_by_id := NEW.created_by_id;
    IF NEW.created_by_id IS NOT NULL
        AND ((NEW.event_id IS NULL AND NEW.title <> '') OR NEW.restores IS NOT NULL) THEN
      NEW.drafted_at := now();
    END IF;
  ELSIF NEW.drafted_at IS NULL AND NEW.updated_by_id IS NOT NULL
      AND written_of_draft(NEW.proposal) IS DISTINCT FROM written_of_draft(OLD.proposal) THEN
    NEW.drafted_by_id := NEW.updated_by_id;
    NEW.drafted_at := now();
  END IF;
  RETURN NEW;
END $$;
