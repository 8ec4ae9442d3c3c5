-- AlterTable
ALTER TABLE "actor_name" ADD COLUMN "slip" BOOLEAN NOT NULL DEFAULT false;
