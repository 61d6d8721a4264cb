-- CreateTable
CREATE TABLE "model_use" (
    "organization_id" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,
    "tokens" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_use_pkey" PRIMARY KEY ("organization_id","month")
);

ALTER TABLE model_use ADD CONSTRAINT model_use_counts CHECK (calls >= 0 AND tokens >= 0);
ALTER TABLE model_use ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON model_use
  USING (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON model_use TO docket_app;
