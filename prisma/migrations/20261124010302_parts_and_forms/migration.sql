-- What a job takes, and which form a job was opened with: the same form sent twice opens one job.
CREATE TABLE "job_part" (
  "id" UUID NOT NULL,
  "organization_id" UUID NOT NULL,
  "job_id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "quantity" INTEGER NOT NULL,
  "note" TEXT NOT NULL DEFAULT '',
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "job_part_pkey" PRIMARY KEY ("id"),
  CONSTRAINT job_part_quantity CHECK (quantity > 0),
  CONSTRAINT "job_part_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job"("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);
CREATE INDEX "job_part_organization_id_job_id_idx" ON "job_part"("organization_id", "job_id");
ALTER TABLE job_part ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON job_part
  USING (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON job_part TO docket_app;

ALTER TABLE "job" ADD COLUMN "form_id" UUID;
CREATE UNIQUE INDEX "job_organization_id_form_id_key" ON "job"("organization_id", "form_id");
CREATE INDEX "customer_organization_id_name_idx" ON "customer"("organization_id", "name");
