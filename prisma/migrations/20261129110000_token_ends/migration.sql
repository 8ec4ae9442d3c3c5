-- A token ends after a year, and of those not revoked a person has one of a name.

-- AlterTable
ALTER TABLE "api_token" ADD COLUMN "expires_at" TIMESTAMPTZ;
UPDATE "api_token" SET "expires_at" = "created_at" + interval '365 days';
ALTER TABLE "api_token" ALTER COLUMN "expires_at" SET NOT NULL;

ALTER TABLE "api_token" ADD CONSTRAINT "api_token_ends_after_it_began" CHECK (expires_at > created_at);

-- Of several of one name the first keeps it.
UPDATE "api_token" AS later SET "name" = left(later."name", 60) || ' ' || later."id"
WHERE later."revoked_at" IS NULL AND EXISTS (
  SELECT 1 FROM "api_token" AS first
  WHERE first."user_id" = later."user_id" AND first."name" = later."name"
    AND first."revoked_at" IS NULL AND first."id" < later."id"
);
CREATE UNIQUE INDEX "api_token_name_is_one" ON "api_token"("user_id", "name") WHERE "revoked_at" IS NULL;
