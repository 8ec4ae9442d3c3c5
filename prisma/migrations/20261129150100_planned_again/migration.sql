-- AlterTable
ALTER TABLE "planned_publication" ADD COLUMN     "event_withdrawn" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 0;
