-- Pipelines that two people may edit at once, begun by trade; forms that belong to stages, and their answers by job.
ALTER TABLE "pipeline"
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "trades" TEXT[] DEFAULT ARRAY[]::TEXT[];

CREATE TABLE "form" (
  "id" UUID NOT NULL,
  "organization_id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "fields" JSONB NOT NULL DEFAULT '[]',
  "version" INTEGER NOT NULL DEFAULT 1,
  "archived_at" TIMESTAMPTZ(3),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "form_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "form_organization_id_idx" ON "form"("organization_id");
ALTER TABLE "form" ADD CONSTRAINT "form_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE "stage_form" (
  "organization_id" UUID NOT NULL,
  "stage_id" UUID NOT NULL,
  "form_id" UUID NOT NULL,
  CONSTRAINT "stage_form_pkey" PRIMARY KEY ("stage_id", "form_id")
);
CREATE INDEX "stage_form_organization_id_form_id_idx" ON "stage_form"("organization_id", "form_id");
ALTER TABLE "stage_form" ADD CONSTRAINT "stage_form_stage_id_fkey" FOREIGN KEY ("stage_id") REFERENCES "stage"("id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "stage_form" ADD CONSTRAINT "stage_form_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "form"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE "job_form" (
  "organization_id" UUID NOT NULL,
  "job_id" UUID NOT NULL,
  "form_id" UUID NOT NULL,
  "answers" JSONB NOT NULL DEFAULT '[]',
  "version" INTEGER NOT NULL DEFAULT 1,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "job_form_pkey" PRIMARY KEY ("job_id", "form_id")
);
CREATE INDEX "job_form_organization_id_form_id_idx" ON "job_form"("organization_id", "form_id");
ALTER TABLE "job_form" ADD CONSTRAINT "job_form_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "job_form" ADD CONSTRAINT "job_form_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "form"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE form ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON form
  USING (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid);
ALTER TABLE stage_form ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON stage_form
  USING (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid);
ALTER TABLE job_form ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON job_form
  USING (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON form, stage_form, job_form TO docket_app;
