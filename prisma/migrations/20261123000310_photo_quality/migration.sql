-- How bright and how sharp a photo is, measured once with its renditions.
ALTER TABLE "blob"
  ADD COLUMN "brightness" INTEGER,
  ADD COLUMN "sharpness" DOUBLE PRECISION,
  ADD COLUMN "flaw" TEXT;
ALTER TABLE blob ADD CONSTRAINT blob_flaw CHECK (flaw IN ('dark', 'blurred'));
GRANT UPDATE (brightness, sharpness, flaw) ON blob TO docket_app;
