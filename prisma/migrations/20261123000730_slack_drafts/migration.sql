-- What a form in Slack is about, sealed until the form is sent.
CREATE TABLE "slack_draft" (
  "id" UUID NOT NULL,
  "organization_id" UUID NOT NULL,
  "member_id" UUID NOT NULL,
  "sealed" BYTEA NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "slack_draft_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "slack_draft_organization_id_created_at_idx" ON "slack_draft"("organization_id", "created_at");
ALTER TABLE slack_draft ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON slack_draft
  USING (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON slack_draft TO docket_app;
