-- Whose open jobs: without the state beside the assignment, the few open ones of somebody who has had hundreds of
-- thousands were looked for among all of them.
ALTER TABLE "job_assignee" ADD COLUMN "open" BOOLEAN NOT NULL DEFAULT true;

DO $$
DECLARE one uuid;
BEGIN
  FOR one IN SELECT id FROM docket_organizations() LOOP
    PERFORM set_config('docket.organization', one::text, true);
    UPDATE job_assignee a SET open = false FROM job j WHERE j.id = a.job_id AND j.state <> 'open';
  END LOOP;
  PERFORM set_config('docket.organization', '', true);
END $$;

CREATE INDEX job_assignee_open ON job_assignee (organization_id, member_id, job_id DESC) WHERE open;
CREATE INDEX job_owned_open ON job (organization_id, owner_id, id DESC) WHERE state = 'open';

-- Under a lock that waits for whoever closes the job meanwhile, and reads what they wrote.
CREATE FUNCTION assigned_while_open() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE still boolean;
BEGIN
  SELECT state = 'open' INTO still FROM job WHERE id = NEW.job_id FOR SHARE;
  -- Where there is no such job, the foreign key says so.
  NEW.open := coalesce(still, false);
  RETURN NEW;
END $$;
CREATE TRIGGER assigned_while_open BEFORE INSERT ON job_assignee FOR EACH ROW EXECUTE FUNCTION assigned_while_open();

CREATE FUNCTION job_opened_or_closed() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE job_assignee SET open = NEW.state = 'open'
  WHERE organization_id = NEW.organization_id AND job_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER job_opened_or_closed AFTER UPDATE OF state ON job FOR EACH ROW
  WHEN ((OLD.state = 'open') IS DISTINCT FROM (NEW.state = 'open')) EXECUTE FUNCTION job_opened_or_closed();

-- Closed ones by their last change were looked for among all that changed since.
CREATE INDEX job_open_changed ON job (organization_id, updated_at DESC, id DESC) WHERE state = 'open';
CREATE INDEX job_closed_changed ON job (organization_id, updated_at DESC, id DESC) WHERE state <> 'open';

-- As it was, and which modules the organization does without: who asks for a page is told in the same breath.
DROP FUNCTION docket_memberships(text);
CREATE FUNCTION docket_memberships(p_user text)
RETURNS TABLE (member_id uuid, organization_id uuid, organization_name text, role text, member_name text,
  needs_second_factor boolean, unused_modules text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id, m.organization_id, o.name, m.role, m.name, COALESCE((o.settings->>'requireSecondFactor')::boolean, false),
    ARRAY(SELECT module FROM unnest(ARRAY['jobs', 'bookings', 'quotes', 'invoices', 'portal']) AS module
      WHERE o.settings->>(module || 'On') = 'false')
  FROM member m JOIN organization o ON o.id = m.organization_id
  WHERE m.user_id = p_user AND m.deactivated_at IS NULL ORDER BY o.name, o.id
$$;
DO $$
BEGIN
  GRANT CREATE ON SCHEMA public TO docket_router;
  ALTER FUNCTION docket_memberships(text) OWNER TO docket_router;
  REVOKE ALL ON FUNCTION docket_memberships(text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION docket_memberships(text) TO docket_app;
  REVOKE CREATE ON SCHEMA public FROM docket_router;
END $$;
