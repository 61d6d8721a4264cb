-- An event of the payment provider belongs to the organization that is written on it, or else to the one that took the
-- payment it is about: disputes and refunds of Stripe's dashboard carry nothing of ours.
GRANT SELECT ON payment TO docket_router;
CREATE POLICY router ON payment TO docket_router USING (true);
CREATE INDEX "payment_provider_key_idx" ON "payment"("provider_key");

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
  ELSIF p_channel = 'stripe' THEN
    RETURN QUERY
    WITH routed AS (
      SELECT i.id, i.external_id, i.sealed, i.thread, COALESCE(
        (SELECT o.id FROM organization o WHERE o.id::text = i.ours),
        (SELECT p.organization_id FROM payment p WHERE p.provider_key = 'stripe:' || i.ours ORDER BY p.created_at LIMIT 1)) AS organization_id
      FROM unnest(p_ids, p_ours, p_external, p_sealed, p_threads) AS i(id, ours, external_id, sealed, thread)
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

-- That way is found above.
DROP FUNCTION docket_payment_link(text, text);
DROP POLICY router ON payment_link;
REVOKE SELECT ON payment_link FROM docket_router;
