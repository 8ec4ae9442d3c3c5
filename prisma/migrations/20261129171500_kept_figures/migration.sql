-- CreateTable
CREATE TABLE "kept_figures" (
    "name" TEXT NOT NULL,
    "figures" JSON NOT NULL,
    "snapshot" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "took_ms" INTEGER NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "asked_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kept_figures_pkey" PRIMARY KEY ("name")
);
