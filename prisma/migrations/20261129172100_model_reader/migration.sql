-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "second_reading" JSONB;

-- CreateTable
CREATE TABLE "model_reader" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "on" BOOLEAN NOT NULL DEFAULT false,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "faults" INTEGER NOT NULL DEFAULT 0,
    "hold_until" TIMESTAMPTZ,

    CONSTRAINT "model_reader_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_reading" (
    "article_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claim" UUID,
    "claimed_until" TIMESTAMPTZ,
    "trouble" TEXT,
    "trouble_status" INTEGER,
    "trouble_at" TIMESTAMPTZ,
    "model" TEXT,
    "prompt" TEXT,
    "read_at" TIMESTAMPTZ,

    CONSTRAINT "model_reading_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "model_answer" (
    "digest" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_answer_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "model_use" (
    "day" DATE NOT NULL,
    "requests" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "model_use_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE INDEX "model_reading_trouble_at_idx" ON "model_reading"("trouble_at");

-- AddForeignKey
ALTER TABLE "model_reading" ADD CONSTRAINT "model_reading_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ==== What follows Prisma's language cannot say ================================================

INSERT INTO "model_reader" DEFAULT VALUES;

ALTER TABLE "model_reader"
  ADD CONSTRAINT "model_reader_is_one" CHECK (id = 1),
  ADD CONSTRAINT "model_reader_faults_are_counted" CHECK (faults >= 0);

ALTER TABLE "model_reading"
  ADD CONSTRAINT "model_reading_status_is_known" CHECK (status IN ('waiting', 'read', 'failed')),
  ADD CONSTRAINT "model_reading_claim_has_an_end" CHECK ((claim IS NULL) = (claimed_until IS NULL)),
  -- Who has it has not ended it.
  ADD CONSTRAINT "model_reading_that_ended_is_free" CHECK (status = 'waiting' OR claim IS NULL),
  ADD CONSTRAINT "model_reading_says_by_whom" CHECK ((status = 'read') = (read_at IS NOT NULL AND model IS NOT NULL AND prompt IS NOT NULL)),
  ADD CONSTRAINT "model_reading_that_failed_says_why" CHECK (status <> 'failed' OR trouble IS NOT NULL),
  ADD CONSTRAINT "model_reading_trouble_has_a_time" CHECK ((trouble IS NULL) = (trouble_at IS NULL)),
  ADD CONSTRAINT "model_reading_tries_are_counted" CHECK (tries BETWEEN 0 AND 100);

ALTER TABLE "model_answer"
  ADD CONSTRAINT "model_answer_digest_is_one" CHECK (digest ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "model_answer_is_bounded" CHECK (length(answer::text) <= 500000);

ALTER TABLE "model_use"
  ADD CONSTRAINT "model_use_is_counted" CHECK (requests >= 0);

ALTER TABLE "draft"
  ADD CONSTRAINT "draft_second_reading_is_bounded" CHECK (second_reading IS NULL
    OR (jsonb_typeof(second_reading) = 'object' AND length(second_reading::text) <= 200000));

-- What waits, the youngest article first: ids grow with time.
CREATE INDEX "model_reading_waits" ON "model_reading" (article_id DESC) WHERE status = 'waiting';

-- An article waits for the model from the transaction that stores it, whatever way it comes in.
CREATE FUNCTION wait_for_model() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO model_reading (article_id)
    SELECT id FROM fresh WHERE EXISTS (SELECT FROM model_reader WHERE "on");
  RETURN NULL;
END $$;
CREATE TRIGGER "article_waits_for_model" AFTER INSERT ON "article"
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION wait_for_model();

-- The order of the queue: what nobody has measured, because a model alone found it, counts half.
DROP INDEX "draft_promise";
CREATE INDEX "draft_promise" ON "draft" ((
  COALESCE((proposal->>'confidence')::float8, CASE WHEN (second_reading->>'only')::boolean THEN 0.5 ELSE 1 END)
  + CASE WHEN jsonb_array_length(proposal->'relationships') > 0 THEN 0.5 ELSE 0 END
  + CASE WHEN (proposal->>'main')::boolean THEN 0.5 ELSE 0 END
  + EXTRACT(EPOCH FROM created_at - TIMESTAMPTZ '2020-01-01 00:00:00+00')::float8 / 2592000) DESC, id)
  WHERE status = 'PENDING';
