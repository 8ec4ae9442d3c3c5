-- One reading of each article is kept. `json` rather than `jsonb`: it is only ever read as a whole, and words cut out of
-- a text may end in half a surrogate pair, which `jsonb` refuses.

-- CreateTable
CREATE TABLE "article_reading" (
    "article_id" UUID NOT NULL,
    "extractor_version" TEXT NOT NULL,
    "lexicon_stamp" TEXT NOT NULL,
    "explanation" JSON NOT NULL,
    "unknown_actors" JSON NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_reading_pkey" PRIMARY KEY ("article_id")
);

-- AddForeignKey
ALTER TABLE "article_reading" ADD CONSTRAINT "article_reading_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "article_reading" ADD CONSTRAINT "article_reading_names_its_extractor" CHECK (extractor_version ~ '^[0-9a-f]{12}$');
