-- A flagged photo is for staff only until a person clears it.
ALTER TABLE "photo"
  ADD COLUMN "flag_reason" TEXT,
  ADD COLUMN "flagged_at" TIMESTAMPTZ(3),
  ADD COLUMN "flag_cleared_at" TIMESTAMPTZ(3),
  ADD COLUMN "flag_cleared_by" UUID;
ALTER TABLE "photo" ADD CONSTRAINT photo_flag CHECK ((flag_reason IS NULL) = (flagged_at IS NULL));
ALTER TABLE "photo" ADD CONSTRAINT photo_flag_cleared
  CHECK ((flag_cleared_at IS NULL) = (flag_cleared_by IS NULL) AND (flag_cleared_at IS NULL OR flag_reason IS NOT NULL));
CREATE INDEX photo_flagged ON photo (organization_id, id) WHERE flag_reason IS NOT NULL AND flag_cleared_at IS NULL;
