-- A person's deliberate delete: the row and its tombstones stay, the bytes go after the commit.
ALTER TABLE "photo"
  ADD COLUMN "deleted_at" TIMESTAMPTZ(3),
  ADD COLUMN "deleted_by" UUID,
  ADD COLUMN "removal" TEXT,
  ADD COLUMN "removal_due_at" TIMESTAMPTZ(3),
  ADD COLUMN "removal_claimed_until" TIMESTAMPTZ(3),
  ADD COLUMN "review" TEXT,
  ADD COLUMN "reviewed_at" TIMESTAMPTZ(3),
  ADD COLUMN "reviewed_by" UUID;
ALTER TABLE "photo" ADD CONSTRAINT photo_deleted CHECK ((deleted_at IS NULL) = (deleted_by IS NULL) AND (deleted_at IS NULL) = (removal IS NULL));
-- What is deleted is shown nowhere that archived photos are not shown.
ALTER TABLE "photo" ADD CONSTRAINT photo_deleted_is_archived CHECK (deleted_at IS NULL OR archived_at IS NOT NULL);
ALTER TABLE "photo" ADD CONSTRAINT photo_removal CHECK (removal IN ('due', 'done', 'shared', 'refused'));
ALTER TABLE "photo" ADD CONSTRAINT photo_review CHECK (review IN ('approved', 'asked-again'));
ALTER TABLE "photo" ADD CONSTRAINT photo_reviewed CHECK ((review IS NULL) = (reviewed_at IS NULL) AND (review IS NULL) = (reviewed_by IS NULL));
REVOKE DELETE ON photo FROM docket_app;
CREATE INDEX photo_removal_due ON photo (removal_due_at) WHERE removal_due_at IS NOT NULL;
CREATE INDEX photo_by_members ON photo (organization_id, id DESC) WHERE uploader_kind = 'member';

-- Set before the first byte goes, so that whoever brings the same bytes meanwhile puts them again.
ALTER TABLE "blob" ADD COLUMN "removed_at" TIMESTAMPTZ(3);
GRANT UPDATE (removed_at) ON blob TO docket_app;

CREATE FUNCTION docket_claim_photo_removals(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE photo p SET removal_claimed_until = now() + p_lease
  FROM (SELECT c.id FROM photo c
        WHERE c.removal_due_at <= now() AND (c.removal_claimed_until IS NULL OR c.removal_claimed_until < now())
        ORDER BY c.removal_due_at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE p.id = due.id RETURNING p.id, p.organization_id
$$;

-- Pictures of ours at Slack that are to go from there: archived, deleted or flagged since.
ALTER TABLE "slack_picture" ADD COLUMN "leaving_at" TIMESTAMPTZ(3);
CREATE INDEX slack_picture_leaving ON slack_picture (leaving_at) WHERE leaving_at IS NOT NULL;
GRANT SELECT, UPDATE ON slack_picture TO docket_router;
CREATE POLICY router ON slack_picture TO docket_router USING (true) WITH CHECK (true);

CREATE FUNCTION docket_claim_leaving_pictures(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE slack_picture s SET claimed_until = now() + p_lease
  FROM (SELECT c.team_id, c.photo_id FROM slack_picture c
        WHERE c.leaving_at <= now() AND (c.claimed_until IS NULL OR c.claimed_until < now())
        ORDER BY c.leaving_at, c.photo_id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE s.team_id = due.team_id AND s.photo_id = due.photo_id RETURNING s.photo_id, s.organization_id
$$;

GRANT CREATE ON SCHEMA public TO docket_router;
ALTER FUNCTION docket_claim_photo_removals(int, interval) OWNER TO docket_router;
ALTER FUNCTION docket_claim_leaving_pictures(int, interval) OWNER TO docket_router;
REVOKE ALL ON FUNCTION docket_claim_photo_removals(int, interval), docket_claim_leaving_pictures(int, interval) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION docket_claim_photo_removals(int, interval), docket_claim_leaving_pictures(int, interval) TO docket_app;
REVOKE CREATE ON SCHEMA public FROM docket_router;
