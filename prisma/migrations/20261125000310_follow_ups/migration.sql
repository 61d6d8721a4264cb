-- Quotes and invoices whose customers are to be asked once more, across organizations: ids and their leases only.
CREATE INDEX quote_follow_up_due ON quote (follow_up_at) WHERE follow_up_at IS NOT NULL;
CREATE INDEX invoice_reminder_due ON invoice (reminder_at) WHERE reminder_at IS NOT NULL;

GRANT SELECT, UPDATE ON quote, invoice TO docket_router;
CREATE POLICY router_follows_up ON quote TO docket_router USING (true) WITH CHECK (true);
CREATE POLICY router_follows_up ON invoice TO docket_router USING (true) WITH CHECK (true);

CREATE FUNCTION docket_claim_quote_follow_ups(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE quote q SET follow_up_claimed_until = now() + p_lease
  FROM (SELECT c.id FROM quote c
        WHERE c.follow_up_at <= now() AND (c.follow_up_claimed_until IS NULL OR c.follow_up_claimed_until < now())
        ORDER BY c.follow_up_at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE q.id = due.id RETURNING q.id, q.organization_id
$$;

CREATE FUNCTION docket_claim_invoice_reminders(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE invoice i SET reminder_claimed_until = now() + p_lease
  FROM (SELECT c.id FROM invoice c
        WHERE c.reminder_at <= now() AND (c.reminder_claimed_until IS NULL OR c.reminder_claimed_until < now())
        ORDER BY c.reminder_at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE i.id = due.id RETURNING i.id, i.organization_id
$$;

GRANT CREATE ON SCHEMA public TO docket_router;
ALTER FUNCTION docket_claim_quote_follow_ups(int, interval) OWNER TO docket_router;
ALTER FUNCTION docket_claim_invoice_reminders(int, interval) OWNER TO docket_router;
REVOKE ALL ON FUNCTION docket_claim_quote_follow_ups(int, interval), docket_claim_invoice_reminders(int, interval) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION docket_claim_quote_follow_ups(int, interval), docket_claim_invoice_reminders(int, interval) TO docket_app;
REVOKE CREATE ON SCHEMA public FROM docket_router;
