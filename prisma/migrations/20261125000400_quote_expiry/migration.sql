-- Quotes that nobody answered in time, of every organization.
CREATE INDEX quote_expiring ON quote (expires_at) WHERE state IN ('sent', 'viewed');

GRANT SELECT (id, organization_id, state, expires_at, expiry_claimed_until), UPDATE (expiry_claimed_until) ON quote TO docket_router;
CREATE POLICY router ON quote TO docket_router USING (true) WITH CHECK (true);

CREATE FUNCTION docket_claim_expired_quotes(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE quote q SET expiry_claimed_until = now() + p_lease
  FROM (SELECT c.id FROM quote c
        WHERE c.state IN ('sent', 'viewed') AND c.expires_at <= now()
          AND (c.expiry_claimed_until IS NULL OR c.expiry_claimed_until < now())
        ORDER BY c.expires_at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE q.id = due.id RETURNING q.id, q.organization_id
$$;

GRANT CREATE ON SCHEMA public TO docket_router;
ALTER FUNCTION docket_claim_expired_quotes(int, interval) OWNER TO docket_router;
REVOKE ALL ON FUNCTION docket_claim_expired_quotes(int, interval) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION docket_claim_expired_quotes(int, interval) TO docket_app;
REVOKE CREATE ON SCHEMA public FROM docket_router;
