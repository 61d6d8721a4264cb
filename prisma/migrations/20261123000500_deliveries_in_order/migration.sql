-- One customer's texts are read in the order in which they came: a secret can be told in two of them, and the answer
-- to one depends on the one before. `thread` says whose they are until they are processed.
ALTER TABLE "delivery" ADD COLUMN "thread" TEXT;
CREATE INDEX delivery_thread ON delivery (organization_id, thread, id) WHERE state = 'received' AND thread IS NOT NULL;

DROP FUNCTION docket_receive(text, uuid[], text[], text[], bytea[]);
CREATE FUNCTION docket_receive(p_channel text, p_ids uuid[], p_ours text[], p_external text[], p_sealed bytea[], p_threads text[])
RETURNS TABLE (delivery_id uuid, owner_id uuid, outcome text)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH routed AS (
    SELECT i.id, i.external_id, i.sealed, i.thread, n.organization_id
    FROM unnest(p_ids, p_ours, p_external, p_sealed, p_threads) AS i(id, ours, external_id, sealed, thread)
    LEFT JOIN phone_number n ON n.number = i.ours
  ), inserted AS (
    INSERT INTO delivery (id, organization_id, channel, external_id, sealed_payload, thread)
    SELECT DISTINCT ON (organization_id, external_id) id, organization_id, p_channel, external_id, sealed, thread
    FROM routed WHERE organization_id IS NOT NULL
    ORDER BY organization_id, external_id, id
    ON CONFLICT (organization_id, channel, external_id) DO NOTHING
    RETURNING id
  )
  SELECT r.id, r.organization_id,
    CASE WHEN r.organization_id IS NULL THEN 'unknown-number'
         WHEN EXISTS (SELECT FROM inserted WHERE inserted.id = r.id) THEN 'received'
         ELSE 'duplicate' END
  FROM routed r
$$;

-- Waits for the earlier ones of its thread that are due or being worked on, not for one that failed and waits itself.
CREATE OR REPLACE FUNCTION docket_claim_deliveries(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE delivery d SET claimed_until = now() + p_lease, attempts = d.attempts + 1
  FROM (SELECT c.id FROM delivery c
        WHERE c.state = 'received' AND c.next_attempt_at <= now() AND (c.claimed_until IS NULL OR c.claimed_until < now())
          AND NOT EXISTS (SELECT FROM delivery e
            WHERE e.organization_id = c.organization_id AND e.thread = c.thread AND e.state = 'received' AND e.id < c.id
              AND (e.next_attempt_at <= now() OR e.claimed_until > now()))
        ORDER BY c.next_attempt_at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE d.id = due.id RETURNING d.id, d.organization_id
$$;

GRANT CREATE ON SCHEMA public TO docket_router;
ALTER FUNCTION docket_receive(text, uuid[], text[], text[], bytea[], text[]) OWNER TO docket_router;
REVOKE ALL ON FUNCTION docket_receive(text, uuid[], text[], text[], bytea[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION docket_receive(text, uuid[], text[], text[], bytea[], text[]) TO docket_app;
REVOKE CREATE ON SCHEMA public FROM docket_router;
