-- Links by which a password is set once, second factors, recovery codes.

-- AlterTable
ALTER TABLE "app_user" DROP COLUMN "two_factor_enabled";

-- CreateTable
CREATE TABLE "second_factor" (
    "user_id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "last_step" INTEGER NOT NULL DEFAULT 0,
    "confirmed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "user_id" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("user_id","digest")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT,
    "user_id" TEXT,
    "created_by_id" TEXT,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_digest_key" ON "one_time_link"("digest");

-- CreateIndex
CREATE INDEX "one_time_link_user_id_idx" ON "one_time_link"("user_id");

-- AddForeignKey
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "recovery_code"
  ADD CONSTRAINT "recovery_code_is_kept_as_digest" CHECK (digest ~ '^[0-9a-f]{64}$');
ALTER TABLE "one_time_link"
  ADD CONSTRAINT "one_time_link_is_kept_as_digest" CHECK (digest ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "one_time_link_is_of_a_kind" CHECK (
    (kind = 'invitation' AND role IS NOT NULL AND user_id IS NULL) OR
    (kind = 'reset' AND role IS NULL AND user_id IS NOT NULL)),
  ADD CONSTRAINT "one_time_link_role_is_known" CHECK (role IN ('viewer', 'contributor', 'editor', 'administrator')),
  ADD CONSTRAINT "one_time_link_ends_after_it_began" CHECK (expires_at > created_at),
  ADD CONSTRAINT "one_time_link_is_used_or_revoked" CHECK (used_at IS NULL OR revoked_at IS NULL);
CREATE UNIQUE INDEX "one_time_link_open_is_one" ON "one_time_link"("email", "kind")
  WHERE used_at IS NULL AND revoked_at IS NULL;
