-- A photo was covered: renditions made before that are to go from the storage.
ALTER TABLE "photo"
  ADD COLUMN "stale_since" TIMESTAMPTZ(3),
  ADD COLUMN "stale_due_at" TIMESTAMPTZ(3);
ALTER TABLE "photo" ADD CONSTRAINT photo_stale CHECK ((stale_since IS NULL) = (stale_due_at IS NULL));
CREATE INDEX photo_stale_due ON photo (stale_due_at) WHERE stale_due_at IS NOT NULL;

CREATE FUNCTION docket_claim_stale_renditions(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE photo p SET stale_due_at = now() + p_lease
  FROM (SELECT c.id FROM photo c WHERE c.stale_due_at <= now()
        ORDER BY c.stale_due_at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE p.id = due.id RETURNING p.id, p.organization_id
$$;

GRANT CREATE ON SCHEMA public TO docket_router;
ALTER FUNCTION docket_claim_stale_renditions(int, interval) OWNER TO docket_router;
REVOKE ALL ON FUNCTION docket_claim_stale_renditions(int, interval) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION docket_claim_stale_renditions(int, interval) TO docket_app;
REVOKE CREATE ON SCHEMA public FROM docket_router;

-- What was covered before this is looked at once, too. Row-level security holds the owner: organization by organization.
DO $$
DECLARE one uuid;
BEGIN
  FOR one IN SELECT id FROM docket_organizations() LOOP
    PERFORM set_config('docket.organization', one::text, true);
    UPDATE photo p SET stale_since = now(), stale_due_at = now()
    FROM blob b WHERE b.organization_id = p.organization_id AND b.sha256 = p.sha256 AND b.covers <> '[]'::jsonb;
  END LOOP;
  PERFORM set_config('docket.organization', '', true);
END $$;
