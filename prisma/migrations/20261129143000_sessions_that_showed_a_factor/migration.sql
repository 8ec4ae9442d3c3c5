-- Whether a session showed a second factor; whether a link was made by the operator.

-- AlterTable
ALTER TABLE "session" ADD COLUMN "second_factor" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "one_time_link" ADD COLUMN "by_operator" BOOLEAN NOT NULL DEFAULT false;

-- Who signed in after their factor was confirmed was asked for a code. An earlier session showed the password alone, and
-- nothing tells the person's own from a thief's: they sign in again.
UPDATE "session" SET "second_factor" = true FROM "second_factor" f
  WHERE f.user_id = "session".user_id AND f.confirmed_at < "session".created_at;
DELETE FROM "session" USING "second_factor" f
  WHERE f.user_id = "session".user_id AND f.confirmed_at >= "session".created_at;

UPDATE "one_time_link" SET "by_operator" = true WHERE "created_by_id" IS NULL;
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_by_operator_is_by_nobody_else"
  CHECK (NOT by_operator OR created_by_id IS NULL);
