-- What lists of jobs are read by, newest first: an id begins with the time it was made.
CREATE INDEX "job_organization_id_id_idx" ON "job" ("organization_id", "id" DESC);
CREATE INDEX "job_organization_id_stage_id_id_idx" ON "job" ("organization_id", "stage_id", "id" DESC);
CREATE INDEX "job_organization_id_pipeline_id_id_idx" ON "job" ("organization_id", "pipeline_id", "id" DESC);
CREATE INDEX "job_organization_id_owner_id_id_idx" ON "job" ("organization_id", "owner_id", "id" DESC);
CREATE INDEX "job_organization_id_trade_id_idx" ON "job" ("organization_id", "trade", "id" DESC);
CREATE INDEX "job_organization_id_updated_at_id_idx" ON "job" ("organization_id", "updated_at" DESC, "id" DESC);
CREATE INDEX "job_organization_id_created_at_idx" ON "job" ("organization_id", "created_at");
CREATE INDEX job_open ON job (organization_id, id DESC) WHERE state = 'open';
CREATE INDEX job_closed ON job (organization_id, id DESC) WHERE state <> 'open';
CREATE INDEX job_due ON job (organization_id, due_at, id) WHERE due_at IS NOT NULL;
DROP INDEX "job_organization_id_owner_id_idx";
DROP INDEX "job_assignee_organization_id_member_id_idx";
CREATE INDEX "job_assignee_organization_id_member_id_job_id_idx"
  ON "job_assignee" ("organization_id", "member_id", "job_id" DESC);

-- What the inbox counts and lists.
CREATE INDEX conversation_unclaimed ON conversation (organization_id, last_message_at DESC, id DESC)
  WHERE state = 'open' AND member_id IS NULL;

-- A list that a member wants to find again: the address of `/jobs` behind a name.
CREATE TABLE "saved_filter" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_filter_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "saved_filter_organization_id_member_id_idx" ON "saved_filter" ("organization_id", "member_id");

GRANT SELECT, INSERT, UPDATE ON saved_filter TO docket_app;
ALTER TABLE saved_filter ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON saved_filter
  USING (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid);

-- Nobody waits for news of what is filled in thousands at a time.
DROP TRIGGER live_notice ON activity;
CREATE TRIGGER live_notice AFTER INSERT ON activity FOR EACH ROW
  WHEN (current_setting('docket.filling', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION live_notice_of_activity();
