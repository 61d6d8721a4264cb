-- One-time links that make a Slack user a member.
CREATE TABLE "slack_link" (
  "token_hash" TEXT NOT NULL,
  "organization_id" UUID NOT NULL,
  "team_id" TEXT NOT NULL,
  "user_id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "slack_link_pkey" PRIMARY KEY ("token_hash")
);
CREATE INDEX "slack_link_organization_id_team_id_user_id_idx" ON "slack_link"("organization_id", "team_id", "user_id");
ALTER TABLE slack_link ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON slack_link
  USING (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON slack_link TO docket_app;
