-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'receiving',
    "shape" JSON,
    "mapping" JSON,
    "choice" JSON,
    "done" INTEGER NOT NULL DEFAULT 0,
    "trouble" TEXT,
    "claim" UUID,
    "claimed_until" TIMESTAMPTZ,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_part" (
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "import_part_pkey" PRIMARY KEY ("import_id","number")
);

-- CreateTable
CREATE TABLE "import_item" (
    "import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "issues" JSON NOT NULL DEFAULT '[]',
    "payload" JSON,
    "key" TEXT,
    "blocked" BOOLEAN NOT NULL DEFAULT false,
    "record" TEXT,

    CONSTRAINT "import_item_pkey" PRIMARY KEY ("import_id","position")
);

-- CreateTable
CREATE TABLE "imported_row" (
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "imported_row_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "import_mapping" (
    "columns" TEXT NOT NULL,
    "mapping" JSON NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("columns")
);

-- CreateIndex
CREATE INDEX "import_created_at_idx" ON "import"("created_at");

-- CreateIndex
CREATE INDEX "import_status_idx" ON "import"("status");

-- CreateIndex
CREATE INDEX "import_item_import_id_outcome_position_idx" ON "import_item"("import_id", "outcome", "position");

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_part" ADD CONSTRAINT "import_part_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "import"
  ADD CONSTRAINT "import_kind_is_known" CHECK (kind IN ('articles', 'events')),
  ADD CONSTRAINT "import_status_is_known" CHECK (status IN
    ('receiving', 'looking', 'mapping', 'checking', 'checked', 'writing', 'done', 'cancelled', 'failed')),
  ADD CONSTRAINT "import_size_is_bounded" CHECK (size BETWEEN 1 AND 104857600),
  ADD CONSTRAINT "import_done_is_counted" CHECK (done >= 0),
  ADD CONSTRAINT "import_failure_has_a_reason" CHECK ((status = 'failed') = (trouble IS NOT NULL)),
  ADD CONSTRAINT "import_claim_has_an_end" CHECK ((claim IS NULL) = (claimed_until IS NULL));

ALTER TABLE "import_part"
  ADD CONSTRAINT "import_part_is_bounded" CHECK (number >= 0 AND length(bytes) BETWEEN 1 AND 2097152);

ALTER TABLE "import_item"
  ADD CONSTRAINT "import_item_is_counted_from_one" CHECK (position >= 1 AND line >= 1),
  ADD CONSTRAINT "import_item_outcome_is_known" CHECK (outcome IN
    ('waiting', 'new', 'known', 'twice', 'other', 'fault', 'stored', 'left')),
  ADD CONSTRAINT "import_item_key_is_a_digest" CHECK (key ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "import_item_to_come_has_its_content" CHECK (outcome NOT IN ('waiting', 'new') OR payload IS NOT NULL);

ALTER TABLE "imported_row"
  ADD CONSTRAINT "imported_row_key_is_a_digest" CHECK (key ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "imported_row_kind_is_known" CHECK (kind IN ('draft', 'event'));

ALTER TABLE "import_mapping"
  ADD CONSTRAINT "import_mapping_columns_is_a_digest" CHECK (columns ~ '^[0-9a-f]{64}$');
