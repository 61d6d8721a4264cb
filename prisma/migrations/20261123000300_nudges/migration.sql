-- When a question has waited long enough: the bot asks once more, then staff are told.
ALTER TABLE "conversation"
  ADD COLUMN "nudge_due_at" TIMESTAMPTZ(3),
  ADD COLUMN "nudge_claimed_until" TIMESTAMPTZ(3),
  ADD COLUMN "nudge_attempts" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "nudged_at" TIMESTAMPTZ(3),
  ADD COLUMN "quiet_since" TIMESTAMPTZ(3);

CREATE INDEX conversation_nudge_due ON conversation (nudge_due_at) WHERE nudge_due_at IS NOT NULL;

CREATE FUNCTION docket_claim_nudges(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE conversation v SET nudge_claimed_until = now() + p_lease, nudge_attempts = v.nudge_attempts + 1
  FROM (SELECT c.id FROM conversation c
        WHERE c.nudge_due_at <= now() AND (c.nudge_claimed_until IS NULL OR c.nudge_claimed_until < now())
        ORDER BY c.nudge_due_at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE v.id = due.id RETURNING v.id, v.organization_id
$$;

GRANT CREATE ON SCHEMA public TO docket_router;
ALTER FUNCTION docket_claim_nudges(int, interval) OWNER TO docket_router;
REVOKE ALL ON FUNCTION docket_claim_nudges(int, interval) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION docket_claim_nudges(int, interval) TO docket_app;
REVOKE CREATE ON SCHEMA public FROM docket_router;
