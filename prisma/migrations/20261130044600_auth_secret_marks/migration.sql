-- CreateTable
CREATE TABLE "auth_secret_mark" (
    "fingerprint" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "auth_secret_mark_pkey" PRIMARY KEY ("fingerprint")
);

ALTER TABLE "auth_secret_mark" ADD CONSTRAINT "auth_secret_mark_is_no_secret" CHECK (fingerprint ~ '^[0-9a-f]{12}$');
