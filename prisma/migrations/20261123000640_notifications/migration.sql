-- Telling staff: how far a card has been told, its pictures at Slack, what each member wants to hear, what admins were told.
ALTER TABLE "slack_card" ADD COLUMN "told" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "unsure" BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX "slack_card_organization_id_record_id_idx" ON "slack_card"("organization_id", "record_id");

CREATE TABLE "slack_picture" (
  "organization_id" UUID NOT NULL,
  "team_id" TEXT NOT NULL,
  "photo_id" UUID NOT NULL,
  "file_id" TEXT,
  "uploaded_at" TIMESTAMPTZ(3),
  "claimed_until" TIMESTAMPTZ(3),
  CONSTRAINT "slack_picture_pkey" PRIMARY KEY ("team_id", "photo_id")
);
CREATE INDEX "slack_picture_organization_id_photo_id_idx" ON "slack_picture"("organization_id", "photo_id");

CREATE TABLE "member_notification" (
  "organization_id" UUID NOT NULL,
  "member_id" UUID NOT NULL,
  "preferences" JSONB NOT NULL DEFAULT '{}',
  "digested_on" TEXT,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "member_notification_pkey" PRIMARY KEY ("member_id")
);
CREATE INDEX "member_notification_organization_id_idx" ON "member_notification"("organization_id");

CREATE TABLE "member_notice" (
  "id" UUID NOT NULL,
  "organization_id" UUID NOT NULL,
  "member_id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "conversation_id" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "member_notice_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "member_notice_member_id_kind_conversation_id_key" ON "member_notice"("member_id", "kind", "conversation_id");
CREATE INDEX "member_notice_organization_id_member_id_idx" ON "member_notice"("organization_id", "member_id");

CREATE TABLE "admin_alert" (
  "id" UUID NOT NULL,
  "organization_id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "items" INTEGER NOT NULL DEFAULT 1,
  "detail" TEXT,
  "opened_at" TIMESTAMPTZ(3) NOT NULL,
  "told_at" TIMESTAMPTZ(3) NOT NULL,
  "over_at" TIMESTAMPTZ(3),
  CONSTRAINT "admin_alert_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "admin_alert_organization_id_kind_subject_key" ON "admin_alert"("organization_id", "kind", "subject");

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['slack_picture', 'member_notification', 'member_notice', 'admin_alert']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (organization_id = NULLIF(current_setting(''docket.organization'', true), '''')::uuid)'
      ' WITH CHECK (organization_id = NULLIF(current_setting(''docket.organization'', true), '''')::uuid)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO docket_app', name);
  END LOOP;
END $$;

-- ---- the routes across organizations ----
CREATE INDEX photo_failed ON photo (organization_id) WHERE state = 'failed';
CREATE INDEX photo_place_held ON photo_place (organization_id) WHERE held;
CREATE INDEX delivery_parked ON delivery (organization_id) WHERE state = 'parked';
CREATE INDEX outbox_ended ON outbox_item (organization_id) WHERE state IN ('failed', 'stopped');
GRANT SELECT ON photo_place, admin_alert TO docket_router;
CREATE POLICY router ON photo_place TO docket_router USING (true);
CREATE POLICY router ON admin_alert TO docket_router USING (true);

-- Organizations that can be told something in Slack.
CREATE FUNCTION docket_slack_organizations()
RETURNS TABLE (id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT w.organization_id FROM slack_workspace w WHERE w.removed_at IS NULL
$$;

-- What admins should know of, as it stands now: a row for each problem. The model's is reported by who calls it.
CREATE FUNCTION docket_troubles()
RETURNS TABLE (organization_id uuid, kind text, subject text, items bigint, detail text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH ours AS (SELECT DISTINCT w.organization_id AS id FROM slack_workspace w WHERE w.removed_at IS NULL)
  SELECT d.organization_id, 'deliveries-parked', '', count(*), NULL::text
  FROM delivery d JOIN ours o ON o.id = d.organization_id WHERE d.state = 'parked' GROUP BY d.organization_id
  UNION ALL
  SELECT p.organization_id, 'photos-failed', '', count(*), NULL
  FROM photo p JOIN ours o ON o.id = p.organization_id
  WHERE p.state = 'failed' AND p.archived_at IS NULL AND p.created_at > now() - interval '7 days' GROUP BY p.organization_id
  UNION ALL
  SELECT l.organization_id, 'photos-held', '', count(*), NULL
  FROM photo_place l JOIN ours o ON o.id = l.organization_id JOIN photo p ON p.id = l.photo_id
  WHERE l.held AND p.archived_at IS NULL GROUP BY l.organization_id
  UNION ALL
  SELECT i.organization_id, 'messages-stuck', '', count(*), NULL
  FROM outbox_item i JOIN ours o ON o.id = i.organization_id
  WHERE i.state = 'waiting' AND i.created_at < now() - interval '15 minutes' GROUP BY i.organization_id
  UNION ALL
  SELECT i.organization_id, 'messages-failed', '', count(*), NULL
  FROM outbox_item i JOIN ours o ON o.id = i.organization_id
  WHERE i.state IN ('failed', 'stopped') AND i.message_id IS NOT NULL AND i.created_at > now() - interval '1 day'
  GROUP BY i.organization_id
  UNION ALL
  SELECT w.organization_id, 'slack-workspace', w.team_id, 1, concat_ws(' ', w.problem->>'code', w.problem->>'detail')
  FROM slack_workspace w WHERE w.removed_at IS NULL AND w.problem IS NOT NULL
  UNION ALL
  SELECT c.organization_id, 'slack-channel', c.team_id || '/' || c.channel_id, count(*), max(c.failure)
  FROM slack_card c JOIN ours o ON o.id = c.organization_id WHERE c.state = 'failed'
  GROUP BY c.organization_id, c.team_id, c.channel_id
$$;

-- Alerts that are not over: what has ended is told too.
CREATE FUNCTION docket_open_alerts()
RETURNS TABLE (organization_id uuid, kind text, subject text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.organization_id, a.kind, a.subject FROM admin_alert a WHERE a.over_at IS NULL
$$;

CREATE OR REPLACE FUNCTION docket_backlog()
RETURNS TABLE (kind text, state text, waiting bigint, oldest timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT 'delivery', d.state, count(*), min(d.received_at) FROM delivery d WHERE d.state <> 'processed' GROUP BY d.state
  UNION ALL
  SELECT 'photo', p.state, count(*), min(p.created_at) FROM photo p WHERE p.state IN ('expected', 'fetched', 'verified') GROUP BY p.state
  UNION ALL
  SELECT 'reply', 'due', count(*), min(c.reply_due_at) FROM conversation c WHERE c.reply_due_at IS NOT NULL
  UNION ALL
  SELECT 'outbox', o.state, count(*), min(o.created_at) FROM outbox_item o WHERE o.state = 'waiting' GROUP BY o.state
  UNION ALL
  SELECT 'activity', 'due', count(*), min(a.at) FROM activity a WHERE a.reacted_at IS NULL
  UNION ALL
  SELECT 'card', CASE c.state WHEN 'failed' THEN 'failed' ELSE 'due' END, count(*), min(c.due_at)
  FROM slack_card c WHERE c.due_at < now() + interval '10 minutes' GROUP BY 2
$$;

GRANT CREATE ON SCHEMA public TO docket_router;
ALTER FUNCTION docket_slack_organizations() OWNER TO docket_router;
ALTER FUNCTION docket_troubles() OWNER TO docket_router;
ALTER FUNCTION docket_open_alerts() OWNER TO docket_router;
REVOKE ALL ON FUNCTION docket_slack_organizations(), docket_troubles(), docket_open_alerts() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION docket_slack_organizations(), docket_troubles(), docket_open_alerts() TO docket_app;
REVOKE CREATE ON SCHEMA public FROM docket_router;
