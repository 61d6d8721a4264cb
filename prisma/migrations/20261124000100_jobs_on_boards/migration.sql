-- What a board and a gallery are made of: several pipelines with rules, due dates, phases and captions of photos.
ALTER TABLE "pipeline"
  ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "archived_at" TIMESTAMPTZ(3);

ALTER TABLE "stage" ADD COLUMN "rules" JSONB NOT NULL DEFAULT '{}';

ALTER TABLE "job"
  ADD COLUMN "due_at" TIMESTAMPTZ(3),
  ADD COLUMN "stage_entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
DO $$
DECLARE one uuid;
BEGIN
  -- Row-level security holds the owner too: organization by organization.
  FOR one IN SELECT id FROM docket_organizations() LOOP
    PERFORM set_config('docket.organization', one::text, true);
    UPDATE job SET stage_entered_at = updated_at;
  END LOOP;
  PERFORM set_config('docket.organization', '', true);
END $$;
CREATE INDEX "job_organization_id_stage_id_stage_entered_at_idx" ON "job" ("organization_id", "stage_id", "stage_entered_at" DESC);

ALTER TABLE "photo_place"
  ADD COLUMN "phase" TEXT NOT NULL DEFAULT 'intake',
  ADD COLUMN "position" DOUBLE PRECISION,
  ADD COLUMN "caption" TEXT,
  ADD COLUMN "customer_visible" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "photo_place" ADD CONSTRAINT photo_place_phase CHECK (phase IN ('intake', 'before', 'during', 'after'));
