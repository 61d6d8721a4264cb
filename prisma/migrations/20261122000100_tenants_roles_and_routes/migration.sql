-- Two roles without log-in, shared by every database of a cluster:
--   docket_app     what Docket works as: sees one organization at a time, set per transaction
--   docket_router  owns the few functions that must look across organizations, and nothing else
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    CREATE ROLE docket_app NOLOGIN NOINHERIT;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_router') THEN
    CREATE ROLE docket_router NOLOGIN NOINHERIT;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'docket_router', 'MEMBER') THEN
    EXECUTE format('GRANT docket_router TO %I', current_user);
  END IF;
  IF NOT pg_has_role(current_user, 'docket_app', 'MEMBER') THEN
    EXECUTE format('GRANT docket_app TO %I', current_user);
  END IF;
END $$;

GRANT USAGE ON SCHEMA public TO docket_app, docket_router;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO docket_app;

-- One policy on every tenant table, forced on its owner too.
DO $$
DECLARE name text;
BEGIN
  FOR name IN
    SELECT c.relname FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (organization_id = NULLIF(current_setting(''docket.organization'', true), '''')::uuid)'
      ' WITH CHECK (organization_id = NULLIF(current_setting(''docket.organization'', true), '''')::uuid)', name);
  END LOOP;
END $$;
ALTER TABLE organization ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON organization
  USING (id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (id = NULLIF(current_setting('docket.organization', true), '')::uuid);

-- What is written once stays as it was written. Content and salt may be emptied when a person is erased.
REVOKE UPDATE, DELETE ON activity, activity_head, blob, rendition, secret, delivery FROM docket_app;
GRANT UPDATE (content, salt, reacted_at, claimed_until, attempts) ON activity TO docket_app;
GRANT UPDATE (sequence, hash) ON activity_head TO docket_app;
GRANT UPDATE (kind, format, width, height, placeholder, captured_at, device, damaged, note, state, mime) ON blob TO docket_app;
GRANT UPDATE ON rendition, secret, delivery TO docket_app;
GRANT DELETE ON rendition TO docket_app;

ALTER TABLE secret ADD CONSTRAINT secret_destroyed_or_sealed CHECK ((destroyed_at IS NULL) = (sealed IS NOT NULL));
ALTER TABLE delivery ADD CONSTRAINT delivery_state CHECK (state IN ('received', 'processed', 'parked'));
ALTER TABLE delivery ADD CONSTRAINT delivery_payload CHECK ((state = 'processed') = (sealed_payload IS NULL));
ALTER TABLE photo ADD CONSTRAINT photo_state CHECK (state IN ('expected', 'fetched', 'verified', 'stored', 'failed'));
ALTER TABLE photo ADD CONSTRAINT photo_kind CHECK (kind IN ('photo', 'attachment'));
ALTER TABLE photo ADD CONSTRAINT photo_bytes CHECK (state IN ('expected', 'failed') OR sha256 IS NOT NULL);
ALTER TABLE photo ADD CONSTRAINT photo_failure CHECK ((state = 'failed') = (failure IS NOT NULL));
ALTER TABLE photo ADD CONSTRAINT photo_blob FOREIGN KEY (organization_id, sha256) REFERENCES blob (organization_id, sha256);
ALTER TABLE rendition ADD CONSTRAINT rendition_blob FOREIGN KEY (organization_id, blob_sha256) REFERENCES blob (organization_id, sha256);
ALTER TABLE conversation ADD CONSTRAINT conversation_state CHECK (state IN ('open', 'closed', 'spam'));
ALTER TABLE conversation ADD CONSTRAINT conversation_handled_by CHECK (handled_by IN ('bot', 'staff'));
ALTER TABLE outbox_item ADD CONSTRAINT outbox_state CHECK (state IN ('waiting', 'sent', 'delivered', 'failed', 'stopped'));
ALTER TABLE job ADD CONSTRAINT job_state CHECK (state IN ('open', 'done', 'cancelled'));
ALTER TABLE job ADD CONSTRAINT job_closed CHECK ((state = 'open') = (closed_at IS NULL));
ALTER TABLE stage ADD CONSTRAINT stage_kind CHECK (kind IN ('open', 'internal', 'done', 'cancelled'));
ALTER TABLE quote ADD CONSTRAINT quote_state CHECK (state IN ('requested', 'draft', 'sent', 'viewed', 'accepted', 'declined', 'expired', 'superseded'));
ALTER TABLE member ADD CONSTRAINT member_role CHECK (role IN ('owner', 'admin', 'dispatcher', 'technician'));
ALTER TABLE organization ADD CONSTRAINT organization_plan CHECK (plan IN ('free', 'pro', 'enterprise'));

-- What workers look for.
CREATE INDEX delivery_due ON delivery (next_attempt_at) WHERE state = 'received';
CREATE INDEX photo_due ON photo (next_attempt_at) WHERE state IN ('expected', 'fetched', 'verified');
CREATE INDEX conversation_reply_due ON conversation (reply_due_at) WHERE reply_due_at IS NOT NULL;
CREATE INDEX outbox_due ON outbox_item (next_attempt_at) WHERE state = 'waiting';
CREATE INDEX outbox_thread_waiting ON outbox_item (organization_id, thread, created_at, id) WHERE state = 'waiting';
CREATE INDEX activity_due ON activity (at) WHERE reacted_at IS NULL;
CREATE UNIQUE INDEX fact_current ON fact (conversation_id, field) WHERE current;
CREATE UNIQUE INDEX pipeline_standard ON pipeline (organization_id) WHERE standard;
CREATE INDEX secret_live ON secret (organization_id, customer_id) WHERE destroyed_at IS NULL;

-- ---- the routes across organizations -------------------------------------------------------------

GRANT SELECT ON organization, member, phone_number, outbox_item, delivery, photo, conversation, activity TO docket_router;
GRANT INSERT, UPDATE ON delivery TO docket_router;
GRANT UPDATE ON photo, conversation, outbox_item, activity, phone_number TO docket_router;
CREATE POLICY router ON organization TO docket_router USING (true);
CREATE POLICY router ON member TO docket_router USING (true);
CREATE POLICY router ON phone_number TO docket_router USING (true) WITH CHECK (true);
CREATE POLICY router ON delivery TO docket_router USING (true) WITH CHECK (true);
CREATE POLICY router ON photo TO docket_router USING (true) WITH CHECK (true);
CREATE POLICY router ON conversation TO docket_router USING (true) WITH CHECK (true);
CREATE POLICY router ON outbox_item TO docket_router USING (true) WITH CHECK (true);
CREATE POLICY router ON activity TO docket_router USING (true) WITH CHECK (true);

-- Commits a batch of deliveries, each to the organization its number belongs to. A duplicate changes nothing.
CREATE FUNCTION docket_receive(p_channel text, p_ids uuid[], p_ours text[], p_external text[], p_sealed bytea[])
RETURNS TABLE (delivery_id uuid, owner_id uuid, outcome text)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH routed AS (
    SELECT i.id, i.external_id, i.sealed, n.organization_id
    FROM unnest(p_ids, p_ours, p_external, p_sealed) AS i(id, ours, external_id, sealed)
    LEFT JOIN phone_number n ON n.number = i.ours
  ), inserted AS (
    INSERT INTO delivery (id, organization_id, channel, external_id, sealed_payload)
    SELECT DISTINCT ON (organization_id, external_id) id, organization_id, p_channel, external_id, sealed
    FROM routed WHERE organization_id IS NOT NULL
    ORDER BY organization_id, external_id
    ON CONFLICT (organization_id, channel, external_id) DO NOTHING
    RETURNING id
  )
  SELECT r.id, r.organization_id,
    CASE WHEN r.organization_id IS NULL THEN 'unknown-number'
         WHEN EXISTS (SELECT FROM inserted WHERE inserted.id = r.id) THEN 'received'
         ELSE 'duplicate' END
  FROM routed r
$$;

CREATE FUNCTION docket_claim_deliveries(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE delivery d SET claimed_until = now() + p_lease, attempts = d.attempts + 1
  FROM (SELECT c.id FROM delivery c
        WHERE c.state = 'received' AND c.next_attempt_at <= now() AND (c.claimed_until IS NULL OR c.claimed_until < now())
        ORDER BY c.next_attempt_at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE d.id = due.id RETURNING d.id, d.organization_id
$$;

CREATE FUNCTION docket_claim_photos(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE photo p SET claimed_until = now() + p_lease, attempts = p.attempts + 1
  FROM (SELECT c.id FROM photo c
        WHERE c.state IN ('expected', 'fetched', 'verified') AND c.next_attempt_at <= now()
          AND (c.claimed_until IS NULL OR c.claimed_until < now())
        ORDER BY c.next_attempt_at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE p.id = due.id RETURNING p.id, p.organization_id
$$;

CREATE FUNCTION docket_claim_replies(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE conversation v SET reply_claimed_until = now() + p_lease, reply_attempts = v.reply_attempts + 1
  FROM (SELECT c.id FROM conversation c
        WHERE c.reply_due_at <= now() AND (c.reply_claimed_until IS NULL OR c.reply_claimed_until < now())
        ORDER BY c.reply_due_at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE v.id = due.id RETURNING v.id, v.organization_id
$$;

-- Only the first waiting item of a thread may be claimed: a thread goes out in order.
CREATE FUNCTION docket_claim_outbox(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE outbox_item o SET claimed_until = now() + p_lease, attempts = o.attempts + 1
  FROM (SELECT c.id FROM outbox_item c
        WHERE c.state = 'waiting' AND c.next_attempt_at <= now() AND (c.claimed_until IS NULL OR c.claimed_until < now())
          AND NOT EXISTS (SELECT FROM outbox_item e
            WHERE e.organization_id = c.organization_id AND e.thread = c.thread AND e.state = 'waiting'
              AND (e.created_at, e.id) < (c.created_at, c.id))
        ORDER BY c.next_attempt_at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE o.id = due.id RETURNING o.id, o.organization_id
$$;

CREATE FUNCTION docket_claim_activities(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE activity a SET claimed_until = now() + p_lease, attempts = a.attempts + 1
  FROM (SELECT c.id FROM activity c
        WHERE c.reacted_at IS NULL AND (c.claimed_until IS NULL OR c.claimed_until < now())
        ORDER BY c.at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE a.id = due.id RETURNING a.id, a.organization_id
$$;

CREATE FUNCTION docket_memberships(p_user text)
RETURNS TABLE (member_id uuid, organization_id uuid, organization_name text, role text, member_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id, m.organization_id, o.name, m.role, m.name FROM member m JOIN organization o ON o.id = m.organization_id
  WHERE m.user_id = p_user AND m.deactivated_at IS NULL ORDER BY o.name, o.id
$$;

-- Everyone invited by an e-mail address, so that the first sign-in can join them.
CREATE FUNCTION docket_invitations(p_email text)
RETURNS TABLE (member_id uuid, organization_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id, m.organization_id FROM member m
  WHERE m.email = lower(p_email) AND m.user_id IS NULL AND m.deactivated_at IS NULL
$$;

CREATE FUNCTION docket_organizations()
RETURNS TABLE (id uuid, name text, slug text, trade text, plan text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.id, o.name, o.slug, o.trade, o.plan FROM organization o ORDER BY o.created_at, o.id
$$;

CREATE FUNCTION docket_numbers()
RETURNS TABLE (number text, organization_id uuid, reconciled_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT n.number, n.organization_id, n.reconciled_at FROM phone_number n ORDER BY n.number
$$;

-- How much waits, for metrics and readiness: a row per kind of work.
CREATE FUNCTION docket_backlog()
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
$$;

DO $$
DECLARE f text;
BEGIN
  GRANT CREATE ON SCHEMA public TO docket_router;
  FOR f IN SELECT p.oid::regprocedure::text FROM pg_proc p
           WHERE p.pronamespace = 'public'::regnamespace AND p.proname LIKE 'docket\_%'
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO docket_router', f);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO docket_app', f);
  END LOOP;
  REVOKE CREATE ON SCHEMA public FROM docket_router;
END $$;
