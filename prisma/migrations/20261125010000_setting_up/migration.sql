-- Where the first set-up of an organization stands; null: it has ended, as for all that were there before.
ALTER TABLE "organization" ADD COLUMN "setup_step" TEXT;
