-- Slack: workspaces and their channels, which users are members, the cards staff work with.
ALTER TABLE "message" ADD COLUMN "thread" TEXT, ADD COLUMN "edited_at" TIMESTAMPTZ(3), ADD COLUMN "deleted_at" TIMESTAMPTZ(3);
ALTER TABLE "conversation" ADD COLUMN "thread" TEXT, ADD COLUMN "snoozed_until" TIMESTAMPTZ(3);
CREATE INDEX message_thread ON message (organization_id, channel, thread) WHERE thread IS NOT NULL;
ALTER TABLE "job" ADD COLUMN "priority" TEXT NOT NULL DEFAULT 'normal';
ALTER TABLE "quote" ADD COLUMN "priority" TEXT NOT NULL DEFAULT 'normal';
ALTER TABLE "job" ADD CONSTRAINT job_priority CHECK (priority IN ('low', 'normal', 'high', 'urgent'));
ALTER TABLE "quote" ADD CONSTRAINT quote_priority CHECK (priority IN ('low', 'normal', 'high', 'urgent'));

CREATE TABLE "slack_workspace" (
  "team_id" TEXT NOT NULL,
  "organization_id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "app_id" TEXT,
  "bot_user_id" TEXT NOT NULL,
  "sealed_token" BYTEA,
  "scopes" TEXT NOT NULL DEFAULT '',
  "problem" JSONB,
  "installed_by" UUID,
  "installed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "removed_at" TIMESTAMPTZ(3),
  CONSTRAINT "slack_workspace_pkey" PRIMARY KEY ("team_id"),
  CONSTRAINT slack_workspace_token CHECK ((removed_at IS NULL) = (sealed_token IS NOT NULL))
);
CREATE INDEX "slack_workspace_organization_id_idx" ON "slack_workspace"("organization_id");

CREATE TABLE "slack_channel" (
  "organization_id" UUID NOT NULL,
  "team_id" TEXT NOT NULL,
  "channel_id" TEXT NOT NULL,
  "purpose" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "trade" TEXT,
  "rules" JSONB NOT NULL DEFAULT '{}',
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "slack_channel_pkey" PRIMARY KEY ("team_id", "channel_id", "purpose"),
  CONSTRAINT slack_channel_purpose CHECK (purpose IN ('intake', 'cards'))
);
CREATE INDEX "slack_channel_organization_id_idx" ON "slack_channel"("organization_id");

CREATE TABLE "slack_member" (
  "organization_id" UUID NOT NULL,
  "team_id" TEXT NOT NULL,
  "user_id" TEXT NOT NULL,
  "member_id" UUID NOT NULL,
  "linked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "slack_member_pkey" PRIMARY KEY ("team_id", "user_id")
);
CREATE UNIQUE INDEX "slack_member_team_id_member_id_key" ON "slack_member"("team_id", "member_id");
CREATE INDEX "slack_member_organization_id_member_id_idx" ON "slack_member"("organization_id", "member_id");

CREATE TABLE "slack_card" (
  "id" UUID NOT NULL,
  "organization_id" UUID NOT NULL,
  "team_id" TEXT NOT NULL,
  "channel_id" TEXT NOT NULL,
  "record_kind" TEXT NOT NULL,
  "record_id" UUID NOT NULL,
  "ts" TEXT,
  "state" TEXT NOT NULL DEFAULT 'due',
  "shown" TEXT,
  "pictures" JSONB NOT NULL DEFAULT '[]',
  "live" BOOLEAN NOT NULL DEFAULT false,
  "failure" TEXT,
  "attempts" INTEGER NOT NULL DEFAULT 0,
  "due_at" TIMESTAMPTZ(3),
  "claimed_until" TIMESTAMPTZ(3),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "slack_card_pkey" PRIMARY KEY ("id"),
  CONSTRAINT slack_card_state CHECK (state IN ('due', 'posted', 'failed'))
);
CREATE UNIQUE INDEX "slack_card_organization_id_team_id_channel_id_record_kind_r_key"
  ON "slack_card"("organization_id", "team_id", "channel_id", "record_kind", "record_id");
CREATE INDEX "slack_card_team_id_channel_id_ts_idx" ON "slack_card"("team_id", "channel_id", "ts");
CREATE INDEX slack_card_due ON slack_card (due_at) WHERE due_at IS NOT NULL;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['slack_workspace', 'slack_channel', 'slack_member', 'slack_card']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (organization_id = NULLIF(current_setting(''docket.organization'', true), '''')::uuid)'
      ' WITH CHECK (organization_id = NULLIF(current_setting(''docket.organization'', true), '''')::uuid)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO docket_app', name);
  END LOOP;
END $$;

-- ---- the routes across organizations ----
GRANT SELECT ON slack_workspace TO docket_router;
GRANT SELECT, UPDATE ON slack_card TO docket_router;
CREATE POLICY router ON slack_workspace TO docket_router USING (true);
CREATE POLICY router ON slack_card TO docket_router USING (true) WITH CHECK (true);

-- A delivery belongs to whoever has the number, or the Slack workspace, that it came to. In PL/pgSQL, which keeps its
-- plans: a function in plain SQL is planned anew at every call, and this one is called for every few webhooks.
CREATE OR REPLACE FUNCTION docket_receive(p_channel text, p_ids uuid[], p_ours text[], p_external text[], p_sealed bytea[], p_threads text[])
RETURNS TABLE (delivery_id uuid, owner_id uuid, outcome text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF p_channel = 'slack' THEN
    RETURN QUERY
    WITH routed AS (
      SELECT i.id, i.external_id, i.sealed, i.thread, w.organization_id
      FROM unnest(p_ids, p_ours, p_external, p_sealed, p_threads) AS i(id, ours, external_id, sealed, thread)
      LEFT JOIN slack_workspace w ON w.team_id = i.ours AND w.removed_at IS NULL
    ), inserted AS (
      INSERT INTO delivery (id, organization_id, channel, external_id, sealed_payload, thread)
      SELECT DISTINCT ON (r.organization_id, r.external_id) r.id, r.organization_id, p_channel, r.external_id, r.sealed, r.thread
      FROM routed r WHERE r.organization_id IS NOT NULL
      ORDER BY r.organization_id, r.external_id, r.id
      ON CONFLICT (organization_id, channel, external_id) DO NOTHING
      RETURNING delivery.id
    )
    SELECT r.id, r.organization_id,
      CASE WHEN r.organization_id IS NULL THEN 'unknown-number'
           WHEN EXISTS (SELECT FROM inserted WHERE inserted.id = r.id) THEN 'received'
           ELSE 'duplicate' END
    FROM routed r;
  ELSE
    RETURN QUERY
    WITH routed AS (
      SELECT i.id, i.external_id, i.sealed, i.thread, n.organization_id
      FROM unnest(p_ids, p_ours, p_external, p_sealed, p_threads) AS i(id, ours, external_id, sealed, thread)
      LEFT JOIN phone_number n ON n.number = i.ours
    ), inserted AS (
      INSERT INTO delivery (id, organization_id, channel, external_id, sealed_payload, thread)
      SELECT DISTINCT ON (r.organization_id, r.external_id) r.id, r.organization_id, p_channel, r.external_id, r.sealed, r.thread
      FROM routed r WHERE r.organization_id IS NOT NULL
      ORDER BY r.organization_id, r.external_id, r.id
      ON CONFLICT (organization_id, channel, external_id) DO NOTHING
      RETURNING delivery.id
    )
    SELECT r.id, r.organization_id,
      CASE WHEN r.organization_id IS NULL THEN 'unknown-number'
           WHEN EXISTS (SELECT FROM inserted WHERE inserted.id = r.id) THEN 'received'
           ELSE 'duplicate' END
    FROM routed r;
  END IF;
END
$$;

-- The workspace behind a team id, before its organization is known.
CREATE FUNCTION docket_slack_workspace(p_team text)
RETURNS TABLE (team_id text, organization_id uuid, bot_user_id text, app_id text, sealed_token bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT w.team_id, w.organization_id, w.bot_user_id, w.app_id, w.sealed_token
  FROM slack_workspace w WHERE w.team_id = p_team AND w.removed_at IS NULL
$$;

CREATE FUNCTION docket_claim_slack_cards(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE slack_card s SET claimed_until = now() + p_lease, attempts = s.attempts + 1
  FROM (SELECT c.id FROM slack_card c
        WHERE c.due_at <= now() AND (c.claimed_until IS NULL OR c.claimed_until < now())
        ORDER BY c.due_at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE s.id = due.id RETURNING s.id, s.organization_id
$$;

GRANT CREATE ON SCHEMA public TO docket_router;
ALTER FUNCTION docket_slack_workspace(text) OWNER TO docket_router;
ALTER FUNCTION docket_claim_slack_cards(int, interval) OWNER TO docket_router;
REVOKE ALL ON FUNCTION docket_slack_workspace(text), docket_claim_slack_cards(int, interval) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION docket_slack_workspace(text), docket_claim_slack_cards(int, interval) TO docket_app;
REVOKE CREATE ON SCHEMA public FROM docket_router;
