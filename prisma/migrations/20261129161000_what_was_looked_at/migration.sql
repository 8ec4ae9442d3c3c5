-- AlterTable
ALTER TABLE "import" ADD COLUMN     "again" TEXT,
ADD COLUMN     "checks" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "rereading" ADD COLUMN     "basis" TEXT,
ADD COLUMN     "broken" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "import"
  ADD CONSTRAINT "import_again_is_known" CHECK (again IN ('changed', 'another-person')),
  ADD CONSTRAINT "import_checks_are_counted" CHECK (checks >= 0),
  ADD CONSTRAINT "import_tries_are_counted" CHECK (tries >= 0);
ALTER TABLE "rereading"
  ADD CONSTRAINT "rereading_broken_are_unread" CHECK (broken BETWEEN 0 AND unread);
