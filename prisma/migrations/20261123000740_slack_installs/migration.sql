-- Installations of the Slack app that were begun, and a workspace that goes to another organization.
CREATE TABLE "slack_install" (
  "state_hash" TEXT NOT NULL,
  "organization_id" UUID NOT NULL,
  "member_id" UUID NOT NULL,
  "session_id" TEXT NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "slack_install_pkey" PRIMARY KEY ("state_hash")
);
CREATE INDEX "slack_install_organization_id_expires_at_idx" ON "slack_install"("organization_id", "expires_at");
ALTER TABLE slack_install ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON slack_install
  USING (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON slack_install TO docket_app;

GRANT DELETE ON slack_workspace TO docket_router;
GRANT SELECT, DELETE ON slack_channel, slack_member, slack_link TO docket_router;
CREATE POLICY router ON slack_channel TO docket_router USING (true);
CREATE POLICY router ON slack_member TO docket_router USING (true);
CREATE POLICY router ON slack_link TO docket_router USING (true);

-- Whoever installs the app in a workspace that another organization has removed gets it without what that one had set.
CREATE FUNCTION docket_give_up_slack_workspace(p_team text, p_to uuid)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM slack_workspace w WHERE w.team_id = p_team AND w.removed_at IS NOT NULL AND w.organization_id <> p_to;
  IF FOUND THEN
    DELETE FROM slack_channel c WHERE c.team_id = p_team;
    DELETE FROM slack_member m WHERE m.team_id = p_team;
    DELETE FROM slack_link l WHERE l.team_id = p_team;
  END IF;
END $$;

GRANT CREATE ON SCHEMA public TO docket_router;
ALTER FUNCTION docket_give_up_slack_workspace(text, uuid) OWNER TO docket_router;
REVOKE ALL ON FUNCTION docket_give_up_slack_workspace(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION docket_give_up_slack_workspace(text, uuid) TO docket_app;
REVOKE CREATE ON SCHEMA public FROM docket_router;
