-- CreateTable
CREATE TABLE "vocabulary_term" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT,
    "lane" TEXT,
    "light" TEXT,
    "dark" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vocabulary_term_pkey" PRIMARY KEY ("kind","key")
);

-- ==== What follows Prisma's language cannot say ================================================

ALTER TABLE "vocabulary_term"
  ADD CONSTRAINT "vocabulary_term_kind_is_known" CHECK (kind IN ('type', 'lane', 'tone', 'party')),
  ADD CONSTRAINT "vocabulary_term_label_is_a_line" CHECK (btrim(label) <> '' AND length(label) <= 40 AND label !~ '[[:cntrl:]{}<>]'),
  ADD CONSTRAINT "vocabulary_term_lane_is_of_a_type" CHECK (lane IS NULL OR (kind = 'type'
    AND lane IN ('talks', 'decisions', 'statements', 'cooperation', 'conflict', 'prospects'))),
  ADD CONSTRAINT "vocabulary_term_colours_are_a_pair" CHECK ((light IS NULL) = (dark IS NULL)
    AND (light IS NULL OR (kind IN ('tone', 'party') AND light ~ '^#[0-9a-f]{6}$' AND dark ~ '^#[0-9a-f]{6}$')));
