-- Tokens by which programs write in the name of a person. Only their digests are kept.

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "ending" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_token_digest_key" ON "api_token"("digest");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "api_token"
  ADD CONSTRAINT "api_token_has_a_name" CHECK (name ~ '[^[:space:]]' AND length(name) <= 100),
  ADD CONSTRAINT "api_token_is_kept_as_digest" CHECK (digest ~ '^[0-9a-f]{64}$' AND length(ending) = 4),
  ADD CONSTRAINT "api_token_scopes_are_known" CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['articles', 'drafts']);
