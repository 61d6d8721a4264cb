-- Appointments, what customers are told of them, and the calendars that members read them in.
CREATE TABLE "booking" (
  "id" UUID NOT NULL,
  "organization_id" UUID NOT NULL,
  "customer_id" UUID NOT NULL,
  "job_id" UUID,
  "state" TEXT NOT NULL DEFAULT 'scheduled',
  "title" TEXT NOT NULL DEFAULT '',
  "starts_at" TIMESTAMPTZ(3) NOT NULL,
  "ends_at" TIMESTAMPTZ(3) NOT NULL,
  "place" TEXT NOT NULL DEFAULT '',
  "notes" TEXT NOT NULL DEFAULT '',
  "revision" INTEGER NOT NULL DEFAULT 0,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "booking_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "booking_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT "booking_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job"("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT booking_state CHECK (state IN ('scheduled', 'done', 'cancelled', 'no-show')),
  CONSTRAINT booking_length CHECK (ends_at > starts_at)
);
CREATE INDEX "booking_organization_id_starts_at_idx" ON "booking"("organization_id", "starts_at");
CREATE INDEX "booking_organization_id_job_id_idx" ON "booking"("organization_id", "job_id");
CREATE INDEX "booking_organization_id_customer_id_idx" ON "booking"("organization_id", "customer_id");

CREATE TABLE "booking_member" (
  "organization_id" UUID NOT NULL,
  "booking_id" UUID NOT NULL,
  "member_id" UUID NOT NULL,
  CONSTRAINT "booking_member_pkey" PRIMARY KEY ("booking_id", "member_id"),
  CONSTRAINT "booking_member_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT "booking_member_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);
CREATE INDEX "booking_member_organization_id_member_id_idx" ON "booking_member"("organization_id", "member_id");

CREATE TABLE "booking_notice" (
  "id" UUID NOT NULL,
  "organization_id" UUID NOT NULL,
  "booking_id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "revision" INTEGER NOT NULL,
  "state" TEXT NOT NULL DEFAULT 'due',
  "outcome" TEXT,
  "due_at" TIMESTAMPTZ(3) NOT NULL,
  "claimed_until" TIMESTAMPTZ(3),
  "attempts" INTEGER NOT NULL DEFAULT 0,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "booking_notice_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "booking_notice_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT booking_notice_state CHECK (state IN ('due', 'sent', 'skipped', 'failed'))
);
CREATE UNIQUE INDEX "booking_notice_booking_id_kind_revision_key" ON "booking_notice"("booking_id", "kind", "revision");
CREATE INDEX "booking_notice_organization_id_booking_id_idx" ON "booking_notice"("organization_id", "booking_id");
CREATE INDEX booking_notice_due ON booking_notice (due_at) WHERE state = 'due';

CREATE TABLE "calendar_feed" (
  "token_hash" TEXT NOT NULL,
  "organization_id" UUID NOT NULL,
  "member_id" UUID NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("token_hash")
);
CREATE UNIQUE INDEX "calendar_feed_member_id_key" ON "calendar_feed"("member_id");
CREATE INDEX "calendar_feed_organization_id_idx" ON "calendar_feed"("organization_id");

ALTER TABLE "slack_member" ADD COLUMN "home_failed_at" TIMESTAMPTZ(3);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['booking', 'booking_member', 'booking_notice', 'calendar_feed']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (organization_id = NULLIF(current_setting(''docket.organization'', true), '''')::uuid)'
      ' WITH CHECK (organization_id = NULLIF(current_setting(''docket.organization'', true), '''')::uuid)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO docket_app', name);
  END LOOP;
END $$;

-- Every open week of the organization looks again. Names only, as all live notices.
CREATE FUNCTION live_notice_of_booking() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('docket_live', NEW.organization_id || ' bookings');
  RETURN NULL;
END $$;
CREATE TRIGGER live_notice AFTER INSERT OR UPDATE ON booking
  FOR EACH ROW EXECUTE FUNCTION live_notice_of_booking();

-- ---- the routes across organizations ----
GRANT SELECT, UPDATE ON booking_notice TO docket_router;
GRANT SELECT ON calendar_feed TO docket_router;
CREATE POLICY router ON booking_notice TO docket_router USING (true) WITH CHECK (true);
CREATE POLICY router ON calendar_feed TO docket_router USING (true);

CREATE FUNCTION docket_claim_booking_notices(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE booking_notice n SET claimed_until = now() + p_lease, attempts = n.attempts + 1
  FROM (SELECT c.id FROM booking_notice c
        WHERE c.state = 'due' AND c.due_at <= now() AND (c.claimed_until IS NULL OR c.claimed_until < now())
        ORDER BY c.due_at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE n.id = due.id RETURNING n.id, n.organization_id
$$;

-- Whose calendar an address is; only by the hash of what stands in it.
CREATE FUNCTION docket_calendar_feed(p_token_hash text)
RETURNS TABLE (organization_id uuid, member_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT f.organization_id, f.member_id FROM calendar_feed f WHERE f.token_hash = p_token_hash
$$;

GRANT CREATE ON SCHEMA public TO docket_router;
ALTER FUNCTION docket_claim_booking_notices(int, interval) OWNER TO docket_router;
ALTER FUNCTION docket_calendar_feed(text) OWNER TO docket_router;
REVOKE ALL ON FUNCTION docket_claim_booking_notices(int, interval), docket_calendar_feed(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION docket_claim_booking_notices(int, interval), docket_calendar_feed(text) TO docket_app;
REVOKE CREATE ON SCHEMA public FROM docket_router;
