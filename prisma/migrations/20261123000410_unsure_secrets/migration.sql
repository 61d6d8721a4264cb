-- AlterTable
ALTER TABLE "message" ADD COLUMN     "sealed" JSONB NOT NULL DEFAULT '[]';
